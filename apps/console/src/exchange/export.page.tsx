import type { ItemExportQuery } from "@sworn/contract/staff"
import { createAsync, useSearchParams } from "@solidjs/router"
import { Suspense } from "solid-js"
import { api } from "../api/client.ts"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import "./exchange.css"
import { ExportForm } from "./export-form.tsx"
import { exchangeWords } from "./words.ts"

export type ExportFilter = Omit<ItemExportQuery, "format" | "language" | "purpose">

/** Everything that the filter in the address matches, as a file: the list leads here with the filter it has. */
export default function ExportPage() {
  const [asked] = useSearchParams<Record<string, string | string[]>>()
  const filter = (): ExportFilter => {
    const { page: _page, size: _size, order: _order, ...rest } = asked
    return rest as ExportFilter
  }
  const count = createAsync(async () => {
    const reply = await api.countItems(filter())
    return reply.ok ? reply.value.total : undefined
  })

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Page title={exchangeWords().out.title} above={{ href: "/items", label: exchangeWords().out.above }}>
        <ExportForm filter={filter()} count={count()} />
      </Page>
    </Suspense>
  )
}
