/**
 * The pictures of a file: drawn anew as the bank keeps them, under the names the bank would give them; and those that the bank
 * has already, byte for byte, or that a file names without having them. What the bank drew once it does not draw again: a
 * photograph would be another one each time.
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
  const own = new Map([...(media ?? [])].map(([name, { bytes }]) => [name, mediaIdOf(bytes)]))
  const kept = own.size === 0 ? [] : await ask("media", [...new Set(own.values())])
  const bySum = new Map(kept.map((medium) => [medium.mediaId, medium]))
  for (const [name, medium] of media ?? []) {
    if (bySum.has(own.get(name) ?? "")) continue
    const anew = await keepableImage(medium.bytes)
    if (anew.ok) drawn.set(name, { ...anew.value, mediaId: mediaIdOf(anew.value.bytes) })
  }
  const named = namesIn(questions.map(({ question }) => question))
  const have = (name: string) => drawn.has(name) || bySum.has(own.get(name) ?? "")
  const asked = named.filter((name) => !have(name) && bankName.test(name))
  const known = asked.length === 0 ? [] : await ask("media", asked)
  const inBank = new Map(known.map((medium) => [medium.mediaId, medium]))
  return {
    mediumOf: (name) => drawn.get(name) ?? bySum.get(own.get(name) ?? "") ?? inBank.get(name) ?? null,
    usedIn: (bodies) => {
      const written = JSON.stringify(bodies)
      const byName = new Map([...drawn.values()].map((medium) => [medium.mediaId, medium]))
      return [...byName.values()].filter(({ mediaId }) => written.includes(mediaId))
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
