/**
 * QTI as a format of the list.
 *
 * A package holds no more than may be read here again; what is more goes into further packages, and all of them into one
 * archive, to be taken apart before they are read.
 */
import { archiveRefusals } from "../archive/refusals.ts"
import { writeArchive } from "../archive/write.ts"
import type { QuestionFormat } from "../formats.ts"
import { readQti } from "../qti/read.ts"
import { filesOf, mostItems, writeQti } from "../qti/write.ts"
import type { ExchangeQuestion } from "../question.ts"
import type { Fault, Medium } from "../report.ts"
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
  async *write(batches, { locale, media }, onLosses) {
    const packages: Uint8Array[] = []
    let waiting: ExchangeQuestion[] = []
    let files = 0
    let written = 0
    // Pictures come with the batch that shows them.
    const pictures = new Map<string, Medium>()
    const pack = async () => {
      const { content, losses } = await writeQti(waiting, locale, pictures)
      onLosses(losses.map((loss) => ({ ...loss, at: loss.at + written })))
      packages.push(content)
      written += waiting.length
      waiting = []
      files = 0
    }
    for await (const batch of batches) {
      for (const [name, medium] of media ?? []) pictures.set(name, medium)
      for (const question of batch) {
        if (files > 0 && files + filesOf(question) > mostItems) await pack()
        waiting.push(question)
        files += filesOf(question)
      }
    }
    if (waiting.length > 0 || packages.length === 0) await pack()
    const [only, ...others] = packages
    yield only !== undefined && others.length === 0
      ? only
      : await writeArchive(packages.map((bytes, at) => [`questions-${at + 1}.zip`, bytes] as const))
  },
}
