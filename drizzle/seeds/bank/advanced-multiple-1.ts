import type { SeedItem } from "./seed-item.ts"

export const advancedMultiple1 = [
  {
    code: "A-M-001",
    kind: "multiple",
    subject: "criminal-law",
    difficulty: 4,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "17", paragraph: 2 },
      { statute: "criminal-law", version: "2023-12-29", article: "347", paragraph: 1 },
      { statute: "criminal-law", version: "2023-12-29", article: "347", paragraph: 7 },
      { statute: "criminal-law", version: "2023-12-29", article: "348" },
      { statute: "criminal-law", version: "2023-12-29", article: "357", paragraph: 2 },
    ],
    stem: {
      "zh-CN": "关于毒品犯罪的认定，下列说法正确的有：",
      en: "Which statements on drug offences are correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "甲（15周岁）独自贩卖少量海洛因，应当对贩卖毒品负刑事责任",
          en: "A, aged fifteen, sells a small amount of heroin on his own: he bears criminal liability for selling drugs",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "乙三次贩卖毒品均未经处理，数量应当累计计算",
          en: "B has sold drugs three times and none has been dealt with: the quantities are added up",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "丙仅为自己吸食而持有海洛因八克，应以非法持有毒品罪论处",
          en: "C possesses eight grams of heroin solely for his own use: he is guilty of unlawful possession of drugs",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "丁贩卖的冰毒纯度很低，其数量应当按纯度折算",
          en: "The methamphetamine sold by D is of very low purity: its quantity is converted by purity",
        },
      },
    ],
    key: ["A", "B"],
    rationale: {
      "zh-CN":
        "《刑法》第十七条第二款将贩卖毒品列为十四至十六周岁应负刑责的犯罪，第三百四十七条第一款规定无论数量多少均追究，A正确；该条第七款规定多次未处理的累计计算，B正确。第三百四十八条对非法持有海洛因以十克为起点，八克不构成该罪，C错误；第三百五十七条第二款规定不以纯度折算，D错误。",
      en: "Article 17(2) of the Criminal Law makes those of fourteen and fifteen liable for selling drugs and Article 347(1) applies whatever the amount (A); Article 347(7) adds up amounts not dealt with (B). Under Article 348 possession of heroin starts at ten grams, so eight do not suffice (C), and Article 357(2) forbids conversion by purity (D).",
    },
  },
  {
    code: "A-M-002",
    kind: "multiple",
    subject: "criminal-law",
    difficulty: 5,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "247" },
      { statute: "criminal-law", version: "2023-12-29", article: "248", paragraph: 2 },
      { statute: "criminal-law", version: "2023-12-29", article: "279", paragraph: 2 },
      { statute: "criminal-law", version: "2023-12-29", article: "399", paragraph: 4 },
    ],
    stem: {
      "zh-CN": "关于涉及国家工作人员身份的犯罪，下列说法正确的有：",
      en: "Which statements on offences connected with official status are correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "侦查人员收受贿赂后徇私枉法，两罪均成立的，应当数罪并罚",
          en: "An investigator takes a bribe and then bends the law for private ends; if both offences are made out, both are punished cumulatively",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "侦查人员刑讯逼供，故意致犯罪嫌疑人死亡的，以故意杀人罪从重处罚",
          en: "An investigator who tortures a suspect and intentionally causes his death is convicted of intentional killing and punished more heavily",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "看守所民警指使在押人员殴打其他被监管人，情节严重的，以虐待被监管人罪处罚",
          en: "A detention centre officer who makes one inmate beat another, in serious circumstances, is punished for abusing persons in custody",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "无业人员冒充人民警察招摇撞骗的，应当从重处罚",
          en: "A jobless person who swindles by posing as a police officer is punished more heavily",
        },
      },
    ],
    key: ["B", "C", "D"],
    rationale: {
      "zh-CN":
        "《刑法》第二百四十七条规定刑讯逼供致人死亡的依第二百三十二条从重处罚，B正确；第二百四十八条第二款规定指使被监管人殴打他人的依前款处罚，C正确；第二百七十九条第二款规定冒充人民警察的从重处罚，D正确。第三百九十九条第四款规定司法工作人员收受贿赂又徇私枉法的，依照处罚较重的规定定罪处罚，不并罚，A错误。",
      en: "Under Article 247 of the Criminal Law torture causing death is punished more heavily under Article 232 (B); Article 248(2) extends the offence to making inmates beat others (C); Article 279(2) punishes posing as a police officer more heavily (D). Under Article 399(4) judicial staff who take bribes and bend the law are punished only under the heavier provision, not cumulatively (A).",
    },
  },
  {
    code: "A-M-003",
    kind: "multiple",
    subject: "criminal-procedure",
    difficulty: 4,
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "150" },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "151" },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "152" },
      { statute: "criminal-case-procedures", version: "2020-07-20", article: "174", paragraph: 2 },
      { statute: "criminal-case-procedures", version: "2020-07-20", article: "267" },
    ],
    stem: {
      "zh-CN": "关于技术侦查措施，下列做法合法的有：",
      en: "Which of the following uses of technical investigation measures are lawful?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "立案前为核实线索，经批准对可疑人员采取通信监控",
          en: "Before a case is opened, monitoring the communications of a suspect person, with approval, to verify a lead",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "复杂案件有效期届满仍有必要的，经批准延长三个月",
          en: "In a complex case where the measure is still needed on expiry, extending it by three months with approval",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "侦查中需要变更适用对象的，重新办理批准手续后实施",
          en: "When the target must change during the investigation, carrying it out after fresh approval",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "应某公司请求，将所获通话内容提供给其用于民事诉讼",
          en: "At a company's request, giving it recorded calls for use in civil litigation",
        },
      },
    ],
    key: ["B", "C"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第一百五十一条允许复杂、疑难案件经批准延长，每次不超过三个月，B合法；《公安机关办理刑事案件程序规定》第二百六十七条要求变更种类或者对象须重新批准，C合法。第一百五十条限于立案后，《程序规定》第一百七十四条也禁止在调查核实阶段采用，A违法；第一百五十二条规定所获材料不得用于刑事追诉以外的用途，D违法。",
      en: "Article 151 of the Criminal Procedure Law allows extensions of up to three months in complex cases (B), and Article 267 of the Criminal Case Procedures requires fresh approval for a change of type or target (C). Article 150 applies only after a case is opened, and Article 174 of the Procedures bars the measure when verifying leads (A); Article 152 forbids any use other than for criminal proceedings (D).",
    },
  },
  {
    code: "A-M-004",
    kind: "multiple",
    subject: "criminal-procedure",
    difficulty: 4,
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "278" },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "280", paragraph: 1 },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "281" },
    ],
    stem: {
      "zh-CN":
        "犯罪嫌疑人甲（女，16岁）涉嫌盗窃，其母亲是同案共犯，甲没有委托辩护人。关于本案程序，下列说法正确的有：",
      en: "A, a girl of sixteen, is suspected of theft; her mother is an accomplice and A has instructed no defender. Which statements about the procedure are correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "可以通知甲的其他成年亲属或者学校代表到场",
          en: "Another adult relative or a representative of her school may be called to attend",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "讯问甲应当有女工作人员在场",
          en: "A female staff member must be present when she is questioned",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "检察院审查批准逮捕时，可以不讯问甲",
          en: "In examining arrest, the procuratorate need not question her",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "公安机关应当通知法律援助机构指派律师为甲辩护",
          en: "The police must notify the legal aid agency to assign a lawyer to defend her",
        },
      },
    ],
    key: ["A", "B", "D"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第二百八十一条第一款规定，法定代理人是共犯的，可以通知其他成年亲属、学校等代表到场，A正确；第三款规定讯问女性未成年犯罪嫌疑人应当有女工作人员在场，B正确；第二百七十八条规定没有委托辩护人的应当通知法律援助机构指派律师，D正确。第二百八十条第一款规定审查批捕应当讯问未成年犯罪嫌疑人，C错误。",
      en: "Under Article 281(1) of the Criminal Procedure Law other adult relatives or the school may be called where the guardian is an accomplice (A); Article 281(3) requires a female staff member (B); Article 278 requires a lawyer to be assigned (D). Article 280(1) obliges the procuratorate to question a minor when examining arrest, so C is wrong.",
    },
  },
  {
    code: "A-M-005",
    kind: "multiple",
    subject: "public-order",
    difficulty: 4,
    law: [
      { statute: "exit-entry-law", version: "2012-06-30", article: "60", paragraph: 3 },
      { statute: "exit-entry-law", version: "2012-06-30", article: "61", paragraph: 1 },
    ],
    stem: {
      "zh-CN": "下列外国人均有非法居留嫌疑，经继续盘问仍不能排除。其中不适用拘留审查、可以限制活动范围的有：",
      en: "The following foreigners are all suspected of unlawful residence and continued questioning has not cleared them. To which may detention for investigation not be applied, so that their movements may be restricted instead?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "国籍、身份不明的成年男子，身体健康",
          en: "A healthy adult man whose nationality and identity are unknown",
        },
      },
      {
        label: "B",
        text: { "zh-CN": "正在哺乳十个月大婴儿的妇女", en: "A woman breastfeeding a ten-month-old baby" },
      },
      { label: "C", text: { "zh-CN": "十五周岁的少年", en: "A boy of fifteen" } },
      { label: "D", text: { "zh-CN": "七十一周岁的老人", en: "A person of seventy-one" } },
    ],
    key: ["B", "C", "D"],
    rationale: {
      "zh-CN":
        "《出境入境管理法》第六十一条第一款规定，怀孕或者哺乳自己不满一周岁婴儿的、未满十六周岁或者已满七十周岁的外国人不适用拘留审查，可以限制其活动范围，B、C、D正确。国籍、身份不明不在此列，依第六十条第三款，其拘留审查期限自查清国籍、身份之日起计算，可见可以适用，A错误。",
      en: "Article 61(1) of the Exit and Entry Administration Law exempts women breastfeeding a baby under one and those under sixteen or having reached seventy, whose movements may be restricted: B, C, D. Unknown identity is no exemption; under Article 60(3) the period then runs from the day identity is established, which shows that the measure applies, so A is wrong.",
    },
  },
] satisfies readonly SeedItem[]
