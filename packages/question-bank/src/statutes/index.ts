/** Statutes as knowledge: their text, what an amendment did to it, and which version was law on a day. */
export {
  citationsIn,
  editsFor,
  namesOf,
  type StatuteNames,
  type TextCitation,
  type TextEdit,
} from "./citations-in.ts"
export { passageFates, type ItemFate, type ParagraphFate, type PassageFate } from "./compare-paragraphs.ts"
export * from "./compare-statutes.ts"
export * from "./judge-reference.ts"
export { articleLabel, numberOf, numeralOf, type ArticleNumber } from "./numerals.ts"
export * from "./read-statute.ts"
export * from "./register.ts"
export * from "./statute-text.ts"
export * from "./trace-citation.ts"
export type { WordingPiece } from "./wording-diff.ts"
