/** Questions in and out in files (ITM-9): the steps of an import, and what an export says of itself. */
import { locales } from "@sworn/question-bank"
import { z } from "zod"
import { instant, levelCode, localised, sha256Hex } from "../shapes.ts"
import { itemFilter, itemPool } from "./items.ts"
import { pageQuery } from "./paging.ts"
import { purpose } from "./purpose.ts"

export const exchangeFormats = [
  ...(["xlsx", "csv", "docx", "text"] as const),
  ...(["gift", "aiken", "moodle-xml", "qti", "json"] as const),
] as const
export const exchangeFormat = z.enum(exchangeFormats)
export type ExchangeFormat = z.infer<typeof exchangeFormat>

/** Those that a table can hold: what a template is for, and what a sheet without a column of kinds may be said to be. */
export const tableKinds = [
  ...(["single", "true-false", "multiple", "indefinite"] as const),
  ...(["cloze", "numeric", "short-text", "essay"] as const),
] as const
export const tableKind = z.enum(tableKinds)
export type TableKindCode = z.infer<typeof tableKind>

const locale = z.enum(locales)
const code = z.string().trim().min(1).max(64)
const count = z.int().nonnegative()
const wholeText = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
  .pipe(z.int().min(1))

export const templateQuery = z.strictObject({
  kind: tableKind,
  format: z.enum(["xlsx", "csv"]),
  language: locale.optional(),
})

/** The file itself is the body. Without a format it is told by name and content. */
export const uploadQuery = z.strictObject({
  fileName: z.string().trim().min(1).max(255),
  unitId: wholeText,
  pool: itemPool,
  format: exchangeFormat.optional(),
})
export type UploadQuery = z.infer<typeof uploadQuery>

export const importSettings = z.strictObject({
  /** What the file is written in, as far as it does not say so itself. */
  locale,
  /** Of a table: for each column what it means, null for one that nobody asks. */
  mapping: z.array(z.string().max(20).nullable()).max(200).nullable(),
  /** Of a table without a column for it. */
  kind: tableKind.nullable(),
  /** What this template's own signs for kinds mean. */
  kindCodes: z.array(z.strictObject({ sign: z.string().trim().min(1).max(20), kind: tableKind })).max(20),
  /** What a question lacks comes from here; what is missing here too stays missing in the draft. */
  levels: z.array(levelCode).max(3),
  subject: code.nullable(),
  category: code.nullable(),
  difficulty: z.int().min(1).max(5),
  tags: z.array(z.string().trim().min(1).max(40)).max(20),
  law: z.string().trim().min(1).max(200).nullable(),
  /** The other language: left for a translator, or the same text for the time being. */
  translation: z.enum(["leave-empty", "same-text"]),
})
export type ImportSettings = z.infer<typeof importSettings>

export const importSeen = z.strictObject({
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  /** Of a table; the row from 1 in which the headings stand. */
  headerRow: z.int().nullable(),
  header: z.array(z.string()),
  suggested: z.array(z.string().nullable()),
  /** The first rows below the headings. */
  sample: z.array(z.strictObject({ row: z.int(), cells: z.array(z.string()) })),
  rowsTotal: count,
  /** Of a workbook with more than one sheet that holds anything: which are read. */
  sheets: z.array(z.strictObject({ name: z.string(), isRead: z.boolean() })).optional(),
})
export type ImportSeen = z.infer<typeof importSeen>

const counted = z.strictObject({ code: z.string(), words: localised, count })

export const importSummary = z.strictObject({
  rowsRead: count,
  /** Questions that may be taken. */
  good: count,
  /** Questions, or rows, that may not. */
  faulty: count,
  kinds: z.array(z.strictObject({ kind: z.string(), count })),
  faults: z.array(counted),
  /** What is not carried over, though the question is. */
  remarks: z.array(counted.extend({ places: z.array(z.int()) })),
  /** What the drafts will still lack before a review. */
  unfinished: z.array(z.strictObject({ fault: z.string(), count })),
  likenesses: count,
})
export type ImportSummary = z.infer<typeof importSummary>

