/**
 * The pictures of a file: drawn anew as the bank keeps them, under the names the bank would give them; and those that a file
 * names without having them, where the bank has them already.
 */
import { mediaIdOf, type BankMedium, type ExchangeQuestion, type FileReport } from "@sworn/interchange"
import type { ItemBody } from "@sworn/question-bank/keyed"
import type { Ask, NewMedium } from "./jobs.ts"
import { keepableImage } from "../media/keepable-image.ts"

export type FileMedia = {
  readonly mediumOf: (name: string) => BankMedium | null
  /** Of the pictures that came in the file, those that these bodies show. */
  readonly usedIn: (bodies: readonly ItemBody[]) => readonly NewMedium[]
}

const bankName = /^m[0-9a-f]{32}$/

export async function readMedia({ media, questions }: FileReport, ask: Ask): Promise<FileMedia> {
  const drawn = new Map<string, NewMedium>()
  for (const [name, medium] of media ?? []) {
    const kept = await keepableImage(medium.bytes)
    if (kept.ok) drawn.set(name, { ...kept.value, mediaId: mediaIdOf(kept.value.bytes) })
  }
  const named = namesIn(questions.map(({ question }) => question))
  const asked = named.filter((name) => !drawn.has(name) && bankName.test(name))
  const known = asked.length === 0 ? [] : await ask("media", asked)
  const inBank = new Map(known.map((medium) => [medium.mediaId, medium]))
  return {
    mediumOf: (name) => drawn.get(name) ?? inBank.get(name) ?? null,
    usedIn: (bodies) => {
      const written = JSON.stringify(bodies)
      const own = new Map([...drawn.values()].map((medium) => [medium.mediaId, medium]))
      return [...own.values()].filter(({ mediaId }) => written.includes(mediaId))
    },
  }
}

/** Wherever in a question a picture is named. */
function namesIn(questions: readonly ExchangeQuestion[]): readonly string[] {
  const names = new Set<string>()
  JSON.stringify(questions, (name, value: unknown) => {
    if (name === "mediaId" && typeof value === "string") names.add(value)
    return value
  })
  return [...names]
}
