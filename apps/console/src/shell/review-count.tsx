import { Badge } from "@sworn/ui"
import { createSignal, onCleanup, Show } from "solid-js"
import { bankApi } from "../api/bank.ts"
import { words } from "../i18n/words.ts"
import { createReadFor } from "./read-for.ts"

const everyMs = 60_000

const [turn, setTurn] = createSignal(0)

/** After an act that closes or gives away a task. */
export const countReviewsAgain = (): void => void setTurn((turns) => turns + 1)

/** How many tasks wait: the person's own, and those that are nobody's. In a tone of its own when one is late. */
export function ReviewCount() {
  const count = createReadFor(
    () => String(turn()),
    () => bankApi.countTasks(),
  )
  const timer = setInterval(() => document.hidden || countReviewsAgain(), everyMs)
  onCleanup(() => clearInterval(timer))
  const waiting = () => {
    const known = count.value()
    return known === undefined ? 0 : known.own + known.unassigned
  }
  const isLate = () => (count.value()?.overdue ?? 0) > 0

  return (
    <Show when={waiting() > 0}>
      <Badge tone={isLate() ? "warn" : "accent"}>
        {waiting()}
        <span class="visually-hidden">{isLate() ? words().shell.waitingLate : words().shell.waiting}</span>
      </Badge>
    </Show>
  )
}
