import type { RegistrationOutcome } from "@sworn/contract/staff"
import { Button, Field, Sheet, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { api } from "../api/client.ts"
import { words } from "../i18n/words.ts"
import { policeNumbersIn } from "./police-numbers.ts"
import { RegistrationOutcomes } from "./registration-outcomes.tsx"

type Props = { sittingId: string; open: boolean; onClose: () => void; onRegistered: () => void }

/** How many go in one request: enough to be quick, few enough that the count moves. */
const batchSize = 100

/** Paste police numbers, get an answer for each. What was not sent, or was refused, stays at hand. */
export function RegisteringSheet(props: Props) {
  const [typed, setTyped] = createSignal("")
  const [outcomes, setOutcomes] = createSignal<readonly RegistrationOutcome[]>([])
  const [progress, setProgress] = createSignal<{ done: number; all: number }>()
  const [problem, setProblem] = createSignal<string>()
  const found = () => policeNumbersIn(typed())

  async function register(event: SubmitEvent) {
    event.preventDefault()
    if (progress() !== undefined) return
    const { numbers } = found()
    if (numbers.length === 0) return void setProblem(words().registering.needSome)

    setProblem(undefined)
    setOutcomes([])
    for (let done = 0; done < numbers.length; done += batchSize) {
      setProgress({ done, all: numbers.length })
      const reply = await api.register(props.sittingId, { policeNos: numbers.slice(done, done + batchSize) })
      if (!reply.ok) {
        const left = numbers.slice(done)
        setTyped(left.join("\n"))
        setProblem(`${reply.problem.title} ${words().registering.stopped(left.length)}`)
        setProgress(undefined)
        return props.onRegistered()
      }
      setOutcomes((earlier) => [...earlier, ...reply.value.outcomes])
    }
    setProgress(undefined)
    setTyped("")
    props.onRegistered()
  }

  return (
    <Sheet
      open={props.open}
      onClose={() => props.onClose()}
      title={words().registering.title}
      closeLabel={words().shell.close}
    >
      <form class="form" onSubmit={register}>
        <Field label={words().registering.label} hint={words().registering.hint} error={problem()}>
          {(control) => (
            <textarea
              {...control}
              class="input numbers"
              rows={outcomes().length > 0 ? 3 : 10}
              spellcheck={false}
              autocomplete="off"
              value={typed()}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="form-foot">
          <StatusLine>
            <Show when={progress()} fallback={recognised()}>
              {(now) => words().registering.submitting(now().done, now().all)}
            </Show>
          </StatusLine>
          <Button kind="primary" type="submit" aria-disabled={progress() !== undefined}>
            {words().registering.submit(found().numbers.length)}
          </Button>
        </div>
      </form>
      <Show when={outcomes().length > 0}>
        <RegistrationOutcomes
          outcomes={outcomes()}
          onKeepRefused={(numbers) => {
            setTyped(numbers.join("\n"))
            setOutcomes([])
          }}
        />
      </Show>
    </Sheet>
  )

  function recognised() {
    const { numbers, repeated } = found()
    return numbers.length === 0 ? "" : words().registering.recognised(numbers.length, repeated)
  }
}
