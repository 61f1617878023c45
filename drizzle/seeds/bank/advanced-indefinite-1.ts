import type { SeedItem } from "./seed-item.ts"

export const advancedIndefinite1 = [
  {
    code: "A-I-001",
    kind: "indefinite",
    subject: "criminal-law",
    difficulty: 5,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "133-1", paragraph: 1 },
      { statute: "criminal-law", version: "2023-12-29", article: "277", paragraph: 5 },
      { statute: "road-traffic-safety-law", version: "2021-04-29", article: "91", paragraph: 2 },
    ],
    stem: {
      "zh-CN":
        "屈某醉酒驾驶非营运小型轿车，见民警设卡检查，为逃避查处，驾车直接撞向正在依法示意停车的民警，严重危及民警人身安全，民警侧身避让被刮倒，致轻微伤。未造成其他损害。关于屈某，下列说法正确的是：",
      en: "Qu, drunk, is driving a non-commercial car. Seeing police at a checkpoint, and to escape, he drives straight at an officer lawfully signalling him to stop, gravely endangering the officer's safety; the officer jumps aside, is knocked over and suffers a slight injury. No other harm is done. Which statements about Qu are correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "醉酒在道路上驾驶机动车，构成危险驾驶罪",
          en: "Driving drunk on a road, he commits dangerous driving",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "驾车撞击民警，构成袭警罪，适用三年以上七年以下有期徒刑的幅度",
          en: "Driving at the officer, he commits assaulting a police officer, in the range of three to seven years",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "民警仅受轻微伤，袭警行为不构成犯罪",
          en: "As the officer suffered only a slight injury, the assault is not a crime",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "应当吊销其驾驶证，五年内不得重新取得",
          en: "His licence is to be revoked and no new one may be obtained for five years",
        },
      },
    ],
    key: ["A", "B", "D"],
    rationale: {
      "zh-CN":
        "《刑法》第一百三十三条之一第一款第二项规定醉酒驾驶机动车构成危险驾驶罪，A正确；第二百七十七条第五款规定以驾驶机动车撞击等手段袭警，严重危及其人身安全的，处三年以上七年以下有期徒刑，不以造成轻伤为条件，B正确、C错误。《道路交通安全法》第九十一条第二款规定醉酒驾驶非营运机动车的吊销驾驶证，五年内不得重新取得，D正确。",
      en: "Drunk driving is dangerous driving under Article 133-1(1)(2) of the Criminal Law (A). Under Article 277(5) assaulting an officer by driving at him, gravely endangering his safety, carries three to seven years and needs no particular degree of injury (B, not C). Article 91(2) of the Road Traffic Safety Law revokes the licence for drunk driving of a non-commercial vehicle with a five-year bar (D).",
    },
  },
  {
    code: "A-I-002",
    kind: "indefinite",
    subject: "criminal-procedure",
    difficulty: 4,
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "139" },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "145" },
      { statute: "criminal-case-procedures", version: "2020-07-20", article: "194", paragraph: 2 },
      { statute: "criminal-case-procedures", version: "2020-07-20", article: "230", paragraph: 1 },
    ],
    stem: {
      "zh-CN":
        "侦查人员持搜查证对涉嫌诈骗的女犯罪嫌疑人卫某的住处进行搜查，当时没有紧急情况，附近有多名可以邀请的居民。下列做法符合规定的是：",
      en: "Investigators search under a warrant the home of Wei, a woman suspected of fraud; there is no emergency, and several residents nearby could be asked to attend. Which of the following comply with the rules?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "由派出所聘用的辅警担任见证人",
          en: "An auxiliary employed by the police station acts as witness",
        },
      },
      {
        label: "B",
        text: { "zh-CN": "由两名男侦查员搜查卫某的身体", en: "Two male investigators search Wei's body" },
      },
      {
        label: "C",
        text: {
          "zh-CN": "对查明确与案件无关的扣押物品，在三日以内解除扣押并退还",
          en: "Items seized and found to be truly unconnected are released and returned within three days",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "扣押清单由侦查人员带回单位后补制，不当场开列",
          en: "The list of items seized is made up later at the office and not on the spot",
        },
      },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第一百四十五条规定，查明与案件无关的应当在三日以内解除扣押并退还，C符合规定。《公安机关办理刑事案件程序规定》第一百九十四条第二款规定公安机关聘用的人员不得担任见证人，A违反规定；第一百三十九条第二款规定搜查妇女身体应由女工作人员进行，B违反规定；《程序规定》第二百三十条第一款要求当场开列清单，D违反规定。",
      en: "Article 145 of the Criminal Procedure Law has unconnected items released and returned within three days: C. Under Article 194(2) of the Criminal Case Procedures persons employed by the police may not be witnesses (A); under Article 139(2) of the Law a woman's body is searched by female staff (B); Article 230(1) of the Procedures requires the list on the spot (D).",
    },
  },
  {
    code: "A-I-003",
    kind: "indefinite",
    subject: "public-order",
    difficulty: 4,
    law: [
      { statute: "narcotics-law", version: "2007-12-29", article: "40", paragraph: 1 },
      { statute: "narcotics-law", version: "2007-12-29", article: "47" },
      { statute: "narcotics-law", version: "2007-12-29", article: "48", paragraph: 1 },
    ],
    stem: {
      "zh-CN":
        "吸毒成瘾人员滕某（35岁）在社区戒毒期间再次吸毒，县公安局对其决定强制隔离戒毒。下列说法正确的是：",
      en: "Teng, 35, an addict, uses drugs again during community treatment, and the county bureau orders compulsory isolation. Which statements are correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "决定书应当在执行强制隔离戒毒前送达滕某，并在送达后二十四小时以内通知其家属",
          en: "The decision must be served on Teng before it is carried out, and his family told within 24 hours of service",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "执行一年后，经诊断评估戒毒情况良好的，戒毒场所可以自行决定提前解除",
          en: "After a year, if assessment shows good progress, the treatment centre may itself decide on early release",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "经批准延长的，强制隔离戒毒最长可以延长一年",
          en: "If extended with approval, compulsory isolation may be extended by at most one year",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "解除强制隔离戒毒后，决定机关可以责令其接受不超过三年的社区康复",
          en: "After release, the deciding organ may order community rehabilitation of up to three years",
        },
      },
    ],
    key: ["A", "C", "D"],
    rationale: {
      "zh-CN":
        "《禁毒法》第四十条第一款要求执行前送达并在送达后二十四小时以内通知家属，A正确；第四十七条第三款规定最长可以延长一年，C正确；第四十八条第一款规定可以责令接受不超过三年的社区康复，D正确。依第四十七条第二款，提前解除由戒毒场所提出意见，报决定机关批准，场所无权自行决定，B错误。",
      en: "Article 40(1) of the Narcotics Control Law requires service beforehand and notice to the family within 24 hours (A); Article 47(3) caps an extension at one year (C); Article 48(1) allows community rehabilitation of up to three years (D). Under Article 47(2) the centre only proposes early release and the deciding organ approves it, so B is wrong.",
    },
  },
  {
    code: "A-I-004",
    kind: "indefinite",
    subject: "administrative",
    difficulty: 4,
    law: [
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "45", paragraph: 2 },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "57", paragraph: 2 },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "58", paragraph: 1 },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "60" },
    ],
    stem: {
      "zh-CN":
        "某机关拟对案情疑难复杂、涉及多个法律关系的重大违法行为，按普通程序给予处罚，法律、法规、规章对办案期限没有特别规定。下列说法正确的是：",
      en: "By ordinary procedure an authority intends to penalise a major unlawful act in a difficult, complex case involving several legal relations. No law, regulation or rule sets a special time limit. Which statements are correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "可以由承办科室的负责人一人决定处罚",
          en: "The head of the section in charge may decide the penalty alone",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "未经法制审核，不得作出处罚决定",
          en: "The decision may not be made without legal review",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "应当自立案之日起九十日内作出处罚决定",
          en: "The decision must be made within ninety days of opening the case",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "当事人提出申辩的，可以据此从重处罚",
          en: "If the person argues his case, the penalty may be made heavier on that ground",
        },
      },
    ],
    key: ["B", "C"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第五十八条第一款第三项规定，案件疑难复杂、涉及多个法律关系的，未经法制审核不得作出决定，B正确；第六十条规定没有特别规定的，自立案之日起九十日内作出决定，C正确。第五十七条第二款要求重大违法行为由行政机关负责人集体讨论决定，A错误；第四十五条第二款禁止因申辩而给予更重的处罚，D错误。",
      en: "Under Article 58(1)(3) of the Administrative Penalty Law difficult cases involving several legal relations need legal review (B), and Article 60 gives ninety days from opening (C). Article 57(2) requires the heads of the authority to decide collectively on major acts (A); Article 45(2) forbids a heavier penalty for arguing one's case (D).",
    },
  },
  {
    code: "A-I-005",
    kind: "indefinite",
    subject: "administrative",
    difficulty: 4,
    law: [
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "31" },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "33" },
    ],
    stem: {
      "zh-CN": "除《行政处罚法》外没有其他特别规定。对下列行为人，依法应当（而非可以）不予行政处罚的是：",
      en: "Nothing but the Administrative Penalty Law applies. In which cases must, and not merely may, no administrative penalty be imposed?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "初次违法且危害后果轻微，并及时改正的单位",
          en: "An entity that breaks the law for the first time, with slight harmful consequences, and promptly corrects it",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "有证据足以证明没有主观过错的商户",
          en: "A trader with evidence sufficient to prove that he was not at fault",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "违法行为轻微并及时改正，没有造成危害后果的个人",
          en: "A person whose unlawful act was minor, was promptly corrected and caused no harm",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "间歇性精神病人在精神正常时实施违法行为的",
          en: "A person with intermittent mental illness who acted unlawfully while of sound mind",
        },
      },
    ],
    key: ["B", "C"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第三十三条第一款规定，违法行为轻微并及时改正、没有造成危害后果的“不予”处罚，而初次违法且危害后果轻微并及时改正的只是“可以不予”处罚，故C正确、A错误；第二款规定有证据足以证明没有主观过错的不予处罚，B正确。第三十一条规定间歇性精神病人在精神正常时违法的应当给予处罚，D错误。",
      en: "Under Article 33(1) of the Administrative Penalty Law a minor act promptly corrected without harm is not penalised, while a first act with slight consequences promptly corrected only may be spared: C, not A. Article 33(2) bars a penalty where absence of fault is proved (B). Under Article 31 a person with intermittent mental illness who acts while of sound mind is penalised (D).",
    },
  },
] satisfies readonly SeedItem[]
