/** Our own JSON as a format of the list: plain where no question shows a picture, else a package with the pictures. */
import type { FileReport, QuestionFormat } from "../formats.ts"
import { ownJsonPieces, readOwnJson } from "../json/own.ts"
import { readOwnPackage, writeOwnPackage } from "../json/package.ts"
import { reported } from "./text.ts"

export const ownFormatOfList: QuestionFormat = {
  id: "json",
  names: { "zh-CN": "本系统 JSON（无损）", en: "Own JSON (lossless)" },
  extensions: ["json", "zip"],
  mediaType: "application/json",
  withPictures: { extension: "zip", mediaType: "application/zip" },
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
