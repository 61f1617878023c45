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

/** Beside the choice: what it asks for, and the approval there is. */
export function UnmaskingNote(props: { approval: Approval | undefined }) {
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
    </div>
  )
}

/** Beside the refusal: the way to an approval. Answers of `onAsk` say what was in the way, if anything was. */
export function AskForApproval(props: { onAsk: () => Promise<string | undefined> }) {
  const [state, setState] = createSignal<"idle" | "asking" | "asked">("idle")
  const [problem, setProblem] = createSignal<string>()

  async function ask() {
    if (state() !== "idle") return
    setState("asking")
    const refused = await props.onAsk()
    setProblem(refused)
    setState(refused === undefined ? "asked" : "idle")
  }

  return (
    <div class="unmasking">
      <p>{words().unmasking.needsTwo}</p>
      <div class="acts">
        <Button small aria-disabled={state() !== "idle"} onClick={() => void ask()}>
          {state() === "asking" ? words().unmasking.asking : words().unmasking.ask}
        </Button>
      </div>
      <Show when={state() === "asked"}>
        <StatusLine tone="ok" shape="check">
          {words().unmasking.asked}
        </StatusLine>
      </Show>
      <Show when={problem()}>
        <StatusLine tone="bad" shape="alert">
          {problem()}
        </StatusLine>
      </Show>
    </div>
  )
}
