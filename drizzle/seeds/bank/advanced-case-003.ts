import type { SeedCaseSet } from "./seed-item.ts"

export const advancedCase003 = {
  code: "A-C-003",
  kind: "case-set",
  title: { "zh-CN": "菜市场外的枪声", en: "Shots outside the market" },
  scenario: {
    "zh-CN":
      "5月6日14时，北桥县公安局民警冯某、陈某接警赶到菜市场外。霍某持砍刀已砍伤一名摊贩，正追砍行人李某，周围有数十名群众。冯某命令群众躲避，并高声警告霍某放下刀，否则开枪。霍某不听，追上李某举刀欲砍，冯某向其腿部连开两枪。霍某倒地，刀脱手滑出数米，已无力起身；其中一发子弹反弹，致路人邓某轻伤。冯某余怒未消，走近又向霍某腹部开枪，致其重伤。事后冯某与陈某抢救伤者、保护现场，并立即报告。\n\n县公安局认为霍某持刀行凶在先，决定不通知检察院，也未将伤情告知霍某家属。\n\n因有群众指认霍某之弟霍二曾在现场给霍某递刀，陈某出示证件盘问后，于当日15时将霍二带至派出所，经批准继续盘问。笔录自17时开始制作，派出所便以17时为起点计算时限。次日，派出所所长自行批准延长至四十八小时，始终未通知霍二的家属。5月8日10时，因查明递刀者另有其人，霍二被放回。",
    en: "At 14:00 on 6 May officers Feng and Chen of the Beiqiao County Public Security Bureau answer a call outside a food market. Huo, with a cleaver, has already wounded a stallholder and is chasing a passer-by, Li, with dozens of people around. Feng orders the people to take cover and shouts to Huo to drop the cleaver or be shot. Huo pays no heed, catches up with Li and raises the cleaver; Feng fires twice at his legs. Huo falls, the cleaver slides metres away and he cannot get up; one bullet ricochets and causes a passer-by, Deng, a minor injury. Still angry, Feng walks up and shoots Huo in the abdomen, injuring him seriously. Afterwards Feng and Chen give first aid, protect the scene and report at once.\n\nSince Huo attacked first, the county bureau decides not to notify the procuratorate; nor does it tell Huo's family of his injuries.\n\nAs bystanders say that Huo's younger brother, Huo Er, handed him the cleaver, Chen, having shown his identification and questioned Huo Er, takes him to the police station at 15:00 that day, where continued questioning is approved. The record is begun at 17:00 and the station counts the time from then. Next day the head of the station, on his own authority, extends it to 48 hours; Huo Er's family is never told. At 10:00 on 8 May it turns out that someone else handed over the cleaver, and Huo Er is let go.",
  },
  items: [
    {
      code: "A-C-003-1",
      kind: "multiple",
      subject: "police-law",
      difficulty: 4,
      law: [
        { statute: "police-weapons-regulation", version: "1996-01-16", article: "2" },
        { statute: "police-weapons-regulation", version: "1996-01-16", article: "6" },
        { statute: "police-weapons-regulation", version: "1996-01-16", article: "9", paragraph: 1 },
        { statute: "police-weapons-regulation", version: "1996-01-16", article: "10" },
      ],
      stem: {
        "zh-CN": "关于冯某的前两枪，下列说法正确的有：",
        en: "Which statements about Feng's first two shots are correct?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "现场有群众聚集，无论何种情形都不得使用武器",
            en: "With people gathered at the scene, weapons could not be used in any circumstances",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "霍某正在行凶危及他人生命，警告无效后可以使用武器",
            en: "Huo was attacking and endangering life, so weapons could be used once the warning failed",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "必须先使用警棍等警械并且失败，才能使用武器",
            en: "Batons or other equipment had to be tried and fail before a weapon was used",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "使用武器前应当命令在场无关人员躲避",
            en: "Uninvolved people present had to be ordered to take cover first",
          },
        },
      ],
      key: ["B", "D"],
      rationale: {
        "zh-CN":
          "《人民警察使用警械和武器条例》第九条第一款第六项允许对凶杀等危及生命的暴力行为经警告无效后使用武器，B正确；第六条要求先命令无关人员躲避，D正确。第十条第二项对群众聚集场所设有“不使用将发生更为严重危害后果”的例外，A错误。第二条并不要求先用警械失败，不使用武器制止可能发生严重危害后果的也可使用，C错误。",
        en: "Article 9(1)(6) of the weapons Regulation allows weapons against violence endangering life once a warning fails (B), and Article 6 requires uninvolved people to be ordered to take cover (D). Article 10(2) makes an exception for crowded places where graver harm would follow without weapons, so A is wrong. Article 2 does not require equipment to have failed first: it is enough that serious harm might follow without weapons, so C is wrong.",
      },
    },
    {
      code: "A-C-003-2",
      kind: "single",
      subject: "police-law",
      difficulty: 3,
      law: [
        { statute: "police-weapons-regulation", version: "1996-01-16", article: "11" },
        { statute: "police-weapons-regulation", version: "1996-01-16", article: "14" },
      ],
      stem: {
        "zh-CN": "关于冯某的第三枪，正确的是：",
        en: "Which statement about Feng's third shot is correct?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "属于前两枪的延续，一并合法",
            en: "It continued the first two and was lawful with them",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "因霍某有重大过错，不产生任何赔偿责任",
            en: "Because of Huo's grave fault, no liability to compensate arises",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "属于违法使用武器，由冯某个人直接向霍某赔偿",
            en: "It was unlawful, and Feng personally must compensate Huo directly",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "属于违法使用武器，对造成的损害由冯某所属机关依法赔偿",
            en: "It was unlawful, and the organ to which Feng belongs must compensate the harm under the law",
          },
        },
      ],
      key: ["D"],
      rationale: {
        "zh-CN":
          "依《条例》第十一条第二项，犯罪分子失去继续实施犯罪能力的，应当立即停止使用武器；霍某倒地、刀已脱手且无力起身，第三枪违法，A错误。第十四条规定违法使用武器造成伤亡的，由该民警所属机关依国家赔偿法赔偿，D正确；先前的过错不能免除这一责任，受害人也不是直接向民警个人求偿，B、C错误。",
        en: "Under Article 11(2) of the Regulation weapons must stop at once when the offender can no longer continue. Huo lay disarmed and unable to rise, so the third shot was unlawful and A fails. Article 14 has the officer's own organ compensate under the State Compensation Law (D). Huo's earlier fault does not remove that duty, and compensation is not claimed from the officer personally, so B and C fail.",
      },
    },
    {
      code: "A-C-003-3",
      kind: "single",
      subject: "remedies",
      difficulty: 4,
      law: [{ statute: "police-weapons-regulation", version: "1996-01-16", article: "15" }],
      stem: {
        "zh-CN": "对路人邓某的损害，正确的处理是：",
        en: "How is the harm to the passer-by Deng to be dealt with?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "前两枪合法，邓某只能向霍某索赔",
            en: "The first two shots were lawful, so Deng can claim only from Huo",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "由冯某所属机关参照国家赔偿法的有关规定给予补偿",
            en: "Feng's organ makes good the loss by reference to the State Compensation Law",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "认定冯某违法使用武器后，由其所属机关给予国家赔偿",
            en: "After finding that Feng used the weapon unlawfully, his organ pays state compensation",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "由冯某个人承担，其所属机关承担补充责任",
            en: "Feng pays personally and his organ is liable only in the second place",
          },
        },
      ],
      key: ["B"],
      rationale: {
        "zh-CN":
          "致邓某受伤的是合法开枪时的跳弹。《条例》第十五条规定，依法使用武器造成无辜人员伤亡的，由民警所属机关参照国家赔偿法的有关规定给予补偿，B正确。该条赋予无辜者直接获得补偿的途径，A错误；补偿以行为合法为前提，C以违法为前提故错误；责任主体是机关而非民警个人，D错误。",
        en: "Deng was hit by a ricochet from a lawful shot. Article 15 of the Regulation has the officer's organ make good the loss of innocent people hurt by lawful use, by reference to the State Compensation Law (B). That gives Deng a direct way to redress, so A fails; C presupposes unlawfulness; and the duty lies on the organ, not the officer, so D fails.",
      },
    },
    {
      code: "A-C-003-4",
      kind: "multiple",
      subject: "police-law",
      difficulty: 3,
      law: [
        { statute: "police-weapons-regulation", version: "1996-01-16", article: "12" },
        { statute: "police-weapons-regulation", version: "1996-01-16", article: "13" },
      ],
      stem: {
        "zh-CN": "关于使用武器后的处置，下列说法正确的有：",
        en: "Which statements on what follows the use of weapons are correct?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "县公安局接到报告后应当及时勘验、调查",
            en: "On receiving the report the county bureau must promptly inspect and investigate",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "霍某行凶在先，县公安局可以不通知检察院",
            en: "Since Huo attacked first, the bureau need not notify the procuratorate",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "应当将霍某的伤情及时通知其家属或者所在单位",
            en: "Huo's injuries must promptly be made known to his family or his employer",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "冯某应当将使用武器的情况如实书面报告所属机关",
            en: "Feng must report truthfully and in writing to his organ on the use of the weapon",
          },
        },
      ],
      key: ["A", "C", "D"],
      rationale: {
        "zh-CN":
          "《条例》第十二条第二款要求公安机关接到报告后及时勘验、调查，并及时通知当地人民检察院，不因伤者行凶在先而免除，A正确、B错误；第三款要求将犯罪分子或者无辜人员的伤亡情况及时通知家属或者单位，C正确；第十三条要求如实书面报告，D正确。",
        en: "Article 12(2) of the Regulation requires prompt inspection and investigation and prompt notice to the local procuratorate, whoever attacked first: A is right, B wrong. Article 12(3) requires notice of the injuries of offender or bystander to family or employer (C), and Article 13 a truthful written report (D).",
      },
    },
    {
      code: "A-C-003-5",
      kind: "indefinite",
      subject: "remedies",
      difficulty: 5,
      law: [
        { statute: "peoples-police-law", version: "2012-10-26", article: "9", paragraph: 2 },
        { statute: "state-compensation-law", version: "2012-10-26", article: "9", paragraph: 2 },
        { statute: "state-compensation-law", version: "2012-10-26", article: "33" },
      ],
      stem: {
        "zh-CN": "关于对霍二的继续盘问及其救济，下列说法正确的是：",
        en: "Which statements about the continued questioning of Huo Er and his remedies are correct?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "留置时间应当从5月6日15时起算",
            en: "The time had to be counted from 15:00 on 6 May",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "派出所所长无权批准延长至四十八小时",
            en: "The head of the station could not approve an extension to 48 hours",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "霍二须先经行政诉讼确认违法，才能请求赔偿",
            en: "Huo Er must first have the act found unlawful in administrative litigation before claiming compensation",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "霍二请求赔偿的，每日赔偿金按其本人的日平均收入计算",
            en: "If he claims, each day is compensated at his own average daily income",
          },
        },
      ],
      key: ["A", "B"],
      rationale: {
        "zh-CN":
          "《人民警察法》第九条第二款规定，留置时间自带至公安机关之时起算，延长至四十八小时须经县级以上公安机关批准，A、B正确。《国家赔偿法》第九条第二款规定可以先向赔偿义务机关提出，也可在复议、诉讼时一并提出，无须先经诉讼确认，C错误；第三十三条按国家上年度职工日平均工资计算，而非本人收入，D错误。",
        en: "Under Article 9(2) of the People's Police Law time runs from arrival at the public security organ, and an extension to 48 hours needs approval at county level or above: A and B. Under Article 9(2) of the State Compensation Law a claim goes first to the organ liable, or is joined to reconsideration or suit, so no prior judgment is needed and C fails; Article 33 uses the previous year's national average daily wage, so D fails.",
      },
    },
  ],
} satisfies SeedCaseSet
