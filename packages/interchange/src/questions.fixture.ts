/** Questions as fast-check makes them: everything a question can hold, in the normal form a reader gives. */
import { normalised, type Inline, type Locale, type Rich } from "@sworn/question-bank"
import fc from "fast-check"
import type { ExchangeOption, ExchangeQuestion, LocalisedRich, SimpleQuestion } from "./question.ts"

/** Signs that mean something to one of the formats, among words. */
const signs = [
  ..."甲乙丙警察 ab12",
  "<",
  ">",
  "&",
  "=",
  "~",
  "#",
  "{",
  "}",
  ":",
  "\\",
  "%",
  "/",
  "[",
  "]",
  '"',
  "'",
  "->",
]
const special = [
  "[html]甲",
  "//乙",
  "%50%丙",
  "::丁::",
  "$CATEGORY: x",
  "<b>戊</b>",
  "&lt;",
  "####",
  "\\n",
  "a\nb",
  "TRUE",
  ">1",
]

export const words: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...special),
    fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 8 }).map((list) => list.join("")),
  )
  .map((text) => String(normalised(text.replace(/ +/g, " "))))
  .filter((text) => text !== "")

const phrase = fc
  .array(fc.constantFrom(..."甲乙<&\\(x)"), { minLength: 1, maxLength: 5 })
  .map((list) => list.join(""))
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: phrase }),
  fc.record({
    kind: fc.constant("text" as const),
    text: phrase,
    marks: fc.constantFrom(["strong" as const], ["underline" as const]),
  }),
  fc.record({ kind: fc.constant("math" as const), latex: fc.constantFrom("x^2", "a<b") }),
)
const paragraph = fc
  .array(inline, { minLength: 1, maxLength: 3 })
  .map((content) => ({ kind: "paragraph" as const, content }))
