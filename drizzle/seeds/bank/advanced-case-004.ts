import type { SeedCaseSet } from "./seed-item.ts"

export const advancedCase004 = {
  code: "A-C-004",
  kind: "case-set",
  title: { "zh-CN": "餐馆里的一次检查", en: "A check in a restaurant" },
  scenario: {
    "zh-CN":
      "7月3日，云渡县公安局民警检查孔某经营的餐馆，发现持旅游签证入境的外国人马诺（28岁）在后厨工作。马诺停留期限已届满二十日，从未取得工作许可；孔某明知这一情况仍予聘用。员工曹某（女，怀孕五个月）经检测吸毒，并被依法认定为吸毒成瘾严重。\n\n县公安局对马诺继续盘问后仍不能排除嫌疑，决定拘留审查，满三十日后未经上级批准又自行延长五日。县公安局对曹某作出强制隔离戒毒二年的决定；对孔某以非法聘用外国人为由，按普通程序罚款一万元，并告知了救济途径。\n\n孔某不服罚款，依法申请复议并被受理，适用普通程序审理。复议期间，县公安局收到申请书副本后，无正当理由，一直未提出书面答复，也未提交作出处罚时的证据，却自行找孔某的邻居另取证言。\n\n另查，县公安局民警吕某曾收受孔某五万元，承诺检查前通风报信。县公安局发现线索后，有人主张由本局纪检部门自行立案侦查。",
    en: "On 3 July officers of the Yundu County Public Security Bureau check a restaurant run by Kong and find a foreigner, Mano (28), who entered on a tourist visa, working in the kitchen. His period of stay ran out twenty days ago and he never had a work permit; Kong knew this and employed him all the same. An employee, Cao, a woman five months pregnant, tests positive for drugs and is lawfully found to be severely addicted.\n\nAs continued questioning cannot clear Mano of suspicion, the bureau detains him for investigation and, after thirty days, extends this by five days on its own authority. It orders two years of compulsory isolation for drug treatment for Cao. It fines Kong 10,000 yuan by ordinary procedure for unlawfully employing a foreigner, telling him of his remedies.\n\nKong disputes the fine and lawfully applies for reconsideration; the case is accepted and heard by ordinary procedure. After receiving the copy of the application the bureau, without good reason, never files a written reply or the evidence on which it acted, but goes to Kong's neighbours itself to take new statements.\n\nIt also emerges that an officer of the bureau, Lü, took 50,000 yuan from Kong and promised to warn him before checks. When the bureau finds the lead, someone proposes that its own discipline section open a criminal investigation.",
  },
  items: [
    {
      code: "A-C-004-1",
      kind: "multiple",
      subject: "public-order",
      difficulty: 4,
      law: [
        { statute: "exit-entry-law", version: "2012-06-30", article: "37" },
        { statute: "exit-entry-law", version: "2012-06-30", article: "41", paragraph: 1 },
        { statute: "exit-entry-law", version: "2012-06-30", article: "43" },
        { statute: "exit-entry-law", version: "2012-06-30", article: "60", paragraph: 3 },
        { statute: "exit-entry-law", version: "2012-06-30", article: "64", paragraph: 1 },
      ],
      stem: { "zh-CN": "关于马诺，下列说法正确的有：", en: "Which statements about Mano are correct?" },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "对拘留审查不服，马诺可以不经复议直接提起行政诉讼",
            en: "If he disputes the detention for investigation, Mano may sue directly without reconsideration",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "马诺未取得工作许可在餐馆工作，属于非法就业",
            en: "Working in the restaurant without a work permit, Mano was unlawfully employed",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "马诺应当在停留期限届满前离境，逾期滞留违法",
            en: "Mano had to leave before his stay expired, and staying on was unlawful",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "自行延长五日的拘留审查违法",
            en: "The five-day extension of the detention for investigation was unlawful",
          },
        },
      ],
      key: ["B", "C", "D"],
      rationale: {
        "zh-CN":
          "《出境入境管理法》第四十一条第一款、第四十三条第一项规定未取得工作许可和工作类居留证件而工作的属非法就业，B正确；第三十七条要求停留期满前离境，C正确；第六十条第三款规定拘留审查不超过三十日，延长须经上一级机关批准，D正确。第六十四条第一款规定可以申请复议且复议决定为最终决定，不能直接起诉，A错误。",
        en: "Work without a work permit and work-type residence permit is unlawful employment under Articles 41(1) and 43(1) of the Exit and Entry Administration Law (B); Article 37 requires departure before the stay expires (C); Article 60(3) caps the detention at thirty days unless the next level approves (D). Article 64(1) provides for reconsideration, whose decision is final, so a direct suit in A is not open.",
      },
    },
    {
      code: "A-C-004-2",
      kind: "single",
      subject: "public-order",
      difficulty: 3,
      law: [
        { statute: "narcotics-law", version: "2007-12-29", article: "33", paragraph: 1 },
        { statute: "narcotics-law", version: "2007-12-29", article: "39" },
      ],
      stem: {
        "zh-CN": "关于对曹某的戒毒措施，正确的是：",
        en: "Which drug-treatment measure for Cao is correct?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "成瘾严重，可以直接强制隔离戒毒二年",
            en: "Being severely addicted, she may be sent straight to two years of compulsory isolation",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "强制隔离戒毒的决定有效，待其分娩满一年后执行",
            en: "The compulsory isolation order stands and is carried out a year after she gives birth",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "不适用强制隔离戒毒，应依法进行社区戒毒，期限为三年",
            en: "Compulsory isolation does not apply; she undergoes community treatment, whose term is three years",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "孕妇不适用任何强制性戒毒措施，只能自愿就医",
            en: "No mandatory treatment applies to pregnant women; she can only seek care voluntarily",
          },
        },
      ],
      key: ["C"],
      rationale: {
        "zh-CN":
          "《禁毒法》第三十九条规定，怀孕妇女吸毒成瘾的，不适用强制隔离戒毒，并依法进行社区戒毒；第三十三条第一款规定社区戒毒期限为三年，C正确。A忽视对孕妇的禁止；法律规定的是“不适用”而非推迟执行，B错误；社区戒毒仍应进行，D错误。",
        en: "Under Article 39 of the Narcotics Control Law a pregnant addict is not subject to compulsory isolation but undergoes community treatment, whose term under Article 33(1) is three years: C. A ignores the ban for pregnant women; the law says that isolation does not apply, not that it is put off, so B fails; and community treatment still follows, so D fails.",
      },
    },
    {
      code: "A-C-004-3",
      kind: "single",
      subject: "remedies",
      difficulty: 4,
      law: [
        { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "20", paragraph: 1 },
        { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "23", paragraph: 1 },
        { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "24", paragraph: 1 },
        { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "29" },
      ],
      stem: {
        "zh-CN": "假设孔某尚未选择救济途径，关于其对罚款的救济，正确的是：",
        en: "Suppose Kong had not yet chosen a remedy. Which statement about his remedies against the fine is correct?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "可以自知道处罚决定之日起六十日内向县人民政府申请复议，也可以直接依法起诉",
            en: "He may apply to the county government for reconsideration within sixty days of learning of the decision, or sue directly under the law",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "可以在县人民政府和上一级公安机关中任选其一申请复议",
            en: "He may choose between the county government and the public security organ at the next level for reconsideration",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "应当先申请复议，对复议决定不服才可以起诉",
            en: "He must apply for reconsideration first and can sue only against its decision",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "申请复议被受理后，可以同时就该处罚起诉",
            en: "Once reconsideration is accepted, he may sue over the penalty at the same time",
          },
        },
      ],
      key: ["A"],
      rationale: {
        "zh-CN":
          "《行政复议法》第二十四条第一款第一项规定，不服本级政府工作部门的行政行为由本级人民政府管辖，不再可选上一级主管部门，B错误；第二十条第一款规定申请期限六十日。该罚款按普通程序作出，不属第二十三条第一款的复议前置情形，可直接起诉，A正确、C错误。第二十九条规定复议受理后复议期间不得起诉，D错误。",
        en: "Under Article 24(1)(1) of the Administrative Reconsideration Law cases against a department go to the government at its level, no longer to the next level of the department, so B fails; Article 20(1) gives sixty days. A fine imposed by ordinary procedure is not among the cases in Article 23(1) where reconsideration must come first, so A is right and C wrong. Article 29 bars suit while an accepted reconsideration is pending, so D fails.",
      },
    },
    {
      code: "A-C-004-4",
      kind: "indefinite",
      subject: "remedies",
      difficulty: 5,
      law: [
        { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "46", paragraph: 1 },
        { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "49" },
        { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "63", paragraph: 2 },
        { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "70" },
      ],
      stem: {
        "zh-CN": "关于该复议案件的审理，下列说法正确的是：",
        en: "Which statements on the handling of the reconsideration are correct?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "县公安局自行取得的邻居证言，可以用来证明处罚合法",
            en: "The neighbours' statements taken by the bureau may serve to prove the penalty lawful",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "县公安局未答复、未提交证据，视为该处罚没有证据、依据",
            en: "As the bureau filed neither reply nor evidence, the penalty is taken to have no evidence or basis",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "复议机关认为罚款偏轻的，可以变更为二万元",
            en: "If it finds the fine too light, the reconsideration organ may change it to 20,000 yuan",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "除因当事人原因不能听取的以外，复议机构应当听取当事人的意见",
            en: "Unless a party makes it impossible, the reconsideration body must hear the parties",
          },
        },
      ],
      key: ["B", "D"],
      rationale: {
        "zh-CN":
          "《行政复议法》第七十条规定，被申请人不按规定答复、提交证据的，视为没有证据、依据，本案无第三人例外，B正确；第四十九条规定普通程序应当听取当事人意见，D正确。第四十六条第一款规定复议期间自行收集的证据不作为合法性依据，A错误；第六十三条第二款禁止作出更为不利的变更，本案无第三人相反请求，C错误。",
        en: "Under Article 70 of the Administrative Reconsideration Law failure to reply or file evidence means the act is taken to have none; no third-party exception arises: B. Article 49 requires the parties to be heard in ordinary procedure: D. Article 46(1) denies effect to evidence the respondent gathers itself during reconsideration, so A fails; Article 63(2) forbids a less favourable change and no third party asks for one, so C fails.",
      },
    },
    {
      code: "A-C-004-5",
      kind: "multiple",
      subject: "remedies",
      difficulty: 4,
      law: [
        { statute: "supervision-law", version: "2024-12-25", article: "37", paragraph: 1 },
        { statute: "supervision-law", version: "2024-12-25", article: "46", paragraph: 3 },
        { statute: "supervision-law", version: "2024-12-25", article: "47" },
        { statute: "supervision-law", version: "2024-12-25", article: "48", paragraph: 1 },
      ],
      stem: {
        "zh-CN": "关于对吕某的调查，下列说法正确的有：",
        en: "Which statements about the investigation of Lü are correct?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "县公安局应当将吕某的线索移送监察机关",
            en: "The bureau must transfer the lead about Lü to the supervisory organ",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "县监察委员会对吕某采取留置，经本委集体研究决定即可，不须报批",
            en: "The county supervisory commission may place Lü in retention by its own collective decision without further approval",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "留置不得超过三个月，特殊情况下可以延长一次，延长不超过三个月",
            en: "Retention may not exceed three months; in special circumstances it may be extended once, by no more than three months",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "对吕某责令候查的，最长不得超过十二个月",
            en: "If Lü is ordered to await investigation, this may not exceed twelve months",
          },
        },
      ],
      key: ["A", "C", "D"],
      rationale: {
        "zh-CN":
          "《监察法》第三十七条第一款规定公安机关发现公职人员职务犯罪线索应移送监察机关，A正确；第四十八条第一款规定留置三个月、特殊情况可延长一次且不超过三个月，C正确；第四十六条第三款规定责令候查最长十二个月，D正确。依第四十七条，设区的市级以下监察机关留置应报上一级批准，B错误。",
        en: "Article 37(1) of the Supervision Law requires leads on duty crimes by public officials to be transferred (A); Article 48(1) caps retention at three months with one extension of up to three (C); Article 46(3) caps awaiting investigation at twelve months (D). Under Article 47 supervisory organs at the level of a city with districts and below need the approval of the next level for retention, so B fails.",
      },
    },
  ],
} satisfies SeedCaseSet
