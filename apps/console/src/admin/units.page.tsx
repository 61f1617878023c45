import { createAsync, revalidate, useSearchParams } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { readReference, readUnits } from "../api/reads.ts"
import { words } from "../i18n/words.ts"
import { UnitDesk } from "./unit-desk.tsx"

export default function UnitsPage() {
  const [asked, setAsked] = useSearchParams()
  const page = createAsync(() => readUnits())
  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={page.latest}>
        {(loaded) => (
          <UnitDesk
            units={loaded().units}
            search={typeof asked["search"] === "string" ? asked["search"] : ""}
            openId={Number(asked["unit"]) || undefined}
            onSearch={(search) =>
              setAsked({ search: search || undefined, unit: undefined }, { replace: true })
            }
            onOpen={(unit) => setAsked({ unit })}
            onChanged={() => void revalidate([readUnits.key, readReference.key])}
          />
        )}
      </Show>
    </Suspense>
  )
}
