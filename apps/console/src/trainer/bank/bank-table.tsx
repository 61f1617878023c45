import type { ItemRow } from "@sworn/contract/staff"
import { DataTable, formatDay, type Column } from "@sworn/ui"
import { createMemo, Show } from "solid-js"
import { said, wordFor } from "../../i18n/words.ts"
import { Empty } from "../../shell/empty.tsx"
import { keepSame } from "../../shell/keep-same.ts"
import { useReference } from "../../shell/reference.tsx"
import { Difficulty } from "../item/difficulty.tsx"
import { excerptOf } from "../item/excerpt.ts"
import { ItemStateChip } from "../item/item-state-chip.tsx"
import { itemWords } from "../item/words.ts"
import type { Selection } from "./selection.ts"
import { bankWords } from "./words.ts"

type Props = {
  rows: readonly ItemRow[]
  isNarrowed: boolean
  /** Whoever may write is shown the way to the first item. */
  isAuthor: boolean
  isUpdating: boolean
  selection: Selection
  onOpen: (row: ItemRow) => void
}

/** One row for each item, as its newest version has it; a row opens it beside the list. */
export function BankTable(props: Props) {
  const { levelName } = useReference()
  const rows = createMemo<readonly ItemRow[]>((old) => keepSame(old, props.rows, (row) => row.itemId), [])
  const columns = (): readonly Column<ItemRow>[] => [
    {
      key: "code",
      title: bankWords().columns.code,
      cell: (row) => <strong class="unbroken">{row.code}</strong>,
    },
    { key: "excerpt", title: bankWords().columns.excerpt, clip: true, cell: (row) => <Excerpt row={row} /> },
    {
      key: "kind",
      title: bankWords().columns.kind,
      cell: (row) => <span class="unbroken">{wordFor(itemWords().kinds, row.kind)}</span>,
    },
    {
      key: "level",
      title: bankWords().columns.level,
      cell: (row) => <span class="unbroken">{row.levels.map(levelName).join(" ")}</span>,
    },
    { key: "subject", title: bankWords().columns.subject, cell: (row) => <Subjects codes={row.subjects} /> },
    {
      key: "difficulty",
      title: bankWords().columns.difficulty,
      cell: (row) => <Difficulty level={row.difficulty} />,
    },
    {
      key: "state",
      title: bankWords().columns.state,
      cell: (row) => <ItemStateChip state={row.state} />,
    },
    {
      key: "used",
      title: bankWords().columns.used,
      align: "end",
      cell: (row) => <span class="unbroken">{bankWords().times(row.paperCount)}</span>,
    },
    {
      key: "updated",
      title: bankWords().columns.updated,
      cell: (row) => <span class="unbroken">{formatDay(row.createdAt)}</span>,
    },
  ]
  const select = (itemId: string, isChosen: boolean) =>
    isChosen ? props.selection.put([itemId]) : props.selection.take(itemId)
  // An empty table has no rows to move among; it is then reached, and scrolled, as a whole.
  const opening = () =>
    props.rows.length === 0
      ? {}
      : {
          onOpen: props.onOpen,
          onSelect: select,
          selected: new Set(props.rows.map((row) => row.itemId).filter(props.selection.isChosen)),
        }

  return (
    <div
      class="table-frame bank-table"
      data-updating={props.isUpdating ? "" : undefined}
      aria-busy={props.isUpdating}
      onKeyDown={searchFromRow}
    >
      <DataTable
        caption={bankWords().caption}
        captionHidden
        columns={columns()}
        rows={rows()}
        rowKey={(row) => row.itemId}
        selectLabel={(row) => bankWords().selectOne(row.code)}
        {...opening()}
        empty={
          <Empty
            what={props.isNarrowed ? bankWords().noMatch : bankWords().empty}
            next={props.isNarrowed ? bankWords().noMatchNext : bankWords().emptyNext}
            act={
              <Show when={props.isAuthor && !props.isNarrowed}>
                <a class="button" data-kind="primary" data-small="" href="/items/new">
                  {bankWords().write}
                </a>
              </Show>
            }
          />
        }
      />
    </div>
  )
}

function Excerpt(props: { row: ItemRow }) {
  return (
    <>
      <Show when={props.row.pool === "practice"}>
        <span class="item-mark">{bankWords().practiceMark}</span>
      </Show>
      <Show when={props.row.isPilot}>
        <span class="item-mark">{bankWords().pilotMark}</span>
      </Show>
      {excerptOf(props.row.excerpt) || bankWords().nothingWritten}
    </>
  )
}

/** The first subject in words, and how many more. */
function Subjects(props: { codes: readonly string[] }) {
  const { reference } = useReference()
  const names = () =>
    props.codes.map((code) => {
      const found = reference().subjects.find((subject) => subject.code === code)
      return found === undefined ? code : said(found.name)
    })
  return (
    <span class="short-cell" title={names().join("、")}>
      <Show when={names().length > 1}>
        <span class="cell-more">+{names().length - 1}</span>
      </Show>
      {names()[0] ?? ""}
    </span>
  )
}

/** From any row to the search, without the way back through the page. */
function searchFromRow(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  event.currentTarget.closest(".page")?.querySelector<HTMLInputElement>(".search-box")?.focus()
}
