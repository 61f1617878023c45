import { createAsync } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { api } from "../api/client.ts"
import { readSittings } from "../api/reads.ts"
import { words } from "../i18n/words.ts"
import { Freshness } from "../shell/freshness.tsx"
import { isLive } from "../shell/phase-chip.tsx"
import { createRefreshed } from "../shell/refreshed.ts"
import { Page } from "../shell/page.tsx"
import { SittingTable } from "./sitting-table.tsx"

export default function SittingsPage() {
  const first = createAsync(() => readSittings())
  const anyLive = (): boolean => list.value()?.sittings.some((sitting) => isLive(sitting.phase)) === true
  const list = createRefreshed({
    first: () => first.latest,
    asked: () => "sittings",
    read: api.readSittings,
    isLive: anyLive,
  })

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={list.value()}>
        {(loaded) => (
          <Page title={words().nouns.sittings} count={words().sittings.count(loaded().sittings.length)} fills>
            <Show when={anyLive()}>
              <Freshness readAt={list.readAt()} isStale={list.isStale()} />
            </Show>
            <SittingTable sittings={loaded().sittings} />
          </Page>
        )}
      </Show>
    </Suspense>
  )
}
