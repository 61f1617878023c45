/**
 * Items that somebody is working on: written, sent back, mended, waiting, taken out. None of them stands on a paper.
 *
 * `versions` are what was written, the earliest first; what became of each is told in `bank-life.ts`.
 */
import type { SeedChoice, SeedTrueFalse } from "./seed-item.ts"

export type SeedAtWork = {
  readonly code: string
  readonly pool: "live" | "practice"
  readonly tags: readonly string[]
  readonly versions: readonly (SeedChoice | SeedTrueFalse)[]
}

const custody = {
  statute: "criminal-procedure-law",
  version: "2018-10-26",
  article: "85",
  paragraph: 2,
} as const

const handOver = {
  code: "S-0001",
  kind: "single",
  stem: {
    "zh-CN": "公安机关拘留犯罪嫌疑人后，应当立即将其送看守所羁押，至迟不得超过多长时间？",
    en: "After detaining a suspect, the police must take the suspect to a detention house at once. Within what time at the latest?",
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
    en: "Article 85, paragraph 2 of the Criminal Procedure Law sets twenty-four hours as the latest.",
  },
  law: [custody],
  difficulty: 2,
  subject: "criminal-procedure",
} as const satisfies SeedChoice

const questioning = {
  code: "S-0002",
  kind: "single",
  stem: {
    "zh-CN": "一般情况下，公安机关传唤犯罪嫌疑人，一次持续的时间不得超过多长？",
    en: "As a rule, how long may the police keep a suspect on one summons at most?",
  },
  options: [
    { label: "A", text: { "zh-CN": "八小时", en: "Eight hours" } },
    { label: "B", text: { "zh-CN": "十二小时", en: "Twelve hours" } },
    { label: "C", text: { "zh-CN": "二十四小时", en: "Twenty-four hours" } },
    { label: "D", text: { "zh-CN": "四十八小时", en: "Forty-eight hours" } },
  ],
  key: ["B"],
  rationale: {
    "zh-CN":
      "《刑事诉讼法》第一百一十九条第二款：传唤、拘传持续的时间不得超过十二小时；案情特别重大、复杂，需要采取拘留、逮捕措施的，不得超过二十四小时。",
    en: "Article 119, paragraph 2: twelve hours; twenty-four only in an especially grave and complex case that calls for detention or arrest.",
  },
  law: [{ ...custody, article: "119", paragraph: 2 }],
  difficulty: 2,
  subject: "criminal-procedure",
} as const satisfies SeedChoice

const searchingWomen = {
  code: "T-0001",
  kind: "true-false",
  stem: {
    "zh-CN": "情况紧急且现场没有女工作人员时，男侦查人员可以搜查妇女的身体，但须有见证人在场。",
    en: "In an emergency with no woman officer at hand, a male investigator may search a woman's body if a witness is present.",
  },
  key: false,
  rationale: {
    "zh-CN": "《刑事诉讼法》第一百三十九条第二款：搜查妇女的身体，应当由女工作人员进行。没有例外。",
    en: "Article 139, paragraph 2: a woman's body is searched by women officers. There is no exception.",
  },
  law: [{ ...custody, article: "139", paragraph: 2 }],
  difficulty: 1,
  subject: "criminal-procedure",
} as const satisfies SeedTrueFalse

const penalty = { statute: "administrative-penalty-law", version: "2021-01-22", article: "36" } as const

const limitation = {
  code: "M-0001",
  kind: "multiple",
  stem: {
    "zh-CN": "关于行政处罚的追责时效，下列哪些说法正确？",
    en: "Which of the following are right about the time limit for administrative penalties?",
  },
  options: [
    {
      label: "A",
      text: {
        "zh-CN": "违法行为在二年内未被发现的，一般不再给予行政处罚",
        en: "A violation not found out within two years is as a rule no longer penalised",
      },
    },
    {
      label: "B",
      text: {
        "zh-CN": "涉及公民生命健康安全且有危害后果的，期限延长至五年",
        en: "Where life or health is concerned and harm was done, the limit is five years",
      },
    },
    {
      label: "C",
      text: {
        "zh-CN": "涉及金融安全且有危害后果的，期限延长至五年",
        en: "Where financial security is concerned and harm was done, the limit is five years",
      },
    },
    {
      label: "D",
      text: {
        "zh-CN": "违法行为有连续或者继续状态的，从行为开始之日起计算",
        en: "For a violation that continues, the time runs from the day it began",
      },
    },
  ],
  key: ["A", "B", "C"],
  rationale: {
    "zh-CN": "《行政处罚法》第三十六条。连续或者继续状态的，从行为终了之日起计算，D 错误。",
    en: "Article 36 of the Administrative Penalty Law. For a continuing violation the time runs from its end, so D is wrong.",
  },
  law: [penalty],
  difficulty: 3,
  subject: "administrative",
} as const satisfies SeedChoice

/** Half done: its translation is missing, and says so. */
const twoOfficers = {
  code: "S-0003",
  kind: "single",
  stem: {
    "zh-CN": "除法律另有规定外，实施行政处罚的执法人员不得少于几人？",
    en: "",
  },
  options: [
    { label: "A", text: { "zh-CN": "一人", en: "One" } },
    { label: "B", text: { "zh-CN": "两人", en: "Two" } },
    { label: "C", text: { "zh-CN": "三人", en: "Three" } },
    { label: "D", text: { "zh-CN": "四人", en: "Four" } },
  ],
  key: ["B"],
  rationale: {
    "zh-CN": "《行政处罚法》第四十二条第一款：执法人员不得少于两人，法律另有规定的除外。",
    en: "",
  },
  law: [{ ...penalty, article: "42", paragraph: 1 }],
  difficulty: 1,
  subject: "administrative",
} as const satisfies SeedChoice

