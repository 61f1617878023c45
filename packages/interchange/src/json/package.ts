/**
 * Our own JSON with the pictures that its questions show, in: one archive, `sworn-bank.json` first and then `media/`.
 *
 * A package and not pictures within the JSON: they can be looked at as they lie there, take a quarter less room, and a file
 * of many megabytes need not be one string to be read. A file whose questions show none stays plain JSON, which any
 * editor opens.
 *
 * Errors: as `openArchive` and `readOwnJson`. A picture that is none, or is too large, is a remark at the first question
 *         that shows it, which then goes without it.
 */
import { openArchive, type Archive } from "../archive/open.ts"
import { archiveRefusals, type ArchiveRefusal } from "../archive/refusals.ts"
import { imageTypeOf, mediaBounds, mediaRefusals, type MediumRefusal } from "../media.ts"
import { picturesIn } from "../pictures-in.ts"
import type { Fault, ImportReport, Medium, Words } from "../report.ts"
import { readOwnJson } from "./own.ts"

export const questionsName = "sworn-bank.json"
export const mediaFolder = "media/"
/** Unpacked, and as much as of plain JSON: what a thread may hold at once, several times over. */
const mostJsonBytes = 60_000_000

export const ownPackageFaults = {
  "package-without-questions": {
    "zh-CN": `压缩包内没有 ${questionsName}。如果里面是几个题库包，请解压后逐个上传`,
    en: `The archive holds no ${questionsName}. If it holds several packages, take it apart and upload each`,
  },
  "package-too-large": {
    "zh-CN": "题库包中的题目超过 60 MB，请分批导出",
    en: "The package holds more than 60 MB of questions; export them in parts",
  },
} as const satisfies Record<string, Words>

export const ownPackageRemarks = {
  ...mediaRefusals,
  "file-not-asked": {
    "zh-CN": "压缩包内有题目没有用到的文件，未读取",
    en: "The archive holds files that no question shows; they were not read",
  },
} as const satisfies Record<string, Words>

type Refusal = ArchiveRefusal | keyof typeof ownPackageFaults

export type OwnPackage =
  | { readonly refusal: Refusal; readonly words: Words }
  | { readonly refusal: null; readonly report: ImportReport }

export async function readOwnPackage(bytes: Uint8Array): Promise<OwnPackage> {
  const opened = await openArchive(bytes)
  if (!opened.ok) return refusing(opened.refusal)
  const { archive } = opened
  const size = archive.sizes.get(questionsName)
  if (size === undefined) return refusing("package-without-questions")
  if (size > mostJsonBytes) return refusing("package-too-large")
  const unpacked = await archive.unpack(questionsName)
  if (!unpacked.ok) return refusing(unpacked.refusal)

  const report = readOwnJson(new TextDecoder().decode(unpacked.bytes))
  const shown = placesOf(report)
  const media = new Map<string, Medium>()
  const remarks: Fault[] = []
  const asked = new Set([questionsName])
  let together = 0
  for (const [mediaId, row] of shown) {
    const name = nameIn(archive, mediaId)
    if (name === null) continue
    asked.add(name)
    // oxlint-disable-next-line no-await-in-loop -- one at a time is in memory twice
    const read = await pictureIn(archive, name, together)
    if ("refusal" in read) return refusing(read.refusal)
    if ("refused" in read) remarks.push({ row, code: read.refused, words: mediaRefusals[read.refused] })
    else {
      together += read.bytes.length
      media.set(mediaId, read)
    }
  }
  const stranger = [...archive.sizes.keys()].some((name) => !asked.has(name))
  const code = "file-not-asked"
  if (stranger) remarks.push({ row: 1, code, words: ownPackageRemarks[code] })
  return { refusal: null, report: { ...report, remarks, media } }
}

const refusing = (refusal: Refusal): OwnPackage => ({
  refusal,
  words: { ...archiveRefusals, ...ownPackageFaults }[refusal],
})

/** Each picture with the first question that shows it. */
function placesOf({ questions }: ImportReport): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const { row, question } of questions)
    for (const mediaId of picturesIn([question])) if (!places.has(mediaId)) places.set(mediaId, row)
  return places
}

/** With the ending that its kind has, or with none. */
function nameIn({ sizes }: Archive, mediaId: string): string | null {
  const endings = ["", ".png", ".jpg", ".gif", ".webp"]
  return endings.map((ending) => `${mediaFolder}${mediaId}${ending}`).find((name) => sizes.has(name)) ?? null
}

/** How large it is, the directory says before it is unpacked; what it is, its first bytes. */
async function pictureIn(
  archive: Archive,
  name: string,
  together: number,
): Promise<Medium | { readonly refused: MediumRefusal } | { readonly refusal: ArchiveRefusal }> {
  const size = archive.sizes.get(name) ?? 0
  if (size > mediaBounds.bytes || together + size > mediaBounds.together)
    return { refused: "medium-too-large" }
  const unpacked = await archive.unpack(name)
  if (!unpacked.ok) return { refusal: unpacked.refusal }
  const type = imageTypeOf(unpacked.bytes)
  return type === null ? { refused: "medium-unknown" } : { type, bytes: unpacked.bytes }
}
