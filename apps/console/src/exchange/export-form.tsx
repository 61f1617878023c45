import { exchangeFormats, type ExchangeFormat } from "@sworn/contract/staff"
import { Button, Field, languages, Segmented, Select } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import { preferences, said, words } from "../i18n/words.ts"
import { useReference } from "../shell/reference.tsx"
import type { ExportFilter } from "./export.page.tsx"
import { ExportOutcome } from "./export-outcome.tsx"
import { createItemDownload } from "./item-download.ts"
import { exchangeWords } from "./words.ts"

type Props = {
  filter: ExportFilter
  /** Undefined while it is counted, or where the filter is refused. */
  count: number | undefined
}

/** Formats that are only read are not offered. */
const written = exchangeFormats.filter((format) => format !== "docx")

/** Before keys leave the house: how many questions, in what, and why. */
export function ExportForm(props: Props) {
  const { reference, levelName, categoryName } = useReference()
  const download = createItemDownload()
  const [format, setFormat] = createSignal<ExchangeFormat>("xlsx")
  const [language, setLanguage] = createSignal(preferences.language())
  const [purpose, setPurpose] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const own = () => exchangeWords().out
  const isRunning = () => ["starting", "receiving"].includes(download.state().step)
  const filterLines = () =>
    Object.entries(props.filter)
      .filter(([, value]) => value !== undefined && value !== "")
      .map(([name, value]) =>
        own().filterOf(
          own().filterNames[name] ?? name,
          [value]
            .flat()
            .map((one) => valueWords(name, String(one)))
            .join("、"),
        ),
      )

  /** What the address says by code, in words. */
  function valueWords(name: string, value: string): string {
    if (name === "kind") return exchangeWords().kinds[value] ?? value
    if (name === "pool" && (value === "practice" || value === "live")) return exchangeWords().pools[value]
    if (name === "level") return levelName(value)
    if (name === "category") return categoryName(value)
    const subject = name === "subject" ? reference().subjects.find(({ code }) => code === value) : undefined
    return subject === undefined ? value : said(subject.name)
  }

  function start(event: SubmitEvent) {
    event.preventDefault()
    if (isRunning()) return
    const isThere = [...purpose().trim()].length >= 2
    setProblem(isThere ? undefined : own().needPurpose)
    if (!isThere) return
    void download.start({
      ...props.filter,
      format: format(),
      language: language(),
      purpose: purpose().trim(),
    })
  }

  return (
    <div class="export-columns">
      <form class="form sheet-like" onSubmit={start}>
        <p>{own().lead}</p>
        <dl class="fact-list">
          <div>
            <dt>{own().count}</dt>
            <dd>
              <strong>{props.count === undefined ? own().counting : own().countOf(props.count)}</strong>
            </dd>
          </div>
          <div>
            <dt>{own().filters}</dt>
            <dd>
              <For each={filterLines()} fallback={own().noFilters}>
                {(line) => <div>{line}</div>}
              </For>
            </dd>
          </div>
        </dl>
        <Field label={own().format} hint={format() === "json" ? own().ownHint : undefined}>
          {(control) => (
            <Select
              {...control}
              options={written.map((one) => [one, exchangeWords().formats[one]])}
              chosen={format()}
              onChoose={setFormat}
            />
          )}
        </Field>
        <div>
          <Segmented
            legend={own().language}
            options={languages.map((value) => ({ value, label: words().shell.languages[value] }))}
            value={language()}
            onChange={setLanguage}
          />
          <p class="field-hint">{own().languageHint}</p>
        </div>
        <Field label={own().purpose} hint={own().purposeHint} error={problem()}>
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
          <p />
          <Show
            when={isRunning()}
            fallback={
              <Button kind="primary" type="submit">
                {own().start}
              </Button>
            }
          >
            <Button onClick={() => download.stop()}>{own().stop}</Button>
          </Show>
        </div>
      </form>
      <ExportOutcome state={download.state()} />
    </div>
  )
}
