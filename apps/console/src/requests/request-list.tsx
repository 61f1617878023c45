import type {
  DecisionBody,
  DecisionReply,
  TwoPersonRequestPage,
  TwoPersonRequestRow,
} from "@sworn/contract/staff"
import { Segmented } from "@sworn/ui"
import { createSignal } from "solid-js"
import type { Reply } from "../api/reply.ts"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { Pager } from "../shell/pager.tsx"
import { RequestSheet } from "./request-sheet.tsx"
import { RequestTable } from "./request-table.tsx"

export type Show = "waiting" | "own" | "decided"
const shows = ["waiting", "own", "decided"] as const satisfies readonly Show[]

type Props = {
  list: TwoPersonRequestPage
  /** The rows shown are still those of the question before. */
  isUpdating: boolean
  show: Show
  page: number
  size: number
  openId: string | undefined
  onShow: (show: Show) => void
  onPage: (page: number) => void
  onOpen: (requestId: string | undefined) => void
  onDecide: (requestId: string, body: DecisionBody) => Promise<Reply<DecisionReply>>
  onDecided: () => void
}

/** What waits for this person, what they asked for, and what was settled. */
export function RequestList(props: Props) {
  // What was just decided leaves the list it was opened from, and stays on the sheet that says so.
  const [decided, setDecided] = createSignal<TwoPersonRequestRow>()
  const opened = () =>
    props.list.rows.find((row) => row.requestId === props.openId) ??
    (decided()?.requestId === props.openId ? decided() : undefined)

  return (
    <Page title={words().requests.title} count={words().requests.count(props.list.total)} fills>
      <p class="quiet">{words().requests.lead}</p>
      <Segmented
        legend={words().requests.show}
        legendHidden
        options={shows.map((value) => ({
          value,
          label:
            value === "waiting" && props.list.waiting > 0
              ? words().requests.waitingCount(props.list.waiting)
              : words().requests.shows[value],
        }))}
        value={props.show}
        onChange={(show) => props.onShow(show)}
      />
      <RequestTable
        rows={props.list.rows}
        show={props.show}
        isUpdating={props.isUpdating}
        onOpen={(row) => props.onOpen(row.requestId)}
      />
      <Pager
        page={props.page}
        size={props.size}
        total={props.list.total}
        onPage={(page) => props.onPage(page)}
      />
      <RequestSheet
        request={opened()}
        onClose={() => props.onOpen(undefined)}
        onDecide={async (row, body) => {
          setDecided(row)
          const reply = await props.onDecide(row.requestId, body)
          if (reply.ok) props.onDecided()
          return reply
        }}
      />
    </Page>
  )
}
