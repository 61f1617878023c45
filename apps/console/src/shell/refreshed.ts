/**
 * Something live, read again every few seconds without disturbing the page. A read that fails keeps the last value and
 * says since when it is old; a hidden tab rests.
 */
import { createSignal, onCleanup, type Accessor } from "solid-js"
import type { Reply } from "../api/reply.ts"

type Refreshing<Value> = {
  /** What the page loaded. */
  first: Accessor<Value | undefined>
  /** Names what is asked for; a value read for another name is not shown. */
  asked: Accessor<string>
  read: () => Promise<Reply<Value>>
  isLive: () => boolean
  everyMs?: number
}

export type Refreshed<Value> = {
  value: Accessor<Value | undefined>
  readAt: Accessor<number>
  isStale: Accessor<boolean>
  /** Reads now, after an act that changed it. */
  refresh: () => Promise<void>
}

export function createRefreshed<Value>(given: Refreshing<Value>): Refreshed<Value> {
  const [fresh, setFresh] = createSignal<{ asked: string; value: Value }>()
  const [readAt, setReadAt] = createSignal(Date.now())
  const [isStale, setIsStale] = createSignal(false)

  async function refresh() {
    const asked = given.asked()
    const reply = await given.read()
    setIsStale(!reply.ok)
    if (!reply.ok) return
    setFresh({ asked, value: reply.value })
    setReadAt(Date.now())
  }

  const timer = setInterval(() => {
    if (!document.hidden && given.isLive()) void refresh()
  }, given.everyMs ?? 5000)
  onCleanup(() => clearInterval(timer))

  const value = () => {
    const first = given.first()
    const latest = fresh()
    return latest?.asked === given.asked() ? latest.value : first
  }
  return { value, readAt, isStale, refresh }
}
