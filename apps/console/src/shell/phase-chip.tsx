import type { SittingPhase } from "@sworn/contract/staff"
import { StateChip, type GlyphShape, type Tone } from "@sworn/ui"
import { words } from "../i18n/words.ts"

const looks = {
  planned: { shape: "hollow", tone: "plain" },
  "checking-in": { shape: "half", tone: "accent" },
  "in-progress": { shape: "full", tone: "accent" },
  closing: { shape: "clock", tone: "warn" },
  over: { shape: "square", tone: "plain" },
  published: { shape: "check", tone: "ok" },
} satisfies Record<SittingPhase, { shape: GlyphShape; tone: Tone }>

/** A sitting's phase, as shape and words. */
export function PhaseChip(props: { phase: SittingPhase }) {
  return (
    <StateChip shape={looks[props.phase].shape} tone={looks[props.phase].tone}>
      {words().phases[props.phase]}
    </StateChip>
  )
}

export const isLive = (phase: SittingPhase): boolean =>
  phase === "checking-in" || phase === "in-progress" || phase === "closing"
