import { createAsync } from "@solidjs/router"
import { DataTable } from "@sworn/ui"
import { Show, Suspense } from "solid-js"
import { readAssumptions } from "../api/reads.ts"
import { said, words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"

/** What an adopting agency confirms, with what holds today. */
export default function AssumptionsPage() {
  const page = createAsync(() => readAssumptions())
  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={page.latest}>
        {(loaded) => (
          <Page
            title={words().nouns.assumptions}
            count={words().admin.assumptionCount(loaded().rows.length)}
            fills
          >
            <p class="quiet">{words().admin.assumptionsLead}</p>
            <div class="table-frame assumptions">
              <DataTable
                caption={words().nouns.assumptions}
                captionHidden
                columns={[
                  {
                    key: "rule",
                    title: words().admin.rule,
                    cell: (row) => <span class="unbroken">{row.rule}</span>,
                  },
                  { key: "words", title: words().admin.assumption, cell: (row) => said(row.words) },
                  {
                    key: "value",
                    title: words().admin.value,
                    cell: (row) =>
                      row.value === null ? (
                        words().shell.none
                      ) : (
                        <span class="said-value">{said(row.value)}</span>
                      ),
                  },
                  {
                    key: "where",
                    title: words().admin.where,
                    cell: (row) => said(row.where).replaceAll("`", ""),
                  },
                ]}
                rows={loaded().rows}
                rowKey={(row) => `${row.rule} ${row.words.en}`}
              />
            </div>
          </Page>
        )}
      </Show>
    </Suspense>
  )
}
