import { createAsync, revalidate, useNavigate, useParams } from "@solidjs/router"
import { requirementKey, type LawRequirement } from "@sworn/question-bank"
import { createSignal, Show, Suspense } from "solid-js"
import { blueprintApi, readBlueprint, readBlueprints } from "../api/blueprints.ts"
import { readStatutes } from "../api/law.ts"
import { said, words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { Builder } from "./builder.tsx"
import { createDesk } from "./desk.ts"
import { blueprintWords } from "./words.ts"
import "./blueprints.css"

/** Begins with the newest version; what is saved is the next one. */
export default function EditBlueprintPage() {
  const params = useParams<{ blueprintId: string }>()
  const navigate = useNavigate()
  const page = createAsync(() => readBlueprint(params.blueprintId, undefined))
  const register = createAsync(() => readStatutes())

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={page() && register() && { page: page()!, statutes: register()!.statutes }} keyed>
        {({ page: begun, statutes }) => {
          const [isSaved, setIsSaved] = createSignal(false)
          const desk = createDesk(begun.version.body, () => begun.rules)
          const lawOf = (requirement: LawRequirement) => {
            const isSame = (one: LawRequirement) =>
              one.version === requirement.version && requirementKey(one) === requirementKey(requirement)
            return begun.law[begun.version.body.requirements.findIndex(isSame)]
          }
          const title = () => said(begun.version.body.title) || blueprintWords().title
          return (
            <Page
              title={blueprintWords().editTitle(title())}
              above={{ href: `/blueprints/${params.blueprintId}`, label: title() }}
            >
              <Builder
                desk={{ ...desk, isChanged: () => desk.isChanged() && !isSaved() }}
                statutes={statutes}
                lawOf={lawOf}
                saveLabel={blueprintWords().saveVersion}
                hasNote
                onSave={async (body, note) => {
                  const given = { body, note, basedOn: begun.version.version }
                  const reply = await blueprintApi.writeVersion(params.blueprintId, given)
                  if (!reply.ok) return reply.problem.title
                  setIsSaved(true)
                  await revalidate([readBlueprint.key, readBlueprints.key])
                  navigate(`/blueprints/${params.blueprintId}`)
                  return undefined
                }}
              />
            </Page>
          )
        }}
      </Show>
    </Suspense>
  )
}
