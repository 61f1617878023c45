/**
 * A file of questions judged whole: what may be taken, what may not and why, what would be lost, what is in the bank already.
 *
 * Runs in the thread beside the API. The check and the commit judge by the same lines, so that what a person saw is what is
 * taken.
 *
 * Source: ITM-9 and ITM-11 in docs/rules.md.
 */
import type { ImportSummary } from "@sworn/contract/staff"
import {
  bankFaults,
  bankRemarks,
  bodyOfQuestion,
  citationIn,
  formatById,
  isField,
  lawsIn,
  placeOf,
  type BankDefaults,
  type BankFault,
  type BankRemark,
  type ExchangeQuestion,
  type Field,
  type FileReport,
  type Mapping,
} from "@sworn/interchange"
import { locales, makeLikenessIndex, plainTextOf } from "@sworn/question-bank"
import { faultsOfBody, type ItemBody } from "@sworn/question-bank/keyed"
import { randomBytes } from "node:crypto"
import { betweenStems } from "../items/many-items.store.ts"
import { handOverRecords, remarksOfRecords } from "./brought-records.ts"
import type { Ask, Finding, Jobs, JudgedFile } from "./jobs.ts"
import { readMedia, type FileMedia } from "./read-media.ts"
import { prepareItems } from "./prepare-items.ts"

export type GoodQuestion = {
  readonly row: number
  readonly sheet?: string
  readonly body: ItemBody
  readonly note: string
}

type Judged = {
  readonly report: FileReport
  readonly good: readonly GoodQuestion[]
  readonly findings: readonly Finding[]
  readonly remarks: ReadonlyMap<
    string,
    { readonly words: Finding["words"]; readonly rows: readonly number[] }
  >
  readonly media: FileMedia
}

export async function checkFile(file: Jobs["check"]["given"], ask: Ask): Promise<Jobs["check"]["answer"]> {
  const judged = await judge(file, ask)
  const likenesses = await findLikenesses(judged.good, ask)
  return { summary: summaryOf(judged, likenesses.length), findings: [...judged.findings, ...likenesses] }
}

export async function handOverFile(file: Jobs["commit"]["given"], ask: Ask): Promise<boolean> {
  const { report, good, findings, media } = await judge(file, ask)
  const used = media.usedIn(good.map(({ body }) => body))
  const kinds = [...new Set(good.map(({ body }) => body.kind))]
  const verdict = await ask("verdict", {
    good: good.length,
    faulty: placesOf(findings).size,
    kinds,
    media: used,
  })
  if (verdict === null) return false

  const numbers = new Map(Object.entries(verdict.firstNumbers))
  let isTaken: Promise<unknown> = Promise.resolve()
  for (let at = 0; at < good.length; at += batchSize) {
    // While the database takes one batch, the next is made.
    const items = prepareItems(good.slice(at, at + batchSize), numbers)
    await isTaken
    isTaken = ask("take", items)
    await ask("progress", {
      stage: "writing",
      read: Math.min(at + batchSize, good.length),
      total: good.length,
    })
  }
  await isTaken
  await handOverRecords(report, new Set(good.map(({ row }) => row)), ask)
  return true
}

const batchSize = 1000

async function judge(
  { bytes, format: id, settings, pool, reference }: JudgedFile,
  ask: Ask,
): Promise<Judged> {
  const format = formatById(id)
  if (format === null || format.read === null) throw new Error(`Nothing is read as ${id}`)
  const mapping = settings.mapping?.map((name) => (name !== null && isField(name) ? name : null))
  let told = 0
  const report = await format.read(bytes, {
    locale: settings.locale,
    table: {
      ...(mapping === undefined ? {} : { mapping }),
      ...(settings.kind === null ? {} : { kind: settings.kind }),
      kindCodes: Object.fromEntries(settings.kindCodes.map(({ sign, kind }) => [sign, kind])),
    },
    onRows: (read) => {
      if (read - told < 500) return
      told = read
      void ask("progress", { stage: "reading", read, total: 0 })
    },
  })
  if (report.refused !== null) return refusedWhole(report, report.refused)

  const media = await readMedia(report, ask)
  const [law] = settings.law === null ? [] : (lawsIn(settings.law) ?? [])
  const cited = law === undefined ? null : citationIn(law, reference.register)
  const defaults: BankDefaults = { ...settings, law: typeof cited === "string" ? null : cited }
  const desk = { reference, defaults, newId: makeId, mediumOf: media.mediumOf }

  const good: GoodQuestion[] = []
  const remarks = new Map<string, { words: Finding["words"]; rows: number[] }>()
  const noteRemark = (code: string, words: Finding["words"], row: number) => {
    const known = remarks.get(code)
    if (known === undefined) remarks.set(code, { words, rows: [row] })
    else if (known.rows.at(-1) !== row) known.rows.push(row)
  }
  const findings = report.faults.map(({ row, column, path, code, words, ...on }): Finding => ({
    kind: "fault",
    code,
    words,
    ...on,
    row,
    column: column ?? null,
    path: path ?? null,
    excerpt: report.excerpts?.get(placeOf({ ...on, row })) ?? "",
  }))
  for (const { code, words, row } of report.remarks) noteRemark(code, words, row)
  for (const { row, question, ...on } of report.questions) {
    const { body, note, faults, remarks: own } = bodyOfQuestion(question, desk)
    for (const code of own) noteRemark(code, bankRemarks[code satisfies BankRemark], row)
    if (body !== null) good.push({ row, ...on, body, note })
    for (const code of faults) {
      const column = columnOf(code, mapping ?? [])
      const excerpt = excerptOf(question)
      findings.push({ kind: "fault", code, words: bankFaults[code], ...on, row, column, path: null, excerpt })
    }
  }
  for (const { row, code } of await remarksOfRecords(report, pool, ask))
    noteRemark(code, bankRemarks[code], row)
  const sheetAt = ({ sheet = "" }: Finding) => report.sheets?.indexOf(sheet) ?? 0
  findings.sort((one, other) => sheetAt(one) - sheetAt(other) || one.row - other.row)
  return { report, good, findings, remarks, media }
}

