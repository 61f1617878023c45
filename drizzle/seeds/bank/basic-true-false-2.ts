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
    difficulty: 3,
    law: [{ statute: "administrative-coercion-law", version: "2011-06-30", article: "54" }],
    stem: {
      "zh-CN":
        "没有强制执行权的行政机关，在催告书送达当事人三日后，当事人仍未履行义务的，即可以向人民法院申请强制执行。",
      en: "An administrative organ without power of enforcement may apply to the people's court for enforcement if the party has still not complied three days after the written demand was served.",
    },
    key: false,
    rationale: {
      "zh-CN":
        "错误。《行政强制法》第五十四条规定，申请人民法院强制执行前应当催告当事人，催告书送达十日后当事人仍未履行义务的，才可以申请。三日是代履行前催告的时间，不适用于此。",
      en: "False. Under Article 54 of the Administrative Coercion Law the organ must first serve a written demand and may apply only if the party has still not complied ten days after service. Three days is the notice given before performance on a party's behalf, which is another matter.",
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
    difficulty: 3,
    law: [{ statute: "peoples-police-law", version: "2012-10-26", article: "14" }],
    stem: {
      "zh-CN": "对严重危害他人人身安全的精神病人，需要送往指定场所监护的，由公安派出所自行批准即可。",
      en: "Where a mentally ill person who gravely endangers the safety of others needs to be sent to a designated place for custody, the police station may approve this by itself.",
    },
    key: false,
    rationale: {
      "zh-CN":
        "错误。《人民警察法》第十四条规定，民警可以对其采取保护性约束措施，但需要送往指定的单位、场所加以监护的，应当报请县级以上人民政府公安机关批准，并及时通知其监护人。",
      en: "False. Under Article 14 of the People's Police Law officers may take protective restraining measures, but sending the person to a designated unit or place for custody needs the approval of a public security organ at county level or above, and the guardian must be told promptly.",
    },
  },
  {
    code: "B-T-018",
    kind: "true-false",
    subject: "remedies",
    difficulty: 2,
    law: [{ statute: "administrative-reconsideration-law", version: "2023-09-01", article: "42" }],
    stem: {
      "zh-CN": "行政复议期间行政行为原则上不停止执行，但行政复议机关认为需要停止执行的，应当停止执行。",
      en: "An administrative act is in principle not suspended during reconsideration, but must be suspended if the reconsideration organ considers it necessary.",
    },
    key: true,
    rationale: {
      "zh-CN":
        "正确。《行政复议法》第四十二条规定，行政复议期间行政行为不停止执行，但行政复议机关认为需要停止执行等四种情形下应当停止执行。",
      en: "True. Under Article 42 of the Administrative Reconsideration Law the act is not suspended during reconsideration, save in four situations in which it must be, one being that the reconsideration organ considers it necessary.",
    },
  },
  {
    code: "B-T-019",
    kind: "true-false",
    subject: "rule-of-law",
    difficulty: 2,
    law: [{ statute: "supervision-law", version: "2024-12-25", article: "49", paragraph: 1 }],
    stem: {
      "zh-CN": "监察机关采取留置措施时，可以根据工作需要提请公安机关配合，公安机关应当依法予以协助。",
      en: "When a supervision organ takes a person into retention in custody (liuzhi), it may ask the public security organ to cooperate as the work requires, and the latter must assist as the law provides.",
    },
    key: true,
    rationale: {
      "zh-CN":
        "正确。《监察法》第四十九条第一款规定，监察机关采取强制到案、责令候查、管护、留置措施，可以根据工作需要提请公安机关配合，公安机关应当依法予以协助。",
      en: "True. Under Article 49(1) of the Supervision Law a supervision organ that compels attendance, orders a person to await investigation, or places a person in protective custody or retention may ask the public security organ to cooperate, and the latter must assist as the law provides.",
    },
  },
  {
    code: "B-T-020",
    kind: "true-false",
    subject: "rule-of-law",
    difficulty: 1,
    law: [{ statute: "peoples-police-law", version: "2012-10-26", article: "46", paragraph: 1 }],
    stem: {
      "zh-CN":
        "公安机关受理公民对民警违纪行为的检举后，应当及时查处，但查处结果属于内部事项，不必告知检举人。",
      en: "A public security organ that accepts a citizen's report of an officer's breach of discipline must deal with it promptly, but the outcome is an internal matter and the citizen need not be told.",
    },
    key: false,
    rationale: {
      "zh-CN":
        "错误。《人民警察法》第四十六条第一款规定，受理检举、控告的机关应当及时查处，并将查处结果告知检举人、控告人，不得以内部事项为由不告知。",
      en: "False. Under Article 46(1) of the People's Police Law the organ that accepts a report or accusation must deal with it promptly and tell the person who made it of the outcome; calling the matter internal is no excuse.",
    },
  },
] satisfies readonly SeedItem[]
