import type { DecisionBody, DecisionReply, TwoPersonRequestRow } from "@sworn/contract/staff"
import { Button, Field, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import type { Reply } from "../api/reply.ts"
import { words } from "../i18n/words.ts"

type Props = {
  act: TwoPersonRequestRow["act"]
  onDecide: (body: DecisionBody) => Promise<Reply<DecisionReply>>
}

/** Approve or decline, with a reason either way; above it, what approving would do. */
export function DecisionForm(props: Props) {
  const [reason, setReason] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)
  const [done, setDone] = createSignal<DecisionReply>()
  const effect = () => {
    const terms = words().requests
    return {
      "certificate-revocation": terms.revokes,
      "unmasked-export": terms.lets,
      "paper-unsealing": terms.unseals,
    }[props.act]
  }

  async function decide(decision: DecisionBody["decision"]) {
    if (isSending()) return
    if ([...reason().trim()].length < 2) return void setProblem(words().requests.needReason)
    setProblem(undefined)
    setIsSending(true)
    const reply = await props.onDecide({ decision, reason: reason().trim() })
    setIsSending(false)
    if (reply.ok) setDone(reply.value)
    else setProblem(reply.problem.title)
  }

  return (
    <Show
      when={done()}
      fallback={
        <form
          class="form request-decision"
          aria-label={words().requests.decide}
          onSubmit={(event) => event.preventDefault()}
        >
          <p>{effect()}</p>
          <Field label={words().requests.decision} hint={words().requests.decisionHint} error={problem()}>
            {(control) => (
              <textarea
                {...control}
                class="input"
                rows={3}
                maxlength={200}
                aria-required="true"
                value={reason()}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
            )}
          </Field>
          <div class="acts">
            <Button kind="primary" aria-disabled={isSending()} onClick={() => void decide("approved")}>
              {isSending() ? words().requests.deciding : words().requests.approve}
            </Button>
            <Button aria-disabled={isSending()} onClick={() => void decide("declined")}>
              {words().requests.decline}
            </Button>
          </div>
        </form>
      }
    >
      {(reply) => (
        <StatusLine tone="ok" shape="check">
          {words().requests.done[reply().decision]}{" "}
          {reply().suspendedCount > 0 ? words().requests.suspended(reply().suspendedCount) : ""}
        </StatusLine>
      )}
    </Show>
  )
}
