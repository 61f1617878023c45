import type { ResultRow } from "@sworn/contract/staff"
import { DataTable, formatPoints, formatShare, Sheet, type Column } from "@sworn/ui"
import { Show } from "solid-js"
import { said, words } from "../i18n/words.ts"

type SubjectScore = ResultRow["bySubject"][number]

/** One result by subject. */
export function SubjectSheet(props: { result: ResultRow | undefined; onClose: () => void }) {
  const columns = (): Column<SubjectScore>[] => [
    { key: "subject", title: words().ratifier.subject, cell: (one) => said(one.name) },
    { key: "earned", title: words().ratifier.earned, cell: (one) => formatPoints(one.earned), align: "end" },
    {
      key: "possible",
      title: words().ratifier.possible,
      cell: (one) => formatPoints(one.possible),
      align: "end",
    },
    {
      key: "share",
      title: words().ratifier.share,
      cell: (one) => formatShare(one.earned, one.possible),
      align: "end",
    },
  ]
  return (
    <Sheet
      open={props.result !== undefined}
      onClose={() => props.onClose()}
      title={props.result ? `${props.result.name} ${props.result.policeNo}` : ""}
      closeLabel={words().shell.close}
    >
      <Show when={props.result}>
        {(result) => (
          <div class="form">
            <p>
              {result().unit} · {words().ratifier.score} {formatPoints(result().score)} ·{" "}
              {words().ratifier.verdicts[result().verdict]}
            </p>
            <DataTable
              caption={words().ratifier.bySubject}
              columns={columns()}
              rows={result().bySubject}
              rowKey={(one) => one.subject}
            />
          </div>
        )}
      </Show>
    </Sheet>
  )
}
