/** One whole item of each kind that takes a response, as its author writes it. */
import type { LocalisedRich } from "../item.ts"
import type { Rich } from "../rich-text.ts"
import type { AnswerableBody, ItemBody } from "./item-body.ts"

export const both = (text: string) => ({ "zh-CN": text, en: `${text} (en)` })

export const law = { statute: "criminal-law", version: "1997-03-14", article: "20", paragraph: 1, item: 0 }

const common = (id: string) => ({
  id,
  subject: "criminal-law",
  stem: both("题干") as LocalisedRich,
  rationale: both("依据") as LocalisedRich,
  laws: [law],
})

const optionsOf = (texts: string) => [...texts].map((text, at) => ({ id: `o${at}`, text: both(text) }))

/** 公安机关应当在 ___ 小时以内送看守所。 */
const withBlanks = (...numbers: readonly number[]): Rich => [
  {
    kind: "paragraph",
    content: numbers.flatMap((number) => [
      { kind: "text" as const, text: "应当在" },
      { kind: "blank" as const, number },
    ]),
  },
]

type BodyOf<Kind> = Extract<AnswerableBody, { readonly kind: Kind }>

export const answerables = {
  single: { ...common("q1"), kind: "single", options: optionsOf("甲乙丙丁"), key: ["o1"] },
  "true-false": { ...common("q2"), kind: "true-false", options: optionsOf("对错"), key: ["o0"] },
  multiple: { ...common("q3"), kind: "multiple", options: optionsOf("甲乙丙丁"), key: ["o0", "o2"] },
  indefinite: { ...common("q4"), kind: "indefinite", options: optionsOf("甲乙丙丁"), key: ["o3"] },
  matching: {
    ...common("q5"),
    kind: "matching",
    prompts: ["拘传", "拘留", "逮捕"].map((text, at) => ({ id: `p${at}`, text: both(text) })),
    options: optionsOf("子丑寅卯"),
    key: [
      ["p0", "o2"],
      ["p1", "o0"],
      ["p2", "o3"],
    ],
  },
  ordering: {
    ...common("q6"),
    kind: "ordering",
    options: optionsOf("春夏秋冬"),
    key: ["o0", "o1", "o2", "o3"],
  },
  numeric: {
    ...common("q7"),
    kind: "numeric",
    unit: { "zh-CN": "小时", en: "hours" },
    key: [{ value: "24", tolerance: "0.5" }],
  },
  cloze: {
    ...common("q8"),
    kind: "cloze",
    // English may ask for the same gaps the other way round.
    stem: { "zh-CN": withBlanks(1, 2), en: withBlanks(2, 1) },
    key: [
      { accepted: ["24", "二十四"], caseMatters: false },
      { accepted: ["看守所", "Detention House"], caseMatters: false },
    ],
  },
  "short-text": {
    ...common("q9"),
    kind: "short-text",
    mostCharacters: 40,
    key: { accepted: ["正当防卫", "Self-defence"], caseMatters: false },
  },
  essay: { ...common("q10"), kind: "essay", mostCharacters: 2000, key: both("参考答案") },
  hotspot: {
    ...common("q11"),
    kind: "hotspot",
    image: { mediaId: "m0", alt: both("现场平面图"), width: 400, height: 300 },
    key: [{ shape: "rectangle", x: 10, y: 20, width: 30, height: 40 }],
  },
} satisfies { readonly [Kind in AnswerableBody["kind"]]: AnswerableBody & { readonly kind: Kind } }

export const itemOfKind = (kind: AnswerableBody["kind"], change: object = {}): ItemBody => ({
  kind,
  title: null,
  scenario: null,
  answerables: [{ ...answerables[kind], ...change } as BodyOf<typeof kind>],
  levels: ["basic"],
  category: null,
  difficulty: 3,
  isPilot: false,
  tags: [],
})
