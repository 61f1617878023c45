/** The desk's parts as a browser has them. */
import type { Candidacy } from "@sworn/contract/candidate"
import { client } from "../api/client.ts"
import { openDeviceStore } from "../offline/open-device-store.ts"
import type { Cancel, DeskParts, LeaseNews, Surroundings } from "./desk-parts.ts"

export const partsInBrowser = (candidacy: Candidacy): DeskParts => ({
  calls: client,
  device: openDeviceStore(),
  surroundings,
  news: makeLeaseNews(candidacy.attempt.attemptId),
})

const surroundings: Surroundings = {
  after(delayMs, act) {
    const timer = setTimeout(act, delayMs)
    return () => clearTimeout(timer)
  },
  ticks: () => performance.now(),
  wall: () => Date.now(),
  random: () => Math.random(),
  onReturn(act) {
    const ifVisible = () => document.visibilityState === "visible" && act()
    return all(
      on(window, "online", act),
      on(window, "pageshow", act),
      on(document, "visibilitychange", ifVisible),
    )
  },
  onLinkLost: (act) => on(window, "offline", act),
}

function on(target: EventTarget, name: string, act: () => void): Cancel {
  target.addEventListener(name, act)
  return () => target.removeEventListener(name, act)
}

const all =
  (...cancels: readonly Cancel[]): Cancel =>
  () =>
    cancels.forEach((cancel) => cancel())

/** Without channels between tabs, a second tab is noticed by the next heartbeat instead of at once. */
function makeLeaseNews(attemptId: string): LeaseNews {
  if (typeof BroadcastChannel === "undefined") return { tell: () => undefined, listen: () => () => undefined }

  const channel = new BroadcastChannel(`sworn-lease-${attemptId}`)
  return {
    tell: (epoch) => channel.postMessage(epoch),
    listen(heard) {
      channel.onmessage = (message: MessageEvent<number>) => heard(message.data)
      return () => channel.close()
    },
  }
}
