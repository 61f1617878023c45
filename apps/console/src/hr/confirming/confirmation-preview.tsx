import type { QualificationRow } from "@sworn/contract/staff"
import { DataTable, StatusLine, type Column } from "@sworn/ui"
import { Show } from "solid-js"
import { said, words } from "../../i18n/words.ts"
import { useReference } from "../../shell/reference.tsx"

const mostShown = 100

/** What would be confirmed on that day: how many, of which levels, from which exams, and which would be refused. */
export function ConfirmationPreview(props: { rows: readonly QualificationRow[]; confirmedOn: string }) {
  const { levelName } = useReference()
  const days = () => props.rows.map((row) => row.examPassedOn).sort()
  const persons = () => new Set(props.rows.map((row) => row.officerId)).size
  const isTooEarly = (row: QualificationRow) =>
    props.confirmedOn !== "" && props.confirmedOn < row.examPassedOn
  const tooEarly = () => props.rows.filter(isTooEarly).length
  const levels = () =>
    [...new Set(props.rows.map((row) => row.level))]
      .map((level) =>
        words().pending.byLevel(levelName(level), props.rows.filter((row) => row.level === level).length),
      )
      .join(" · ")
  // The doubtful ones first: they are what the preview is for.
  const shown = () =>
    [...props.rows]
      .sort((one, other) => Number(isTooEarly(other)) - Number(isTooEarly(one)))
      .slice(0, mostShown)

  const columns = (): Column<QualificationRow>[] => [
    {
      key: "name",
      title: words().qualified.name,
      cell: (row) => <strong class="unbroken">{row.name}</strong>,
    },
    { key: "police-no", title: words().qualified.policeNo, cell: (row) => row.policeNo },
    { key: "unit", title: words().qualified.unit, cell: (row) => row.unit, clip: true },
    { key: "level", title: words().qualified.level, cell: (row) => levelName(row.level) },
    { key: "category", title: words().qualified.category, cell: (row) => said(row.categoryAtExam) },
    {
      key: "passed",
      title: words().qualified.examPassedOn,
      cell: (row) => <span class={isTooEarly(row) ? "unbroken soon" : "unbroken"}>{row.examPassedOn}</span>,
    },
  ]

  return (
    <section class="preview" aria-label={words().pending.preview}>
      <p>
        <strong>{words().pending.previewSentence(props.rows.length, persons())}</strong> · {levels()} ·{" "}
        {words().pending.passedBetween(days()[0] ?? "", days().at(-1) ?? "")}
      </p>
      <Show when={tooEarly() > 0}>
        <StatusLine tone="warn" shape="alert">
          {words().pending.tooEarly(tooEarly())}
        </StatusLine>
      </Show>
      <DataTable
        caption={words().pending.preview}
        captionHidden
        columns={columns()}
        rows={shown()}
        rowKey={(row) => row.certificateId}
      />
      <Show when={props.rows.length > mostShown}>
        <p class="quiet">{words().pending.more(props.rows.length - mostShown)}</p>
      </Show>
    </section>
  )
}
