import type { AssignmentBody, ItemVersionPage, ReviewTaskRow, TaskClosureBody } from "@sworn/contract/staff"
import { Button, formatDayMinute } from "@sworn/ui"
import { createEffect, createMemo, createSignal, on, Show } from "solid-js"
import type { Reply } from "../../api/reply.ts"
import { wordFor, words } from "../../i18n/words.ts"
import { ItemActs, type OnAct } from "../item/item-acts.tsx"
import type { SendUnsent } from "../item/comment-form.tsx"
import { ItemPanel } from "../item/item-panels.tsx"
import { ItemStateChip } from "../item/item-state-chip.tsx"
import { TalkPanel } from "../item/talk-panel.tsx"
import { Comparison } from "../item/versions-panel.tsx"
import { itemWords } from "../item/words.ts"
import { AssignDialog } from "./assign-dialog.tsx"
import { LawTask } from "./law-task.tsx"
import { DueMark } from "./review-queue.tsx"
import { reviewWords } from "./words.ts"

type Props = {
  task: ReviewTaskRow
  /** Undefined while it is being read. */
  item: Reply<ItemVersionPage> | undefined
  /** How many tasks follow this one. */
  remaining: number
  /** Who may give tasks away, and to themselves. */
  isReviewer: boolean
  ownId: string
  onAct: OnAct
  onComment: (text: string) => Promise<string | undefined>
  onAssign: (body: AssignmentBody) => Promise<string | undefined>
  onClose: (body: TaskClosureBody) => Promise<string | undefined>
}

/** The same in every language, and nothing else's in the browsers there are. */
const keysOfActs = { approve: "Y", reject: "N" } as const

/** One task: what is to be judged, what is new in it, what was said, and the decision beneath (ITM-10). */
export function ReviewDesk(props: Props) {
  let heading!: HTMLHeadingElement
  let sendUnsent: SendUnsent | undefined
  const [isAssigning, setIsAssigning] = createSignal(false)
  const [problem, setProblem] = createSignal<string>()
  const shown = createMemo(() => props.task.taskId)
  // A task announces itself, the next one too: whoever decided goes on reading here.
  createEffect(
    on(shown, () => {
      setProblem(undefined)
      heading.focus()
      heading.closest(".task-desk")?.querySelector(".task-body")?.scrollTo({ top: 0 })
    }),
  )
  const found = () => (props.item?.ok ? props.item.value : undefined)
  const refusal = () => (props.item?.ok === false ? props.item.problem.title : undefined)
  const isOwn = () => props.task.assignedTo?.staffId === props.ownId
  const mayTake = () => props.isReviewer && !isOwn() && props.task.author.staffId !== props.ownId
  const take = () =>
    props.onAssign({ assignedTo: props.ownId, dueOn: props.task.dueOn, note: props.task.note })

  /** A comment that still stands in its field would go with the page: it is sent before the decision. */
  const decide: OnAct = async (act, reason) => {
    const refused = await sendUnsent?.()
    return refused === undefined
      ? props.onAct(act, reason)
      : { ok: false, problem: { type: "about:blank", title: refused, status: 409, requestId: "" } }
  }

  return (
    <section class="task-desk" aria-labelledby="task-title">
      <div class="task-head">
        <h2 ref={heading} id="task-title" tabindex="-1">
          {itemWords().sheetTitle(props.task.code, wordFor(itemWords().kinds, props.task.itemKind))}
        </h2>
        <ItemStateChip state={props.task.state} />
        <DueMark task={props.task} />
        <span class="task-tools">
          <Show when={mayTake()}>
            <Button small onClick={() => void take().then(setProblem)}>
              {reviewWords().take}
            </Button>
          </Show>
          <Show when={props.isReviewer}>
            <Button small onClick={() => setIsAssigning(true)}>
              {reviewWords().assign}
            </Button>
          </Show>
          <a class="button" data-small="" data-kind="quiet" href={`/items/${props.task.itemId}`}>
            {reviewWords().openItem}
          </a>
        </span>
        <p class="quiet task-story">
          {story()}
          <Show when={props.task.note}>
            {" "}
            {reviewWords().note}: {props.task.note}
          </Show>
        </p>
        <p class="field-error" role="status">
          {problem()}
        </p>
      </div>
      <div class="task-body">
        <Show when={found()} fallback={<p role="status">{refusal() ?? words().shell.opening}</p>}>
          {(item) => (
            <>
              <Show when={item().version.version > 1}>
                <details class="task-change" open>
                  <summary>{reviewWords().changesSince(judgedBefore(item()))}</summary>
                  <Comparison item={item()} from={judgedBefore(item())} to={item().version.version} />
                </details>
              </Show>
              <ItemPanel item={item()} isNewest />
              <TalkPanel item={item()} onComment={props.onComment} onUnsent={(send) => (sendUnsent = send)} />
            </>
          )}
        </Show>
      </div>
      <div class="task-foot">
        <Show
          when={props.task.kind === "review"}
          fallback={<LawTask task={props.task} mayClose={props.isReviewer} onClose={props.onClose} />}
        >
          <Show when={found()}>
            {(item) => (
              <ItemActs
                itemVersionId={item().version.itemVersionId}
                openActs={item().openActs.filter((act) => act === "approve" || act === "reject")}
                keys={keysOfActs}
                onAct={decide}
              />
            )}
          </Show>
        </Show>
        <p class="quiet">
          <Show when={props.task.kind === "review" && (found()?.openActs.includes("approve") ?? false)}>
            {reviewWords().keys(keysOfActs.approve, keysOfActs.reject)}{" "}
          </Show>
          {reviewWords().remaining(props.remaining)}
        </p>
      </div>
      <AssignDialog
        task={isAssigning() ? props.task : undefined}
        onClose={() => setIsAssigning(false)}
        onAssign={props.onAssign}
      />
    </section>
  )

  /** The version that a reviewer read last; drafts since then were read by nobody. */
  function judgedBefore({ version: { version }, events }: ItemVersionPage): number {
    const judged = events.filter(
      (event) => event.version < version && (event.act === "approve" || event.act === "reject"),
    )
    return judged.at(-1)?.version ?? version - 1
  }

  function story() {
    const { openedBy, openedAt } = props.task
    const time = formatDayMinute(openedAt)
    return openedBy === null
      ? reviewWords().openedBySystem(time)
      : reviewWords().openedBy(openedBy.name, time)
  }
}
