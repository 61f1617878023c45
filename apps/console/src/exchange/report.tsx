import type { ImportPage, ImportSummary } from "@sworn/contract/staff"
import { StatusLine } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import { preferences } from "../i18n/words.ts"
import { Figures } from "../shell/figures.tsx"
import { FindingTable, type FindingFilter } from "./finding-table.tsx"
import { exchangeWords, saidHere } from "./words.ts"

/** Remarks that no question is to be named for. */
const ofWholeFile: ReadonlySet<string> = new Set(["sheets-skipped", "file-not-asked"])

/** What the check came to: the counts, each fault by its place, what would be lost, what would still be missing. */
export function Report(props: { page: ImportPage; summary: ImportSummary }) {
  const own = () => exchangeWords().report
  const hasFindings = () => props.summary.faulty + props.summary.likenesses > 0
  const figures = () => [
    { name: own().rows, value: own().rowsOf(props.summary.rowsRead) },
    { name: own().good, value: own().goodOf(props.summary.good) },
    { name: own().faulty, value: own().faultyOf(props.summary.faulty) },
    { name: own().alike, value: own().alikeOf(props.summary.likenesses) },
  ]

  return (
    <>
      <div class="report-head">
        <Figures label={own().label} figures={figures()} />
        <Show when={props.page.hasErrorFile}>
          <div class="error-file">
            <a
              class="button"
              data-kind={props.page.state === "checked" ? "primary" : "secondary"}
              href={`/api/imports/${props.page.importId}/error-file?language=${preferences.language()}`}
              download=""
              aria-describedby="error-file-hint"
            >
              {own().errorFile}
            </a>
            <p class="field-hint" id="error-file-hint">
              {own().errorFileHint}
            </p>
          </div>
        </Show>
      </div>
      <Show when={props.summary.faulty === 0}>
        <StatusLine tone="ok" shape="check">
          {own().clean}
        </StatusLine>
      </Show>
      <Show when={hasFindings()}>
        <Findings page={props.page} summary={props.summary} />
      </Show>
      <div class="report-notes">
        <Show when={props.summary.remarks.length > 0}>
          <Notes
            id="remarks"
            title={own().remarks}
            lines={props.summary.remarks.map((one) =>
              ofWholeFile.has(one.code)
                ? saidHere(one.words)
                : own().remarkOf(saidHere(one.words), one.count),
            )}
          />
        </Show>
        <Show when={props.summary.unfinished.length > 0}>
          <Notes
            id="unfinished"
            title={own().unfinished}
            lines={props.summary.unfinished.map((one) =>
              own().unfinishedOf(own().unfinishedWords[one.fault] ?? one.fault, one.count),
            )}
          />
        </Show>
      </div>
    </>
  )
}

function Findings(props: { page: ImportPage; summary: ImportSummary }) {
  const own = () => exchangeWords().report
  const [filter, setFilter] = createSignal<FindingFilter>(
    props.summary.faulty > 0 ? { kind: "fault" } : { kind: "likeness" },
  )
  const isChosen = (one: FindingFilter) => one.kind === filter().kind && one.code === filter().code
  const choices = (): readonly { filter: FindingFilter; label: string }[] => [
    ...(props.summary.faulty > 0
      ? [{ filter: { kind: "fault" } as const, label: own().filterOf(own().all, faultCount()) }]
      : []),
    ...props.summary.faults.map(({ code, words, count }) => ({
      filter: { kind: "fault", code } as const,
      label: own().filterOf(saidHere(words), count),
    })),
    ...(props.summary.likenesses > 0
      ? [
          {
            filter: { kind: "likeness" } as const,
            label: own().filterOf(own().likenesses, props.summary.likenesses),
          },
        ]
      : []),
  ]
  const faultCount = () => props.summary.faults.reduce((sum, one) => sum + one.count, 0)

  return (
    <section class="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{own().findings}</h2>
      <ul class="finding-filters">
        <For each={choices()}>
          {(choice) => (
            <li>
              <button
                type="button"
                class="filter-chip"
                aria-pressed={isChosen(choice.filter)}
                onClick={() => setFilter(choice.filter)}
              >
                {choice.label}
              </button>
            </li>
          )}
        </For>
      </ul>
      <FindingTable importId={props.page.importId} filter={filter()} />
    </section>
  )
}

function Notes(props: { id: string; title: string; lines: readonly string[] }) {
  return (
    <section class="sheet-like" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      <ul class="note-list">
        <For each={props.lines}>{(line) => <li>{line}</li>}</For>
      </ul>
    </section>
  )
}
