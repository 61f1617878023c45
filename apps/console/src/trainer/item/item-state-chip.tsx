import type { ItemState } from "@sworn/question-bank"
import { StateChip, type GlyphShape, type Tone } from "@sworn/ui"
import { itemWords } from "./words.ts"

const looks = {
  draft: { shape: "hollow", tone: "plain" },
  in_review: { shape: "clock", tone: "accent" },
  approved: { shape: "check", tone: "ok" },
  suspended: { shape: "pause", tone: "warn" },
  retired: { shape: "bar", tone: "plain" },
} satisfies Record<ItemState, { shape: GlyphShape; tone: Tone }>

/** Where a version stands in its life, in shape, words and colour. */
export function ItemStateChip(props: { state: ItemState }) {
  return (
    <StateChip shape={looks[props.state].shape} tone={looks[props.state].tone}>
      {itemWords().states[props.state]}
    </StateChip>
  )
}
