import type { PaperReadingRefusal, ReadablePaper } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { itemsIn, optionsOf, type Option, type PaperContent } from "@sworn/question-bank"
import type { Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { openPaper, readOpened } from "./staff-papers.store.ts"

/**
 * A paper as it will be sat, without keys. The database decides who reads a live one (PAP-6, PAP-11) and has the reading on
 * record, for good, before it hands out a word of it (REC-2).
 */
export async function readPaper(
  { sql }: StaffDeps,
  author: Author,
  paperId: string,
): Promise<Outcome<ReadablePaper, PaperReadingRefusal | "not-found">> {
  const { refusal, reading } = await sql.begin((tx) => openPaper(tx, author, paperId))
  if (refusal !== null) return refused(refusal)
  if (reading === null) throw new Error(`Paper ${paperId} was opened without a record`)
  return accepted(readable(await readOpened(sql, reading)))
}

/** Field by field, so that nothing else a paper may ever hold gets out with it. */
const readable = ({ paperId, title, notice, sections }: PaperContent): ReadablePaper => ({
  paperId,
  title,
  notice,
  sections: sections.map((section) => ({
    id: section.id,
    kind: section.kind,
    title: section.title,
    pointsEach: section.pointsEach,
    entries: section.entries.map((entry) => ({
      scenario: entry.kind === "case-set" ? entry.scenario : null,
      items: itemsIn(entry).map((item) => ({
        id: item.id,
        kind: item.kind,
        stem: item.stem,
        prompts: "prompts" in item ? item.prompts.map(readableOption) : [],
        options: optionsOf(item).map(readableOption),
        unit: "unit" in item ? item.unit : null,
        image: "image" in item ? { mediaId: item.image.mediaId, alt: item.image.alt } : null,
      })),
    })),
  })),
})

const readableOption = ({ id, text }: Option) => ({ id, text })
