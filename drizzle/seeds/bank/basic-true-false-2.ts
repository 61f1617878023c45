import type { SeedItem } from "./seed-item.ts"

export const basicTrueFalse2 = [
  {
    code: "B-T-011",
    kind: "true-false",
    subject: "public-order",
    difficulty: 1,
    law: [{ statute: "exit-entry-law", version: "2012-06-30", article: "38", paragraph: 1 }],
    stem: {
      "zh-CN":
        "十七周岁的外国学生在中国境内停留期间外出，应当随身携带护照等国际旅行证件或者停留居留证件，接受公安机关查验。",
      en: "A foreign student of seventeen staying in China must, when out and about, carry a passport or other international travel document, or the stay or residence permit, for inspection by the public security organ.",
    },
    key: true,
    rationale: {
      "zh-CN":
        "正确。《出境入境管理法》第三十八条第一款规定，年满十六周岁的外国人在中国境内停留居留，应当随身携带上述证件，接受公安机关的查验。",
      en: "True. Article 38(1) of the Exit and Entry Administration Law requires foreigners aged sixteen and over who are staying or residing in China to carry such a document for inspection.",
    },
  },
  {
    code: "B-T-012",
    kind: "true-false",
    subject: "administrative",
    difficulty: 2,
    law: [{ statute: "administrative-penalty-law", version: "2021-01-22", article: "35", paragraph: 1 }],
    stem: {
      "zh-CN":
        "某人因违法行为已被行政拘留，该行为后来被认定构成犯罪并判处有期徒刑的，已执行的行政拘留应当依法折抵相应刑期。",
      en: "A person has served administrative detention for an act later held to be a crime and punished with fixed-term imprisonment. The detention served must be set off against the term as the law provides.",
    },
    key: true,
    rationale: {
      "zh-CN":
        "正确。《行政处罚法》第三十五条第一款规定，违法行为构成犯罪，人民法院判处拘役或者有期徒刑时，行政机关已经给予行政拘留的，应当依法折抵相应刑期。",
      en: "True. Under Article 35(1) of the Administrative Penalty Law, where the act is a crime and the court imposes criminal detention or fixed-term imprisonment, administrative detention already imposed must be set off against the term.",
    },
  },
  {
    code: "B-T-013",
    kind: "true-false",
    subject: "administrative",
    difficulty: 1,
    law: [{ statute: "administrative-coercion-law", version: "2011-06-30", article: "43", paragraph: 2 }],
    stem: {
      "zh-CN": "居民逾期不履行行政决定的，行政机关可以对其住宅停止供水、供电，以促使其履行。",
      en: "If a resident fails to carry out an administrative decision in time, the administrative organ may cut off water and electricity to his home to make him comply.",
    },
    key: false,
    rationale: {
      "zh-CN":
        "错误。《行政强制法》第四十三条第二款规定，行政机关不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行相关行政决定。",
      en: "False. Article 43(2) of the Administrative Coercion Law forbids cutting off water, electricity, heating or gas for daily living to force a party to carry out an administrative decision.",
    },
  },
  {
    code: "B-T-014",
    kind: "true-false",
    subject: "administrative",
    difficulty: 1,
    law: [{ statute: "administrative-penalty-law", version: "2021-01-22", article: "45", paragraph: 2 }],
    stem: {
      "zh-CN": "当事人在处罚前反复申辩、态度激烈的，行政机关可以据此在法定幅度内给予更重的处罚。",
      en: "If a party argues his case repeatedly and heatedly before a penalty is decided, the administrative organ may for that reason impose a heavier penalty within the statutory range.",
    },
    key: false,
    rationale: {
      "zh-CN":
        "错误。《行政处罚法》第四十五条第二款规定，行政机关不得因当事人陈述、申辩而给予更重的处罚；态度激烈也不是法定的从重理由。",
      en: "False. Under Article 45(2) of the Administrative Penalty Law an administrative organ may not impose a heavier penalty because a party has stated or argued his case, and a heated manner is no ground the law gives for aggravation.",
    },
  },
  {
    code: "B-T-015",
    kind: "true-false",
    subject: "administrative",
    difficulty: 3,
    law: [{ statute: "administrative-coercion-law", version: "2011-06-30", article: "60", paragraph: 1 }],
    stem: {
      "zh-CN": "行政机关申请人民法院强制执行其行政决定，不需要缴纳申请费，强制执行的费用由被执行人承担。",
      en: "An administrative organ that applies to a people's court to enforce its decision pays no application fee, and the cost of enforcement falls on the person against whom it is enforced.",
    },
    key: true,
    rationale: {
      "zh-CN":
        "正确。《行政强制法》第六十条第一款规定，行政机关申请人民法院强制执行，不缴纳申请费；强制执行的费用由被执行人承担。",
      en: "True. Under Article 60(1) of the Administrative Coercion Law the organ pays no application fee and the person subject to enforcement bears its cost.",
    },
  },
  {
    code: "B-T-016",
    kind: "true-false",
    subject: "police-law",
    difficulty: 2,
    law: [
      { statute: "peoples-police-law", version: "2012-10-26", article: "32", paragraph: 2 },
      { statute: "peoples-police-law", version: "2012-10-26", article: "33" },
    ],
    stem: {
      "zh-CN":
        "民警认为上级在法定职责范围内作出的命令有错误，可以按照规定提出意见，但意见未被采纳时必须服从。",
      en: "An officer who believes that an order given by a superior within the police's lawful duties is wrong may raise objections as prescribed, but must obey if they are not accepted.",
    },
    key: true,
    rationale: {
      "zh-CN":
        "正确。《人民警察法》第三十二条第二款规定，可以按照规定提出意见，但不得中止或者改变执行；意见不被采纳时必须服从，后果由作出命令的上级负责。只有超越法定职责范围的指令，才可以依第三十三条拒绝执行。",
      en: "True. Under Article 32(2) of the People's Police Law the officer may raise objections but may not suspend or alter execution, must obey if they are not accepted, and the superior answers for the consequences. Only an instruction outside the lawful duties of the police may be refused, under Article 33.",
    },
  },
  {
    code: "B-T-017",
    kind: "true-false",
    subject: "police-law",
    difficulty: 4,
    law: [{ statute: "police-weapons-regulation", version: "1996-01-16", article: "10" }],
    stem: {
      "zh-CN": "民警发现实施犯罪的人是怀孕妇女的，在任何情况下都不得对其使用武器。",
      en: "Where the offender is found to be a pregnant woman, an officer may not use a weapon against her in any circumstances.",
    },
    key: false,
    rationale: {
      "zh-CN":
        "错误。《人民警察使用警械和武器条例》第十条第一项原则上禁止对怀孕妇女、儿童使用武器，但其使用枪支、爆炸、剧毒等危险物品实施暴力犯罪的除外，因此“任何情况下”不成立。",
      en: 'False. Article 10(1) of the Regulation on the Use of Police Equipment and Weapons bars the use of weapons against pregnant women and children in principle, but excepts those who commit violent crimes with firearms, explosives, deadly poison or other dangerous substances; "in any circumstances" is therefore wrong.',
    },
  },
  {
    code: "B-T-018",
    kind: "true-false",
    subject: "remedies",
    difficulty: 2,
    law: [
      { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "23", paragraph: 1 },
    ],
    stem: {
      "zh-CN": "当事人对民警当场作出的罚款决定不服的，应当先申请行政复议，对复议决定不服再提起行政诉讼。",
      en: "A person who contests a fine imposed on the spot by an officer must first apply for administrative reconsideration and may sue only if dissatisfied with the reconsideration decision.",
    },
    key: true,
    rationale: {
      "zh-CN":
        "正确。《行政复议法》第二十三条第一款第一项规定，对当场作出的行政处罚决定不服的，应当先申请行政复议，不能直接向人民法院起诉。",
      en: "True. Under Article 23(1)(1) of the Administrative Reconsideration Law a person contesting a penalty decided on the spot must first apply for reconsideration and cannot go straight to court.",
    },
  },
  {
    code: "B-T-019",
    kind: "true-false",
    subject: "rule-of-law",
    difficulty: 2,
    law: [{ statute: "supervision-law", version: "2024-12-25", article: "37", paragraph: 1 }],
    stem: {
      "zh-CN": "公安机关在办案中发现某公职人员涉嫌受贿的问题线索，应当移送监察机关调查处置。",
      en: "A public security organ that comes across leads suggesting that a public official took bribes must pass them to the supervision organ for investigation and disposal.",
    },
    key: true,
    rationale: {
      "zh-CN":
        "正确。《监察法》第三十七条第一款规定，公安机关等国家机关在工作中发现公职人员涉嫌贪污贿赂、失职渎职等职务违法或者职务犯罪的问题线索，应当移送监察机关依法调查处置。",
      en: "True. Under Article 37(1) of the Supervision Law state organs, the public security organs among them, must pass leads on suspected corruption, bribery, dereliction or other duty-related offences of public officials to the supervision organ.",
    },
  },
  {
    code: "B-T-020",
    kind: "true-false",
    subject: "rule-of-law",
    difficulty: 1,
    law: [{ statute: "peoples-police-law", version: "2012-10-26", article: "22" }],
    stem: {
      "zh-CN": "民警在非工作时间受雇担任企业的有偿安全顾问，只要不影响本职工作，就不违反纪律。",
      en: "An officer who in his free time is paid by a company as its security adviser breaks no rule of discipline as long as his own work does not suffer.",
    },
    key: false,
    rationale: {
      "zh-CN":
        "错误。《人民警察法》第二十二条第十项禁止人民警察从事营利性的经营活动或者受雇于任何个人或者组织，不区分工作时间与非工作时间，也不以影响工作为条件。",
      en: "False. Article 22(10) of the People's Police Law forbids police officers to engage in profit-making business or to be employed by any person or organisation, whether on or off duty and whether or not their work suffers.",
    },
  },
] satisfies readonly SeedItem[]
