/** Items released for practice: detention, coercion, penalties, weapons, reconsideration. None of them is ever on a paper. */
import type { SeedItem } from "./seed-item.ts"

export const practiceItems = [
  {
    code: "P-S-001",
    kind: "single",
    stem: {
      "zh-CN": "公安机关依法拘留犯罪嫌疑人后，应当立即将其送看守所羁押，至迟不得超过多长时间？",
      en: "After detaining a suspect, the police must take the person to a detention house at once. What is the latest?",
    },
    options: [
      { label: "A", text: { "zh-CN": "十二小时", en: "Twelve hours" } },
      { label: "B", text: { "zh-CN": "二十四小时", en: "Twenty-four hours" } },
      { label: "C", text: { "zh-CN": "三十六小时", en: "Thirty-six hours" } },
      { label: "D", text: { "zh-CN": "四十八小时", en: "Forty-eight hours" } },
    ],
    key: ["B"],
    rationale: {
      "zh-CN": "《刑事诉讼法》第八十五条第二款规定，拘留后应当立即送看守所羁押，至迟不得超过二十四小时。",
      en: "Article 85(2) of the Criminal Procedure Law: at once, and within twenty-four hours at the latest.",
    },
    law: [{ statute: "criminal-procedure-law", version: "2018-10-26", article: "85", paragraph: 2 }],
    difficulty: 1,
    subject: "criminal-procedure",
  },
  {
    code: "P-T-001",
    kind: "true-false",
    stem: {
      "zh-CN": "民警发现被拘留的人不应当拘留的，应当立即释放，并发给释放证明。",
      en: "Once it is found that a person should not have been detained, they must be released at once with a certificate of release.",
    },
    key: true,
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第八十六条：公安机关应当在拘留后二十四小时以内讯问被拘留的人；发现不应当拘留的，必须立即释放，发给释放证明。",
      en: "Article 86 of the Criminal Procedure Law: the detained person is questioned within twenty-four hours, and released at once, with a certificate, where detention was not called for.",
    },
    law: [{ statute: "criminal-procedure-law", version: "2018-10-26", article: "86" }],
    difficulty: 1,
    subject: "criminal-procedure",
  },
  {
    code: "P-S-002",
    kind: "single",
    stem: {
      "zh-CN":
        "巡逻民警在紧急情况下当场扣押了一批涉案物品。按照《行政强制法》，其应当在多长时间内向行政机关负责人报告并补办批准手续？",
      en: "On patrol and in an emergency, an officer seizes goods on the spot. Within what time must this be reported to the head of the agency and approval be obtained after the fact?",
    },
    options: [
      { label: "A", text: { "zh-CN": "六小时内", en: "Six hours" } },
      { label: "B", text: { "zh-CN": "十二小时内", en: "Twelve hours" } },
      { label: "C", text: { "zh-CN": "二十四小时内", en: "Twenty-four hours" } },
      { label: "D", text: { "zh-CN": "四十八小时内", en: "Forty-eight hours" } },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《行政强制法》第十九条：情况紧急需要当场实施行政强制措施的，应当在二十四小时内报告并补办批准手续；负责人认为不应当采取的，应当立即解除。",
      en: "Article 19 of the Administrative Coercion Law: within twenty-four hours; where the head finds that the measure was not called for, it is lifted at once.",
    },
    law: [{ statute: "administrative-coercion-law", version: "2011-06-30", article: "19" }],
    difficulty: 2,
    subject: "administrative",
  },
  {
    code: "P-M-001",
    kind: "multiple",
    stem: {
      "zh-CN": "当事人具有下列哪些情形，应当从轻或者减轻行政处罚？",
      en: "In which of these cases must an administrative penalty be lighter or mitigated?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "主动消除或者减轻违法行为危害后果",
          en: "The party removed or lessened the harm of their own accord",
        },
      },
      {
        label: "B",
        text: { "zh-CN": "受他人胁迫实施违法行为", en: "The party acted under duress by another" },
      },
      {
        label: "C",
        text: {
          "zh-CN": "主动供述行政机关尚未掌握的违法行为",
          en: "The party confessed to violations the agency did not know of",
        },
      },
      {
        label: "D",
        text: { "zh-CN": "当事人家庭经济困难", en: "The party's family is in financial hardship" },
      },
    ],
    key: ["A", "B", "C"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第三十二条列举了应当从轻或者减轻处罚的情形，包括A、B、C三项；家庭经济困难不在其列。",
      en: "Article 32 of the Administrative Penalty Law lists A, B and C among the cases; hardship of the family is not one of them.",
    },
    law: [{ statute: "administrative-penalty-law", version: "2021-01-22", article: "32" }],
    difficulty: 2,
    subject: "administrative",
  },
  {
    code: "P-S-003",
    kind: "single",
    stem: {
      "zh-CN": "违法行为人小宁今年十五周岁。对其实施的应受行政处罚的违法行为，行政机关应当如何处理？",
      en: "Xiaoning, who committed a violation that carries an administrative penalty, is fifteen. What must the agency do?",
    },
    options: [
      { label: "A", text: { "zh-CN": "不予行政处罚", en: "Impose no penalty" } },
      {
        label: "B",
        text: { "zh-CN": "应当从轻或者减轻行政处罚", en: "Impose a lighter or mitigated penalty" },
      },
      {
        label: "C",
        text: {
          "zh-CN": "可以从轻或者减轻行政处罚，也可以不从轻",
          en: "Lighten the penalty or not, as it sees fit",
        },
      },
      { label: "D", text: { "zh-CN": "只处罚其监护人", en: "Penalise the guardian alone" } },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第三十条：不满十四周岁的不予处罚，责令监护人加以管教；已满十四周岁不满十八周岁的，应当从轻或者减轻处罚。",
      en: "Article 30 of the Administrative Penalty Law: under fourteen no penalty, the guardian is told to discipline; from fourteen to under eighteen the penalty must be lighter or mitigated.",
    },
    law: [{ statute: "administrative-penalty-law", version: "2021-01-22", article: "30" }],
    difficulty: 2,
    subject: "administrative",
  },
  {
    code: "P-S-004",
    kind: "single",
    stem: {
      "zh-CN":
        "公民认为行政行为侵犯其合法权益的，一般可以自知道或者应当知道该行政行为之日起多长时间内申请行政复议？",
      en: "Within what time of learning of an administrative act may a citizen usually apply for its reconsideration?",
    },
    options: [
      { label: "A", text: { "zh-CN": "十五日", en: "Fifteen days" } },
      { label: "B", text: { "zh-CN": "三十日", en: "Thirty days" } },
      { label: "C", text: { "zh-CN": "六十日", en: "Sixty days" } },
      { label: "D", text: { "zh-CN": "六个月", en: "Six months" } },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《行政复议法》第二十条第一款：自知道或者应当知道该行政行为之日起六十日内；法律规定的申请期限超过六十日的除外。",
      en: "Article 20(1) of the Administrative Reconsideration Law: sixty days, unless a law allows more.",
    },
    law: [
      { statute: "administrative-reconsideration-law", version: "2023-09-01", article: "20", paragraph: 1 },
    ],
    difficulty: 1,
    subject: "remedies",
  },
] as const satisfies readonly SeedItem[]
