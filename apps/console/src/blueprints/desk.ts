/** The blueprint that is being written: one body, and what is said of it as it changes. */
import type { BlueprintRulesOfLevel } from "@sworn/contract/staff"
import { faultsOfBlueprint, type BlueprintBody, type FaultyBlueprint } from "@sworn/question-bank"
import { createMemo, createSignal, type Accessor } from "solid-js"

export type Desk = {
  readonly body: Accessor<BlueprintBody>
  readonly rules: Accessor<BlueprintRulesOfLevel>
  readonly change: (edit: (body: BlueprintBody) => BlueprintBody) => void
  readonly faults: Accessor<readonly FaultyBlueprint[]>
  readonly isChanged: () => boolean
}

export function createDesk(begun: BlueprintBody, rules: Accessor<BlueprintRulesOfLevel>): Desk {
  const [body, setBody] = createSignal(begun)
  const faults = createMemo(() => faultsOfBlueprint(body(), rules()))
  return { body, rules, change: (edit) => setBody(edit), faults, isChanged: () => body() !== begun }
}
