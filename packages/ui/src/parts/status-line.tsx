import { Show, type JSX } from "solid-js"
import { Glyph, type GlyphShape } from "./glyph.tsx"
import type { Tone } from "./tone.ts"

/** Words that change by themselves and are read out politely when they do (WCAG 4.1.3). */
export function StatusLine(props: { tone?: Tone; shape?: GlyphShape | undefined; children: JSX.Element }) {
  return (
    <p class="status-line" role="status" data-tone={props.tone ?? "plain"}>
      <Show when={props.shape}>{(shape) => <Glyph shape={shape()} />}</Show>
      <span>{props.children}</span>
    </p>
  )
}
