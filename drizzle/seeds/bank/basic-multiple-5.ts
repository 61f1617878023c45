import type { SeedItem } from "./seed-item.ts"

export const basicMultiple5 = [
  {
    code: "B-M-021",
    kind: "multiple",
    subject: "administrative",
    difficulty: 2,
    law: [
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "9" },
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "12" },
    ],
    stem: {
      "zh-CN": "下列各项中，属于行政强制措施的有：",
      en: "Which of the following are administrative coercive measures?",
    },
    options: [
      { label: "A", text: { "zh-CN": "查封涉案场所", en: "Sealing premises involved in a case" } },
      { label: "B", text: { "zh-CN": "加处罚款", en: "Adding a further fine for late payment" } },
      { label: "C", text: { "zh-CN": "代履行", en: "Performance on the party's behalf" } },
      { label: "D", text: { "zh-CN": "扣押涉案财物", en: "Seizing property involved in a case" } },
      { label: "E", text: { "zh-CN": "冻结存款", en: "Freezing a bank deposit" } },
    ],
    key: ["A", "D", "E"],
    rationale: {
      "zh-CN":
        "《行政强制法》第九条规定行政强制措施包括限制人身自由、查封、扣押、冻结等。加处罚款和代履行是第十二条规定的行政强制执行方式，目的在于迫使或者代替当事人履行已经作出的行政决定。",
      en: "Article 9 of the Administrative Coercion Law lists restricting personal freedom, sealing, seizing and freezing among coercive measures. An added fine and performance on another's behalf are means of compulsory enforcement under Article 12: they press the party to carry out a decision already made, or do so in his place.",
    },
  },
  {
    code: "B-M-022",
    kind: "multiple",
    subject: "administrative",
    difficulty: 3,
    law: [
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "30" },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "32" },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "33", paragraph: 1 },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "33", paragraph: 2 },
    ],
    stem: {
      "zh-CN": "在没有特别规定的情况下，依照《行政处罚法》，下列当事人中不予行政处罚的有：",
      en: "In the absence of special provisions, who is not punished under the Administrative Penalty Law?",
    },
    options: [
      { label: "A", text: { "zh-CN": "十三周岁的违法行为人", en: "An offender aged thirteen" } },
      {
        label: "B",
        text: {
          "zh-CN": "受他人胁迫实施违法行为的成年人",
          en: "An adult who acted under another person's coercion",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "违法行为轻微并及时改正，没有造成危害后果的公司",
          en: "A company whose breach was slight, was promptly corrected and did no harm",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "有证据足以证明自己没有主观过错的经营者",
          en: "A trader with evidence sufficient to prove that he was not at fault",
        },
      },
    ],
    key: ["A", "C", "D"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第三十条规定不满十四周岁的人不予处罚；第三十三条第一款规定违法轻微、及时改正、没有危害后果的不予处罚，第二款规定有证据足以证明没有主观过错的不予处罚。受他人胁迫的，依第三十二条是从轻或者减轻处罚，不是不予处罚。",
      en: "Article 30 of the Administrative Penalty Law spares those under fourteen; Article 33(1) spares a slight breach promptly corrected without harm, and paragraph 2 a party who proves he was not at fault. Acting under coercion brings a lighter or mitigated penalty under Article 32, not exemption.",
    },
  },
  {
    code: "B-M-023",
    kind: "multiple",
    subject: "administrative",
    difficulty: 2,
    law: [{ statute: "administrative-penalty-law", version: "2021-01-22", article: "51" }],
    stem: {
      "zh-CN":
        "违法事实确凿并有法定依据，且其他法律没有特别规定。下列处罚中，执法人员可以依照《行政处罚法》当场作出决定的有：",
      en: "The breach is established, has a legal basis, and no other law provides otherwise. Which penalties may an officer decide on the spot under the Administrative Penalty Law?",
    },
    options: [
      { label: "A", text: { "zh-CN": "对公民罚款一百五十元", en: "A fine of 150 yuan on a citizen" } },
      { label: "B", text: { "zh-CN": "对公司罚款五千元", en: "A fine of 5,000 yuan on a company" } },
      { label: "C", text: { "zh-CN": "对公司给予警告", en: "A warning to a company" } },
      { label: "D", text: { "zh-CN": "对公民罚款五百元", en: "A fine of 500 yuan on a citizen" } },
    ],
    key: ["A", "C"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第五十一条规定，可以当场处罚的是对公民二百元以下、对法人或者其他组织三千元以下的罚款，以及警告。对公司五千元、对公民五百元的罚款都超出限额，应当适用普通程序。",
      en: "Under Article 51 of the Administrative Penalty Law on-the-spot decisions cover warnings and fines of up to 200 yuan on a citizen or 3,000 yuan on a legal person or other organisation. The other two fines exceed those limits and call for the ordinary procedure.",
    },
  },
  {
    code: "B-M-024",
    kind: "multiple",
    subject: "administrative",
    difficulty: 3,
    law: [
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "23" },
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "25", paragraph: 1 },
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "25", paragraph: 3 },
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "26", paragraph: 3 },
    ],
    stem: {
      "zh-CN": "没有其他法律、行政法规特别规定时，关于行政机关查封、扣押，下列说法正确的有：",
      en: "Where no other law or administrative regulation provides otherwise, which statements about sealing and seizure by an administrative organ are correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "因扣押发生的保管费用由当事人承担",
          en: "The cost of keeping seized property falls on the party",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "不得扣押当事人所扶养家属的生活必需品",
          en: "Necessities of the party's dependants may not be seized",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "已被其他国家机关依法查封的场所，不得重复查封",
          en: "Premises lawfully sealed by another state organ may not be sealed again",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "对扣押物品进行技术鉴定的期间不计入扣押期限",
          en: "Time spent on technical appraisal does not count towards the period of seizure",
        },
      },
      {
        label: "E",
        text: {
          "zh-CN": "扣押期限一般为六十日，可以再延长三十日",
          en: "Seizure normally lasts sixty days and may be extended by thirty",
        },
      },
    ],
    key: ["B", "C", "D"],
    rationale: {
      "zh-CN":
        "《行政强制法》第二十三条规定不得查封、扣押公民个人及其所扶养家属的生活必需品，也不得重复查封；第二十五条第三款规定鉴定期间不计入查封、扣押期间。第二十六条第三款规定保管费用由行政机关承担；第二十五条第一款规定期限不得超过三十日，可以延长但不得超过三十日。",
      en: "Article 23 of the Administrative Coercion Law protects the necessities of a citizen and his dependants and forbids sealing twice; under Article 25(3) appraisal time is left out. Under Article 26(3) the organ bears the cost of keeping the property, and under Article 25(1) the period is up to thirty days, with an extension of up to thirty.",
    },
  },
  {
    code: "B-M-025",
    kind: "multiple",
    subject: "administrative",
    difficulty: 2,
    law: [
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "41", paragraph: 1 },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "41", paragraph: 2 },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "41", paragraph: 3 },
    ],
    stem: {
      "zh-CN": "行政机关依法利用电子技术监控设备收集违法事实，下列做法符合《行政处罚法》的有：",
      en: "An administrative organ lawfully uses electronic monitoring devices to record breaches. Which practices comply with the Administrative Penalty Law?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "设备启用前经过法制和技术审核",
          en: "Having the devices pass legal and technical review before use",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "以防止规避为由，不公布设备设置地点",
          en: "Keeping the locations secret so that nobody can avoid the devices",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "先凭未经审核的记录处罚，事后再补审",
          en: "Punishing on a record not yet reviewed and reviewing it later",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "通过网络平台为当事人查询、陈述和申辩提供便利",
          en: "Letting parties look up records and state and argue their case on an online platform",
        },
      },
    ],
    key: ["A", "D"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第四十一条第一款要求设备经法制和技术审核，并向社会公布设置地点；第二款规定记录未经审核或者审核不合要求的不得作为处罚证据；第三款要求为当事人查询、陈述和申辩提供便利。隐瞒地点和先罚后审都违法。",
      en: "Article 41(1) of the Administrative Penalty Law requires legal and technical review of the devices and publication of their locations; paragraph 2 bars records not reviewed, or found wanting, as evidence; paragraph 3 requires parties to be helped to look up records and to state and argue their case. Secret locations and review after punishment are both unlawful.",
    },
  },
] satisfies readonly SeedItem[]
