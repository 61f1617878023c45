/** Statutes by chance, for properties: no two sentences of one are alike. */
import fc from "fast-check"
import { articleLabel, numeralOf } from "./numerals.ts"
import type { LawArticle, LawHeading, LawParagraph, StatuteText } from "./statute-text.ts"

const signs = [
  ..."江河湖海山川田野村镇城乡街桥路灯船帆橹锚风雨雷电云雪霜露春夏秋冬晨昏昼夜金木水火土石竹草花叶根果",
]

const sentence = fc
  .array(fc.constantFrom(...signs), { minLength: 14, maxLength: 30 })
  .map((list) => `${list.join("")}。`)

const shape = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }), {
  minLength: 2,
  maxLength: 12,
})

/** Articles in a chapter, each with paragraphs, some with items. */
export const statutes: fc.Arbitrary<StatuteText> = shape.chain((articles) => {
  const count = articles.flat().reduce((sum, items) => sum + items + 1, 0)
  return fc
    .uniqueArray(sentence, { minLength: count, maxLength: count })
    .map((sentences) => lawOf(articles, sentences))
})

function lawOf(shape: readonly (readonly number[])[], sentences: readonly string[]): StatuteText {
  const next = sentences[Symbol.iterator]()
  const say = () => next.next().value ?? ""
  const chapter: LawHeading = { kind: "chapter", number: 1, title: "总则", depth: 1 }
  return {
    title: "试法",
    notes: [{ day: "2020-01-02", act: "adopted", text: "2020年1月2日 某会通过" }],
    headings: [chapter],
    articles: shape.map((paragraphs, at) =>
      article(
        `${at + 1}`,
        paragraphs.map((items) => ({
          text: say(),
          items: Array.from({ length: items }, (_, item) => ({
            number: item + 1,
            label: `（${numeralOf(item + 1)}）`,
            text: say(),
            subitems: [],
          })),
        })),
      ),
    ),
    annexes: [],
  }
}

export const article = (number: string, paragraphs: readonly LawParagraph[]): LawArticle => ({
  number,
  label: articleLabel(number),
  under: [0],
  paragraphs,
  footnotes: [],
})
