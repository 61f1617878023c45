import type { ExportQuery, QualificationPage } from "@sworn/contract/staff"
import { Button, Field, languages, Segmented, Sheet } from "@sworn/ui"
import { createEffect, createSignal, For, on, Show } from "solid-js"
import { preferences, words } from "../../i18n/words.ts"
import type { Filters } from "../filters.ts"
import { ColumnList } from "./column-list.tsx"
import { createDownload } from "./download.ts"
import { DownloadStatus } from "./download-status.tsx"
import { createFilterWords } from "./filter-words.ts"
import type { Approval } from "./approval.ts"
import { AskForApproval, UnmaskingNote, type Unmasking } from "./unmasking.tsx"

type Props = {
  open: boolean
  filters: Filters
  list: QualificationPage
  /** For HR alone. */
  unmasking: Unmasking | undefined
  onClose: () => void
}

/** HRX-3: before the list leaves, exactly what it holds, how many rows, what is masked, and why it is wanted. */
export function ExportSheet(props: Props) {
  const download = createDownload()
  const filterWords = createFilterWords(
    () => props.filters,
    () => props.list.asOf,
  )
  const [format, setFormat] = createSignal<ExportQuery["format"]>("xlsx")
  const [headers, setHeaders] = createSignal(preferences.language())
  const [purpose, setPurpose] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const [ids, setIds] = createSignal<"masked" | "full">("masked")
  const [approval, setApproval] = createSignal<Approval>()
  createEffect(
    on([() => props.open, ids, () => JSON.stringify(props.filters)], async ([open, chosen]) => {
      setApproval(undefined)
      if (open && chosen === "full") setApproval(await props.unmasking?.findApproval(props.filters))
    }),
  )
  const isApprovalNeeded = () => {
    const state = download.state()
    return state.step === "failed" && state.refusal === "approval-needed"
  }
  const isRunning = () => ["starting", "receiving"].includes(download.state().step)

  function hasPurpose(): boolean {
    const isThere = [...purpose().trim()].length >= 2
    setProblem(isThere ? undefined : words().exporting.needPurpose)
    return isThere
  }

  async function ask(): Promise<string | undefined> {
    if (!hasPurpose()) return words().exporting.needPurpose
    const reply = await props.unmasking?.onAsk(props.filters, purpose().trim())
    return reply?.ok === false ? reply.problem.title : undefined
  }

  function start(event: SubmitEvent) {
    event.preventDefault()
    if (isRunning() || !hasPurpose()) return
    const { list, filters } = props
    if (ids() === "full") {
      // As it is when it leaves: an approval is for a list, not for an instant.
      return void download
        .start({
          ...filters,
          format: format(),
          language: headers(),
          purpose: purpose().trim(),
          unmasked: "true",
          requestId: approval()?.requestId,
        })
        .then(async () => setApproval(await props.unmasking?.findApproval(filters)))
    }
    void download.start({
      ...filters,
      asOf: list.asOf,
      knownAt: list.knownAt,
      format: format(),
      language: headers(),
      purpose: purpose().trim(),
    })
  }

  return (
    <Sheet
      open={props.open}
      onClose={() => props.onClose()}
      title={words().exporting.title}
      closeLabel={words().shell.close}
    >
      <form class="form" onSubmit={start}>
        <dl class="fact-list">
          <div>
            <dt>{words().exporting.rows}</dt>
            <dd>
              <strong>{words().exporting.rowsOf(props.list.total)}</strong> ·{" "}
              {words().qualified.asOf(props.list.asOf)}
            </dd>
          </div>
          <div>
            <dt>{words().exporting.filters}</dt>
            <dd>
              <For each={filterWords()} fallback={words().exporting.noFilters}>
                {(sentence) => <span class="filter-word">{sentence}</span>}
              </For>
            </dd>
          </div>
          <div>
            <dt>{words().exporting.masking}</dt>
            <dd>{ids() === "full" ? words().unmasking.full : words().exporting.maskingText}</dd>
          </div>
        </dl>
        <Show when={props.unmasking}>
          <Segmented
            legend={words().unmasking.legend}
            options={(["masked", "full"] as const).map((value) => ({
              value,
              label: words().unmasking[value],
            }))}
            value={ids()}
            onChange={setIds}
          />
          <Show when={ids() === "full"}>
            <UnmaskingNote approval={approval()} />
          </Show>
        </Show>
        <Segmented
          legend={words().exporting.format}
          options={(["xlsx", "csv"] as const).map((value) => ({
            value,
            label: words().exporting.formats[value],
          }))}
          value={format()}
          onChange={setFormat}
        />
        <Segmented
          legend={words().exporting.headers}
          options={languages.map((value) => ({ value, label: words().shell.languages[value] }))}
          value={headers()}
          onChange={setHeaders}
        />
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
          <Show
            when={isRunning()}
            fallback={
              <Button kind="primary" type="submit">
                {words().exporting.start}
              </Button>
            }
          >
            <Button onClick={() => download.stop()}>{words().exporting.stop}</Button>
          </Show>
        </div>
        <DownloadStatus state={download.state()} />
        <Show when={isApprovalNeeded()}>
          <AskForApproval onAsk={ask} />
        </Show>
        <ColumnList first={props.list.rows[0]} headers={headers()} />
      </form>
    </Sheet>
  )
}
