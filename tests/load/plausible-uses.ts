/** Papers and sittings for a generated bank: as many as years of exams leave behind, copied from the demo's. */
import type { Sql } from "@sworn/exam-api/database/pool"

/** Each paper has been sat once, on a day of the last three years, and holds items drawn without a pattern. */
export async function useItems(sql: Sql, paperCount: number, itemsEach: number): Promise<void> {
  await sql`
    insert into papers (paper_id, level, category, title, notice, as_of, total, pass_mark, item_count, outline, sections,
      package_sha256, assembled_by, approved_by, frozen_at)
    select md5('bench paper ' || n)::uuid, level, category, title, notice, as_of, total, pass_mark, item_count, outline, sections,
      package_sha256, assembled_by, approved_by, frozen_at
    from generate_series(1, ${paperCount}::int) n, (select * from papers limit 1) p`
  await sql`
    insert into sittings (sitting_id, campaign_id, paper_id, title, category, starts_at, duration_ms, rules, configuration_version)
    select md5('bench sitting ' || n)::uuid, campaign_id, md5('bench paper ' || n)::uuid, title, category,
      exam_now() - n * interval '5 days', duration_ms, rules, configuration_version
    from generate_series(1, ${paperCount}::int) n, (select * from sittings limit 1) s`
  // Whole items of the live pool, which somebody approved: a paper takes no others.
  await sql`
    insert into paper_items (paper_id, position, answerable_id, key_version, subject)
    select md5('bench paper ' || paper)::uuid, row_number() over (partition by paper), answerable_id, key_version, subject
    from (
      select k.*, 1 + (dense_rank() over (order by md5(k.item_version_id::text)) - 1) / ${itemsEach}::int as paper
      from item_keys k join item_versions v using (item_version_id) join items i using (item_id)
      where v.state = 'approved' and v.approved_by is not null and i.pool = 'live'
        and not exists (select from item_keys other where other.item_version_id = k.item_version_id and other.subject is null)
    ) drawn
    where paper <= ${paperCount}`
}
