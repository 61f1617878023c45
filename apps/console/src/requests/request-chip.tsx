import type { RequestState } from "@sworn/exam-core"
import { StateChip, type GlyphShape, type Tone } from "@sworn/ui"
import { words } from "../i18n/words.ts"

const looks = {
  waiting: { shape: "clock", tone: "accent" },
  approved: { shape: "half", tone: "ok" },
  declined: { shape: "cross", tone: "bad" },
  used: { shape: "check", tone: "ok" },
  expired: { shape: "bar", tone: "plain" },
} satisfies Record<RequestState, { shape: GlyphShape; tone: Tone }>

export function RequestChip(props: { state: RequestState }) {
  return (
    <StateChip shape={looks[props.state].shape} tone={looks[props.state].tone}>
      {words().requests.states[props.state]}
    </StateChip>
  )
}
