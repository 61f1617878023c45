/** Changes in the law and their marks in SQL, as sworn_bank. What was judged is added and stays. */
import type { LawChange, LawPlace } from "@sworn/question-bank"
import type { Fragment, Sql, Transaction } from "../database/pool.ts"

export type KnownChange = LawChange & { readonly lawChangeId: string }

/** With what was compared; of these statutes, in the order they take effect. */
export const readChanges = (
  sql: Sql | Transaction,
  statutes: readonly string[],
): Promise<readonly KnownChange[]> =>
  sql<KnownChange[]>`
    select law_change_id as "lawChangeId", statute, from_version as "fromVersion", to_version as "toVersion",
      effective_from as "effectiveFrom", comparison
    from law_changes where statute = any(${statutes}::text[]) order by effective_from`

export async function insertChange(
  tx: Transaction,
  change: KnownChange & { readonly loadedBy: string | null },
): Promise<void> {
  await tx`
    insert into law_changes (law_change_id, statute, from_version, to_version, effective_from, comparison, loaded_by, loaded_at)
    values (${change.lawChangeId}, ${change.statute}, ${change.fromVersion}, ${change.toVersion}, ${change.effectiveFrom},
      ${change.comparison === null ? null : tx.json(change.comparison as never)}, ${change.loadedBy}, exam_now())`
}

/** One place that something cites, as `law_citations` lists it. */
export type Citation = {
  readonly citing: string
  readonly citingId: string
  readonly itemVersionId: string | null
  /** For what is used on one day only. */
  readonly usedOn: string | null
  readonly statute: string
  readonly version: string
  readonly article: string
  readonly paragraph: number
  readonly item: number
}

/** A statute, or some versions of what cites law. */
export type Citing =
  | { readonly statute: string }
  | { readonly itemVersionIds: readonly string[] }
  | { readonly blueprintVersionIds: readonly string[] }

/** All that cites a statute and stands, or what these versions of items or of blueprints cite of any; items whether they stand or not. */
export const readCitations = (tx: Transaction, which: Citing): Promise<readonly Citation[]> =>
  tx<Citation[]>`
    select citing, citing_id as "citingId", item_version_id as "itemVersionId", used_on as "usedOn", statute, version, article,
      paragraph, item
    from ${citedBy(tx, which)}`

function citedBy(tx: Transaction, which: Citing): Fragment {
  if ("statute" in which) return tx`law_citations where statute = ${which.statute}`
  if ("blueprintVersionIds" in which)
    return tx`law_citations where citing = 'blueprint' and citing_id = any(${which.blueprintVersionIds}::uuid[])`
  return tx`(
    select 'answerable' as citing, answerable_id as citing_id, item_version_id, null::date as used_on, statute, version, article,
      paragraph, item
    from law_references where item_version_id = any(${which.itemVersionIds}::uuid[])
    union all
    select citing, citing_id, item_version_id, null, statute, version, article, paragraph, item
    from law_mentions where item_version_id = any(${which.itemVersionIds}::uuid[])) as cited`
}

export type NewMark = Omit<Citation, "usedOn" | "statute"> & {
  readonly lawChangeId: string
  readonly judgement: string
  readonly leansOnChange: boolean
  readonly successors: readonly LawPlace[]
}

/** What is marked already stays as it was marked. */
export async function insertMarks(tx: Transaction, marks: readonly NewMark[]): Promise<void> {
  await tx`
    insert into law_change_marks (law_change_id, citing, citing_id, item_version_id, version, article, paragraph, item, judgement,
      leans_on_change, successors, marked_at)
    select (m ->> 'lawChangeId')::uuid, m ->> 'citing', (m ->> 'citingId')::uuid, (m ->> 'itemVersionId')::uuid,
      (m ->> 'version')::date, m ->> 'article', (m ->> 'paragraph')::int, (m ->> 'item')::int, m ->> 'judgement',
      (m ->> 'leansOnChange')::boolean, m -> 'successors', exam_now()
    from jsonb_array_elements(${tx.json(marks as never)}::jsonb) as m
    on conflict do nothing`
}

/**
 * For whoever reviews: one open task for each item that stands and is marked, due on the last day of the old law. Of changes
 * just loaded, or of versions that came to stand on law whose end was known already.
 */
export async function openTasks(
  tx: Transaction,
  which: { readonly lawChangeIds: readonly string[] } | { readonly itemVersionIds: readonly string[] },
): Promise<void> {
  await tx`
    insert into review_tasks (task_id, item_id, item_version_id, kind, law_change_id, opened_at, due_on)
    select distinct on (v.item_id, m.law_change_id) gen_random_uuid(), v.item_id, v.item_version_id, 'law-change', m.law_change_id,
      exam_now(), greatest(c.effective_from - 1, exam_today())
    from law_change_marks m join law_changes c using (law_change_id) join standing_versions v using (item_version_id)
    where ${"lawChangeIds" in which ? tx`m.law_change_id = any(${which.lawChangeIds}::uuid[])` : tx`m.item_version_id = any(${which.itemVersionIds}::uuid[])`}
      and not exists (select from review_tasks t where t.item_id = v.item_id and t.law_change_id = m.law_change_id)
    order by v.item_id, m.law_change_id, v.version desc`
}
