import type { AssignmentBody, ItemVersionPage, ReviewTaskPage, TaskClosureBody } from "@sworn/contract/staff"
import type { ItemAct } from "@sworn/question-bank"
import { Segmented, StatusLine } from "@sworn/ui"
import { createSignal, Match, Show, Switch } from "solid-js"
import type { Reply } from "../../api/reply.ts"
import { wordFor } from "../../i18n/words.ts"
import { Empty } from "../../shell/empty.tsx"
import { Page } from "../../shell/page.tsx"
import { Pager } from "../../shell/pager.tsx"
import { SearchBox } from "../../shell/search-box.tsx"
import { SelectChip } from "../../shell/select-chip.tsx"
import { itemWords } from "../item/words.ts"
import { shows, taskKinds, type TaskFilters } from "./filters.ts"
import { ReviewDesk } from "./review-desk.tsx"
import { ReviewQueue } from "./review-queue.tsx"
import { reviewWords } from "./words.ts"

type Props = {
  list: ReviewTaskPage
  /** The rows shown are still those of the question before. */
  isUpdating: boolean
  filters: TaskFilters
  page: number
  size: number
  openId: string | undefined
  item: Reply<ItemVersionPage> | undefined
  isReviewer: boolean
  ownId: string
  hrefOf: (taskId: string | undefined) => string
  onFilter: (filters: TaskFilters) => void
  onPage: (page: number) => void
  onGoTo: (taskId: string | undefined) => void
  onAct: (itemVersionId: string, act: ItemAct, reason: string) => Promise<Reply<unknown>>
  onComment: (itemVersionId: string, text: string) => Promise<string | undefined>
  onAssign: (taskId: string, body: AssignmentBody) => Promise<string | undefined>
  onClose: (taskId: string, body: TaskClosureBody) => Promise<Reply<unknown>>
  onDecided: () => Promise<void>
}

/** The reviewer's queue on one side and the task at hand on the other; deciding leads to the next (ITM-10). */
export function ReviewList(props: Props) {
  const [said, setSaid] = createSignal<string>()
  const at = () => props.list.rows.findIndex((row) => row.taskId === props.openId)
  const task = () => props.list.rows[at()]
  const version = () => {
    if (!props.item?.ok) throw new Error("No item is shown")
    return props.item.value.version.itemVersionId
  }
  const change = (some: Partial<TaskFilters>) => props.onFilter({ ...props.filters, ...some })

  /** On to the next task before the list is read anew: the one decided leaves it. */
  async function goOn(sentence: string) {
    const next = props.list.rows[at() + 1] ?? props.list.rows[at() - 1]
    setSaid(sentence)
    props.onGoTo(next?.taskId)
    await props.onDecided()
  }

  return (
    <Page title={reviewWords().title} count={reviewWords().count(props.list.total)} fills>
      <div class="filters" role="search" aria-label={reviewWords().show}>
        <Segmented
          legend={reviewWords().show}
          legendHidden
          options={shows.map((value) => ({ value, label: reviewWords().shows[value] }))}
          value={props.filters.show}
          onChange={(show) => change({ show })}
        />
        <SearchBox
          label={reviewWords().searchLabel}
          placeholder={reviewWords().search}
          value={props.filters.text ?? ""}
          onSearch={(text) => change({ text: text || undefined })}
        />
        <SelectChip
          name={reviewWords().kind}
          any={reviewWords().anyKind}
          options={taskKinds.map((value) => ({
            value: value as string,
            label: wordFor(reviewWords().kinds, value),
          }))}
          value={props.filters.kind}
          onChoose={(kind) => change({ kind: taskKinds.find((one) => one === kind) })}
        />
        <label class="check-chip">
          <input
            type="checkbox"
            checked={props.filters.isOverdue}
            onChange={(event) => change({ isOverdue: event.currentTarget.checked })}
          />
          {reviewWords().overdueOnly}
        </label>
        <StatusLine tone="ok" shape={said() === undefined ? undefined : "check"}>
          {said()}
        </StatusLine>
      </div>
      <Show
        when={props.list.rows.length > 0 || props.openId !== undefined}
        fallback={
          <Empty
            what={reviewWords().empty[props.filters.show]}
            next={reviewWords().emptyNext[props.filters.show]}
          />
        }
      >
        <div
          class="review-desk"
          aria-busy={props.isUpdating}
          data-open={props.openId === undefined ? undefined : ""}
        >
          <div class="queue-side">
            <ReviewQueue rows={props.list.rows} openId={props.openId} hrefOf={props.hrefOf} />
            <Pager page={props.page} size={props.size} total={props.list.total} onPage={props.onPage} />
          </div>
          <Switch
            fallback={
              <div class="task-desk task-none">
                <Empty what={reviewWords().choose} next={reviewWords().chooseNext} />
              </div>
            }
          >
            <Match when={task()}>
              {(now) => (
                <ReviewDesk
                  task={now()}
                  item={props.item}
                  remaining={props.list.total - (props.page - 1) * props.size - at() - 1}
                  isReviewer={props.isReviewer}
                  ownId={props.ownId}
                  onAct={async (act, reason) => {
                    const { code } = now()
                    const reply = await props.onAct(version(), act, reason)
                    if (reply.ok) await goOn(reviewWords().done(code, itemWords().actDone[act]))
                    return reply
                  }}
                  onComment={(text) => props.onComment(version(), text)}
                  onAssign={(body) => props.onAssign(now().taskId, body)}
                  onClose={async (body) => {
                    const { code, taskId } = now()
                    const reply = await props.onClose(taskId, body)
                    if (reply.ok) await goOn(reviewWords().done(code, reviewWords().closed))
                    return reply.ok ? undefined : reply.problem.title
                  }}
                />
              )}
            </Match>
            <Match when={props.openId !== undefined}>
              <div class="task-desk task-none">
                <Empty
                  what={reviewWords().gone}
                  act={
                    <a class="button" data-small="" href={`/reviews/${props.openId}?show=all`}>
                      {reviewWords().toAll}
                    </a>
                  }
                />
              </div>
            </Match>
          </Switch>
        </div>
      </Show>
    </Page>
  )
}
