import type { BlueprintRow } from "@sworn/contract/staff"
import { StateChip, type GlyphShape, type Tone } from "@sworn/ui"
import { blueprintWords } from "./words.ts"

const looks = {
  draft: { shape: "hollow", tone: "warn" },
  approved: { shape: "check", tone: "ok" },
  retired: { shape: "bar", tone: "plain" },
} satisfies Record<BlueprintRow["state"], { shape: GlyphShape; tone: Tone }>

export function BlueprintState(props: { state: BlueprintRow["state"] }) {
  return (
    <StateChip shape={looks[props.state].shape} tone={looks[props.state].tone}>
      {blueprintWords().states[props.state]}
    </StateChip>
  )
}
