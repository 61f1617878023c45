import type { SeedItem } from "./seed-item.ts"

export const advancedMultiple2 = [
  {
    code: "A-M-006",
    kind: "multiple",
    subject: "administrative",
    difficulty: 4,
    law: [
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "16", paragraph: 2 },
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "17" },
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "19" },
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "20", paragraph: 1 },
    ],
    stem: {
      "zh-CN": "关于行政强制措施的实施，下列说法正确的有：",
      en: "Which statements on carrying out administrative coercive measures are correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "情况紧急当场扣押财物的，应当在二十四小时内报告并补办批准手续",
          en: "Where property is seized on the spot in an emergency, this must be reported and approval completed within 24 hours",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "紧急情况下当场限制人身自由的，也可以在二十四小时内再报告",
          en: "Where personal freedom is restricted on the spot in an emergency, it too may be reported at any time within 24 hours",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "行政机关可以将扣押权书面委托给具备条件的保安公司",
          en: "An authority may delegate the power of seizure in writing to a qualified security company",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "违法行为情节显著轻微的，可以不采取行政强制措施",
          en: "Where the unlawful act is manifestly minor, coercive measures may be dispensed with",
        },
      },
    ],
    key: ["A", "D"],
    rationale: {
      "zh-CN":
        "《行政强制法》第十九条规定当场实施的应在二十四小时内报告并补办批准，A正确；第十六条第二款规定情节显著轻微或者没有明显社会危害的可以不采取，D正确。第二十条第一款第二项对限制人身自由要求返回机关后立即报告补办，而非宽限二十四小时，B错误；第十七条规定行政强制措施权不得委托，C错误。",
      en: "Article 19 of the Administrative Coercion Law gives 24 hours (A), and Article 16(2) lets measures be dispensed with in manifestly minor cases (D). For restriction of freedom Article 20(1)(2) requires the report immediately on return, not within 24 hours (B); under Article 17 the power may not be delegated (C).",
    },
  },
  {
    code: "A-M-007",
    kind: "multiple",
    subject: "administrative",
    difficulty: 4,
    law: [
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "43", paragraph: 2 },
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "51", paragraph: 2 },
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "52" },
    ],
    stem: {
      "zh-CN":
        "货车司机苗某在公路上遗洒大量碎石，危及通行，苗某已弃车离开，无法清除。依法负有职责的行政机关拟立即清理。下列说法正确的有：",
      en: "The lorry driver Miao has spilt a large amount of gravel on a road, endangering traffic; he has left his lorry and cannot clear it. The competent authority intends to clear it at once. Which statements are correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "因苗某不在场，必须先催告三日方可清理",
          en: "As Miao is absent, a demand and three days must come first",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "可以决定立即实施代履行，事后立即通知苗某并依法处理",
          en: "It may decide to perform in his stead at once, notify him immediately afterwards and deal with the matter by law",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "代履行费用按照成本合理确定，法律没有另外规定的由苗某承担",
          en: "The cost is fixed reasonably by outlay and, unless a law provides otherwise, borne by Miao",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "苗某拒付费用的，可以对其住所停止供水、供电迫使其履行",
          en: "If he refuses to pay, the water and power to his home may be cut off to make him perform",
        },
      },
    ],
    key: ["B", "C"],
    rationale: {
      "zh-CN":
        "《行政强制法》第五十二条规定，需要立即清除道路遗洒物而当事人不能清除的，可以立即代履行，当事人不在场的事后立即通知并依法处理，B正确；第五十一条第二款规定费用按成本合理确定、由当事人承担，法律另有规定的除外，C正确。三日前催告是一般代履行的要求，A错误；第四十三条第二款禁止以停水停电迫使居民履行，D错误。",
      en: "Under Article 52 of the Administrative Coercion Law spillage needing immediate removal may be cleared at once if the person cannot do it, with immediate notice afterwards (B); Article 51(2) fixes the cost reasonably and puts it on the person unless a law says otherwise (C). The three days' demand is for ordinary cases (A); Article 43(2) forbids cutting off a household's water or power (D).",
    },
  },
  {
    code: "A-M-008",
    kind: "multiple",
    subject: "police-law",
    difficulty: 4,
    law: [
      { statute: "peoples-police-law", version: "2012-10-26", article: "13", paragraph: 2 },
      { statute: "peoples-police-law", version: "2012-10-26", article: "14" },
      { statute: "peoples-police-law", version: "2012-10-26", article: "17", paragraph: 1 },
      { statute: "peoples-police-law", version: "2012-10-26", article: "19" },
    ],
    stem: {
      "zh-CN": "关于人民警察的职权，下列说法正确的有：",
      en: "Which statements on police powers are correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "非工作时间遇有职责范围内的紧急情况，民警应当履行职责",
          en: "Off duty, an officer who meets an emergency within his duties must act",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "发生严重危害社会治安秩序的突发事件，派出所可以自行决定现场管制",
          en: "In a sudden incident seriously harming public order, a police station may itself decide on on-scene control",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN":
            "将严重危害他人安全的精神病人送指定场所监护，应当报请县级以上公安机关批准并及时通知其监护人",
          en: "To place a mentally ill person who gravely endangers others in designated custody, approval at county level or above is needed and the guardian is promptly told",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "公安机关因侦查犯罪必要时依规定优先使用个人车辆造成损失的，应当赔偿",
          en: "If the police, where necessary to investigate a crime and as the rules provide, use a private vehicle with priority and cause loss, they must compensate it",
        },
      },
    ],
    key: ["A", "C", "D"],
    rationale: {
      "zh-CN":
        "《人民警察法》第十九条规定非工作时间遇紧急情况应当履行职责，A正确；第十四条规定送指定场所监护须县级以上公安机关批准并及时通知监护人，C正确；第十三条第二款规定优先使用后造成损失的应当赔偿，D正确。依第十七条第一款，现场管制须由县级以上公安机关经上级公安机关和同级政府批准，派出所无权决定，B错误。",
      en: "Under the People's Police Law officers must act in emergencies off duty (Article 19, A); placing a mentally ill person in custody needs approval at county level and notice to the guardian (Article 14, C); loss from priority use is compensated (Article 13(2), D). On-scene control is for the police at county level or above with approval from the police above and the government at the same level (Article 17(1)), so B is wrong.",
    },
  },
  {
    code: "A-M-009",
    kind: "multiple",
    subject: "remedies",
    difficulty: 4,
    law: [
      { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "11" },
      { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "23", paragraph: 1 },
    ],
    stem: {
      "zh-CN": "下列情形中，当事人应当先申请行政复议，对复议决定不服才可以提起行政诉讼的有：",
      en: "In which of the following cases must the person first apply for reconsideration and may sue only against its decision?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "甲不服交警当场作出的二百元罚款",
          en: "A disputes a fine of 200 yuan imposed on the spot by a traffic officer",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "乙不服按普通程序作出的吊销驾驶证处罚",
          en: "B disputes the revocation of his licence by ordinary procedure",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "丙认为公安机关对其人身保护的申请拒绝履行法定职责",
          en: "C holds that the police refused to perform their statutory duty when she asked for protection of her person",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "丁申请政府信息公开，行政机关决定不予公开",
          en: "D asked for government information and the authority decided not to disclose it",
        },
      },
    ],
    key: ["A", "C", "D"],
    rationale: {
      "zh-CN":
        "《行政复议法》第二十三条第一款规定的复议前置包括：不服当场作出的行政处罚决定（第一项），认为行政机关存在第十一条规定的未履行法定职责情形（第三项），申请政府信息公开而不予公开（第四项），故A、C、D正确。按普通程序作出的吊销驾驶证不在其列，当事人可以选择复议或者直接起诉，B错误。",
      en: "Article 23(1) of the Administrative Reconsideration Law requires reconsideration first for penalties imposed on the spot (item 1), failure to perform a statutory duty under Article 11 (item 3) and refusal to disclose government information (item 4): A, C, D. Revocation by ordinary procedure is not listed, and B may choose either route.",
    },
  },
  {
    code: "A-M-010",
    kind: "multiple",
    subject: "rule-of-law",
    difficulty: 3,
    law: [
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "5", paragraph: 3 },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "34" },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "74", paragraph: 3 },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "45", paragraph: 2 },
      { statute: "road-traffic-safety-law", version: "2021-04-29", article: "86" },
    ],
    stem: {
      "zh-CN": "关于严格规范公正文明执法，下列做法违反法律规定的有：",
      en: "Which of the following practices breach the law on strict, regular, fair and civil enforcement?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "上级单位按季度给交警大队下达罚款指标",
          en: "A higher unit sets a traffic police team fining targets each quarter",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "行政机关依法制定裁量基准，并向社会公布",
          en: "An authority makes discretion standards under the law and publishes them",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "当事人申辩后，办案人员以“态度不好”为由加重处罚",
          en: "After a person argues his case, the officers raise the penalty for his “bad attitude”",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "将罚款数额与执法人员的考核直接挂钩",
          en: "The amount of fines is tied directly to the appraisal of enforcement officers",
        },
      },
    ],
    key: ["A", "C", "D"],
    rationale: {
      "zh-CN":
        "《道路交通安全法》第八十六条禁止下达罚款指标，A违法；《行政处罚法》第四十五条第二款禁止因陈述、申辩而给予更重的处罚，C违法；第七十四条第三款禁止罚款与工作人员的考核、考评直接或者变相挂钩，D违法。依法制定并公布裁量基准正是第三十四条的要求，也合乎第五条第三款的公开精神，B不违法。",
      en: "Article 86 of the Road Traffic Safety Law forbids fining targets (A); Article 45(2) of the Administrative Penalty Law forbids heavier penalties for arguing one's case (C); Article 74(3) forbids tying fines to the appraisal of staff (D). Making and publishing discretion standards is what Article 34 asks for and fits the openness of Article 5(3), so B is lawful.",
    },
  },
] satisfies readonly SeedItem[]
