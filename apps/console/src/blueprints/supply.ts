/** What the bank has for a blueprint on the desk: asked again when its level, its category, its law or the day changes, and not for every digit. */
import type { SupplyBody } from "@sworn/contract/staff"
import {
  coverageOf,
  supplyFor,
  type BlueprintBody,
  type BlueprintCoverage,
  type LawRequirement,
} from "@sworn/question-bank"
import { createMemo, createResource, createSignal, type Accessor } from "solid-js"
import { blueprintApi } from "../api/blueprints.ts"
import { isNamed } from "./edits.ts"
import type { Place, Shelf } from "./two-way-table.tsx"

export type Supplied = {
  readonly coverage: Accessor<BlueprintCoverage | undefined>
  readonly shelfOf: (place: Place) => Shelf | undefined
  /** Of the requirement at this place in the list. */
  readonly lawShelf: (
    at: number,
  ) => { readonly isGoodLaw: boolean; readonly available: number; readonly missing: number } | undefined
  readonly day: Accessor<string>
  readonly asked: Accessor<string>
  readonly askFor: (day: string) => void
}

export function createSupplied(body: Accessor<BlueprintBody>, today: Accessor<string>): Supplied {
  const [asked, askFor] = createSignal("")
  const question = createMemo(() => {
    const { level, category, requirements } = body()
    const places = requirements.filter(isNamed).map(({ least: _least, ...place }) => place)
    return JSON.stringify({ level, category, places, ...(asked() !== "" && { day: asked() }) })
  })
  const [reply] = createResource(question, async (text) => {
    const answer = await blueprintApi.readSupply(JSON.parse(text) as SupplyBody)
    return answer.ok ? { text, value: answer.value } : undefined
  })
  const known = () => {
    const latest = reply.latest
    return latest !== undefined && latest.text === question() ? latest.value : undefined
  }
  const coverage = createMemo(() => {
    const supply = known()
    if (supply === undefined) return undefined
    const { requirements } = body()
    const named = requirements.filter(isNamed)
    const placeOf = (one: LawRequirement) => supply.places[named.indexOf(one)]
    const none = { isGoodLaw: false, supply: [] }
    return coverageOf(
      body(),
      supply.supply,
      requirements.map((one) => placeOf(one) ?? none),
    )
  })
  return {
    coverage,
    shelfOf: (place) => {
      const supply = known()
      if (supply === undefined) return undefined
      return { available: supplyFor(body(), place, supply.supply) }
    },
    lawShelf: (at) => coverage()?.requirements[at],
    day: () => known()?.day ?? (asked() || today()),
    asked,
    askFor,
  }
}
