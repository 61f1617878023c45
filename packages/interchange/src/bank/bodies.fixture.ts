/** Bodies as fast-check makes them: of every kind, with all that one may hold; and what is the same in two of them. */
import type { AnswerableBody, ItemBody } from "@sworn/question-bank/keyed"
import fc from "fast-check"
import { structured, words } from "../questions.fixture.ts"
import type { BankDesk } from "./body.ts"
import type { BankReference } from "./reference.ts"

export const reference: BankReference = {
  levels: [
    { code: "basic", name: { "zh-CN": "基本级", en: "Basic" } },
    { code: "advanced", name: { "zh-CN": "高级", en: "Advanced" } },
  ],
  subjects: [
    { code: "criminal-law", name: { "zh-CN": "刑法", en: "Criminal law" } },
    { code: "procedure", name: { "zh-CN": "程序", en: "Procedure" } },
  ],
  categories: [{ code: "traffic", name: { "zh-CN": "交通", en: "Traffic" } }],
  register: {
    today: "2026-11-26",
    statutes: [
      {
        statute: "ferry-law",
        version: "2018-10-26",
        titles: ["中华人民共和国渡船法", "Ferry Law"],
        effectiveFrom: "2018-10-26",
        effectiveTo: "2025-12-31",
        articles: new Map([["85", [0, 3]]]),
      },
      {
        statute: "ferry-law",
        version: "2025-06-30",
        titles: ["中华人民共和国渡船法", "Ferry Law"],
        effectiveFrom: "2026-01-01",
        effectiveTo: null,
        articles: new Map([
          ["85", [0, 3]],
          ["133-1", [2]],
        ]),
      },
    ],
  },
}

export function deskWith(change: Partial<BankDesk["defaults"]> = {}): BankDesk {
  let ids = 0
  return {
    reference,
    defaults: {
      levels: [],
      subject: null,
      category: null,
      difficulty: 3,
      tags: [],
      law: null,
      translation: "leave-empty",
      ...change,
    },
    newId: () => `id-${(ids += 1)}`,
    mediumOf: (name) => (name.startsWith("m") ? { mediaId: name, width: 640, height: 480 } : null),
  }
}

const text = fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: structured })
const whole = fc.record({ "zh-CN": text, en: fc.oneof(text, fc.constant("")) })
const plain = fc.record({ "zh-CN": words, en: words })
const law = fc.constantFrom(
  { statute: "ferry-law", version: "2018-10-26", article: "85", paragraph: 0, item: 0 },
  { statute: "ferry-law", version: "2025-06-30", article: "85", paragraph: 2, item: 3 },
  { statute: "ferry-law", version: "2025-06-30", article: "133-1", paragraph: 1, item: 0 },
)
const common = fc.record({
  id: fc.uuid(),
  subject: fc.constantFrom("criminal-law", "procedure", ""),
  stem: whole,
  rationale: whole,
  laws: fc.uniqueArray(law, { maxLength: 2 }),
})

const options = (least: number, most: number, mayBeFixed = true) =>
  fc
    .uniqueArray(whole, { minLength: least, maxLength: most, selector: (one) => JSON.stringify(one) })
    .chain((texts) =>
      fc.array(fc.boolean(), { minLength: texts.length, maxLength: texts.length }).map((fixed) =>
        texts.map((one, at) => ({
          id: `o${at}`,
          text: one,
          ...(mayBeFixed && fixed[at] ? { fixed: true } : {}),
        })),
      ),
    )

const decimal = fc.oneof(
  fc.constantFrom("0", "24", "-3.50", "0.1", "12345678901234567890.5"),
  fc.integer().map(String),
)
const textKey = fc.record({
  accepted: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
  caseMatters: fc.boolean(),
})
const pixel = fc.integer({ min: 0, max: 300 })
const extent = fc.integer({ min: 1, max: 100 })

