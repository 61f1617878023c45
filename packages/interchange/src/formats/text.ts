/** GIFT and Aiken as formats of the list. */
import { readAiken, writeAiken } from "../aiken.ts"
import type { Batches, FileReport, QuestionFormat, WriteOptions, Writing } from "../formats.ts"
import { readGift } from "../gift/read.ts"
import { writeGift } from "../gift/write.ts"
import type { ExchangeQuestion } from "../question.ts"
import type { ImportReport, Written } from "../report.ts"
import { decoded } from "../table/decode.ts"

const mostBytes = 20_000_000

export const textFormats: readonly QuestionFormat[] = [
  {
    id: "gift",
    names: { "zh-CN": "GIFT（Moodle 文本）", en: "GIFT (Moodle text)" },
    extensions: ["gift", "txt"],
    mediaType: "text/plain; charset=utf-8",
    mostBytes,
    look: null,
    read: async (bytes, { locale }) => reported(readGift(decoded(bytes).text, locale)),
    write: inPieces((batch, { locale }) => writeGift(batch, locale)),
  },
  {
    id: "aiken",
    names: { "zh-CN": "Aiken 文本", en: "Aiken text" },
    extensions: ["aiken", "txt"],
    mediaType: "text/plain; charset=utf-8",
    mostBytes,
    look: null,
    read: async (bytes, { locale }) => reported(readAiken(decoded(bytes).text, locale)),
    write: inPieces((batch, { locale }) => writeAiken(batch, locale)),
  },
]

export function reported(report: ImportReport): FileReport {
  const places = new Set([...report.questions, ...report.faults].map(({ row }) => row))
  return { ...report, rowsRead: places.size, refused: null }
}

/** Of a format whose file is its questions one after the other. */
export function inPieces(
  writeBatch: (batch: readonly ExchangeQuestion[], options: WriteOptions) => Written,
): Writing {
  return async function* (batches: Batches, options, onLosses) {
    const encoder = new TextEncoder()
    let written = 0
    for await (const batch of batches) {
      const before = written
      const { content, losses } = writeBatch(batch, options)
      onLosses(losses.map((loss) => ({ ...loss, at: loss.at + before })))
      written += batch.length
      if (content !== "") yield encoder.encode(before === 0 ? content : `\n${content}`)
    }
  }
}
