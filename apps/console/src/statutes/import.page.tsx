import { createAsync, revalidate, useNavigate } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { lawApi, readChange, readChanges, readStatutes, readStatuteVersion } from "../api/law.ts"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { ImportWizard } from "./import-wizard.tsx"
import { lawWords } from "./words.ts"
import "./statutes.css"

export default function ImportPage() {
  const navigate = useNavigate()
  const register = createAsync(() => readStatutes())

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={register.latest}>
        {(loaded) => (
          <Page title={lawWords().importTitle} above={{ href: "/statutes", label: lawWords().title }}>
            <ImportWizard
              statutes={loaded().statutes}
              onRead={lawApi.readText}
              onPreview={lawApi.previewLoading}
              onLoad={async (statute, body) => {
                const reply = await lawApi.load(statute, body)
                if (!reply.ok) return reply.problem.title
                await revalidate([readStatutes.key, readStatuteVersion.key, readChanges.key, readChange.key])
                const { lawChangeId, version } = reply.value
                navigate(
                  lawChangeId === null
                    ? `/statutes/${statute}?version=${version}`
                    : `/statutes/changes/${lawChangeId}`,
                )
                return undefined
              }}
            />
          </Page>
        )}
      </Show>
    </Suspense>
  )
}
