import { Button, formatTime, StatusLine, type GlyphShape, type Tone } from "@sworn/ui"
import { Show } from "solid-js"
import type { DraftState } from "./draft-keeper.ts"
import { words } from "./words.ts"

/** Whether what is typed is safe, in words that change by themselves. */
export function DraftStatus(props: { state: DraftState; onTake: () => void; onKeep: () => void }) {
  const said = (): { sentence: string; tone: Tone; shape: GlyphShape | undefined } => {
    const terms = words().draft
    const { state } = props
    switch (state.kind) {
      case "none":
        return { sentence: terms.none, tone: "plain", shape: undefined }
      case "waiting":
        return { sentence: terms.waiting, tone: "plain", shape: "half" }
      case "saving":
        return { sentence: terms.saving, tone: "plain", shape: "half" }
      case "saved":
        return { sentence: terms.saved(formatTime(state.at)), tone: "ok", shape: "check" }
      case "failed":
        return { sentence: terms.failed, tone: "warn", shape: "alert" }
      case "refused":
        return { sentence: terms.refused(state.sentence), tone: "warn", shape: "alert" }
      case "stale":
        return { sentence: terms.stale, tone: "warn", shape: "alert" }
    }
  }
  return (
    <span class="draft-status">
      <StatusLine tone={said().tone} shape={said().shape}>
        {said().sentence}
      </StatusLine>
      <Show when={props.state.kind === "stale"}>
        <Button small onClick={() => props.onTake()}>
          {words().draft.staleTake}
        </Button>
        <Button small onClick={() => props.onKeep()}>
          {words().draft.staleKeep}
        </Button>
      </Show>
    </span>
  )
}
