/**
 * Items of the bank written in a format, piece by piece, with everything that it could not carry counted by what was lost.
 *
 * Runs in the thread beside the API; each piece waits until the reader has taken the one before.
 *
 * Units:  pieces of at least 64 KiB, but for the last.
 */
import {
  formatById,
  lossCodes,
  lossesOfOurs,
  picturesIn,
  questionOfBody,
  type ExchangeQuestion,
  type ItemRecord,
  type Loss,
  type LossCode,
  type Media,
  type Medium,
} from "@sworn/interchange"
import { bodyFrom, type KeptBody } from "../items/body-from.ts"
import type { Ask, CountedLoss, Jobs } from "./jobs.ts"

type Write = Jobs["write"]

const pieceSize = 64 * 1024
const mostItems = 50
const illustratedSize = 20

export async function writeItems(
  { format: id, language, mostOptions, isPackage, reference }: Write["given"],
  ask: Ask,
): Promise<Write["answer"]> {
  const format = formatById(id)
  if (format === null || format.write === null) throw new Error(`Nothing is written as ${id}`)
  const isOurs = id === "json"
  const codes: string[] = []
  const losses = makeTally()
  const media = new Map<string, Medium>()
  const lost = (code: LossCode, item: string) => losses.add(code, item, code === "content" || code === "kind")

  async function* batches(): AsyncGenerator<readonly ExchangeQuestion[]> {
    let coming = ask("items", null)
    for (let items = await coming; items !== null; items = await coming) {
      // While these are written, the database reads the next.
      coming = ask("items", null)
      const questions: ExchangeQuestion[] = []
      for (const { code, json } of items) {
        const { record, ...kept } = JSON.parse(json) as KeptBody & { readonly record: ItemRecord }
        const body = bodyFrom(kept)
        const question = questionOfBody(body, { code, reference, naming: isOurs ? "codes" : language })
        if (question === null) {
          lost("content", code)
          continue
        }
        codes.push(code)
        if (isOurs) {
          if (record.version > 1) lost("earlier-versions", code)
          questions.push({ ...question, record })
        } else {
          for (const own of lossesOfOurs({ ...question, record })) lost(own, code)
          questions.push(question)
        }
      }
      yield* isOurs ? [questions] : illustrated(questions)
    }
  }

  /** In pieces so small that their pictures, of which each may have several, fit into memory together. */
  async function* illustrated(
    questions: readonly ExchangeQuestion[],
  ): AsyncGenerator<readonly ExchangeQuestion[]> {
    if (picturesIn(questions).length === 0) return yield questions
    for (let at = 0; at < questions.length; at += illustratedSize) {
      const some = questions.slice(at, at + illustratedSize)
      const pictures = await picturesOf(picturesIn(some))
      media.clear()
      for (const [name, medium] of pictures) media.set(name, medium)
      yield some
    }
  }

  async function picturesOf(names: readonly string[]): Promise<Media> {
    const pictures = names.length === 0 ? [] : await ask("pictures", names)
    return new Map(pictures.map(({ mediaId, type, bytes }) => [mediaId, { type, bytes }]))
  }

  const onLosses = (more: readonly Loss[]) => {
    for (const { at, code } of more) lost(code, codes[at] ?? "")
  }
  let waiting: Uint8Array[] = []
  let size = 0
  const send = async () => {
    if (size > 0) await ask("bytes", joined(waiting, size))
    waiting = []
    size = 0
  }
  const options = { locale: language, mostOptions, media, ...(isPackage ? { picturesOf } : {}) }
  for await (const chunk of format.write(batches(), options, onLosses)) {
    // A package of megabytes in one message would hold up whoever else the API is talking to.
    for (let at = 0; at < chunk.length; at += pieceSize) {
      const piece = chunk.subarray(at, at + pieceSize)
      waiting.push(piece)
      size += piece.length
      if (size >= pieceSize) await send()
    }
  }
  await send()
  return { losses: losses.all(), leftOut: losses.leftOut() }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Each loss of an item once, whoever names it; of an item that is left out whole, that alone. */
function makeTally() {
  const byCode = new Map<LossCode, { leftOut: boolean; items: Set<string> }>()
  const gone = () =>
    new Set([...byCode.values()].flatMap(({ leftOut, items }) => (leftOut ? [...items] : [])))
  return {
    add(code: LossCode, item: string, leftOut: boolean) {
      const known = byCode.get(code)
      if (known === undefined) byCode.set(code, { leftOut, items: new Set([item]) })
      else known.items.add(item)
    },
    leftOut: () => gone().size,
    all: (): readonly CountedLoss[] => {
      const whole = gone()
      return [...byCode].flatMap(([code, { leftOut, items: all }]) => {
        const items = [...all].filter((item) => leftOut || !whole.has(item))
        const first = items.slice(0, mostItems)
        return items.length === 0
          ? []
          : [{ code, words: lossCodes[code], count: items.length, leftOut, items: first }]
      })
    },
  }
}
