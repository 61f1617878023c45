import type { ImportHead } from "@sworn/contract/staff"
import { A, createAsync, query, useSearchParams } from "@solidjs/router"
import {
  DataTable,
  formatDay,
  formatDayMinute,
  StateChip,
  type Column,
  type GlyphShape,
  type Tone,
} from "@sworn/ui"
import { Show, Suspense } from "solid-js"
import { api } from "../api/client.ts"
import { valueOf } from "../api/reply.ts"
import { words } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"
import { Page } from "../shell/page.tsx"
import { Pager } from "../shell/pager.tsx"
import { useSession } from "../shell/session.tsx"
import "./exchange.css"
import { exchangeWords } from "./words.ts"

const size = 50
const readImports = query(async (page: number) => valueOf(await api.readImports({ page, size })), "imports")

/** What came in files, the newest first; each row leads to where its import stands. */
export default function ImportsPage() {
  const session = useSession()
  const [asked, setAsked] = useSearchParams<{ page?: string }>()
  const page = () => Math.max(1, Number(asked.page) || 1)
  const list = createAsync(() => readImports(page()))
  const begin = () => (
    <Show when={session.roles().has("item-author")}>
      <A class="button" data-kind="primary" href="/imports/new">
        {exchangeWords().list.begin}
      </A>
    </Show>
  )

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={list()}>
        {(loaded) => (
          <Page
            title={exchangeWords().list.title}
            count={exchangeWords().list.count(loaded().total)}
            act={begin()}
            fills
          >
            <div class="table-frame">
              <DataTable
                caption={exchangeWords().list.caption}
                captionHidden
                columns={columns()}
                rows={loaded().rows}
                rowKey={(row) => row.importId}
                empty={
                  <Empty
                    what={exchangeWords().list.empty}
                    next={exchangeWords().list.emptyNext}
                    act={begin()}
                  />
                }
              />
            </div>
            <Pager
              page={page()}
              size={size}
              total={loaded().total}
              onPage={(next) => setAsked({ page: String(next) })}
            />
          </Page>
        )}
      </Show>
    </Suspense>
  )
}

const looks = {
  uploaded: { shape: "hollow", tone: "plain" },
  checking: { shape: "clock", tone: "accent" },
  checked: { shape: "half", tone: "accent" },
  committing: { shape: "clock", tone: "accent" },
  committed: { shape: "check", tone: "ok" },
  "given-up": { shape: "bar", tone: "plain" },
  expired: { shape: "bar", tone: "plain" },
} satisfies Record<ImportHead["state"], { shape: GlyphShape; tone: Tone }>

const isPart = (row: ImportHead) => row.state === "committed" && (row.leftOut ?? 0) > 0

/** What was taken in part never reads as success. */
const lookOf = (row: ImportHead) =>
  isPart(row) ? ({ shape: "half", tone: "warn" } as const) : looks[row.state]

const columns = (): readonly Column<ImportHead>[] => {
  const said = exchangeWords().list
  return [
    {
      key: "file",
      title: said.file,
      cell: (row) => (
        <A class="import-name" href={`/imports/${row.importId}`}>
          {row.fileName}
        </A>
      ),
    },
    {
      key: "state",
      title: said.state,
      cell: (row) => (
        <StateChip {...lookOf(row)}>
          {isPart(row) ? exchangeWords().partly : exchangeWords().states[row.state]}
        </StateChip>
      ),
    },
    { key: "result", title: said.result, cell: (row) => <Result row={row} /> },
    { key: "format", title: said.format, cell: (row) => exchangeWords().formats[row.format] },
    { key: "pool", title: said.pool, cell: (row) => exchangeWords().pools[row.pool] },
    { key: "unit", title: said.unit, cell: (row) => row.unit },
    { key: "by", title: said.by, cell: (row) => <span class="unbroken">{row.uploadedBy}</span> },
    {
      key: "at",
      title: said.at,
      cell: (row) => <span class="unbroken">{formatDayMinute(row.uploadedAt)}</span>,
    },
  ]
}

/** Of one that is still open: how long its file waits. */
function Kept(props: { until: number | null }) {
  return (
    <Show when={props.until} fallback={exchangeWords().none}>
      {(until) => <span class="unbroken quiet">{exchangeWords().list.keptUntil(formatDay(until()))}</span>}
    </Show>
  )
}

function Result(props: { row: ImportHead }) {
  return (
    <Show when={props.row.itemCount !== null} fallback={<Kept until={props.row.expiresAt} />}>
      <span class="unbroken">{exchangeWords().list.taken(props.row.itemCount ?? 0)}</span>
      <Show when={(props.row.leftOut ?? 0) > 0}>
        {" "}
        <span class="unbroken import-left-out">{exchangeWords().list.leftOut(props.row.leftOut ?? 0)}</span>
      </Show>
    </Show>
  )
}