export const asked = {
  single: options(2, 5).chain((list) =>
    fc.constantFrom(...list).map(({ id }) => ({ kind: "single" as const, options: list, key: [id] })),
  ),
  multiple: options(4, 5).map((list) => ({ kind: "multiple" as const, options: list, key: ["o0", "o2"] })),
  indefinite: options(2, 5).map((list) => ({ kind: "indefinite" as const, options: list, key: ["o1"] })),
  "true-false": fc
    .oneof(
      options(2, 2, false),
      fc.constant([
        { id: "true", text: { "zh-CN": "正确", en: "True" } },
        { id: "false", text: { "zh-CN": "错误", en: "False" } },
      ]),
    )
    .chain((list) =>
      fc.constantFrom(...list).map(({ id }) => ({ kind: "true-false" as const, options: list, key: [id] })),
    ),
  matching: fc.tuple(options(2, 4, false), options(1, 3, false)).map(([partners, prompts]) => ({
    kind: "matching" as const,
    prompts: prompts.map((prompt, at) => ({ ...prompt, id: `p${at}` })),
    // Partners first, in the order of their prompts: as the bank gives them back.
    options: partners,
    key: prompts.map((_, at) => [`p${at}`, `o${Math.min(at, partners.length - 1)}`] as const),
  })),
  ordering: options(2, 5, false).map((list) => ({
    kind: "ordering" as const,
    options: list,
    key: list.map(({ id }) => id),
  })),
  numeric: fc.record({
    kind: fc.constant("numeric" as const),
    unit: fc.option(plain),
    key: fc.array(fc.record({ value: decimal, tolerance: fc.constantFrom("0", "0.5", "0.50") }), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  cloze: fc.record({
    kind: fc.constant("cloze" as const),
    key: fc.array(textKey, { minLength: 1, maxLength: 3 }),
  }),
  "short-text": fc.record({
    kind: fc.constant("short-text" as const),
    mostCharacters: fc.integer({ min: 1, max: 500 }),
    key: textKey,
  }),
  essay: fc.record({
    kind: fc.constant("essay" as const),
    mostCharacters: fc.integer({ min: 1, max: 5_000 }),
    key: whole,
  }),
  hotspot: fc.record({
    kind: fc.constant("hotspot" as const),
    image: fc.record({
      mediaId: fc.constant(`m${"0a".repeat(16)}`),
      alt: plain,
      width: fc.constant(640),
      height: fc.constant(480),
    }),
    key: fc.array(
      fc.oneof(
        fc.record({
          shape: fc.constant("rectangle" as const),
          x: pixel,
          y: pixel,
          width: extent,
          height: extent,
        }),
        fc.record({ shape: fc.constant("circle" as const), x: pixel, y: pixel, radius: extent }),
        fc.record({
          shape: fc.constant("polygon" as const),
          points: fc.array(fc.tuple(pixel, pixel), { minLength: 3, maxLength: 5 }),
        }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
} satisfies Record<AnswerableBody["kind"], fc.Arbitrary<unknown>>

export type AskedKind = keyof typeof asked

const answerable = (kind: AskedKind): fc.Arbitrary<AnswerableBody> =>
  fc.tuple(common, asked[kind]).map(([shared, own]) => ({ ...shared, ...own }) as AnswerableBody)

const about = fc.record({
  levels: fc.constantFrom(["basic"], ["basic", "advanced"], []),
  category: fc.constantFrom(null, "traffic"),
  difficulty: fc.integer({ min: 1, max: 5 }),
  isPilot: fc.boolean(),
  tags: fc.uniqueArray(fc.constantFrom("治安", "a b", "=x", "第一章/第二节"), { maxLength: 3 }),
})

export function bodyOf(kind: AskedKind | "case-set"): fc.Arbitrary<ItemBody> {
  if (kind !== "case-set")
    return fc
      .tuple(about, answerable(kind))
      .map(([rest, only]) => ({ kind, title: null, scenario: null, answerables: [only], ...rest }))
  const kinds = Object.keys(asked) as AskedKind[]
  const parts = fc.array(fc.oneof(...kinds.map(answerable)), { minLength: 2, maxLength: 3 })
  return fc
    .tuple(about, whole, whole, parts)
    .map(([rest, title, scenario, answerables]) => ({ kind, title, scenario, answerables, ...rest }))
}

/** With ids that count up: what an id is says nothing. */
export function withoutIds(body: ItemBody): unknown {
  return {
    ...body,
    answerables: body.answerables.map((one, at) => {
      const own = [...("prompts" in one ? one.prompts : []), ...("options" in one ? one.options : [])].map(
        ({ id }) => id,
      )
      const counted = (value: unknown) =>
        typeof value === "string" && own.includes(value) ? `#${own.indexOf(value)}` : value
      return JSON.parse(JSON.stringify({ ...one, id: at }), (name, value: unknown) =>
        name === "id" || /^\d+$/.test(name) ? counted(value) : value,
      ) as unknown
    }),
  }
}
