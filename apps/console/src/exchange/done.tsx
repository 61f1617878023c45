import type { ImportPage } from "@sworn/contract/staff"
import { A } from "@solidjs/router"
import { Glyph } from "@sworn/ui"
import { Show } from "solid-js"
import { formatBytes } from "../shell/receive.ts"
import { Report } from "./report.tsx"
import { exchangeWords } from "./words.ts"

/** How it ended. What was left out is said in the same breath as what was taken. */
export function Done(props: { page: ImportPage }) {
  const own = () => exchangeWords().done
  const leftOut = () => props.page.leftOut ?? 0
  const isTaken = () => props.page.state === "committed"
  const sentence = () => {
    if (props.page.state === "expired") return own().expired
    if (!isTaken()) return own().givenUp
    const count = props.page.itemCount ?? 0
    return leftOut() > 0 ? own().part(count, leftOut()) : own().whole(count)
  }

  return (
    <>
      <section
        class="sheet-like outcome"
        data-tone={!isTaken() ? "plain" : leftOut() > 0 ? "warn" : "ok"}
        role="status"
      >
        <Glyph shape={!isTaken() ? "bar" : leftOut() > 0 ? "half" : "check"} />
        <div>
          <p class="outcome-sentence">{sentence()}</p>
          <Show when={isTaken()}>
            <p>{own().next}</p>
          </Show>
          <p class="acts">
            <Show when={isTaken()}>
              <A class="button" data-kind="primary" href="/items?author=self&state=draft">
                {own().open}
              </A>
            </Show>
            <A class="button" href="/imports/new">
              {own().another}
            </A>
          </p>
        </div>
      </section>
      <Show when={leftOut() > 0 && props.page.summary}>
        {(summary) => <Report page={props.page} summary={summary()} />}
      </Show>
      <dl class="fact-list">
        <div>
          <dt>{exchangeWords().facts.size}</dt>
          <dd>{formatBytes(props.page.byteCount)}</dd>
        </div>
        <div>
          <dt>{exchangeWords().facts.hash}</dt>
          <dd>
            <code class="hash">{props.page.sha256}</code>
          </dd>
        </div>
      </dl>
    </>
  )
}
