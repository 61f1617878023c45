import type { SeedItem } from "./seed-item.ts"

export const basicIndefinite2 = [
  {
    code: "B-I-006",
    kind: "indefinite",
    subject: "public-order",
    difficulty: 3,
    law: [
      { statute: "narcotics-law", version: "2007-12-29", article: "47" },
      { statute: "narcotics-law", version: "2007-12-29", article: "33", paragraph: 1 },
      { statute: "narcotics-law", version: "2007-12-29", article: "38", paragraph: 1 },
    ],
    stem: {
      "zh-CN": "关于戒毒措施，下列说法正确的是：",
      en: "Which statements about drug treatment measures are correct?",
    },
    options: [
      { label: "A", text: { "zh-CN": "社区戒毒的期限为一年", en: "Community treatment lasts one year" } },
      {
        label: "B",
        text: {
          "zh-CN": "强制隔离戒毒可以由公安派出所所长决定",
          en: "Compulsory isolated treatment may be ordered by the head of a police station",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "强制隔离戒毒的期限为二年，最长可以延长一年",
          en: "Compulsory isolated treatment lasts two years and may be extended by at most one year",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "执行强制隔离戒毒三个月后，场所可以自行决定提前解除",
          en: "After three months the treatment facility may decide by itself on early release",
        },
      },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《禁毒法》第四十七条规定强制隔离戒毒期限为二年，最长可以延长一年；执行一年后经诊断评估，场所可以提出提前解除的意见，报决定机关批准，不能自行决定。第三十三条规定社区戒毒期限为三年；第三十八条规定强制隔离戒毒由县级以上人民政府公安机关决定，派出所所长无权决定。",
      en: "Under Article 47 of the Narcotics Control Law compulsory isolated treatment lasts two years and may be extended by one at most; after one year and an assessment the facility may propose early release to the deciding organ but cannot decide it. Article 33 sets community treatment at three years, and under Article 38 only a county-level or higher public security organ may order isolated treatment.",
    },
  },
  {
    code: "B-I-007",
    kind: "indefinite",
    subject: "administrative",
    difficulty: 3,
    law: [
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "52" },
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "51", paragraph: 1 },
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "51", paragraph: 3 },
    ],
    stem: {
      "zh-CN":
        "一辆货车将大量碎石遗洒在主干道上，需要立即清除，司机无力清除且已离开现场。有关行政机关的下列做法，符合《行政强制法》的是：",
      en: "A lorry spills a large load of gravel on a main road. It must be cleared at once; the driver is unable to do so and has left. Which steps by the administrative organ comply with the Administrative Coercion Law?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "三日前催告司机履行后，方可代履行",
          en: "Acting in the driver's place only after urging him three days in advance",
        },
      },
      { label: "B", text: { "zh-CN": "决定立即实施代履行", en: "Deciding to act in his place immediately" } },
      {
        label: "C",
        text: {
          "zh-CN": "以胁迫方式要求途经车辆的驾驶人义务清理",
          en: "Coercing passing drivers into clearing the road without pay",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "事后立即通知司机，并依法作出处理",
          en: "Notifying the driver immediately afterwards and dealing with the matter according to law",
        },
      },
    ],
    key: ["B", "D"],
    rationale: {
      "zh-CN":
        "《行政强制法》第五十二条规定，需要立即清除道路上的遗洒物而当事人不能清除的，可以决定立即实施代履行；当事人不在场的，事后立即通知并依法处理。第五十一条的三日前催告适用于一般代履行；该条第三款规定代履行不得采用暴力、胁迫等非法方式。",
      en: "Under Article 52 of the Administrative Coercion Law, where spillage on a road must be removed at once and the party cannot do so, the organ may act in his place immediately; if he is absent it notifies him immediately afterwards and deals with the matter according to law. The three-day notice in Article 51 is for ordinary cases, and paragraph 3 of that article forbids violence, coercion and other unlawful means.",
    },
  },
  {
    code: "B-I-008",
    kind: "indefinite",
    subject: "administrative",
    difficulty: 4,
    law: [
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "38", paragraph: 1 },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "38", paragraph: 2 },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "36", paragraph: 1 },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "84" },
    ],
    stem: {
      "zh-CN": "关于《行政处罚法》的适用，在没有法律另有规定的情况下，下列说法正确的是：",
      en: "Which statements on applying the Administrative Penalty Law are correct, where no law provides otherwise?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "实施主体不具有行政主体资格的，行政处罚无效",
          en: "A penalty imposed by a body that is not a qualified administrative subject is void",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "涉及公民生命健康安全且有危害后果的违法行为，追究时效为五年",
          en: "For an unlawful act affecting citizens' life, health or safety that has done harm, the limitation period is five years",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "外国人在中国境内违法，应当给予行政处罚的，也适用该法",
          en: "The law also applies to a foreigner who commits a breach within China that calls for a penalty",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "处罚程序有任何轻微瑕疵的，该处罚一律无效",
          en: "Any slight defect of procedure always makes the penalty void",
        },
      },
    ],
    key: ["A", "B", "C"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第三十八条第一款规定，没有依据或者实施主体不具有行政主体资格的处罚无效；第三十六条第一款将涉及公民生命健康安全、金融安全且有危害后果的时效延长至五年；第八十四条规定外国人在我国领域内违法应当处罚的适用本法。第三十八条第二款规定，违反法定程序构成重大且明显违法的处罚才无效，轻微瑕疵不当然无效。",
      en: "Under Article 38(1) of the Administrative Penalty Law a penalty without legal basis or by an unqualified subject is void; Article 36(1) extends the period to five years where life, health or financial safety is affected and harm was done; Article 84 applies the law to foreigners' breaches within China. Under Article 38(2) a breach of procedure voids the penalty only if it is grave and obvious, so a slight defect does not.",
    },
  },
  {
    code: "B-I-009",
    kind: "indefinite",
    subject: "police-law",
    difficulty: 3,
    law: [{ statute: "peoples-police-law", version: "2012-10-26", article: "13", paragraph: 2 }],
    stem: {
      "zh-CN":
        "澜西市公安机关追捕一名杀人嫌疑人，确有必要，按照国家有关规定优先使用了某公司的面包车，用后车辆有损坏。下列说法正确的是：",
      en: "The Lanxi City public security organ, pursuing a murder suspect and in real need, makes priority use of a company's van under the relevant state rules; the van is damaged. Which statements are correct?",
    },
    options: [
      {
        label: "A",
        text: { "zh-CN": "用后应当及时归还车辆", en: "The van must be returned promptly after use" },
      },
      { label: "B", text: { "zh-CN": "应当支付适当费用", en: "An appropriate fee must be paid" } },
      {
        label: "C",
        text: {
          "zh-CN": "公司有协助义务，因此车辆损失由其自行承担",
          en: "The company has a duty to assist and so bears the damage itself",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "公安机关为日常接待需要，也可以这样优先使用单位的车辆",
          en: "The organ may use vehicles of other units in the same way for routine hospitality",
        },
      },
    ],
    key: ["A", "B"],
    rationale: {
      "zh-CN":
        "《人民警察法》第十三条第二款规定，公安机关因侦查犯罪的需要，必要时可以按照国家有关规定优先使用交通工具等，用后应当及时归还并支付适当费用；造成损失的应当赔偿。损失不由公司自担，日常接待也不是侦查犯罪的需要。",
      en: "Under Article 13(2) of the People's Police Law a public security organ may, when necessary for investigating a crime and under the state rules, make priority use of vehicles and the like, must return them promptly, pay an appropriate fee and compensate for damage. The company does not bear the loss, and routine hospitality is not the investigation of a crime.",
    },
  },
  {
    code: "B-I-010",
    kind: "indefinite",
    subject: "remedies",
    difficulty: 3,
    law: [
      { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "24", paragraph: 1 },
      { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "27" },
    ],
    stem: {
      "zh-CN":
        "姜某不服青屿县公安局对其作出的行政拘留决定，欲申请行政复议。依照2023年修订的《行政复议法》，姜某应当向下列哪一机关提出申请？",
      en: "Jiang contests an administrative detention decided by the public security bureau of Qingyu County and wishes to apply for administrative reconsideration. Under the Administrative Reconsideration Law as revised in 2023, to which organ must Jiang apply?",
    },
    options: [
      { label: "A", text: { "zh-CN": "青屿县公安局", en: "The public security bureau of Qingyu County" } },
      {
        label: "B",
        text: {
          "zh-CN": "青屿县公安局的上一级公安机关",
          en: "The public security organ one level above that bureau",
        },
      },
      {
        label: "C",
        text: { "zh-CN": "青屿县公安局的督察部门", en: "The police inspection department of that bureau" },
      },
      { label: "D", text: { "zh-CN": "青屿县人民政府", en: "The people's government of Qingyu County" } },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《行政复议法》第二十四条第一款第一项规定，对本级人民政府工作部门作出的行政行为不服的，由县级以上地方各级人民政府管辖，因此应当向县人民政府申请。修订后的法律只对海关、金融、外汇管理等垂直领导的机关以及税务、国家安全机关保留向上一级主管部门申请（第二十七条），公安机关不在其列。",
      en: "Under Article 24(1)(1) of the Administrative Reconsideration Law a local people's government at county level or above handles complaints against its own departments, so the application goes to the county government. Under Article 27 application to the next higher competent department remains for organs under vertical leadership such as customs, finance and foreign exchange, and for tax and state security organs; public security organs are not among them.",
    },
  },
] satisfies readonly SeedItem[]