export const structured: fc.Arbitrary<Rich> = fc
  .array(
    fc.oneof(
      paragraph,
      fc.record({
        kind: fc.constant("list" as const),
        ordered: fc.boolean(),
        items: fc.array(fc.array(paragraph, { minLength: 1, maxLength: 1 }), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant("code" as const), text: phrase }),
      fc.record({
        kind: fc.constant("table" as const),
        rows: fc.array(
          fc.array(
            fc.array(paragraph, { minLength: 1, maxLength: 1 }).map((content) => ({ content })),
            {
              minLength: 2,
              maxLength: 2,
            },
          ),
          { minLength: 1, maxLength: 2 },
        ),
      }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map(normalised)

export function questionsIn(locale: Locale): fc.Arbitrary<SimpleQuestion> {
  const text = fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: structured })
  const localised: fc.Arbitrary<LocalisedRich> = text.map((rich) => ({ [locale]: rich }))
  const plain: fc.Arbitrary<LocalisedRich> = words.map((one) => ({ [locale]: one }))
  const oneLine = words.map((one) => one.replace(/\s+/g, " ").trim()).filter((one) => one !== "")
  const common = {
    stem: localised,
    code: oneLine,
    title: oneLine,
    tags: fc.array(oneLine, { minLength: 1, maxLength: 2 }),
    category: fc.array(fc.constantFrom("治安", "刑事/程序", "a:b"), { minLength: 1, maxLength: 2 }),
    rationale: localised,
  }
  const optional = { requiredKeys: ["stem", "kind"] as ["stem", "kind"] }
  const option = fc.record({ text: localised, feedback: localised }, { requiredKeys: ["text"] })
  const choice = fc
    .tuple(
      fc.constantFrom("single" as const, "multiple" as const),
      fc.array(option, { minLength: 2, maxLength: 5 }),
      fc.nat(),
    )
    .map(([kind, options, seed]) => {
      const right = (at: number) =>
        at === seed % options.length || (kind === "multiple" && (seed >> at) % 2 === 1)
      return { kind, options: options.map((one, at): ExchangeOption => ({ ...one, right: right(at) })) }
    })
  const credit = fc.constantFrom(100, 50, 33.33333, 0)
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 1_000)
  return fc.oneof(
    fc
      .tuple(fc.record({ kind: fc.constant("x"), ...common }, optional), choice)
      .map(([base, body]) => ({ ...base, ...body })),
    fc.record(
      {
        kind: fc.constant("true-false" as const),
        ...common,
        answer: fc.boolean(),
        feedbackOnTrue: localised,
        feedbackOnFalse: localised,
      },
      { requiredKeys: ["kind", "stem", "answer"] },
    ),
    fc.record(
      {
        kind: fc.constant("numeric" as const),
        ...common,
        accepted: fc.array(
          fc.record(
            { value: number, tolerance: number.map(Math.abs), credit, feedback: localised },
            { requiredKeys: ["value", "tolerance", "credit"] },
          ),
          { minLength: 1, maxLength: 3 },
        ),
        otherwise: localised,
      },
      { requiredKeys: ["kind", "stem", "accepted"] },
    ),
    fc.record(
      {
        kind: fc.constant("short-text" as const),
        ...common,
        caseMatters: fc.constant(false),
        accepted: fc.array(
          fc.record({ text: words, credit, feedback: localised }, { requiredKeys: ["text", "credit"] }),
          { minLength: 1, maxLength: 3 },
        ),
      },
      { requiredKeys: ["kind", "stem", "accepted", "caseMatters"] },
    ),
    fc.record(
      {
        kind: fc.constant("matching" as const),
        ...common,
        pairs: fc.array(fc.record({ left: localised, right: plain }), { minLength: 2, maxLength: 4 }),
        distractors: fc.array(plain, { maxLength: 2 }),
      },
      { requiredKeys: ["kind", "stem", "pairs", "distractors"] },
    ),
    fc.record(
      {
        kind: fc.constant("ordering" as const),
        ...common,
        items: fc.array(localised, { minLength: 2, maxLength: 4 }),
      },
      { requiredKeys: ["kind", "stem", "items"] },
    ),
    fc.record({ kind: fc.constant("essay" as const), ...common }, optional),
  )
}

/** Everything, with both languages and every field: what only our own format carries. */
export function everyQuestion(): fc.Arbitrary<ExchangeQuestion> {
  const text: fc.Arbitrary<LocalisedRich> = fc
    .tuple(fc.oneof(words, structured), words)
    .map(([zh, en]) => ({ "zh-CN": zh, en }))
  const base = { stem: text }
  const gap = fc.record({
    accepted: fc.array(fc.record({ text: words, credit: fc.constantFrom(100, 50) }), {
      minLength: 1,
      maxLength: 2,
    }),
    caseMatters: fc.boolean(),
  })
  const extra = fc.record(
    {
      level: words,
      subject: words,
      difficulty: fc.integer({ min: 1, max: 5 }),
      points: fc.integer({ min: 1, max: 1_000 }),
      laws: fc.array(
        fc.record(
          { statute: words, article: words, version: words },
          { requiredKeys: ["statute", "article"] },
        ),
      ),
      feedback: fc.record({ right: text, partly: text, wrong: text }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  )
  const simple: fc.Arbitrary<SimpleQuestion> = fc
    .tuple(
      fc.oneof(
        questionsIn("zh-CN"),
        fc.record({ kind: fc.constant("cloze" as const), ...base, gaps: fc.array(gap, { maxLength: 3 }) }),
        fc.record({ kind: fc.constant("essay" as const), ...base, modelAnswer: text }),
        fc.record({ kind: fc.constant("description" as const), ...base }),
        fc.record({
          kind: fc.constant("hotspot" as const),
          ...base,
          image: fc.record({ mediaId: fc.constant("m-1.png"), alt: words }),
          areas: fc.array(
            fc.record({
              shape: fc.constantFrom("rectangle" as const, "circle" as const, "polygon" as const),
              coordinates: fc.array(fc.nat(2_000), { minLength: 3, maxLength: 8 }),
              right: fc.boolean(),
            }),
          ),
        }),
        fc.record({
          kind: fc.constant("indefinite" as const),
          ...base,
          options: fc.array(
            fc.record({
              text,
              right: fc.boolean(),
              credit: fc.constantFrom(-50, 33.33333),
              fixed: fc.boolean(),
            }),
          ),
        }),
      ),
      extra,
    )
    .map(([question, more]) => ({ ...question, ...more }))
  return fc.oneof(
    simple,
    fc.record({
      kind: fc.constant("case-set" as const),
      ...base,
      questions: fc.array(simple, { maxLength: 3 }),
    }),
  )
}

/** What a row of a table can say: plain words in one language, and a key that can stand (ITM-4). */
export function questionsOfRows(): fc.Arbitrary<SimpleQuestion> {
  const line = words.map((text) => text.trim()).filter((text) => text !== "")
  const text: fc.Arbitrary<LocalisedRich> = line.map((one) => ({ "zh-CN": one }))
  const name = fc.constantFrom("治安", "刑事程序", "=询问", "-1", "'x", "007")
  const extra = fc.record(
    {
      code: name,
      level: name,
      subject: name,
      difficulty: fc.integer({ min: 1, max: 5 }),
      points: fc.integer({ min: 1, max: 1_000 }),
      tags: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
      category: fc.array(name, { minLength: 1, maxLength: 3 }),
      laws: fc.constantFrom(
        [{ statute: "人民警察法", article: "第九条" }],
        [
          { statute: "治安管理处罚法", version: "2025", article: "第四十三条第一款" },
          { statute: "行政处罚法", article: "第33条" },
        ],
      ),
      rationale: text,
    },
    { requiredKeys: [] },
  )
  const choice = fc
    .tuple(
      text,
      fc.constantFrom("single" as const, "multiple" as const, "indefinite" as const),
      fc.uniqueArray(line, { minLength: 4, maxLength: 5 }),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([stem, kind, texts, at]) => ({
      kind,
      stem,
      options: texts.map((one, own) => ({
        text: { "zh-CN": one },
        right: own === at || (kind === "multiple" && own === (at + 1) % 4),
      })),
    }))
  const number = fc.integer({ min: -100_000, max: 100_000 }).map((whole) => whole / 100)
  const body: fc.Arbitrary<SimpleQuestion> = fc.oneof(
    choice,
    fc.record({ kind: fc.constant("true-false" as const), stem: text, answer: fc.boolean() }),
    fc.record({ kind: fc.constant("essay" as const), stem: text, modelAnswer: text }),
    fc.record({
      kind: fc.constant("numeric" as const),
      stem: text,
      accepted: fc.tuple(
        fc.record({ value: number, tolerance: number.map(Math.abs), credit: fc.constant(100) }),
      ),
    }),
    fc.record({
      kind: fc.constant("short-text" as const),
      stem: text,
      accepted: fc.array(fc.record({ text: name, credit: fc.constant(100) }), { minLength: 1, maxLength: 2 }),
      caseMatters: fc.constant(false),
    }),
    fc.array(name, { minLength: 1, maxLength: 3 }).map((answers) => ({
      kind: "cloze" as const,
      stem: {
        "zh-CN": normalised([
          {
            kind: "paragraph",
            content: answers.flatMap((_, at): Inline[] => [
              { kind: "text", text: "应当" },
              { kind: "blank", number: at + 1 },
            ]),
          },
        ]),
      },
      gaps: answers.map((one) => ({ accepted: [{ text: one, credit: 100 }], caseMatters: false })),
    })),
  )
  return fc.tuple(body, extra).map(([question, more]) => ({ ...question, ...more }))
}
