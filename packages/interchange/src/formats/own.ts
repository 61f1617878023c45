/**
 * Our own JSON as a format of the list: plain where no question shows a picture and there are not too many to be read at once,
 * else a package.
 */
import type { FileReport, QuestionFormat } from "../formats.ts"
import { ownJsonPieces, readOwnJson } from "../json/own.ts"
import { readOwnPackage } from "../json/package.ts"
import { writeOwnPackage } from "../json/write-package.ts"
import { reported } from "./text.ts"

export const ownFormatOfList: QuestionFormat = {
  id: "json",
  names: { "zh-CN": "本系统 JSON（无损）", en: "Own JSON (lossless)" },
  extensions: ["json", "zip"],
  mediaType: "application/json",
  packaged: { extension: "zip", mediaType: "application/zip", from: 10_000 },
  mostBytes: 60_000_000,
  look: null,
  read: async (bytes) => {
    const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
    return isArchive ? readPackage(bytes) : reported(readOwnJson(new TextDecoder().decode(bytes)))
  },
  write: (batches, { picturesOf }) =>
    picturesOf === undefined ? ownJsonPieces(batches) : writeOwnPackage(batches, picturesOf),
}

async function readPackage(bytes: Uint8Array): Promise<FileReport> {
  const read = await readOwnPackage(bytes)
  if (read.refusal === null) return reported(read.report)
  const refused = { row: 1, code: read.refusal, words: read.words }
  return { questions: [], faults: [], remarks: [], rowsRead: 0, refused }
}
