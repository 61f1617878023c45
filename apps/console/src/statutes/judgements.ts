/** What an amendment may mean for an item, and how each is drawn: a shape and words, and a colour for those who see it. */
import type { LawChangeItem } from "@sworn/contract/staff"
import type { GlyphShape, Tone } from "@sworn/ui"

export const judgements = ["moved-to", "changed", "vanished", "leans-on-change", "not-found"] as const
export type Judgement = LawChangeItem["judgement"]

export const standings = ["open", "re-bound", "settled"] as const
export type Standing = LawChangeItem["standing"]

export const looksOfJudgement = {
  "moved-to": { shape: "right", tone: "accent" },
  changed: { shape: "half", tone: "warn" },
  vanished: { shape: "cross", tone: "bad" },
  "leans-on-change": { shape: "alert", tone: "warn" },
  "not-found": { shape: "strike", tone: "bad" },
} as const satisfies Record<Judgement, { shape: GlyphShape; tone: Tone }>

export const looksOfStanding = {
  open: { shape: "hollow", tone: "warn" },
  "re-bound": { shape: "half", tone: "accent" },
  settled: { shape: "check", tone: "ok" },
} as const satisfies Record<Standing, { shape: GlyphShape; tone: Tone }>
