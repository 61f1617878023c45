/**
 * Papers of approved items, frozen and sealed as the product freezes them; what assembles papers for people comes later.
 *
 * Errors: an item version that does not exist throws; what the database refuses is thrown as it is.
 */
import type { Sql } from "@sworn/exam-api/database/pool"
import { sealPaper } from "@sworn/exam-api/papers/seal-paper"
import { staffIdOf } from "@sworn/drizzle/seeds"
import {
  outlineOf,
  scoredItems,
  totalPoints,
  type PaperContent,
  type PaperEntry,
  type PaperMedium,
} from "@sworn/question-bank"
import type { CitedLaw, ItemKey, PaperPlan } from "@sworn/question-bank/keyed"
import { randomUUID } from "node:crypto"

type Pinned = { readonly itemId: string; readonly subject: string; readonly key: ItemKey }

/** One section for each of these versions, each item worth two points; 60 % pass. */
export async function planPaper(
  sql: Sql,
  itemVersionIds: readonly string[],
  media: Readonly<Record<string, PaperMedium>>,
): Promise<PaperPlan & { readonly pinned: readonly Pinned[] }> {
  const rows = await sql<{ content: PaperEntry }[]>`
    select content from item_versions where item_version_id = any(${[...itemVersionIds]}::uuid[])
    order by array_position(${[...itemVersionIds]}::uuid[], item_version_id)`
  if (rows.length !== itemVersionIds.length) throw new Error("An item version is not there")
  const content: PaperContent = {
    paperId: randomUUID(),
    title: { "zh-CN": "各类题型卷", en: "A paper of every kind" },
    notice: { "zh-CN": "测试用卷。", en: "A paper for tests." },
    sections: rows.map(({ content: entry }, at) => ({
      id: `section-${at + 1}`,
      kind: entry.kind,
      title: { "zh-CN": `第${at + 1}部分`, en: `Part ${at + 1}` },
      policy: "exact",
      pointsEach: 200,
      entries: [entry],
    })),
    media,
  }
  const itemIds = content.sections.flatMap(scoredItems).map(({ id }) => id)
  const pinned = await sql<Pinned[]>`
    select answerable_id as "itemId", subject, key from item_keys where answerable_id = any(${itemIds}::uuid[])
    order by array_position(${itemIds}::uuid[], answerable_id)`
  const laws = await sql<(CitedLaw & { itemId: string })[]>`
    select r.answerable_id as "itemId", r.statute, r.version::text, r.article,
      v.effective_from::text as "effectiveFrom", v.effective_to::text as "effectiveTo"
    from law_references r join statute_versions v using (statute, version)
    where r.answerable_id = any(${itemIds}::uuid[])`
  const [{ today }] = await sql<[{ today: string }]>`
    select (exam_now() at time zone 'Asia/Shanghai')::date::text as today`
  const total = totalPoints(content)
  return {
    content,
    pinned,
    keys: new Map(pinned.map(({ itemId, key }) => [itemId, key])),
    laws: new Map(itemIds.map((id) => [id, laws.filter(({ itemId }) => itemId === id)])),
    asOf: today,
    total,
    passMark: Math.ceil(total * 0.6),
  }
}

/** Writes the paper as it is, whatever the check says of it, and has this sitting held with it. */
export async function freezeFor(
  sql: Sql,
  sittingId: string,
  plan: Awaited<ReturnType<typeof planPaper>>,
): Promise<void> {
  const { content, pinned, total, passMark, asOf } = plan
  const { paperId, title, notice, sections } = content
  const sealed = await sealPaper(content)
  await sql.begin(async (tx) => {
    await tx`
      insert into papers (paper_id, level, category, title, notice, as_of, total, pass_mark, item_count, outline, sections,
        package_sha256, assembled_by, approved_by, frozen_at)
      values (${paperId}, 'basic', 'general', ${tx.json(title)}, ${tx.json(notice)}, ${asOf}, ${total}, ${passMark},
        ${pinned.length}, ${tx.json(outlineOf(content) as never)},
        ${tx.json(sections.map(({ title, kind, policy, pointsEach, entries }) => ({ title, kind, policy, pointsEach, itemCount: entries.length })))},
        ${Buffer.from(sealed.sha256)}, ${staffIdOf("setter")}, ${staffIdOf("reviewer")}, exam_now())`
    await tx`insert into paper_contents (paper_id, content) values (${paperId}, ${tx.json(content as never)})`
    await tx`
      insert into paper_items (paper_id, position, answerable_id, key_version, subject)
      select ${paperId}, position, id, 1, subject
      from unnest(${pinned.map(({ itemId }) => itemId)}::uuid[], ${pinned.map(({ subject }) => subject)}::text[])
        with ordinality as given (id, subject, position)`
    await tx`insert into paper_packages (paper_id, sealed) values (${paperId}, ${Buffer.from(sealed.sealed)})`
    await tx`insert into paper_package_keys (paper_id, key) values (${paperId}, ${Buffer.from(sealed.key)})`
    await tx`update sittings set paper_id = ${paperId} where sitting_id = ${sittingId}`
  })
}