const oneFine = {
  code: "T-0002",
  kind: "true-false",
  stem: {
    "zh-CN": "对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚。",
    en: "One violation by one party may not be fined twice or more.",
  },
  key: true,
  rationale: {
    "zh-CN": "《行政处罚法》第二十九条规定了“一事不再罚款”。",
    en: "Article 29 of the Administrative Penalty Law: one violation, one fine.",
  },
  law: [{ ...penalty, article: "29" }],
  difficulty: 1,
  subject: "administrative",
} as const satisfies SeedTrueFalse

const children = {
  code: "S-0004",
  kind: "single",
  stem: {
    "zh-CN": "十三周岁的小川违反行政管理秩序。对他应当如何处理？",
    en: "Xiaochuan, aged thirteen, breaks an administrative rule. How is he to be dealt with?",
  },
  options: [
    {
      label: "A",
      text: {
        "zh-CN": "不予行政处罚，责令监护人加以管教",
        en: "No penalty; his guardian is told to discipline him",
      },
    },
    { label: "B", text: { "zh-CN": "从轻处罚", en: "A lighter penalty" } },
    { label: "C", text: { "zh-CN": "减轻处罚", en: "A penalty below the range" } },
    { label: "D", text: { "zh-CN": "处罚其监护人", en: "A penalty for his guardian" } },
  ],
  key: ["A"],
  rationale: {
    "zh-CN": "《行政处罚法》第三十条：不满十四周岁的未成年人有违法行为的，不予行政处罚，责令监护人加以管教。",
    en: "Article 30: a minor under fourteen is not penalised; the guardian is ordered to discipline the child.",
  },
  law: [{ ...penalty, article: "30" }],
  difficulty: 2,
  subject: "administrative",
} as const satisfies SeedChoice

const seizure = {
  code: "S-0005",
  kind: "single",
  stem: {
    "zh-CN": "除法律、行政法规另有规定外，查封、扣押的期限一般不得超过多少日？",
    en: "Unless a law or regulation says otherwise, for how many days may things be sealed up or seized?",
  },
  options: [
    { label: "A", text: { "zh-CN": "十五日", en: "Fifteen" } },
    { label: "B", text: { "zh-CN": "三十日", en: "Thirty" } },
    { label: "C", text: { "zh-CN": "六十日", en: "Sixty" } },
    { label: "D", text: { "zh-CN": "九十日", en: "Ninety" } },
  ],
  key: ["B"],
  rationale: {
    "zh-CN":
      "《行政强制法》第二十五条第一款：查封、扣押的期限不得超过三十日；情况复杂的，可以延长，但不得超过三十日。",
    en: "Article 25, paragraph 1 of the Administrative Coercion Law: thirty days, and thirty more in a complex case.",
  },
  law: [{ statute: "administrative-coercion-law", version: "2011-06-30", article: "25", paragraph: 1 }],
  difficulty: 2,
  subject: "administrative",
} as const satisfies SeedChoice

const interrogation = {
  code: "S-0006",
  kind: "single",
  stem: {
    "zh-CN": "公安机关对被拘留的人，应当在拘留后多长时间以内进行讯问？",
    en: "Within what time after detaining a person must the police question that person?",
  },
  options: [
    { label: "A", text: { "zh-CN": "十二小时", en: "Twelve hours" } },
    { label: "B", text: { "zh-CN": "二十四小时", en: "Twenty-four hours" } },
    { label: "C", text: { "zh-CN": "三日", en: "Three days" } },
    { label: "D", text: { "zh-CN": "七日", en: "Seven days" } },
  ],
  key: ["B"],
  rationale: {
    "zh-CN": "《刑事诉讼法》第八十六条：应当在拘留后的二十四小时以内进行讯问。",
    en: "Article 86 of the Criminal Procedure Law: within twenty-four hours.",
  },
  law: [{ ...custody, article: "86", paragraph: 1 }],
  difficulty: 2,
  subject: "criminal-procedure",
} as const satisfies SeedChoice

/** As it was first written: its question can be read as asking for the family's notice as well. */
const handOverAtFirst = {
  ...handOver,
  stem: {
    "zh-CN": "公安机关拘留犯罪嫌疑人后，至迟多长时间内应当办完有关手续？",
    en: "Within what time at the latest must the police have done what is needed after detaining a suspect?",
  },
} as const satisfies SeedChoice

export const atWork: readonly SeedAtWork[] = [
  { code: "S-0001", pool: "live", tags: ["高频考点", "期限"], versions: [handOverAtFirst, handOver] },
  { code: "S-0002", pool: "live", tags: ["期限"], versions: [questioning] },
  { code: "T-0001", pool: "live", tags: ["易错"], versions: [searchingWomen] },
  { code: "M-0001", pool: "live", tags: ["期限", "易错"], versions: [limitation] },
  { code: "S-0003", pool: "live", tags: [], versions: [twoOfficers] },
  { code: "T-0002", pool: "practice", tags: ["高频考点"], versions: [oneFine] },
  { code: "S-0004", pool: "practice", tags: ["未成年人"], versions: [children] },
  { code: "S-0005", pool: "live", tags: ["期限"], versions: [seizure] },
  { code: "S-0006", pool: "live", tags: ["期限", "高频考点"], versions: [interrogation] },
]
