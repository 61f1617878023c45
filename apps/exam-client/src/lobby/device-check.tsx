import { Glyph, type GlyphShape, type Tone } from "@sworn/ui"
import { Index } from "solid-js"
import type { AttemptDesk } from "../attempt/desk.ts"
import { words } from "../i18n/index.ts"
import { createNetworkCheck } from "./network-check.ts"

type Check = { readonly name: string; readonly word: string; readonly tone: Tone; readonly shape: GlyphShape }

const ok = { tone: "ok", shape: "check" } as const
const warn = { tone: "warn", shape: "alert" } as const
const bad = { tone: "bad", shape: "cross" } as const
const pending = { tone: "plain", shape: "half" } as const

/** Whether this device can carry an exam, as a list of ticks, said before the start rather than after (LE-07). */
export function DeviceCheck(props: { desk: AttemptDesk }) {
  const network = createNetworkCheck()
  const checks = (): readonly Check[] => [storage(), clock(), screen(), line()]
  const worst = () => (checks().some((check) => check.tone === "bad") ? bad : ok)

  const storage = (): Check => {
    const { lobby } = words()
    return props.desk.keepsOnDevice()
      ? { name: lobby.storage, word: lobby.storageOk, ...ok }
      : { name: lobby.storage, word: lobby.storageBad, ...bad }
  }
  const clock = (): Check => {
    const off = Math.round(Math.abs(Date.now() - props.desk.now()) / 1000)
    return { name: words().lobby.clock, word: words().lobby.clockOk(off), ...ok }
  }
  const screen = (): Check => {
    const size = `${innerWidth} × ${innerHeight}`
    return innerWidth >= 1024 && innerHeight >= 560
      ? { name: words().lobby.screen, word: words().lobby.screenOk(size), ...ok }
      : { name: words().lobby.screen, word: words().lobby.screenSmall(size), ...warn }
  }
  const line = (): Check => {
    const { lobby } = words()
    const reading = network()
    if (reading === undefined) return { name: lobby.network, word: lobby.checking, ...pending }
    return reading === "unreachable"
      ? { name: lobby.network, word: lobby.networkBad, ...warn }
      : { name: lobby.network, word: lobby.networkOk(reading), ...ok }
  }

  return (
    <section class="device">
      <h2 class="section-title">
        {words().lobby.device}
        <span class="device-verdict" data-tone={worst().tone}>
          {worst() === ok ? words().lobby.deviceReady : words().lobby.deviceTrouble}
        </span>
      </h2>
      <ul class="checks">
        <Index each={checks()}>
          {(check) => (
            <li data-tone={check().tone}>
              <Glyph shape={check().shape} />
              <span class="check-name">{check().name}</span>
              <span class="check-word">{check().word}</span>
            </li>
          )}
        </Index>
      </ul>
    </section>
  )
}
