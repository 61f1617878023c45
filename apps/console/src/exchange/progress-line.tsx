import type { ImportProgress } from "@sworn/contract/staff"
import { createSignal, onCleanup, Show } from "solid-js"
import { api } from "../api/client.ts"
import { exchangeWords } from "./words.ts"

const everyMs = 400

/** How far the server says it has come, in rows that were counted; hears of the end by asking. */
export function ProgressLine(props: {
  importId: string
  first: ImportProgress
  onOver: () => Promise<void>
}) {
  const [heard, setHeard] = createSignal<ImportProgress>()
  const progress = () => heard() ?? props.first
  let isHere = true
  onCleanup(() => {
    isHere = false
    clearTimeout(timer)
  })
  let timer = setTimeout(() => void listen(), everyMs)

  async function listen() {
    const reply = await api.readImportProgress(props.importId)
    if (!isHere) return
    if (reply.ok) {
      setHeard(reply.value)
      if (reply.value.state !== "checking" && reply.value.state !== "committing") return void props.onOver()
    }
    timer = setTimeout(() => void listen(), everyMs)
  }

  const sentence = () => {
    const { stage, read, total } = progress()
    const said = exchangeWords().check
    if (stage === "comparing") return said.comparing(read, total)
    if (stage === "writing") return said.writing(read, total)
    return total > 0 ? said.reading(read, total) : said.readingAll
  }

  return (
    <section class="sheet-like wizard-progress" aria-label={exchangeWords().check.label}>
      <Show when={progress().total > 0} fallback={<progress aria-label={exchangeWords().check.label} />}>
        <progress
          aria-label={exchangeWords().check.label}
          max={progress().total}
          value={Math.min(progress().read, progress().total)}
        />
      </Show>
      <p class="progress-words">{sentence()}</p>
      <p class="quiet">
        {progress().stage === "writing" ? exchangeWords().commit.wait : exchangeWords().check.leave}
      </p>
    </section>
  )
}
