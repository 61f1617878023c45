/** Full ID numbers in a file: who may choose them, on which approval, and how to ask for one (HRX-3). */
import { Button, formatDayMinute, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import type { Reply } from "../../api/reply.ts"
import { words } from "../../i18n/words.ts"
import type { Filters } from "../filters.ts"
import type { Approval } from "./approval.ts"

export type Unmasking = {
  /** One's own, for exactly this list, approved and not used yet. */
  readonly findApproval: (filters: Filters) => Promise<Approval | undefined>
  readonly onAsk: (filters: Filters, reason: string) => Promise<Reply<unknown>>
}

type Props = {
  approval: Approval | undefined
  /** The server said that so many rows take a second person. */
  isNeeded: boolean
  /** Answers with what was in the way, if anything was. */
  onAsk: () => Promise<string | undefined>
}

/** Beside the choice: the approval there is, or the way to one. */
export function UnmaskingNote(props: Props) {
  const [state, setState] = createSignal<"idle" | "asking" | "asked">("idle")
  const [problem, setProblem] = createSignal<string>()

  async function ask() {
    if (state() === "asking") return
    setState("asking")
    const refused = await props.onAsk()
    setProblem(refused)
    setState(refused === undefined ? "asked" : "idle")
  }

  return (
    <div class="unmasking">
      <p class="quiet">{words().unmasking.fullNote}</p>
      <Show when={props.approval}>
        {(approval) => (
          <StatusLine tone="ok" shape="check">
            {words().unmasking.approval} ·{" "}
            {words().unmasking.approvalUntil(formatDayMinute(approval().usableUntil))}
          </StatusLine>
        )}
      </Show>
      <Show when={props.isNeeded && props.approval === undefined}>
        <Show
          when={state() !== "asked"}
          fallback={
            <StatusLine tone="ok" shape="check">
              {words().unmasking.asked}
            </StatusLine>
          }
        >
          <p>{words().unmasking.needsTwo}</p>
          <div class="acts">
            <Button small aria-disabled={state() === "asking"} onClick={() => void ask()}>
              {state() === "asking" ? words().unmasking.asking : words().unmasking.ask}
            </Button>
          </div>
        </Show>
        <Show when={problem()}>
          <StatusLine tone="bad" shape="alert">
            {problem()}
          </StatusLine>
        </Show>
      </Show>
    </div>
  )
}