/** Opaque, and short: ids of options are many. */
const makeId = (): string => {
  const hex = randomBytes(16).toString("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

const nothing: FileMedia = { mediumOf: () => null, usedIn: () => [] }

function refusedWhole(report: FileReport, { row, code, words }: NonNullable<FileReport["refused"]>): Judged {
  const finding: Finding = { kind: "fault", code, words, row, column: null, path: null, excerpt: "" }
  return { report, good: [], findings: [finding], remarks: new Map(), media: nothing }
}

const fieldOf: Partial<Record<BankFault, Field>> = {
  "kind-not-in-bank": "type",
  "level-not-known": "level",
  "subject-not-known": "subject",
  "statute-not-known": "law",
  "statute-version-not-known": "law",
  "statute-not-in-force": "law",
  "article-not-readable": "law",
  "article-not-known": "law",
}

function columnOf(fault: BankFault, mapping: Mapping): number | null {
  const at = mapping.indexOf(fieldOf[fault] ?? "stem")
  return at < 0 ? null : at + 1
}

const excerptOf = (question: ExchangeQuestion): string =>
  plainTextOf(locales.map((locale) => question.stem[locale]).find((text) => text !== undefined) ?? "")
    .replace(/[\s\0]+/g, " ")
    .slice(0, 80)
    .toWellFormed()

const stemOf = ({ body }: GoodQuestion): string => {
  const shown = body.scenario ?? body.answerables[0]?.stem
  return plainTextOf(shown?.["zh-CN"] || shown?.en || "")
}

/** Warnings, not faults: what is asked twice in the file, and what the bank asks already. */
async function findLikenesses(good: readonly GoodQuestion[], ask: Ask): Promise<readonly Finding[]> {
  const stems = good.map(stemOf)
  await ask("progress", { stage: "comparing", read: 0, total: stems.length })
  const index = makeLikenessIndex(stems)
  const found = new Map<number, Finding>()
  const note = (at: number, code: "like-one-in-the-file" | "like-one-in-the-bank", other: string) => {
    const question = good[at]
    if (question === undefined || found.has(at)) return
    found.set(at, {
      kind: "likeness",
      code,
      words: likenessWords[code](other),
      ...(question.sheet === undefined ? {} : { sheet: question.sheet }),
      row: question.row,
      column: null,
      path: null,
      excerpt: (stems[at] ?? "").slice(0, 80).toWellFormed(),
    })
  }
  for (const [at, stem] of stems.entries()) {
    const like = index.findLike(stem, at)
    if (like !== null) note(at, "like-one-in-the-file", placeIn(good[like.at]))
    if (at % 1000 === 999) await ask("progress", { stage: "comparing", read: at + 1, total: stems.length })
  }
  let coming = ask("stems", null)
  for (let batch = await coming; batch !== null; batch = await coming) {
    // While these are compared, the database looks for the next.
    coming = ask("stems", null)
    for (const one of batch.split(betweenStems)) {
      const end = one.indexOf(" ")
      const like = index.findLike(one.slice(end + 1))
      if (like !== null) note(like.at, "like-one-in-the-bank", one.slice(0, end))
    }
  }
  return [...found].toSorted(([one], [other]) => one - other).map(([, finding]) => finding)
}

const likenessWords = {
  "like-one-in-the-file": (other: string) => ({
    "zh-CN": `与第 ${other} 行的试题几乎相同`,
    en: `Nearly the same as row ${other}`,
  }),
  "like-one-in-the-bank": (other: string) => ({
    "zh-CN": `与题库中的 ${other} 几乎相同`,
    en: `Nearly the same as ${other} in the bank`,
  }),
}

const placesOf = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map(placeOf))

/** As a person would look it up. */
const placeIn = (question: GoodQuestion | undefined): string =>
  question === undefined ? "" : placeOf(question)

const mostPlaces = 50

function summaryOf({ report, good, findings, remarks }: Judged, likenesses: number): ImportSummary {
  const faults = Map.groupBy(findings, (finding) => finding.code)
  const unfinished = new Map<string, number>()
  for (const { body } of good) {
    for (const fault of new Set(faultsOfBody(body).map((one) => one.fault)))
      unfinished.set(fault, (unfinished.get(fault) ?? 0) + 1)
  }
  return {
    rowsRead: report.rowsRead,
    good: good.length,
    faulty: placesOf(findings).size,
    kinds: [...Map.groupBy(good, ({ body }) => body.kind)].map(([kind, list]) => ({
      kind,
      count: list.length,
    })),
    faults: [...faults].map(([code, list]) => ({ code, words: list[0]!.words, count: list.length })),
    remarks: [...remarks].map(([code, { words, rows }]) => ({
      code,
      words,
      count: rows.length,
      places: rows.slice(0, mostPlaces),
    })),
    unfinished: [...unfinished].map(([fault, count]) => ({ fault, count })),
    likenesses,
  }
}
