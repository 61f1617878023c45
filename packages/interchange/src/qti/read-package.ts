/**
 * A package of QTI: its manifest says what there is, and in which order.
 *
 * Items that show the same stimulus are the questions of one case set, which stands where the stimulus or the first of
 * them stands.
 */
import { blocksOf, locales, normalised, type Locale } from "@sworn/question-bank"
import type { Element } from "@xmldom/xmldom"
import type { Archive } from "../archive/open.ts"
import type { ExchangeQuestion, LocalisedRich, SimpleQuestion } from "../question.ts"
import { isCanvas } from "./canvas/read-canvas.ts"
import { documentOf } from "./document.ts"
import { folderOf, joinedPath, resourcesOf, type Resource } from "./manifest.ts"
import { mediaIn, type MediumFrom } from "./package-media.ts"
import { attribute, isNamed, kids } from "./names.ts"
import { readStimulus } from "./read-stimulus.ts"
import {
  faultOf,
  localeOf,
  refusedWhole,
  reportOf,
  sheetFor,
  takeCanvas,
  takeItem,
  tellOnce,
  type Place,
  type QtiCode,
  type QtiReport,
  type Sheet,
} from "./sheet.ts"

export async function readPackage(archive: Archive, locale: Locale): Promise<QtiReport> {
  const path = [...archive.sizes.keys()]
    .filter((name) => /(?:^|\/)imsmanifest\.xml$/i.test(name) && !name.startsWith("__MACOSX/"))
    .toSorted((one, other) => one.split("/").length - other.split("/").length)[0]
  const sheet = sheetFor(locale)
  if (path === undefined) {
    tellOnce("manifest-missing", {}, sheet)
    const found = await readResources(filesIn(archive), archive, sheet)
    return sheet.items === 0 ? refusedWhole("package-without-manifest") : found
  }
  const manifest = await documentAt(archive, path)
  if (!("root" in manifest)) return refusedWhole(manifest.code, { path, row: manifest.row })
  const resources = resourcesOf(manifest.root, folderOf(path))
  return readResources(
    resources.map((one) => wholeOf(one, archive)),
    archive,
    sheet,
  )
}

/** Without a table of contents, whatever is QTI is one of its items. */
const filesIn = (archive: Archive): readonly Resource[] =>
  [...archive.sizes.keys()]
    .filter((name) => /\.(?:xml|qti)$/i.test(name) && !name.startsWith("__MACOSX/"))
    .toSorted()
    .map((path) => ({ type: unlisted, path, about: {} }))

const unlisted = "unlisted-item"

/** Canvas writes a quiz of a course twice: as much as a Common Cartridge can say, and beside it all of it, unnamed. */
function wholeOf(resource: Resource, archive: Archive): Resource {
  const parts = resource.path.split("/")
  if (parts.length < 2 || parts.at(-1)?.toLowerCase() !== "assessment_qti.xml") return resource
  const path = [...parts.slice(0, -2), "non_cc_assessments", `${parts.at(-2)}.xml.qti`].join("/")
  return archive.sizes.has(path) ? { ...resource, path } : resource
}

async function readResources(
  resources: readonly Resource[],
  archive: Archive,
  sheet: Sheet,
): Promise<QtiReport> {
  const mediumFrom = await mediaIn(archive, sheet)
  const cases = new Map<string, CaseInProgress>()
  for (const resource of resources) {
    const role = roleOf(resource)
    const where = { row: sheet.items + 1, path: resource.path }
    if (role === "test" || role === "other") {
      const code = role === "test" ? "test-left-out" : "resource-left-out"
      tellOnce(code, where, sheet)
      continue
    }
    if (role === "none") continue
    if (role === "stimulus") {
      openCase(resource.path, cases, sheet).about = resource.about
      continue
    }
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time, in the order of the manifest
    const read = await documentAt(archive, resource.path)
    if (!("root" in read)) {
      sheet.items += 1
      sheet.faults.push(faultOf(read.code, { row: sheet.items, path: pathWith(resource.path, read.row) }))
      continue
    }
    const place: Place = {
      path: resource.path,
      about: resource.about,
      mediumOf: (address) => mediumFrom(folderOf(resource.path), address, place),
    }
    if (isNamed(read.root, "assessment-item")) takeWithStimulus(read.root, place, cases, sheet)
    else if (isCanvas(read.root)) takeCanvas(read.root, place, sheet)
    else if (isNamed(read.root, "assessment-test")) tellOnce("test-left-out", where, sheet)
    else if (/item/.test(resource.type) && resource.type !== unlisted)
      sheet.faults.push(faultOf("not-qti", where))
  }
  for (const one of cases.values()) {
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    await closeCase(one, archive, mediumFrom, sheet)
  }
  return reportOf({ ...sheet, questions: sheet.questions.toSorted((one, other) => one.row - other.row) })
}

