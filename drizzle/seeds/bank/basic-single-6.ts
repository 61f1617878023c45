/** Single-choice items of the basic level: limitation, notice and administrative coercion. */
import type { SeedItem } from "./seed-item.ts"

export const basicSingle6 = [
  {
    code: "B-S-026",
    kind: "single",
    stem: {
      "zh-CN":
        "田某实施某违法行为时，当时的规定是处五千元以上一万元以下罚款。行政机关作出处罚决定时，新规定已经施行，罚款改为一千元以上三千元以下。对田某应当：",
      en: "When Tian committed a violation the rule provided a fine of 5,000 to 10,000 yuan. By the time the penalty is decided a new rule is in force with a fine of 1,000 to 3,000 yuan. For Tian the agency should:",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "适用新的规定，因为新的规定处罚较轻",
          en: "Apply the new rule, because its penalty is lighter",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "适用旧的规定，因为行为发生在新规施行以前",
          en: "Apply the old rule, because the act predates the new one",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "适用旧的规定，但在法定幅度内从轻处罚",
          en: "Apply the old rule, but at the lighter end of its range",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "适用新的规定，因为新规一律溯及既往",
          en: "Apply the new rule, because new rules are always retroactive",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第三十七条确立从旧兼从轻：原则上适用行为时的规定，但作出决定时规定已修改且新规定处罚较轻的，适用新规定。本案适用新规的理由是处罚较轻，并非新规一律溯及既往；坚持适用旧规，即使从轻，也违反该条。",
      en: "Article 37 of the Administrative Penalty Law applies the rule in force at the time of the act unless it has since been amended and the new penalty is lighter. Lightness is the reason here, not any general retroactivity; keeping to the old rule, even at its lower end, is contrary to the article.",
    },
    law: [{ statute: "administrative-penalty-law", version: "2021-01-22", article: "37" }],
    difficulty: 2,
    subject: "administrative",
  },
  {
    code: "B-S-027",
    kind: "single",
    stem: {
      "zh-CN":
        "某店自2023年3月起持续实施一项违法行为，2025年6月自行停止，行政机关2026年10月才发现。该行为不涉及公民生命健康安全和金融安全，法律也没有特别规定。对其能否处罚？",
      en: "A shop began a continuing violation in March 2023 and stopped of its own accord in June 2025; the agency learned of it only in October 2026. It concerns neither life and health nor financial safety, and no special statute applies. Can it still be penalised?",
    },
    options: [
      {
        label: "A",
        text: { "zh-CN": "能，五年期限自2023年3月起计算", en: "Yes, five years run from March 2023" },
      },
      {
        label: "B",
        text: { "zh-CN": "不能，二年期限自2023年3月起计算", en: "No, two years run from March 2023" },
      },
      {
        label: "C",
        text: { "zh-CN": "不能，六个月期限自2025年6月起计算", en: "No, six months run from June 2025" },
      },
      {
        label: "D",
        text: { "zh-CN": "能，二年期限自2025年6月起计算", en: "Yes, two years run from June 2025" },
      },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第三十六条规定，违法行为二年内未被发现的不再处罚，行为有连续或者继续状态的，从行为终了之日起计算，本案自2025年6月起算，尚未届满。五年仅适用于涉及公民生命健康安全、金融安全且有危害后果的行为；自行为开始之日起算和六个月期限均与该条不符。",
      en: "Article 36 of the Administrative Penalty Law bars penalties for acts undiscovered for two years, counted from the end of a continuing act; from June 2025 the period has not yet expired. Five years applies only to acts harming life, health or financial safety; counting from the beginning, or six months, does not accord with the article.",
    },
    law: [
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "36", paragraph: 1 },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "36", paragraph: 2 },
    ],
    difficulty: 3,
    subject: "administrative",
  },
  {
    code: "B-S-028",
    kind: "single",
    stem: {
      "zh-CN":
        "行政机关适用普通程序拟对崔某罚款，但一直没有告知崔某拟处罚的内容、事实、理由和依据，崔某也没有放弃陈述、申辩。此时行政机关：",
      en: "Under the ordinary procedure an agency intends to fine Cui, but has never told him the intended penalty, facts, reasons and legal basis; nor has he waived his right to state his case. The agency:",
    },
    options: [
      {
        label: "A",
        text: { "zh-CN": "可以先作出决定，送达时一并告知", en: "May decide first and inform him on service" },
      },
      { label: "B", text: { "zh-CN": "不得作出行政处罚决定", en: "May not make the penalty decision" } },
      {
        label: "C",
        text: { "zh-CN": "可以作出决定，但应当从轻处罚", en: "May decide, but must give a lighter penalty" },
      },
      {
        label: "D",
        text: {
          "zh-CN": "经负责人集体讨论后可以作出决定",
          en: "May decide after collective discussion by its leaders",
        },
      },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第四十四条要求作出决定之前告知，第六十二条规定未告知的不得作出行政处罚决定，当事人明确放弃陈述或者申辩的除外。事后补充告知、从轻处罚或者集体讨论都不能弥补这一程序缺陷。",
      en: "Article 44 of the Administrative Penalty Law requires the person to be informed beforehand and Article 62 forbids a decision without it unless the right to state a case is expressly waived. Informing him afterwards, a lighter penalty or collective discussion cannot cure the defect.",
    },
    law: [
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "62" },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "44" },
    ],
    difficulty: 2,
    subject: "administrative",
  },
  {
    code: "B-S-029",
    kind: "single",
    stem: {
      "zh-CN": "某行政机关执法人手不足，打算请一家保安公司代为扣押涉案物品。关于这一设想，下列说法正确的是：",
      en: "Short of enforcement staff, an agency thinks of having a security company seize goods for it. Which statement about the idea is correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "不得委托，应当由具备资格的行政执法人员实施",
          en: "It may not delegate; qualified enforcement officers must act",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "可以委托，但应当书面委托并向社会公布",
          en: "It may delegate in writing and must publish the mandate",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "可以委托，但应当报上一级行政机关批准",
          en: "It may delegate with the approval of the next higher agency",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "可以委托，但执法人员应当在事后签字确认",
          en: "It may delegate if an officer signs to confirm afterwards",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《行政强制法》第十七条规定，行政强制措施权不得委托，行政强制措施应当由具备资格的行政执法人员实施，其他人员不得实施。书面委托并公布是《行政处罚法》第二十条对委托行政处罚的要求，不适用于行政强制措施；上级批准或者事后确认也不能使委托合法。",
      en: "Article 17 of the Administrative Coercion Law forbids delegating the power to take coercive measures and reserves them to qualified enforcement officers. A written, published mandate is what Article 20 of the Administrative Penalty Law requires for delegated penalties, not coercive measures; approval from above or later confirmation does not make delegation lawful.",
    },
    law: [
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "17", paragraph: 1 },
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "17", paragraph: 3 },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "20", paragraph: 2 },
    ],
    difficulty: 3,
    subject: "administrative",
  },
  {
    code: "B-S-030",
    kind: "single",
    stem: {
      "zh-CN":
        "执法人员在紧急情况下，当场对白某实施了限制人身自由的行政强制措施。关于补办批准手续，下列说法正确的是：",
      en: "In an emergency, enforcement officers take on the spot an administrative coercive measure restricting Bai's personal liberty. When must approval be completed?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "二十四小时内报告负责人并补办",
          en: "Report to the head and complete it within 24 hours",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "措施解除时报告负责人并补办",
          en: "Report to the head and complete it when the measure ends",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "情况紧急，不必再补办批准手续",
          en: "None is needed afterwards, as it was an emergency",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "返回单位后立即报告负责人并补办",
          en: "Report to the head and complete it immediately on returning",
        },
      },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《行政强制法》第二十条第一款第二项规定，紧急情况下当场实施限制人身自由措施的，返回行政机关后立即向负责人报告并补办批准手续。二十四小时是第十九条对一般强制措施的要求，此处从严；等到解除时补办或者不补办均违法。",
      en: "Article 20(1)(ii) of the Administrative Coercion Law requires the officers to report and complete approval immediately on returning to the agency. Twenty-four hours is the general rule of Article 19, tightened here because liberty is at stake; waiting until release or omitting it is unlawful.",
    },
    law: [
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "20", paragraph: 1 },
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "19" },
    ],
    difficulty: 4,
    subject: "administrative",
  },
] satisfies readonly SeedItem[]
