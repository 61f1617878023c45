import type { SittingRow } from "@sworn/contract/staff"
import { createAsync, useParams, useSearchParams } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { api } from "../api/client.ts"
import { readRegistrations, readSittings } from "../api/reads.ts"
import { words } from "../i18n/words.ts"
import { NotFound } from "../shell/not-found.tsx"
import { isLive } from "../shell/phase-chip.tsx"
import { createRefreshed } from "../shell/refreshed.ts"
import { SittingDesk } from "./sitting-desk.tsx"

const size = 50

export default function SittingPage() {
  const params = useParams<{ sittingId: string }>()
  const [asked, setAsked] = useSearchParams<{ page: string; search: string }>()
  const page = () => Number(asked.page) || 1
  const search = () => asked.search ?? ""
  const query = () => ({ page: page(), size, search: search() })

  const firstList = createAsync(() => readSittings())
  const firstRows = createAsync(() => readRegistrations(params.sittingId, query()))
  const sitting = (): SittingRow | undefined =>
    list.value()?.sittings.find((one) => one.sittingId === params.sittingId)
  const sittingIsLive = (): boolean => {
    const phase = sitting()?.phase
    return phase !== undefined && isLive(phase)
  }

  const list = createRefreshed({
    first: () => firstList.latest,
    asked: () => "sittings",
    read: api.readSittings,
    isLive: sittingIsLive,
  })
  const registrations = createRefreshed({
    first: () => firstRows.latest,
    asked: () => JSON.stringify([params.sittingId, query()]),
    read: () => api.readRegistrations(params.sittingId, query()),
    isLive: sittingIsLive,
  })

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={list.value() && registrations.value()}>
        {(loaded) => (
          <Show when={sitting()} fallback={<NotFound />}>
            {(found) => (
              <SittingDesk
                sitting={found()}
                registrations={loaded()}
                page={page()}
                size={size}
                search={search()}
                isLive={sittingIsLive()}
                readAt={list.readAt()}
                isStale={list.isStale() || registrations.isStale()}
                onPage={(next) => setAsked({ page: next === 1 ? undefined : next })}
                onSearch={(text) => setAsked({ search: text, page: undefined }, { replace: true })}
                onRegistered={() => void Promise.all([list.refresh(), registrations.refresh()])}
              />
            )}
          </Show>
        )}
      </Show>
    </Suspense>
  )
}