type Document = { readonly root: Element } | { readonly code: QtiCode; readonly row: number }

async function documentAt(archive: Archive, path: string): Promise<Document> {
  if (!archive.sizes.has(path)) return { code: "file-missing", row: 1 }
  const unpacked = await archive.unpack(path)
  if (!unpacked.ok) return { code: unpacked.refusal, row: 1 }
  const read = documentOf(unpacked.bytes)
  return read.ok ? { root: read.root } : { code: read.refusal, row: read.row }
}

const pathWith = (path: string, row: number): string => (row > 1 ? `${path}:${row}` : path)

type Role = "item" | "stimulus" | "test" | "other" | "none"

/** Types changed with every version and profile; what they have in common is told by a word. */
function roleOf({ type, path }: Resource): Role {
  if (type === unlisted) return "item"
  if (/stimulus/i.test(type)) return "stimulus"
  if (
    /imsqti_(?:\w{0,8}item|xmlv1p|asi)|imsqti_xml|imscc_xmlv\dp\d\/(?:assessment|question-bank)/i.test(type)
  )
    return "item"
  if (/imsqti_(?:test|section|assessment)/i.test(type)) return "test"
  // Canvas keeps its banks beside the manifest's own types.
  if (/assessment_meta\.xml$/i.test(path)) return "none"
  if (/\.(?:xml|qti)(?:\.qti)?$/i.test(path) && /learning-application-resource/i.test(type)) return "item"
  return /webcontent|css|media|image|controlfile|xsd|associatedcontent|resprocessing|rptemplate|fragment/i.test(
    type,
  )
    ? "none"
    : "other"
}

type CaseInProgress = {
  readonly path: string
  row: number
  about: Resource["about"]
  readonly questions: SimpleQuestion[]
}

function openCase(path: string, cases: Map<string, CaseInProgress>, sheet: Sheet): CaseInProgress {
  const known = cases.get(path)
  if (known !== undefined) return known
  // Between the item before and the item behind.
  const opened = { path, row: sheet.items + 0.5, about: {}, questions: [] }
  cases.set(path, opened)
  return opened
}

function takeWithStimulus(
  item: Element,
  place: Place,
  cases: Map<string, CaseInProgress>,
  sheet: Sheet,
): void {
  const references = kids(item, "assessment-stimulus-ref")
  const [first, ...others] = references.map((one) =>
    joinedPath(folderOf(place.path ?? ""), attribute(one, "href") ?? ""),
  )
  const question = takeItem(item, place, sheet)
  if (question === null) return
  if (references.length === 0) sheet.questions.push({ row: sheet.items, question })
  else if (first == null || others.length > 0)
    sheet.faults.push(faultOf("content-missing", { row: sheet.items, path: place.path }))
  else openCase(first, cases, sheet).questions.push(...questionsIn(question))
}

/** A case within a case has no place: each of its questions says what they share. */
const questionsIn = (question: ExchangeQuestion): readonly SimpleQuestion[] =>
  question.kind === "case-set"
    ? question.questions.map((one) => ({ ...one, stem: joined(question.stem, one.stem) }))
    : [question]

const joined = (shared: LocalisedRich, own: LocalisedRich): LocalisedRich =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const texts = [shared[locale], own[locale]].filter((text) => text !== undefined)
      return texts.length === 0 ? [] : [[locale, normalised(texts.flatMap(blocksOf))]]
    }),
  )

async function closeCase(
  one: CaseInProgress,
  archive: Archive,
  mediumFrom: MediumFrom,
  sheet: Sheet,
): Promise<void> {
  const { path } = one
  const row = Math.ceil(one.row)
  const read = await documentAt(archive, path)
  if (!("root" in read)) {
    sheet.faults.push(faultOf(read.code, { row, path: pathWith(path, read.row) }))
    return
  }
  const stimulus = readStimulus(read.root, {
    locale: localeOf(read.root, sheet.locale),
    about: one.about,
    mediumOf: (address) => mediumFrom(folderOf(path), address, { path }),
  })
  if ("fault" in stimulus) {
    sheet.faults.push(faultOf(stimulus.fault, { row, path, detail: stimulus.detail }))
    return
  }
  if (one.questions.length === 0 && !stimulus.isOwn) return
  sheet.remarks.push(...stimulus.remarks.map((code) => faultOf(code, { row, path })))
  const question: ExchangeQuestion = {
    ...stimulus.about,
    kind: "case-set",
    stem: stimulus.stem,
    questions: one.questions,
  }
  sheet.questions.push({ row: one.row, question })
}
