import type { JSX } from "solid-js"
import { Glyph, type GlyphShape } from "./glyph.tsx"
import type { Tone } from "./tone.ts"

/** A state three times over: in its shape, in its words, and in colour for those who see it. */
export function StateChip(props: {
  shape: GlyphShape
  tone?: Tone
  filled?: boolean
  children: JSX.Element
}) {
  return (
    <span class="chip" data-tone={props.tone ?? "plain"} data-filled={props.filled ? "" : undefined}>
      <Glyph shape={props.shape} />
      <span>{props.children}</span>
    </span>
  )
}
