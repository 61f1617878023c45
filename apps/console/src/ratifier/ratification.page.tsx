import { createAsync } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { readSittings } from "../api/reads.ts"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { RatificationTable } from "./ratification-table.tsx"

export default function RatificationPage() {
  const list = createAsync(() => readSittings())
  const waiting = () => list.latest?.sittings.filter((sitting) => sitting.phase === "over").length ?? 0
  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={list.latest}>
        {(loaded) => (
          <Page title={words().nouns.ratification} count={words().ratifier.listCount(waiting())} fills>
            <RatificationTable sittings={loaded().sittings} />
          </Page>
        )}
      </Show>
    </Suspense>
  )
}
