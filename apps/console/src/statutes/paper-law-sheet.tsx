import type { PaperLaw, PaperRow } from "@sworn/contract/staff"
import { DataTable, Field, Sheet, StatusLine, type Column } from "@sworn/ui"
import { createEffect, createSignal, on, Show } from "solid-js"
import { lawApi } from "../api/law.ts"
import { said, words } from "../i18n/words.ts"
import { createReadFor } from "../shell/read-for.ts"
import { lawWords } from "./words.ts"
import "./statutes.css"

type Row = PaperLaw["laws"][number]

/** Which law a paper asks about, in which versions, and what was in force on a day (PAP-5); of a sealed one in numbers alone. */
export function PaperLawSheet(props: { paper: PaperRow | undefined; onClose: () => void }) {
  const [day, setDay] = createSignal("")
  createEffect(
    on(
      () => props.paper?.paperId,
      () => setDay(""),
    ),
  )
  return (
    <Sheet
      open={props.paper !== undefined}
      onClose={() => props.onClose()}
      title={lawWords().paperLawOf(props.paper === undefined ? "" : said(props.paper.title))}
      closeLabel={words().shell.close}
    >
      <div class="form">
        <Field label={lawWords().onDay} hint={lawWords().onDayHint}>
          {(control) => (
            <input
              {...control}
              class="input day-input"
              type="date"
              value={day()}
              onInput={(event) => setDay(event.currentTarget.value)}
            />
          )}
        </Field>
        <Show when={props.paper?.paperId}>{(paperId) => <Laws paperId={paperId()} day={day()} />}</Show>
      </div>
    </Sheet>
  )
}

function Laws(props: { paperId: string; day: string }) {
  const law = createReadFor(
    () => `${props.paperId} ${props.day}`,
    () => lawApi.readPaperLaw(props.paperId, props.day || undefined),
  )
  const problem = () => {
    const reply = law.reply()
    return reply?.ok === false ? reply.problem.title : undefined
  }
  return (
    <>
      <Show when={problem()}>{(sentence) => <p role="alert">{sentence()}</p>}</Show>
      <Show when={law.value()}>
        {(read) => (
          <>
            <StatusLine tone={read().isGoodLaw ? "ok" : "bad"} shape={read().isGoodLaw ? "check" : "alert"}>
              {read().isGoodLaw ? lawWords().goodLaw(read().day) : lawWords().badLaw(read().day)}
            </StatusLine>
            <LawTable rows={read().laws} />
          </>
        )}
      </Show>
    </>
  )
}

function LawTable(props: { rows: readonly Row[] }) {
  const columns = (): readonly Column<Row>[] => [
    { key: "statute", title: lawWords().statute, cell: (row) => said(row.title) },
    {
      key: "cited",
      title: lawWords().citedVersion,
      cell: (row) => <span class="unbroken">{row.version}</span>,
    },
    {
      key: "then",
      title: lawWords().versionThen,
      cell: (row) => <span class="unbroken">{row.inForce?.version ?? lawWords().noneInForce}</span>,
    },
    { key: "questions", title: lawWords().lawQuestions, align: "end", cell: (row) => row.questionCount },
    { key: "bad", title: lawWords().lawBad, align: "end", cell: (row) => row.badCount },
  ]
  return (
    <DataTable
      caption={lawWords().paperLaw}
      captionHidden
      columns={columns()}
      rows={props.rows}
      rowKey={(row) => `${row.statute} ${row.version}`}
    />
  )
}
