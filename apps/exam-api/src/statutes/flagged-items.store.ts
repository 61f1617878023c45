/** The items a change in the law touched, with what became of each since: one definition for the page and its counts. */
import type { LawChangeItem, LawChangeItemQuery } from "@sworn/contract/staff"
import type { Fragment, Sql, Transaction } from "../database/pool.ts"

const judgements = ["leans-on-change", "moved-to", "changed", "vanished", "not-found"] as const

/**
 * One row for each version that was marked. It is settled once it is retired or a later version without marks was approved, and
 * may be bound anew in one step while nothing was written after it and every place it cites goes on, identical, elsewhere.
 */
const flaggedVersions = (
  sql: Sql | Transaction,
  scope: readonly string[],
  lawChangeId: string,
): Fragment => sql`
  select v.item_version_id, v.item_id, v.version, v.content, v.search_text, i.code, i.kind, m.marks, m.rebound_as,
    case when v.state = 'approved' and m.is_in_effect then 'suspended' else v.state end as state,
    (${[...judgements]}::text[])[m.rank] as judgement,
    case
      when v.state = 'retired' or exists (select from item_versions later
        where later.item_id = v.item_id and later.version > v.version and later.state = 'approved'
          and not exists (select from law_change_marks n
            where n.item_version_id = later.item_version_id and n.law_change_id = ${lawChangeId})) then 'settled'
      when r.state = 'in_review' then 're-bound'
      else 'open'
    end as standing,
    m.rank = 2 and m.is_certain and v.state in ('approved', 'suspended') and not exists (
      select from item_versions later where later.item_id = v.item_id and later.version > v.version) as "isRebindable",
    case when r.item_version_id is not null then jsonb_build_object('itemVersionId', r.item_version_id, 'version', r.version,
      'state', r.state, 'by', s.name) end as rebound, r.state as rebound_state, r.author_id as rebound_by
  from (
    select n.item_version_id, (array_agg(n.rebound_as) filter (where n.rebound_as is not null))[1] as rebound_as,
      bool_and(n.judgement = 'moved-to' and not n.leans_on_change) as is_certain,
      bool_or(c.effective_from <= exam_today()) as is_in_effect,
      max(array_position(${[...judgements]}::text[],
        case when n.judgement = 'untouched' then 'leans-on-change' else n.judgement end)) as rank,
      jsonb_agg(jsonb_build_object('citing', n.citing, 'citingId', n.citing_id, 'version', n.version, 'article', n.article,
        'paragraph', n.paragraph, 'item', n.item, 'judgement', n.judgement, 'leansOnChange', n.leans_on_change,
        'successors', n.successors) order by n.citing, n.citing_id, n.article, n.paragraph, n.item) as marks
    from law_change_marks n join law_changes c using (law_change_id)
    where n.law_change_id = ${lawChangeId} and n.item_version_id is not null
    group by n.item_version_id
  ) m
  join item_versions v using (item_version_id) join items i using (item_id) join units u using (unit_id)
  left join item_versions r on r.item_version_id = m.rebound_as left join staff s on s.staff_id = r.author_id
  where u.path ^@ any(${scope}::text[])`

type Row = Omit<LawChangeItem, "marks"> & {
  readonly content: { readonly kind: string; readonly items?: readonly { readonly id: string }[] }
  readonly marks: readonly (Omit<LawChangeItem["marks"][number], "question"> & {
    readonly citingId: string
  })[]
}

export async function readFlaggedItems(
  sql: Sql,
  scope: readonly string[],
  lawChangeId: string,
  { judgement, standing }: Pick<LawChangeItemQuery, "judgement" | "standing">,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly rows: LawChangeItem[] }> {
  const where = sql`
    where ${judgement === undefined ? sql`true` : sql`judgement = ${judgement}`}
      and ${standing === undefined ? sql`true` : sql`standing = ${standing}`}`
  const [counted] = await sql<[{ total: number }]>`
    select count(*)::int as total from (${flaggedVersions(sql, scope, lawChangeId)}) f ${where}`
  const rows = await sql<Row[]>`
    select f.item_id as "itemId", f.item_version_id as "itemVersionId", f.code, f.version, f.kind, f.state,
      left(f.search_text, 240) as excerpt, f.judgement, f.standing, f."isRebindable", f.rebound, f.content, f.marks
    from (${flaggedVersions(sql, scope, lawChangeId)}) f ${where}
    order by f.code, f.version limit ${page.limit} offset ${page.offset}`
  return { total: counted.total, rows: rows.map(itemFrom) }
}

function itemFrom({ content, marks, ...row }: Row): LawChangeItem {
  const questions = content.items?.map(({ id }) => id) ?? []
  return {
    ...row,
    marks: marks.map(({ citingId, ...mark }) => {
      const at = questions.indexOf(citingId)
      return { ...mark, question: at < 0 ? null : at + 1 }
    }),
  }
}

/** What can be bound anew in one step, of all or of these; never what was done already. */
export async function findRebindable(
  tx: Sql | Transaction,
  scope: readonly string[],
  lawChangeId: string,
  of: readonly string[] | null,
): Promise<readonly string[]> {
  const rows = await tx<{ id: string }[]>`
    select f.item_version_id as id from (${flaggedVersions(tx, scope, lawChangeId)}) f
    where f."isRebindable" and f.standing = 'open' and ${of === null ? tx`true` : tx`f.item_version_id = any(${of}::uuid[])`}
    order by f.code`
  return rows.map(({ id }) => id)
}

/** New versions that wait for somebody who did not write them, of all or of these marked ones. */
export async function findApprovable(
  tx: Sql | Transaction,
  scope: readonly string[],
  lawChangeId: string,
  staffId: string,
  of: readonly string[] | null,
): Promise<readonly { readonly marked: string; readonly rebound: string }[]> {
  return tx<{ marked: string; rebound: string }[]>`
    select f.item_version_id as marked, f.rebound_as as rebound from (${flaggedVersions(tx, scope, lawChangeId)}) f
    where f.rebound_state = 'in_review' and f.rebound_by <> ${staffId}
      and ${of === null ? tx`true` : tx`f.item_version_id = any(${of}::uuid[])`}
    order by f.code`
}

export async function setReboundAs(
  tx: Transaction,
  lawChangeId: string,
  itemVersionId: string,
  reboundAs: string,
): Promise<void> {
  await tx`
    update law_change_marks set rebound_as = ${reboundAs}
    where law_change_id = ${lawChangeId} and item_version_id = ${itemVersionId}`
}
