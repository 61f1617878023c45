import type { LawChangePage } from "@sworn/contract/staff"
import { DataTable, formatDayMinute, StateChip, type Column } from "@sworn/ui"
import { For, Show } from "solid-js"
import { said } from "../i18n/words.ts"
import { lawWords } from "./words.ts"

type Paper = LawChangePage["papers"][number]

/** Papers and their sittings, by title and number alone. */
export function TouchedPapers(props: { papers: readonly Paper[] }) {
  const columns = (): readonly Column<Paper>[] => [
    { key: "paper", title: lawWords().paper, cell: (row) => <strong>{said(row.title)}</strong> },
    { key: "asOf", title: lawWords().asOf, cell: (row) => <span class="unbroken">{row.asOf}</span> },
    { key: "questions", title: lawWords().questions, align: "end", cell: (row) => row.questionCount },
    {
      key: "sittings",
      title: lawWords().touchedSittings,
      cell: (row) => (
        <Show when={row.sittings.length > 0} fallback={<span class="quiet">{lawWords().noSitting}</span>}>
          <ul class="law-marks">
            <For each={row.sittings}>
              {(sitting) => (
                <li>
                  {said(sitting.title)}{" "}
                  <span class="quiet unbroken">{formatDayMinute(sitting.startsAt)}</span>{" "}
                  <StateChip
                    shape={sitting.isTouched ? "alert" : "check"}
                    tone={sitting.isTouched ? "bad" : "plain"}
                  >
                    {sitting.isTouched ? lawWords().sittingTouched : lawWords().sittingBefore}
                  </StateChip>
                </li>
              )}
            </For>
          </ul>
        </Show>
      ),
    },
  ]
  return (
    <section class="law-section" aria-labelledby="touched-papers">
      <h2 id="touched-papers">{lawWords().touchedPapers}</h2>
      <Show when={props.papers.length > 0} fallback={<p class="quiet">{lawWords().noPapers}</p>}>
        <p class="quiet">{lawWords().touchedLead}</p>
        <DataTable
          caption={lawWords().touchedPapers}
          captionHidden
          columns={columns()}
          rows={props.papers}
          rowKey={(row) => row.paperId}
        />
      </Show>
    </section>
  )
}
