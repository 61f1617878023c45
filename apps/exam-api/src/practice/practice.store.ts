/**
 * What is released for practice, in SQL. As sworn_candidate: four functions of the database that know the practice pool and
 * nothing else (migration 0017) are all there is to read it by.
 */
import type { LevelCode } from "@sworn/exam-core"
import type { Localised, LocalisedRich, PaperEntry } from "@sworn/question-bank"
import type { ItemKey } from "@sworn/question-bank/keyed"
import type { Sql } from "../database/pool.ts"

export type PracticeSubject = {
  readonly level: LevelCode
  readonly levelName: Localised
  readonly subject: string
  readonly name: Localised
  readonly itemCount: number
}

/** In the order of the levels and of the subjects in the syllabus. */
export const readPracticeSubjects = (sql: Sql): Promise<readonly PracticeSubject[]> => sql<PracticeSubject[]>`
  select p.level, l.name as "levelName", p.subject, s.name, p.how_many as "itemCount"
  from practice_subjects() p join levels l on l.code = p.level join subjects s on s.code = p.subject
  order by l.rank, s.code`

export async function drawPractice(
  sql: Sql,
  wanted: { readonly level: LevelCode; readonly subject: string | null; readonly seed: string },
  howMany: number,
): Promise<readonly PaperEntry[]> {
  const rows = await sql<{ content: PaperEntry }[]>`
    select content from practice_draw(${wanted.level}, ${wanted.subject}, ${wanted.seed}, ${howMany})`
  return rows.map(({ content }) => content)
}

export type PracticeSolution = {
  readonly content: PaperEntry
  readonly key: ItemKey
  readonly rationale: LocalisedRich
  readonly laws: readonly {
    readonly title: Localised
    readonly version: string
    readonly article: string
    readonly paragraph: number
    readonly item: number
  }[]
}

/** Null for whatever is not released for practice today, a live item above all. */
export async function findPracticeSolution(sql: Sql, itemId: string): Promise<PracticeSolution | null> {
  const [row] = await sql<PracticeSolution[]>`select * from practice_solution(${itemId})`
  return row ?? null
}

export async function findPracticePicture(
  sql: Sql,
  mediaId: string,
): Promise<{ readonly type: string; readonly bytes: Buffer } | null> {
  const [row] = await sql<{ type: string; bytes: Buffer }[]>`select * from practice_picture(${mediaId})`
  return row ?? null
}