export const importStates = [
  ...(["uploaded", "checking", "checked", "committing"] as const),
  ...(["committed", "given-up", "expired"] as const),
] as const
export const importState = z.enum(importStates)
export type ImportState = z.infer<typeof importState>

export const importProgress = z.strictObject({
  state: importState,
  stage: z.enum(["reading", "comparing", "writing"]).nullable(),
  read: count,
  total: count,
})
export type ImportProgress = z.infer<typeof importProgress>

const importHead = z.strictObject({
  importId: z.uuid(),
  fileName: z.string(),
  format: exchangeFormat,
  unit: z.string(),
  pool: itemPool,
  uploadedBy: z.string(),
  uploadedAt: instant,
  state: importState,
  itemCount: count.nullable(),
  leftOut: count.nullable(),
  committedAt: instant.nullable(),
  /** Of one that is still open: when its file is let go of, unless something is done with it before. */
  expiresAt: instant.nullable(),
})
export type ImportHead = z.infer<typeof importHead>

export const importList = z.strictObject({ total: count, rows: z.array(importHead) })
export type ImportList = z.infer<typeof importList>

export const importPage = importHead.extend({
  byteCount: count,
  sha256: sha256Hex,
  seen: importSeen,
  settings: importSettings.nullable(),
  summary: importSummary.nullable(),
  progress: importProgress,
  /** Only whoever uploaded it leads it on. */
  isOwn: z.boolean(),
  /** The rows with faults can still be fetched. */
  hasErrorFile: z.boolean(),
})
export type ImportPage = z.infer<typeof importPage>

export const importParams = z.strictObject({ importId: z.uuid().toLowerCase() })

export const findingKinds = ["fault", "likeness"] as const
export const findingQuery = pageQuery.extend({
  kind: z.enum(findingKinds).optional(),
  code: z.string().max(60).optional(),
})
export type FindingQuery = z.infer<typeof findingQuery>

export const findingPage = z.strictObject({
  total: count,
  rows: z.array(
    z.strictObject({
      kind: z.enum(findingKinds),
      code: z.string(),
      words: localised,
      row: z.int(),
      column: z.int().nullable(),
      /** The heading of that column. */
      heading: z.string().nullable(),
      /** Of a workbook with several sheets that are read: which. */
      sheet: z.string().nullable(),
      path: z.string().nullable(),
      excerpt: z.string(),
    }),
  ),
})
export type FindingPage = z.infer<typeof findingPage>

/** All of it, or knowingly less: the counts are those the person saw, and anything else refuses. */
export const commitBody = z.strictObject({
  goodOnly: z.boolean(),
  expected: z.strictObject({ good: count, faulty: count }),
})
export type CommitBody = z.infer<typeof commitBody>

export const errorFileQuery = z.strictObject({ language: locale.optional() })

// Out

export const itemExportQuery = itemFilter.extend({
  format: exchangeFormat,
  language: locale.optional(),
  purpose,
})
export type ItemExportQuery = z.infer<typeof itemExportQuery>

export const itemExportManifest = z.strictObject({
  exportId: z.uuid(),
  requestedBy: z.string(),
  purpose: z.string(),
  format: exchangeFormat,
  filter: itemFilter,
  itemCount: count,
  /** Of those, not in the file: the format could not say them. */
  leftOut: count,
  losses: z.array(
    z.strictObject({
      code: z.string(),
      words: localised,
      count,
      leftOut: z.boolean(),
      items: z.array(z.string()),
    }),
  ),
  sha256: sha256Hex,
  finishedAt: instant,
})
export type ItemExportManifest = z.infer<typeof itemExportManifest>
export type ItemExportLoss = ItemExportManifest["losses"][number]

export const itemExportParams = z.strictObject({ exportId: z.uuid().toLowerCase() })
