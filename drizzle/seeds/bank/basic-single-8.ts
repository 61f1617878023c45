/** Single-choice items of the basic level: compensation, reconsideration, discipline and supervision. */
import type { SeedItem } from "./seed-item.ts"

export const basicSingle8 = [
  {
    code: "B-S-036",
    kind: "single",
    stem: {
      "zh-CN":
        "民警依法开枪制止正在行凶的歹徒，跳弹误伤一名路人。经查，民警使用武器完全合法。路人的损失应当如何处理？",
      en: "An officer lawfully fires to stop an ongoing attack and a ricochet wounds a passer-by. The use of the weapon is found to have been entirely lawful. How is the passer-by's loss dealt with?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "由民警所属机关按违法使用武器给予国家赔偿",
          en: "The officer's agency pays state compensation as for unlawful use of a weapon",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "由民警所属机关参照《国家赔偿法》给予补偿",
          en: "The officer's agency compensates by reference to the State Compensation Law",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "由民警本人赔偿，所属机关先行垫付",
          en: "The officer pays personally, with the agency advancing the sum",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "由行凶者赔偿，民警所属机关不承担责任",
          en: "The attacker pays and the agency bears no liability",
        },
      },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《人民警察使用警械和武器条例》第十五条规定，依法使用武器造成无辜人员伤亡或者财产损失的，由所属机关参照《国家赔偿法》的有关规定给予补偿。国家赔偿是第十四条针对违法使用武器的规定；民警合法履职，不承担个人赔偿责任；行凶者是否承担责任，不免除所属机关的补偿义务。",
      en: "Article 15 of the Regulation on Police Equipment and Weapons has the officer's agency make good, by reference to the State Compensation Law, harm to innocent people from lawful use. State compensation proper is for unlawful use (Article 14); an officer acting lawfully is not personally liable; and any liability of the attacker does not relieve the agency.",
    },
    law: [
      { statute: "police-weapons-regulation", version: "1996-01-16", article: "15" },
      { statute: "police-weapons-regulation", version: "1996-01-16", article: "14" },
    ],
    difficulty: 4,
    subject: "police-law",
  },
  {
    code: "B-S-037",
    kind: "single",
    stem: {
      "zh-CN":
        "民警依法当场对行人邵某作出罚款五十元的处罚决定，邵某不服。关于邵某的救济途径，下列说法正确的是：",
      en: "An officer fines pedestrian Shao 50 yuan by an on-the-spot decision, and Shao disagrees. Which statement about his remedies is correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "可以不经行政复议，直接提起行政诉讼",
          en: "He may skip reconsideration and bring an administrative lawsuit directly",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "应当先申请行政复议，对复议决定不服的再起诉",
          en: "He must first seek reconsideration and may sue if dissatisfied with its outcome",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "可以申请行政复议，复议决定为最终决定",
          en: "He may seek reconsideration, whose outcome is final",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "数额较小，只能向作出决定的机关申诉",
          en: "The sum being small, he may only complain to the deciding organ",
        },
      },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《行政复议法》（2023年修订）第二十三条第一款第一项把对当场作出的行政处罚决定不服列为复议前置，申请人应当先申请复议，对复议决定不服的再起诉。因此不能直接起诉；复议决定对此类案件并非终局；法律也没有因数额小而取消复议和诉讼权利。",
      en: "Article 23(1)(i) of the Administrative Reconsideration Law as revised in 2023 makes reconsideration a precondition for suing over an on-the-spot penalty. He therefore cannot sue directly, the reconsideration decision is not final, and a small sum does not remove either remedy.",
    },
    law: [
      { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "23", paragraph: 1 },
    ],
    difficulty: 3,
    subject: "remedies",
  },
  {
    code: "B-S-038",
    kind: "single",
    stem: {
      "zh-CN":
        "公安机关提请、检察院批准后，邓某被逮捕，两个月后检察院以没有犯罪事实为由决定不起诉。邓某没有作过虚假供述。邓某就逮捕羁押请求国家赔偿，赔偿义务机关是：",
      en: "Deng is arrested at the request of the police with the procuratorate's approval; two months later the procuratorate drops the case because no crime occurred. He made no false confession. Against which body does his claim to state compensation for the arrest lie?",
    },
    options: [
      {
        label: "A",
        text: { "zh-CN": "提请逮捕的公安机关", en: "The public security organ that requested the arrest" },
      },
      { label: "B", text: { "zh-CN": "执行羁押的看守所", en: "The detention centre that held him" } },
      {
        label: "C",
        text: {
          "zh-CN": "公安机关和检察院共同",
          en: "The public security organ and the procuratorate jointly",
        },
      },
      { label: "D", text: { "zh-CN": "批准逮捕的检察院", en: "The procuratorate that approved the arrest" } },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《国家赔偿法》第十七条第二项规定，逮捕后决定不起诉终止追究刑事责任的，受害人有权取得赔偿；第二十一条第三款规定，作出逮捕决定的机关为赔偿义务机关，批准逮捕即由检察院作出逮捕决定。公安机关只是提请和执行，看守所只负责羁押，均不是作出决定的机关，法律也没有规定二者共同赔偿。",
      en: "Under Article 17(ii) of the State Compensation Law a person arrested and then not prosecuted may claim, and Article 21(3) makes the organ that decided on the arrest liable; approval of arrest is the procuratorate's decision. The police only request and execute it and the detention centre only holds the person; joint liability is not provided for.",
    },
    law: [
      { statute: "state-compensation-law", version: "2012-10-26", article: "21", paragraph: 3 },
      { statute: "state-compensation-law", version: "2012-10-26", article: "17" },
    ],
    difficulty: 4,
    subject: "remedies",
  },
  {
    code: "B-S-039",
    kind: "single",
    stem: {
      "zh-CN": "民警顾某利用周末受聘于一家商场担任有偿安全顾问，没有影响本职工作。对此，下列说法正确的是：",
      en: "At weekends officer Gu works for pay as a security consultant to a shopping centre, without any effect on his duties. Which statement is correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "违反人民警察纪律，应当给予处分",
          en: "He breaches police discipline and must be sanctioned",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "利用的是业余时间，不违反纪律",
          en: "He uses his own time, so no discipline is breached",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "经派出所所长同意，就不违反纪律",
          en: "With the station chief's consent no discipline is breached",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "把报酬上交单位，就不违反纪律",
          en: "If he hands the pay to his unit no discipline is breached",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《人民警察法》第二十二条第十项禁止人民警察从事营利性的经营活动或者受雇于任何个人或者组织，第四十八条第一款规定违反的应当给予行政处分。该禁令不区分工作时间与业余时间，也不因领导同意或者上交报酬而解除。",
      en: "Article 22(x) of the People's Police Law forbids officers to engage in business for profit or to be employed by any person or organisation, and Article 48(1) requires a disciplinary sanction. The ban does not distinguish working hours from free time and is not lifted by a superior's consent or by handing over the pay.",
    },
    law: [
      { statute: "peoples-police-law", version: "2012-10-26", article: "22" },
      { statute: "peoples-police-law", version: "2012-10-26", article: "48", paragraph: 1 },
    ],
    difficulty: 2,
    subject: "rule-of-law",
  },
  {
    code: "B-S-040",
    kind: "single",
    stem: {
      "zh-CN":
        "公安机关在侦办一起普通诈骗案时，发现某公办医院的管理人员涉嫌收受贿赂的线索。公安机关对该线索应当：",
      en: "While investigating an ordinary fraud, police come upon a lead that a manager at a public hospital may have taken bribes. What must they do with the lead?",
    },
    options: [
      {
        label: "A",
        text: { "zh-CN": "与诈骗案一并立案侦查", en: "Open an investigation together with the fraud case" },
      },
      {
        label: "B",
        text: {
          "zh-CN": "查清事实后移送人民检察院",
          en: "Establish the facts and then send it to the procuratorate",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "移送监察机关依法调查处置",
          en: "Refer it to the supervision organ for investigation",
        },
      },
      {
        label: "D",
        text: { "zh-CN": "通报该医院自行调查处理", en: "Notify the hospital so that it can look into it" },
      },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《监察法》（2024年修正）第三十七条第一款规定，公安机关在工作中发现公职人员涉嫌贪污贿赂等职务犯罪的问题线索，应当移送监察机关依法调查处置；公办医疗单位中从事管理的人员属于第十五条第四项的监察对象。公安机关不应自行立案或者查清后再移送检察院，交由涉事单位自查也不符合规定。",
      en: "Article 37(1) of the Supervision Law as amended in 2024 requires public security organs to refer leads on corruption by public officials to the supervision organ, and managers of public medical institutions are covered by Article 15(iv). The police should neither open the case themselves nor first establish the facts for the procuratorate, and leaving it to the hospital is not lawful either.",
    },
    law: [
      { statute: "supervision-law", version: "2024-12-25", article: "37", paragraph: 1 },
      { statute: "supervision-law", version: "2024-12-25", article: "15" },
    ],
    difficulty: 3,
    subject: "rule-of-law",
  },
] satisfies readonly SeedItem[]
