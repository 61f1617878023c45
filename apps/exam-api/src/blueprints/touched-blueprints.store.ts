/** The blueprints a change in the law touched, with what became of each since: one definition for the list and the act. */
import type { TouchedBlueprint } from "@sworn/contract/staff"
import type { Sql, Transaction } from "../database/pool.ts"

/**
 * One row for each version that was marked, unless a later one took its matter over: any, where it is a draft; else one that was
 * approved and is marked too. It is settled once it is retired or a later version without marks was approved, and may be bound anew
 * in one step while nothing was written after it and every place it cites that is touched goes on, identical, elsewhere.
 */
export const readTouchedBlueprints = (
  sql: Sql | Transaction,
  scope: readonly string[],
  lawChangeId: string,
): Promise<TouchedBlueprint[]> =>
  sql<TouchedBlueprint[]>`
    select v.blueprint_id as "blueprintId", v.blueprint_version_id as "blueprintVersionId", v.version, v.body -> 'title' as title,
      v.state, m.marks,
      case
        when v.state = 'retired' or exists (select from blueprint_versions later
          where later.blueprint_id = v.blueprint_id and later.version > v.version and later.state = 'approved'
            and not exists (select from law_change_marks n where n.citing = 'blueprint'
              and n.citing_id = later.blueprint_version_id and n.law_change_id = ${lawChangeId})) then 'settled'
        when r.state = 'draft' then 're-bound'
        else 'open'
      end as standing,
      m.is_certain and v.state <> 'retired' and not exists (select from blueprint_versions later
        where later.blueprint_id = v.blueprint_id and later.version > v.version) as "isRebindable",
      case when r.version is not null
        then jsonb_build_object('version', r.version, 'state', r.state, 'by', s.name) end as rebound
    from (
      select n.citing_id, bool_and(n.judgement = 'moved-to' and not n.leans_on_change) as is_certain,
        jsonb_agg(jsonb_build_object('version', n.version, 'article', n.article, 'paragraph', n.paragraph, 'item', n.item,
          'judgement', case when n.judgement = 'untouched' then 'leans-on-change' else n.judgement end,
          'successors', n.successors) order by n.article, n.paragraph, n.item) as marks
      from law_change_marks n where n.law_change_id = ${lawChangeId} and n.citing = 'blueprint' group by n.citing_id
    ) m
    join blueprint_versions v on v.blueprint_version_id = m.citing_id
    join blueprints b using (blueprint_id) join units u using (unit_id)
    left join lateral (
      select r.version, r.state, r.author_id from blueprint_versions r
      where r.blueprint_id = v.blueprint_id and r.version > v.version and r.rebound_under = ${lawChangeId}
      order by r.version desc limit 1
    ) r on true
    left join staff s on s.staff_id = r.author_id
    where u.path ^@ any(${scope}::text[]) and not exists (select from blueprint_versions later
      where later.blueprint_id = v.blueprint_id and later.version > v.version and (v.state = 'draft' or later.state <> 'draft'
        and exists (select from law_change_marks n where n.citing = 'blueprint'
          and n.citing_id = later.blueprint_version_id and n.law_change_id = ${lawChangeId})))
    order by v.body -> 'title' ->> 'zh-CN', v.blueprint_id, v.version`
