/** A blueprint of the basic level that nothing is missing from, and blueprints put straight into a room. */
import { defaultConfiguration } from "@sworn/exam-core"
import type { BlueprintBody, BlueprintCell, LawRequirement } from "@sworn/question-bank"
import { randomUUID } from "node:crypto"
import type { ExamRoom } from "./exam-room.ts"

const { paper } = defaultConfiguration.basic

/** Rows by subject, columns by kind, as the default configuration adds up: 40, 20, 30 and 10 items, a point each. */
const counts = {
  "criminal-law": [8, 4, 6, 2],
  "criminal-procedure": [8, 4, 6, 2],
  "public-order": [8, 4, 6, 2],
  administrative: [8, 4, 6, 2],
  "police-law": [4, 2, 3, 1],
  remedies: [2, 1, 2, 0],
  "rule-of-law": [2, 1, 1, 1],
}

export const wholeBlueprint = (
  title = "基本级细目表",
  requirements: readonly LawRequirement[] = [],
): BlueprintBody => ({
  title: { "zh-CN": title, en: title },
  level: "basic",
  category: null,
  specialistSubject: null,
  total: paper.total,
  bands: [{ least: 1, most: 5 }],
  sections: paper.sections.map(({ kind, count, pointsEach, itemsEach }) => ({
    kind,
    count,
    pointsEach,
    itemsEach,
  })),
  cells: Object.entries(counts).flatMap(([subject, row]) =>
    row.flatMap((count, at): BlueprintCell[] => {
      const kind = paper.sections[at]!.kind
      return count === 0 ? [] : [{ subject, kind, band: 0, count }]
    }),
  ),
  shares: [{ subject: "criminal-law", leastPercent: 20 }],
  requirements,
})

export type PlantedBlueprint = { readonly blueprintId: string; readonly blueprintVersionId: string }

/** By the demo's paper setter, approved by the second one, in the unit of the first or in another. */
export async function plantBlueprint(
  room: ExamRoom,
  body: BlueprintBody,
  { state = "approved", unitId = null }: { state?: "draft" | "approved"; unitId?: number | null } = {},
): Promise<PlantedBlueprint> {
  const [blueprintId, blueprintVersionId] = [randomUUID(), randomUUID()]
  await room.sql.begin(async (tx) => {
    await tx`
      insert into blueprints (blueprint_id, unit_id) select ${blueprintId}, coalesce(${unitId}::int, g.unit_id)
      from staff_grants g join staff s using (staff_id) where s.username = 'setter'`
    await tx`
      insert into blueprint_versions (blueprint_version_id, blueprint_id, version, level, category, body, author_id, created_at)
      select ${blueprintVersionId}, ${blueprintId}, 1, ${body.level}, ${body.category}, ${tx.json(body as never)}, staff_id,
        exam_now() from staff where username = 'setter'`
    await tx`
      insert into blueprint_citations (blueprint_version_id, statute, version, article, paragraph, item)
      select ${blueprintVersionId}, r.statute, r.version, r.article, r.paragraph, r.item
      from jsonb_to_recordset(${tx.json(body.requirements as never)}::jsonb)
        as r (statute text, version date, article text, paragraph int, item int)`
    if (state === "draft") return
    // It was approved while that was law, whatever the register says of today.
    await tx`alter table blueprint_versions disable trigger blueprint_rests_on_law`
    await tx`
        update blueprint_versions set state = 'approved', approved_at = exam_now(),
          approved_by = (select staff_id from staff where username = 'setter-second')
        where blueprint_version_id = ${blueprintVersionId}`
    await tx`alter table blueprint_versions enable trigger blueprint_rests_on_law`
  })
  return { blueprintId, blueprintVersionId }
}

/** At least one item about an article of the ferry law, as its first version has it. */
export const aboutFerry = (article: string, more: Partial<LawRequirement> = {}): LawRequirement => ({
  statute: "ferry-law",
  version: "2019-03-01",
  article,
  paragraph: 0,
  item: 0,
  least: 1,
  ...more,
})
