import type { FindingPage, FindingQuery } from "@sworn/contract/staff"
import { DataTable, StatusLine, type Column } from "@sworn/ui"
import { createEffect, createResource, createSignal, on, Show } from "solid-js"
import { api } from "../api/client.ts"
import { Empty } from "../shell/empty.tsx"
import { Pager } from "../shell/pager.tsx"
import { exchangeWords, saidHere } from "./words.ts"

export type FindingFilter = Pick<FindingQuery, "kind" | "code">

type Finding = FindingPage["rows"][number]
const size = 50

/** Each finding with its row, its column and its reason, in the reader's language; paged by the server. */
export function FindingTable(props: { importId: string; filter: FindingFilter }) {
  const [page, setPage] = createSignal(1)
  createEffect(on([() => props.filter, () => props.importId], () => setPage(1), { defer: true }))
  const [reply] = createResource(
    () => ({ importId: props.importId, ...props.filter, page: page() }),
    ({ importId, ...query }) => api.readFindings(importId, { ...query, size }),
  )
  const loaded = () => {
    const latest = reply.latest
    return latest?.ok ? latest.value : undefined
  }
  const problem = () => {
    const latest = reply.latest
    return latest?.ok === false ? latest.problem.title : undefined
  }

  return (
    <>
      <Show when={problem()}>
        {(sentence) => (
          <StatusLine tone="bad" shape="alert">
            {sentence()}
          </StatusLine>
        )}
      </Show>
      <Show when={loaded()}>
        {(list) => (
          <>
            <div class="table-frame" data-updating={reply.loading ? "" : undefined}>
              <DataTable
                caption={exchangeWords().report.findings}
                captionHidden
                columns={columns()}
                rows={list().rows}
                rowKey={(row) => `${row.sheet} ${row.row} ${row.column} ${row.code} ${row.path}`}
                empty={<Empty what={exchangeWords().report.none} />}
              />
            </div>
            <Pager page={page()} size={size} total={list().total} onPage={setPage} />
          </>
        )}
      </Show>
    </>
  )
}

const columns = (): readonly Column<Finding>[] => {
  const own = exchangeWords().report
  return [
    {
      key: "row",
      title: own.row,
      align: "end",
      cell: (row) => (row.sheet === null ? row.row : own.rowOnSheet(row.sheet, row.row)),
    },
    {
      key: "column",
      title: own.column,
      cell: (row) => <span class="unbroken">{columnOf(row)}</span>,
    },
    { key: "reason", title: own.reason, cell: (row) => saidHere(row.words) },
    {
      key: "excerpt",
      title: own.excerpt,
      cell: (row) => <span class="finding-excerpt">{row.excerpt || exchangeWords().none}</span>,
    },
  ]
}

function columnOf({ column, heading, path }: Finding): string {
  if (path !== null) return path
  if (column === null) return exchangeWords().none
  return heading?.trim() || exchangeWords().mapping.columnAt(column)
}
