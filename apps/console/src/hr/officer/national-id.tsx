import { Button, Field } from "@sworn/ui"
import { createSignal, Match, Switch } from "solid-js"
import { words } from "../../i18n/words.ts"
import type { OfficerActs } from "./officer-acts.ts"

type Props = {
  officerId: string
  masked: string
  onReveal: OfficerActs["onReveal"]
}

/** Masked until somebody says what the number is wanted for; gone again with the sheet. */
export function NationalId(props: Props) {
  const [isAsking, setIsAsking] = createSignal(false)
  const [full, setFull] = createSignal<string>()
  const [purpose, setPurpose] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)

  async function reveal(event: SubmitEvent) {
    event.preventDefault()
    if (isSending()) return
    if ([...purpose().trim()].length < 2) return void setProblem(words().exporting.needPurpose)
    setProblem(undefined)
    setIsSending(true)
    const reply = await props.onReveal(props.officerId, purpose().trim())
    setIsSending(false)
    if (!reply.ok) return void setProblem(reply.problem.title)
    setFull(reply.value.nationalId)
    setIsAsking(false)
  }

  return (
    <div class="national-id">
      <span role="status">{full() ?? props.masked}</span>
      <Switch
        fallback={
          <Button small onClick={() => setIsAsking(true)}>
            {words().officerActs.reveal}
          </Button>
        }
      >
        <Match when={full() !== undefined}>
          <Button small onClick={() => setFull(undefined)}>
            {words().officerActs.hide}
          </Button>
        </Match>
        <Match when={isAsking()}>
          <form
            class="form officer-act"
            aria-label={words().officerActs.revealTitle}
            onSubmit={(event) => void reveal(event)}
          >
            <Field
              label={words().officerActs.revealPurpose}
              hint={words().officerActs.revealHint}
              error={problem()}
            >
              {(control) => (
                <input
                  {...control}
                  ref={(element) => queueMicrotask(() => element.focus())}
                  class="input"
                  data-small=""
                  maxlength={200}
                  autocomplete="off"
                  aria-required="true"
                  value={purpose()}
                  onInput={(event) => setPurpose(event.currentTarget.value)}
                />
              )}
            </Field>
            <div class="acts">
              <Button small kind="primary" type="submit" aria-disabled={isSending()}>
                {words().officerActs.revealSubmit}
              </Button>
              <Button small onClick={() => setIsAsking(false)}>
                {words().shell.cancel}
              </Button>
            </div>
          </form>
        </Match>
      </Switch>
    </div>
  )
}
