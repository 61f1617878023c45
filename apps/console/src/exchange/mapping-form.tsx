import type { ImportPage, ImportSettings } from "@sworn/contract/staff"
import { Button, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { createStore, unwrap } from "solid-js/store"
import { DefaultFields } from "./default-fields.tsx"
import { KindFields } from "./kind-fields.tsx"
import { MappingTable } from "./mapping-table.tsx"
import { fieldWords } from "./field-words.ts"
import { fieldTwice, firstSettings } from "./settings.ts"
import { exchangeWords } from "./words.ts"

type Props = {
  page: ImportPage
  onCheck: (settings: ImportSettings) => Promise<string | undefined>
  onGiveUp: () => Promise<string | undefined>
}

/** What each column means, beside what stands in it; and what questions get that do not say it themselves. */
export function MappingForm(props: Props) {
  const [settings, setSettings] = createStore<ImportSettings>(
    // A copy: what the server said is its own.
    structuredClone(firstSettings(props.page)),
  )
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)
  const isTable = () => settings.mapping !== null

  function flaw(): string | undefined {
    const twice = fieldTwice(settings.mapping)
    if (twice !== undefined) return exchangeWords().mapping.twice(fieldWords(twice))
    return isTable() && !settings.mapping?.includes("stem") ? exchangeWords().mapping.needStem : undefined
  }

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (isSending()) return
    const wrong = flaw()
    setProblem(wrong)
    if (wrong !== undefined) return
    setIsSending(true)
    setProblem(await props.onCheck(structuredClone(unwrap(settings))))
    setIsSending(false)
  }

  return (
    <form class="form" onSubmit={submit}>
      <Show when={isTable()} fallback={<p class="wizard-lead">{exchangeWords().mapping.leadOther}</p>}>
        <MappingTable
          seen={props.page.seen}
          mapping={settings.mapping ?? []}
          onMap={(at, field) => setSettings("mapping", at, field)}
        />
        <KindFields page={props.page} settings={settings} set={setSettings} />
      </Show>
      <DefaultFields settings={settings} set={setSettings} />
      <div class="form-foot wizard-foot">
        <Show when={problem()} fallback={<p />}>
          {(sentence) => (
            <StatusLine tone="bad" shape="alert">
              {sentence()}
            </StatusLine>
          )}
        </Show>
        <span class="acts">
          <Button kind="quiet" onClick={async () => setProblem(await props.onGiveUp())}>
            {exchangeWords().commit.giveUp}
          </Button>
          <Button kind="primary" type="submit" aria-disabled={isSending()}>
            {isSending() ? exchangeWords().check.starting : exchangeWords().check.start}
          </Button>
        </span>
      </div>
    </form>
  )
}
