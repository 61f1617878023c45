import type { ReviewTaskRow } from "@sworn/contract/staff"
import { A } from "@solidjs/router"
import { Glyph } from "@sworn/ui"
import { For, Show } from "solid-js"
import { wordFor } from "../../i18n/words.ts"
import { excerptOf } from "../item/excerpt.ts"
import { itemWords } from "../item/words.ts"
import { reviewWords } from "./words.ts"

type Props = {
  rows: readonly ReviewTaskRow[]
  openId: string | undefined
  hrefOf: (taskId: string) => string
}

/** The tasks, earliest due first: a list of links, with the arrows between them. */
export function ReviewQueue(props: Props) {
  return (
    <ol class="queue" aria-label={reviewWords().queue} onKeyDown={moveAmongTasks}>
      <For each={props.rows}>
        {(task) => (
          <li>
            <A
              class="queue-task"
              href={props.hrefOf(task.taskId)}
              aria-current={task.taskId === props.openId ? "page" : undefined}
            >
              <span class="queue-head">
                <strong>{task.code}</strong>
                <span>
                  {task.kind === "review"
                    ? wordFor(itemWords().kinds, task.itemKind)
                    : wordFor(reviewWords().kinds, task.kind)}
                </span>
                <DueMark task={task} />
              </span>
              <span class="queue-excerpt">{excerptOf(task.excerpt)}</span>
              <span class="queue-people">
                {reviewWords().authorOf(task.author.name)} ·{" "}
                {task.assignedTo === null
                  ? reviewWords().unassigned
                  : reviewWords().assignedTo(task.assignedTo.name)}
              </span>
            </A>
          </li>
        )}
      </For>
    </ol>
  )
}

/** Until when, and that it is late in shape and words. */
export function DueMark(props: { task: ReviewTaskRow }) {
  return (
    <Show when={props.task.dueOn}>
      {(day) => (
        <span class="due" data-late={props.task.isOverdue ? "" : undefined}>
          <Show when={props.task.isOverdue}>
            <Glyph shape="alert" />
          </Show>
          {props.task.isOverdue ? reviewWords().late(day()) : reviewWords().dueOn(day())}
        </span>
      )}
    </Show>
  )
}

function moveAmongTasks(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>(".queue-task")]
  const at = links.indexOf(event.target as HTMLElement)
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (at < 0 || step === undefined) return
  links[at + step]?.focus()
  event.preventDefault()
}
