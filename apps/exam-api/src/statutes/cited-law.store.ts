/** What an item's version or a paper cites, in SQL; as sworn_bank unless said otherwise. */
import type { Localised } from "@sworn/question-bank"
import type { Sql } from "../database/pool.ts"

export type CitedByItem = {
  readonly citing: "answerable" | "stem" | "scenario" | "rationale"
  readonly citingId: string
  readonly statute: string
  readonly version: string
  readonly article: string
  readonly paragraph: number
  readonly item: number
}

export const readCitedByVersion = (sql: Sql, itemVersionId: string): Promise<readonly CitedByItem[]> =>
  sql<CitedByItem[]>`
    select 'answerable' as citing, answerable_id as "citingId", statute, version, article, paragraph, item
    from law_references where item_version_id = ${itemVersionId}
    union all
    select citing, citing_id, statute, version, article, paragraph, item
    from law_mentions where item_version_id = ${itemVersionId}
    order by citing, statute, article, paragraph, item`

export type PaperHead = {
  readonly paperId: string
  readonly title: Localised
  readonly asOf: string
  readonly itemCount: number
}

/** As sworn_staff: a paper of a sitting that is owned in these units, or that this person assembled; null for any other. */
export async function findPaper(
  sql: Sql,
  { staffId, scope }: { readonly staffId: string; readonly scope: readonly string[] },
  paperId: string,
): Promise<PaperHead | null> {
  const [row] = await sql<PaperHead[]>`
    select p.paper_id as "paperId", p.title, p.as_of as "asOf", p.item_count as "itemCount" from papers p
    where p.paper_id = ${paperId} and (p.assembled_by = ${staffId} or exists (
      select from sittings s join campaigns c using (campaign_id) join units owner on owner.unit_id = c.owner_unit_id
      where s.paper_id = p.paper_id and owner.path ^@ any(${scope}::text[])))`
  return row ?? null
}

export type CitedByPaper = Omit<CitedByItem, "citing" | "citingId"> & { readonly answerableId: string }

export const readCitedByPaper = (sql: Sql, paperId: string): Promise<readonly CitedByPaper[]> =>
  sql<CitedByPaper[]>`
    select answerable_id as "answerableId", statute, version, article, paragraph, item
    from paper_citations where paper_id = ${paperId}`
