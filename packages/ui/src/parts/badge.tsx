import type { JSX } from "solid-js"
import type { Tone } from "./tone.ts"

/** A count or a short word beside a noun. */
export function Badge(props: { tone?: Tone; children: JSX.Element }) {
  return (
    <span class="badge" data-tone={props.tone ?? "accent"}>
      {props.children}
    </span>
  )
}
