import type { ImportPage, ImportSettings } from "@sworn/contract/staff"
import { createAsync, useParams } from "@solidjs/router"
import { createSignal, Show, Suspense } from "solid-js"
import { api } from "../api/client.ts"
import { valueOf } from "../api/reply.ts"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import "./exchange.css"
import { ImportDesk } from "./import-desk.tsx"
import { exchangeWords } from "./words.ts"

/** One import, wherever it stands; each act reads it anew. */
export default function ImportPageOf() {
  const params = useParams<{ importId: string }>()
  const [later, setLater] = createSignal<ImportPage>()
  const first = createAsync(async () => valueOf(await api.readImport(params.importId)))
  const page = () => (later()?.importId === params.importId ? later() : first())

  async function reread(): Promise<void> {
    const reply = await api.readImport(params.importId)
    if (reply.ok) setLater(reply.value)
  }
  /** Answers with what went wrong, if anything did. */
  const acts = {
    check: async (settings: ImportSettings) => {
      const settled = await api.setImportSettings(params.importId, settings)
      if (!settled.ok) return settled.problem.title
      const begun = await api.checkImport(params.importId)
      await reread()
      return begun.ok ? undefined : begun.problem.title
    },
    commit: async (goodOnly: boolean, expected: { good: number; faulty: number }) => {
      const reply = await api.commitImport(params.importId, { goodOnly, expected })
      await reread()
      return reply.ok ? undefined : reply.problem.title
    },
    giveUp: async () => {
      const reply = await api.giveUpImport(params.importId)
      await reread()
      return reply.ok ? undefined : reply.problem.title
    },
    reread,
  }

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={page()}>
        {(loaded) => (
          <Page
            title={loaded().fileName}
            above={{ href: "/imports", label: exchangeWords().list.title }}
            count={`${exchangeWords().formats[loaded().format]} · ${exchangeWords().pools[loaded().pool]} · ${loaded().unit}`}
          >
            <ImportDesk page={loaded()} acts={acts} />
          </Page>
        )}
      </Show>
    </Suspense>
  )
}
