import { createAsync, useParams, useSearchParams } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { readComparison } from "../api/law.ts"
import { said, words } from "../i18n/words.ts"
import { NotFound } from "../shell/not-found.tsx"
import { Page } from "../shell/page.tsx"
import { ComparisonDesk } from "./comparison-desk.tsx"
import { lawWords } from "./words.ts"
import "./statutes.css"

export default function ComparisonPage() {
  const params = useParams<{ statute: string }>()
  const [asked, setAsked] = useSearchParams<{ from?: string; to?: string; show?: string }>()
  const page = createAsync(async () => {
    const { from, to } = asked
    return from === undefined || to === undefined ? null : readComparison(params.statute, from, to)
  })

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={page.latest !== null} fallback={<NotFound />}>
        <Show when={page.latest}>
          {(loaded) => (
            <Page
              title={lawWords().comparison}
              count={lawWords().comparisonOf(loaded().from.version, loaded().to.version)}
              above={{ href: `/statutes/${params.statute}`, label: said(loaded().title) }}
            >
              <ComparisonDesk
                page={loaded()}
                showsAll={asked.show === "all"}
                onShow={(all) => setAsked({ show: all ? "all" : undefined }, { replace: true })}
              />
            </Page>
          )}
        </Show>
      </Show>
    </Suspense>
  )
}
