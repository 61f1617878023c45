import type { ResultPage, ResultRow } from "@sworn/contract/staff"
import { DataTable, formatPoints, Segmented, StateChip, type Column } from "@sworn/ui"
import { createSignal } from "solid-js"
import type { Verdict } from "../api/client.ts"
import { words } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"
import { Pager } from "../shell/pager.tsx"
import { SubjectSheet } from "./subject-sheet.tsx"

type Props = {
  results: ResultPage
  page: number
  size: number
  verdict: Verdict | undefined
  onPage: (page: number) => void
  onVerdict: (verdict: Verdict | undefined) => void
}

/** Every result, and behind each its subjects. */
export function ResultTable(props: Props) {
  const [opened, setOpened] = createSignal<ResultRow>()
  const columns = (): Column<ResultRow>[] => [
    {
      key: "name",
      title: words().ratifier.name,
      cell: (row) => <strong class="unbroken">{row.name}</strong>,
    },
    { key: "police-no", title: words().ratifier.policeNo, cell: (row) => row.policeNo },
    { key: "unit", title: words().ratifier.unit, cell: (row) => row.unit, clip: true },
    { key: "answered", title: words().ratifier.answered, cell: (row) => row.answered, align: "end" },
    {
      key: "score",
      title: words().ratifier.score,
      cell: (row) => <strong>{formatPoints(row.score)}</strong>,
      align: "end",
    },
    { key: "verdict", title: words().ratifier.verdict, cell: (row) => <VerdictChip verdict={row.verdict} /> },
    { key: "state", title: words().ratifier.state, cell: (row) => words().ratifier.states[row.state] },
  ]

  return (
    <section class="evidence">
      <div class="evidence-head">
        <h2>{words().ratifier.results}</h2>
        <Segmented
          legend={words().ratifier.verdict}
          legendHidden
          options={[
            { value: "all", label: words().ratifier.everyone },
            { value: "passed", label: words().ratifier.verdicts.passed },
            { value: "failed", label: words().ratifier.verdicts.failed },
          ]}
          value={props.verdict ?? "all"}
          onChange={(value) => props.onVerdict(value === "passed" || value === "failed" ? value : undefined)}
        />
      </div>
      <DataTable
        caption={words().ratifier.results}
        captionHidden
        columns={columns()}
        rows={props.results.rows}
        rowKey={(row) => row.attemptId}
        onOpen={setOpened}
        empty={<Empty what={words().ratifier.noResults} next={words().ratifier.noResultsNext} />}
      />
      <Pager
        page={props.page}
        size={props.size}
        total={props.results.total}
        onPage={(page) => props.onPage(page)}
      />
      <SubjectSheet result={opened()} onClose={() => setOpened(undefined)} />
    </section>
  )
}

export function VerdictChip(props: { verdict: Verdict }) {
  return (
    <StateChip
      shape={props.verdict === "passed" ? "check" : "cross"}
      tone={props.verdict === "passed" ? "ok" : "bad"}
    >
      {words().ratifier.verdicts[props.verdict]}
    </StateChip>
  )
}
