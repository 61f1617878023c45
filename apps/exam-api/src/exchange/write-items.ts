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
  questionOfBody,
  type ExchangeQuestion,
  type Loss,
  type LossCode,
  type Medium,
} from "@sworn/interchange"
import { bodyFrom, type KeptBody } from "../items/body-from.ts"
import type { Ask, CountedLoss, Jobs } from "./jobs.ts"

type Write = Jobs["write"]

const pieceSize = 64 * 1024
const mostItems = 50

export async function writeItems(
  { format: id, language, mostOptions, reference }: Write["given"],
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
    for (let items = await ask("items", null); items !== null; items = await ask("items", null)) {
      const questions: ExchangeQuestion[] = []
      for (const { code, json } of items) {
        const body = bodyFrom(JSON.parse(json) as KeptBody)
        const question = questionOfBody(body, { code, reference, naming: isOurs ? "codes" : language })
        if (question === null) {
          lost("content", code)
          continue
        }
        if (!isOurs) for (const own of lossesOfOurs(question)) lost(own, code)
        codes.push(code)
        questions.push(question)
      }
      media.clear()
      const names = [...new Set(questions.flatMap(picturesIn))]
      const pictures = names.length === 0 ? [] : await ask("pictures", names)
      for (const { mediaId, type, bytes } of pictures) media.set(mediaId, { type, bytes })
      yield questions
    }
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
  for await (const chunk of format.write(batches(), { locale: language, mostOptions, media }, onLosses)) {
    waiting.push(chunk)
    size += chunk.length
    if (size >= pieceSize) await send()
  }
  await send()
  return { losses: losses.all(), leftOut: losses.leftOut() }
}

function picturesIn(question: ExchangeQuestion): readonly string[] {
  const names = new Set<string>()
  JSON.stringify(question, (name, value: unknown) => {
    if (name === "mediaId" && typeof value === "string") names.add(value)
    return value
  })
  return [...names]
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

/** Each loss of an item once, whoever names it. */
function makeTally() {
  const byCode = new Map<LossCode, { leftOut: boolean; items: Set<string> }>()
  return {
    add(code: LossCode, item: string, leftOut: boolean) {
      const known = byCode.get(code)
      if (known === undefined) byCode.set(code, { leftOut, items: new Set([item]) })
      else known.items.add(item)
    },
    leftOut: () =>
      new Set([...byCode.values()].flatMap(({ leftOut, items }) => (leftOut ? [...items] : []))).size,
    all: (): readonly CountedLoss[] =>
      [...byCode].map(([code, { leftOut, items }]) => ({
        code,
        words: lossCodes[code],
        count: items.size,
        leftOut,
        items: [...items].slice(0, mostItems),
      })),
  }
}
