/** What stands written in a response, gap by gap. */
import type { Response } from "@sworn/question-bank"

export const textAt = (response: Response | undefined, at: number): string =>
  response !== undefined && "texts" in response ? (response.texts[at] ?? "") : ""

/** All gaps with one of them written anew; nothing at all where every one is open. */
export function withText(response: Response | undefined, count: number, at: number, text: string): Response {
  const texts = Array.from({ length: count }, (_, gap) => (gap === at ? text : textAt(response, gap)))
  return { texts: texts.every((one) => one === "") ? [] : texts }
}
