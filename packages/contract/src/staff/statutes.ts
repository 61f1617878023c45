/** The register of statutes: which law there is, loading a version of it, and how two versions compare. */
import { readingFaults } from "@sworn/question-bank"
import { z } from "zod"
import { day, instant, localised, sha256Hex } from "../shapes.ts"
import { statuteComparison, statuteText } from "./statute-text.ts"

/** A short name for addresses and citations, such as supervision-law. */
export const statuteCode = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
const name = z.string().trim().min(1).max(200)
const remark = z.string().trim().min(1).max(500)

export const statuteParams = z.strictObject({ statute: statuteCode })
export const statuteVersionParams = z.strictObject({ statute: statuteCode, version: day })

export const versionHead = z.strictObject({
  /** The day of adoption. */
  version: day,
  effectiveFrom: day,
  /** The last day in force. */
  effectiveTo: day.nullable(),
  issuingBody: z.string().nullable(),
  source: z.string().nullable(),
  /** Null where only its days are known. */
  articleCount: z.int().nullable(),
})
export type VersionHead = z.infer<typeof versionHead>

export const statuteRow = z.strictObject({
  statute: z.string(),
  title: localised,
  /** Earliest first. */
  versions: z.array(versionHead),
  /** Items of the reader's units whose newest version cites any version of it. */
  itemCount: z.int(),
  /** Changes that took effect, or will, with items of the reader's units still to be looked at. */
  openItemCount: z.int(),
})
export type StatuteRow = z.infer<typeof statuteRow>

export const statuteList = z.strictObject({ today: day, statutes: z.array(statuteRow) })
export type StatuteList = z.infer<typeof statuteList>

export const statuteVersionPage = z.strictObject({
  statute: z.string(),
  title: localised,
  /** What else texts call it. */
  shortNames: z.array(z.string()),
  today: day,
  shown: versionHead,
  versions: z.array(versionHead),
  sha256: sha256Hex.nullable(),
  loadedBy: z.string().nullable(),
  loadedAt: instant.nullable(),
  text: statuteText.nullable(),
  /** How many items of the reader's units cite an article of this version. */
  citations: z.array(z.strictObject({ article: z.string(), itemCount: z.int() })),
})
export type StatuteVersionPage = z.infer<typeof statuteVersionPage>

/** One character names no law: it would be found in every text. */
const shortName = z.string().trim().min(2).max(60)
export const shortNamesBody = z.strictObject({ shortNames: z.array(shortName).max(20) })
export type ShortNamesBody = z.infer<typeof shortNamesBody>

export const namedStatute = z.strictObject({
  shortNames: z.array(z.string()),
  /** Places of the law that texts of the bank were found to speak of, or not to speak of any more. */
  found: z.int(),
  lost: z.int(),
})
export type NamedStatute = z.infer<typeof namedStatute>

export const comparisonQuery = z.strictObject({ from: day, to: day })
export const comparisonPage = z.strictObject({
  statute: z.string(),
  title: localised,
  from: versionHead,
  to: versionHead,
  before: statuteText,
  after: statuteText,
  comparison: statuteComparison,
})
export type ComparisonPage = z.infer<typeof comparisonPage>

// Loading

/** The longest statute there is has 220 kB; the door takes no more than that. */
const publicText = z.string().min(1).max(200_000)

export const readingBody = z.strictObject({ text: publicText })
export const readingReply = z.strictObject({
  title: z.string(),
  /** The statute of the register that has this title. */
  statute: z.string().nullable(),
  adopted: day.nullable(),
  effectiveFrom: day.nullable(),
  issuingBody: z.string().nullable(),
  counts: z.strictObject({
    chapters: z.int(),
    articles: z.int(),
    paragraphs: z.int(),
    items: z.int(),
    annexes: z.int(),
  }),
  faults: z.array(z.strictObject({ line: z.int(), reason: z.enum(readingFaults), text: z.string() })),
})
export type ReadingReply = z.infer<typeof readingReply>

export const newStatuteVersionBody = z.strictObject({
  version: day,
  effectiveFrom: day,
  effectiveTo: day.nullable(),
  issuingBody: name.nullable(),
  source: remark.nullable(),
  /** Of a statute that is new to the register; null keeps the name it has. */
  title: z.strictObject({ "zh-CN": name, en: name }).nullable(),
  text: publicText,
})
export type NewStatuteVersionBody = z.infer<typeof newStatuteVersionBody>

/** How many things a change touches; items are counted once, whatever they cite. */
export const flaggedCounts = z.strictObject({
  items: z.int(),
  answerables: z.int(),
  stems: z.int(),
  scenarios: z.int(),
  rationales: z.int(),
  papers: z.int(),
  sittings: z.int(),
  blueprints: z.int(),
  byJudgement: z.strictObject({
    "leans-on-change": z.int(),
    "moved-to": z.int(),
    changed: z.int(),
    vanished: z.int(),
    "not-found": z.int(),
  }),
})
export type FlaggedCounts = z.infer<typeof flaggedCounts>

export const fateCounts = z.strictObject({
  same: z.int(),
  moved: z.int(),
  changed: z.int(),
  vanished: z.int(),
  added: z.int(),
})
export type FateCounts = z.infer<typeof fateCounts>

/** Without papers and sittings: a text made up for it would ask, and leave no trace, what a sealed paper asks. */
export const previewedCounts = flaggedCounts.omit({ papers: true, sittings: true })
export type PreviewedCounts = z.infer<typeof previewedCounts>

/** What loading would do; nothing of it has been done. */
export const loadingPreview = z.strictObject({
  /** The version that this one takes the place of. */
  follows: day.nullable(),
  /** The day on which what is flagged is suspended. */
  suspendsFrom: day.nullable(),
  fates: fateCounts.nullable(),
  flagged: previewedCounts,
})
export type LoadingPreview = z.infer<typeof loadingPreview>

export const loadedVersion = z.strictObject({
  statute: z.string(),
  version: day,
  lawChangeId: z.uuid().nullable(),
  flagged: flaggedCounts,
})
export type LoadedVersion = z.infer<typeof loadedVersion>

export const repealBody = z.strictObject({
  /** The last day in force. */
  endsOn: day,
  source: remark,
})
export type RepealBody = z.infer<typeof repealBody>
