/** Acts of paper setters on blueprints, and on what a change in the law touches of them. */
import { plantBlueprint, wholeBlueprint } from "../blueprints.ts"
import { loading, version2019, version2024 } from "../ferry-desk.ts"
import { post, type Acts, type ActWorld } from "./world.ts"

export const blueprintActs = ({ room, as, fresh }: ActWorld): Acts => {
  const moved = (statute: string) =>
    wholeBlueprint("渡口卷", [
      { statute, version: version2019.version, article: "5", paragraph: 0, item: 0, least: 1 },
    ])

  return {
    "staff POST /api/blueprints": async () => {
      const setter = await as("setter")
      const [unit] = await room.sql<[{ id: number }]>`
        select g.unit_id as id from staff_grants g join staff s using (staff_id) where s.username = 'setter'`
      return () => post(setter, "/api/blueprints", { unitId: unit.id, body: wholeBlueprint() })
    },
    "staff POST /api/blueprints/:blueprintId/versions": async () => {
      const [setter, { blueprintId }] = [await as("setter"), await plantBlueprint(room, wholeBlueprint())]
      const version = { body: wholeBlueprint("又一版"), note: "", basedOn: 1 }
      return () => post(setter, `/api/blueprints/${blueprintId}/versions`, version)
    },
    "staff POST /api/blueprints/:blueprintId/approvals": async () => {
      const second = await as("setter-second")
      const { blueprintId } = await plantBlueprint(room, wholeBlueprint(), { state: "draft" })
      return () => post(second, `/api/blueprints/${blueprintId}/approvals`, { version: 1 })
    },
    "staff POST /api/blueprints/:blueprintId/retirements": async () => {
      const [setter, { blueprintId }] = [await as("setter"), await plantBlueprint(room, wholeBlueprint())]
      const why = { version: 1, reason: "明年改用新大纲" }
      return () => post(setter, `/api/blueprints/${blueprintId}/retirements`, why)
    },
    "staff POST /api/law-changes/:lawChangeId/blueprint-rebindings": async () => {
      const [setter, reviewer, statute] = [await as("setter"), await as("reviewer"), fresh("ferry")]
      const title = { "zh-CN": statute, en: statute }
      await loading(reviewer, { ...version2019, title }, statute)
      await plantBlueprint(room, moved(statute))
      const loaded = await loading(reviewer, version2024("2026-12-30"), statute)
      const { lawChangeId } = (await loaded.json()) as { lawChangeId: string }
      return () =>
        post(setter, `/api/law-changes/${lawChangeId}/blueprint-rebindings`, { blueprintVersionIds: null })
    },
  }
}
