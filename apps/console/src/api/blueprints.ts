/** The messages of blueprints, one function for each; and what their pages read. */
import type {
  BlueprintFilter,
  BlueprintPage,
  BlueprintRetirementBody,
  NewBlueprintBody,
  NewBlueprintVersionBody,
  SupplyBody,
} from "@sworn/contract/staff"
import type { BlueprintBody } from "@sworn/question-bank"
import type { LevelCode } from "@sworn/exam-core"
import { query } from "@solidjs/router"
import { ask, inText, patient, type Given, type Paging } from "./client.ts"
import { valueOf } from "./reply.ts"

const blueprints = patient.blueprints
const changes = patient["law-changes"]

export type BlueprintQuestion = Given<Pick<BlueprintFilter, "level" | "state">> & Paging

export const blueprintApi = {
  readBlueprints: (asked: BlueprintQuestion) => ask(blueprints.$get({ query: inText(asked) })),
  readBlueprint: (blueprintId: string, version: number | undefined) =>
    ask(blueprints[":blueprintId"].$get({ param: { blueprintId }, query: inText({ version }) })),
  readRules: (level: LevelCode) => ask(blueprints.rules.$get({ query: { level } })),
  readSupply: (body: SupplyBody) => ask(blueprints.supplies.$post({ json: body })),
  write: (unitId: number, body: BlueprintBody) =>
    ask(blueprints.$post({ json: { unitId, body } as NewBlueprintBody })),
  writeVersion: (blueprintId: string, given: { body: BlueprintBody; note: string; basedOn: number }) =>
    ask(
      blueprints[":blueprintId"].versions.$post({
        param: { blueprintId },
        json: given as NewBlueprintVersionBody,
      }),
    ),
  approve: (blueprintId: string, version: number) =>
    ask(blueprints[":blueprintId"].approvals.$post({ param: { blueprintId }, json: { version } })),
  retire: (blueprintId: string, body: BlueprintRetirementBody) =>
    ask(blueprints[":blueprintId"].retirements.$post({ param: { blueprintId }, json: body })),
  readTouched: (lawChangeId: string) =>
    ask(changes[":lawChangeId"].blueprints.$get({ param: { lawChangeId } })),
  rebind: (lawChangeId: string, blueprintVersionIds: string[] | null) =>
    ask(
      changes[":lawChangeId"]["blueprint-rebindings"].$post({
        param: { lawChangeId },
        json: { blueprintVersionIds },
      }),
    ),
}

export const readBlueprints = query(
  async (asked: BlueprintQuestion) => valueOf(await blueprintApi.readBlueprints(asked)),
  "blueprints",
)

export const readBlueprint = query(
  async (blueprintId: string, version: number | undefined): Promise<BlueprintPage> =>
    valueOf(await blueprintApi.readBlueprint(blueprintId, version)),
  "blueprint",
)

export const readBlueprintRules = query(
  async (level: LevelCode) => valueOf(await blueprintApi.readRules(level)),
  "blueprint-rules",
)

export const readTouchedBlueprints = query(
  async (lawChangeId: string) => valueOf(await blueprintApi.readTouched(lawChangeId)),
  "law-change-blueprints",
)
