import { createAsync, revalidate, useParams, useSearchParams } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { blueprintApi, readBlueprint, readBlueprints } from "../api/blueprints.ts"
import { said, words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { BlueprintDesk } from "./blueprint-desk.tsx"
import { blueprintWords } from "./words.ts"
import "./blueprints.css"

export default function BlueprintOfPage() {
  const params = useParams<{ blueprintId: string }>()
  const [asked] = useSearchParams()
  const wanted = () => {
    const version = Math.trunc(Number(asked["version"]))
    return version >= 1 ? version : undefined
  }
  const page = createAsync(() => readBlueprint(params.blueprintId, wanted()))
  const changed = () => revalidate([readBlueprint.key, readBlueprints.key])

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={page.latest}>
        {(loaded) => (
          <Page
            title={said(loaded().version.body.title) || blueprintWords().title}
            above={{ href: "/blueprints", label: blueprintWords().title }}
          >
            <BlueprintDesk
              page={loaded()}
              onApprove={async () => {
                const reply = await blueprintApi.approve(params.blueprintId, loaded().version.version)
                if (!reply.ok) return reply.problem.title
                await changed()
                return undefined
              }}
              onRetire={async (reason) => {
                const body = { version: loaded().version.version, reason }
                const reply = await blueprintApi.retire(params.blueprintId, body)
                if (!reply.ok) return reply.problem.title
                await changed()
                return undefined
              }}
            />
          </Page>
        )}
      </Show>
    </Suspense>
  )
}
