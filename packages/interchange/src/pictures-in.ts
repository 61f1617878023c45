import type { ExchangeQuestion } from "./question.ts"

/** Wherever in questions a picture is named: each name once, in their order. */
export function picturesIn(questions: readonly ExchangeQuestion[]): readonly string[] {
  const names = new Set<string>()
  JSON.stringify(questions, (name, value: unknown) => {
    if (name === "mediaId" && typeof value === "string") names.add(value)
    return value
  })
  return [...names]
}
