import { seconds, type DurationMs } from "@sworn/exam-core"
import { createSignal, onCleanup, type Accessor } from "solid-js"
import { client } from "../api/client.ts"

/** The round trip to the server, measured now and every half minute; "unreachable" while it does not answer. */
export function createNetworkCheck(
  readTime: () => Promise<unknown> = client.readTime,
): Accessor<DurationMs | "unreachable" | undefined> {
  const [reading, setReading] = createSignal<DurationMs | "unreachable">()

  async function measure() {
    const before = performance.now()
    const answered = await readTime().then(
      () => true,
      () => false,
    )
    setReading(answered ? Math.max(1, Math.round(performance.now() - before)) : "unreachable")
  }
  void measure()
  const timer = setInterval(measure, seconds(30))
  onCleanup(() => clearInterval(timer))
  return reading
}
