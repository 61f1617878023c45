/**
 * QTI as a format of the list.
 *
 * A package holds no more than may be read here again; what is more goes into further packages, and all of them into one
 * archive, to be taken apart before they are read.
 */
import { archiveBounds } from "../archive/open.ts"
import { archiveRefusals } from "../archive/refusals.ts"
import { streamArchive, type ArchiveFile } from "../archive/stream.ts"
import type { Batches, QuestionFormat, WriteOptions } from "../formats.ts"
import { mediaBounds } from "../media.ts"
import { picturesIn } from "../pictures-in.ts"
import { readQti } from "../qti/read.ts"
import { filesOf, mostItems, writeQti } from "../qti/write.ts"
import type { ExchangeQuestion } from "../question.ts"
import type { Fault, Loss, Medium } from "../report.ts"
import { xmlRefusals } from "../xml.ts"
import type { QtiCode } from "../qti/sheet.ts"
import { reported } from "./text.ts"

/** Of the file and not of an item in it: no item was looked at. */
const isOfWholeFile = ({ code, path }: Fault<QtiCode>): boolean =>
  code in archiveRefusals ||
  ["package-without-manifest", "not-qti", "nothing-inside"].includes(code) ||
  (code in xmlRefusals && (path === undefined || /imsmanifest\.xml/i.test(path)))

export const qtiFormat: QuestionFormat = {
  id: "qti",
  names: {
    "zh-CN": "QTI 3.0 题包（也可读 QTI 2.x 与 Canvas）",
    en: "QTI 3.0 package (QTI 2.x and Canvas are read too)",
  },
  extensions: ["zip", "xml", "imscc"],
  mediaType: "application/zip",
  mostBytes: 60_000_000,
  look: null,
  read: async (bytes, { locale }) => {
    const report = await readQti(bytes, locale)
    const refused = report.questions.length === 0 ? report.faults.find(isOfWholeFile) : undefined
    return refused === undefined ? reported(report) : { ...report, faults: [], rowsRead: 0, refused }
  },
  async *write(batches, options, onLosses) {
    const packages = packagesOf(batches, options, onLosses)
    const first = await packages.next()
    const second = await packages.next()
    if (first.done === true) return
    if (second.done === true) return yield first.value
    yield* streamArchive(inOne([first.value, second.value], packages))
  },
}

/** With its pictures and its manifest, as many files as an archive may have that is to be read here again. */
const mostFiles = archiveBounds.files - 100

/** Each as soon as it is full: no more is held than one of them, and what is to go into the next. */
async function* packagesOf(
  batches: Batches,
  { locale, media }: WriteOptions,
  onLosses: (losses: readonly Loss[]) => void,
): AsyncGenerator<Uint8Array> {
  // Pictures come with the batch that shows them, and are gone with the next.
  const pictures = new Map<string, Medium>()
  let waiting: ExchangeQuestion[] = []
  let [files, pictureBytes, written, isAny] = [0, 0, 0, false]
  async function pack(): Promise<Uint8Array> {
    const { content, losses } = await writeQti(waiting, locale, pictures)
    onLosses(losses.map((loss) => ({ ...loss, at: loss.at + written })))
    written += waiting.length
    waiting = []
    pictures.clear()
    ;[files, pictureBytes, isAny] = [0, 0, true]
    return content
  }
  for await (const batch of batches) {
    for (const question of batch) {
      const own = picturesIn([question]).flatMap((name) => {
        const medium = media?.get(name)
        return medium === undefined ? [] : [[name, medium] as const]
      })
      const ownBytes = own.reduce((sum, [, { bytes }]) => sum + bytes.length, 0)
      const isFull =
        files + filesOf(question) > mostItems ||
        files + pictures.size + filesOf(question) + own.length > mostFiles ||
        pictureBytes + ownBytes > mediaBounds.together
      if (waiting.length > 0 && isFull) yield await pack()
      waiting.push(question)
      files += filesOf(question)
      for (const [name, medium] of own) {
        if (!pictures.has(name)) pictureBytes += medium.bytes.length
        pictures.set(name, medium)
      }
    }
  }
  if (waiting.length > 0 || !isAny) yield await pack()
}

async function* inOne(
  begun: readonly Uint8Array[],
  others: AsyncIterable<Uint8Array>,
): AsyncGenerator<ArchiveFile> {
  let number = 0
  const named = (packed: Uint8Array): ArchiveFile => {
    number += 1
    return { name: `questions-${number}.zip`, packed }
  }
  yield* begun.map(named)
  for await (const packed of others) yield named(packed)
}
