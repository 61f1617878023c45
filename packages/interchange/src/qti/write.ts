/**
 * QTI 3.0.1 out: a package with a manifest, an item in each file and the images beside them.
 *
 * A case set is a stimulus that its items share. An item with several interactions would be read by more systems, but
 * each question of a case here has its own law, rationale and scoring, which one item has no place for; and a stimulus is
 * what QTI itself has for a text with several questions.
 *
 * Errors: none; what QTI cannot say is listed question by question.
 */
import type { Locale } from "@sworn/question-bank"
import { writeArchive } from "../archive/write.ts"
import { fileNameOf } from "../media.ts"
import type { ExchangeCaseSet, ExchangeQuestion, SimpleQuestion } from "../question.ts"
import { lossesOf, unplaced, type Loss, type Media, type Written } from "../report.ts"
import { aboutAttributes } from "./about.ts"
import { itemSpace } from "./names.ts"
import { itemOf, penFor, titleOf, type ItemPlace, type Pen } from "./write-item.ts"
import { manifestOf, type ManifestEntry } from "./write-manifest.ts"

/** As many items as a package may hold that is to be read here again, with its images and its manifest. */
export const mostItems = 4_000

/** How many files of a package a question takes. */
export const filesOf = (question: ExchangeQuestion): number =>
  question.kind === "case-set" ? question.questions.length + 1 : 1

export async function writeQti(
  questions: readonly ExchangeQuestion[],
  locale: Locale,
  media: Media = new Map(),
): Promise<Written<Uint8Array>> {
  const files: (readonly [string, string])[] = []
  const entries: ManifestEntry[] = []
  const used = new Set<string>()
  const losses: Loss[] = []
  const desk: PackageDesk = {
    add: (entry, text) => {
      entries.push(entry)
      files.push([entry.path, text])
    },
    penFor: (shownBy) =>
      penFor(locale, (mediaId) => {
        const medium = media.get(mediaId)
        if (medium === undefined) return null
        used.add(mediaId)
        shownBy.add(`media/${fileNameOf(mediaId, medium)}`)
        return `../media/${fileNameOf(mediaId, medium)}`
      }),
    number: () => entries.length + 1,
  }
  questions.forEach((question, at) => {
    const isFull = entries.length + filesOf(question) > mostItems
    const codes = isFull ? ["content" as const] : writeQuestion(question, desk)
    losses.push(...lossesOf(at, codes))
  })
  const text = new TextEncoder()
  const images = [...used].flatMap((mediaId): (readonly [string, Uint8Array])[] => {
    const medium = media.get(mediaId)
    return medium === undefined ? [] : [[`media/${fileNameOf(mediaId, medium)}`, medium.bytes]]
  })
  const content = await writeArchive([
    ["imsmanifest.xml", text.encode(manifestOf(entries, locale))],
    ...files.map(([path, xml]) => [path, text.encode(xml)] as const),
    ...images,
  ])
  return { content, losses }
}

type PackageDesk = {
  readonly add: (entry: ManifestEntry, text: string) => void
  readonly penFor: (shownBy: Set<string>) => Pen
  readonly number: () => number
}

type Sheet = { readonly entry: ManifestEntry; readonly text: string }

function writeQuestion(question: ExchangeQuestion, desk: PackageDesk): Iterable<Loss["code"]> {
  if (question.kind === "case-set") return writeCase(question, desk)
  const { sheet, lost } = sheetOf(question, { identifier: identifierFor("q", desk.number()) }, desk)
  if (sheet !== null) desk.add(sheet.entry, sheet.text)
  return lost
}

const identifierFor = (letter: string, number: number): string =>
  `${letter}${String(number).padStart(5, "0")}`

function sheetOf(
  question: SimpleQuestion,
  place: ItemPlace,
  desk: PackageDesk,
): { readonly sheet: Sheet | null; readonly lost: ReadonlySet<Loss["code"]> } {
  const { identifier, stimulus } = place
  const media = new Set<string>()
  const pen = desk.penFor(media)
  const text = itemOf(question, place, pen)
  const dependsOn = stimulus === undefined ? {} : { dependsOn: stimulus.identifier }
  const entry = {
    identifier,
    path: `items/${identifier}.xml`,
    type: "item" as const,
    question,
    media,
    ...dependsOn,
  }
  return { sheet: text === null ? null : { entry, text }, lost: pen.lost }
}

/** The questions of a case are never parted: where one cannot be said, none is. */
function writeCase(question: ExchangeCaseSet, desk: PackageDesk): Iterable<Loss["code"]> {
  const number = desk.number()
  const identifier = identifierFor("s", number)
  const path = `stimuli/${identifier}.xml`
  const stimulus = { identifier, href: `../${path}` }
  const parts = question.questions.map((one, at) =>
    sheetOf(one, { identifier: identifierFor("q", number + at + 1), stimulus }, desk),
  )
  if (parts.some(({ sheet }) => sheet === null)) return ["content"]

  const media = new Set<string>()
  const pen = desk.penFor(media)
  const text = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<qti-assessment-stimulus xmlns="${itemSpace}"${aboutAttributes(question)}`,
    ` identifier="${identifier}" title="${titleOf(question, pen)}" xml:lang="${pen.locale}" tool-name="Sworn">`,
    `<qti-stimulus-body>${pen.flow(question.stem)}</qti-stimulus-body></qti-assessment-stimulus>\n`,
  ].join("")
  desk.add({ identifier, path, type: "stimulus", question, media }, text)
  for (const { sheet } of parts) if (sheet !== null) desk.add(sheet.entry, sheet.text)
  return [
    ...pen.lost,
    ...unplaced(question, ["rationale", "feedback"]),
    ...parts.flatMap(({ lost }) => [...lost]),
  ]
}
