import { Button, Field, Sheet, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { api } from "../api/client.ts"
import { problemOf } from "../api/reply.ts"
import { words } from "../i18n/words.ts"
import { fileNameIn, offer } from "../shell/receive.ts"
import type { Filters } from "./filters.ts"

type Props = { open: boolean; filters: Filters; total: number; onClose: () => void }
type State = { step: "idle" } | { step: "under-way" } | { step: "done" | "failed"; sentence: string }

/** Before a part of the log leaves: how much of it, and why. */
export function ExportSheet(props: Props) {
  const [purpose, setPurpose] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const [state, setState] = createSignal<State>({ step: "idle" })

  async function start(event: SubmitEvent) {
    event.preventDefault()
    if (state().step === "under-way") return
    if ([...purpose().trim()].length < 2) return void setProblem(words().exporting.needPurpose)
    setProblem(undefined)
    setState({ step: "under-way" })
    setState(await take({ ...props.filters, purpose: purpose().trim() }))
  }

  return (
    <Sheet
      open={props.open}
      onClose={() => props.onClose()}
      title={words().audit.exportTitle}
      closeLabel={words().shell.close}
    >
      <form class="form" onSubmit={(event) => void start(event)}>
        <p>{words().audit.exportRows(props.total)}</p>
        <Field label={words().exporting.purpose} hint={words().exporting.purposeHint} error={problem()}>
          {(control) => (
            <input
              {...control}
              class="input"
              aria-required="true"
              maxlength={200}
              autocomplete="off"
              value={purpose()}
              onInput={(event) => setPurpose(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="form-foot">
          <p class="quiet">{words().exporting.logged}</p>
          <Button kind="primary" type="submit" aria-disabled={state().step === "under-way"}>
            {words().exporting.start}
          </Button>
        </div>
        <Show when={sentence()}>
          {(said) => <StatusLine tone={state().step === "failed" ? "warn" : "plain"}>{said()}</StatusLine>}
        </Show>
      </form>
    </Sheet>
  )

  function sentence() {
    const now = state()
    if (now.step === "idle") return undefined
    return now.step === "under-way" ? words().exporting.starting : now.sentence
  }
}

async function take(query: Filters & { purpose: string }): Promise<State> {
  try {
    const response = await api.openAuditExport(query)
    if (!response.ok) return { step: "failed", sentence: (await problemOf(response)).title }
    const name = fileNameIn(response.headers.get("content-disposition")) ?? "audit.csv"
    offer(await response.blob(), name)
    return { step: "done", sentence: words().audit.exported(name) }
  } catch {
    return { step: "failed", sentence: words().exporting.broken }
  }
}
