import type { PaperRow } from "@sworn/contract/staff"
import { A } from "@solidjs/router"
import {
  Button,
  DataTable,
  formatDayMinute,
  StateChip,
  type Column,
  type GlyphShape,
  type Tone,
} from "@sworn/ui"
import { Match, Switch } from "solid-js"
import { said, words } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"
import { useReference } from "../shell/reference.tsx"
import { lawWords } from "../statutes/words.ts"

const looks = {
  sealed: { shape: "square", tone: "plain" },
  unsealable: { shape: "half", tone: "accent" },
  over: { shape: "check", tone: "plain" },
} satisfies Record<PaperRow["state"], { shape: GlyphShape; tone: Tone }>

type Props = {
  papers: readonly PaperRow[]
  /** The exam administrator helps to unseal and does not read. */
  mayRead: boolean
  onAsk: (paperId: string) => void
  onLaw: (paperId: string) => void
}

/** Each paper with what may be done about it now; nothing of what stands in it. */
export function PaperTable(props: Props) {
  const { levelName } = useReference()
  const moment = (at: number | null) => (at === null ? words().shell.none : formatDayMinute(at))
  const columns = (): readonly Column<PaperRow>[] => [
    {
      key: "paper",
      title: words().papers.paper,
      cell: (row) => <strong class="paper-title">{said(row.title)}</strong>,
    },
    {
      key: "level",
      title: words().papers.level,
      cell: (row) => <span class="unbroken">{levelName(row.level)}</span>,
    },
    { key: "items", title: words().papers.items, align: "end", cell: (row) => row.itemCount },
    {
      key: "next",
      title: words().papers.nextStartsAt,
      cell: (row) => <span class="unbroken">{moment(row.nextStartsAt)}</span>,
    },
    {
      key: "unsealable",
      title: words().papers.unsealableFrom,
      cell: (row) => <span class="unbroken">{moment(row.unsealableFrom)}</span>,
    },
    {
      key: "state",
      title: words().papers.state,
      cell: (row) => (
        <StateChip shape={looks[row.state].shape} tone={looks[row.state].tone}>
          {words().papers.states[row.state]}
        </StateChip>
      ),
    },
    {
      key: "law",
      title: lawWords().paperLaw,
      cell: (row) => (
        <Button
          small
          kind="quiet"
          class="unbroken"
          aria-label={`${lawWords().lookUp} ${said(row.title)}`}
          onClick={() => props.onLaw(row.paperId)}
        >
          {lawWords().lookUp}
        </Button>
      ),
    },
    { key: "act", title: words().papers.act, cell: (row) => <PaperAct row={row} {...props} /> },
  ]
  return (
    <div class="table-frame">
      <DataTable
        caption={words().papers.title}
        captionHidden
        columns={columns()}
        rows={props.papers}
        rowKey={(row) => row.paperId}
        empty={<Empty what={words().papers.empty} next={words().papers.emptyNext} />}
      />
    </div>
  )
}

function PaperAct(props: { row: PaperRow } & Omit<Props, "papers">) {
  const isOpen = () =>
    props.row.state === "over" ||
    (props.row.state === "unsealable" && props.row.request?.state === "approved" && props.row.request.isParty)
  return (
    <Switch
      fallback={
        <Button
          small
          class="unbroken"
          onClick={() => props.onAsk(props.row.paperId)}
          aria-label={`${words().papers.request} ${said(props.row.title)}`}
        >
          {words().papers.request}
        </Button>
      }
    >
      <Match when={props.row.state !== "over" && props.row.isBarred}>
        <span class="quiet">{words().papers.barred}</span>
      </Match>
      <Match when={isOpen() && props.mayRead}>
        <A
          class="button"
          data-small=""
          href={`/papers/${props.row.paperId}`}
          aria-label={`${words().papers.read} ${said(props.row.title)}`}
        >
          {words().papers.read}
        </A>
      </Match>
      <Match when={props.row.state === "over"}>{words().shell.none}</Match>
      <Match when={props.row.request?.state === "waiting"}>
        <A href={props.row.request?.isParty ? "/requests?show=own" : "/requests"}>
          {words().papers.requested}
        </A>
      </Match>
      <Match when={props.row.request?.state === "approved"}>
        <span class="quiet">{words().papers.approved}</span>
      </Match>
    </Switch>
  )
}
