import { createAsync, useNavigate, useSearchParams, revalidate } from "@solidjs/router"
import { Field, Select } from "@sworn/ui"
import { createSignal, Show, Suspense } from "solid-js"
import { blueprintApi, readBlueprintRules, readBlueprints } from "../api/blueprints.ts"
import { readStatutes } from "../api/law.ts"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { useSession } from "../shell/session.tsx"
import { Builder } from "./builder.tsx"
import { createDesk } from "./desk.ts"
import { begunFrom } from "./edits.ts"
import { blueprintWords } from "./words.ts"
import "./blueprints.css"

const levels = ["basic", "intermediate", "advanced"] as const

/** Begins with the sections of its level; another level begins anew. */
export default function NewBlueprintPage() {
  const session = useSession()
  const navigate = useNavigate()
  const [asked, setAsked] = useSearchParams()
  const level = () => levels.find((one) => one === asked["level"]) ?? "basic"
  const rules = createAsync(() => readBlueprintRules(level()))
  const register = createAsync(() => readStatutes())
  const grants = () => session.person().grants.filter(({ role }) => role === "paper-setter")
  const [unitId, setUnitId] = createSignal(grants()[0]?.unitId ?? 0)

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={rules() && register() && { rules: rules()!, statutes: register()!.statutes }} keyed>
        {(known) => {
          const begun = begunFrom(known.rules, { title: { "zh-CN": "", en: "" }, category: null })
          const [isSaved, setIsSaved] = createSignal(false)
          const desk = createDesk(begun, () => known.rules)
          return (
            <Page
              title={blueprintWords().newTitle}
              above={{ href: "/blueprints", label: blueprintWords().title }}
            >
              <Builder
                desk={{ ...desk, isChanged: () => desk.isChanged() && !isSaved() }}
                statutes={known.statutes}
                lawOf={() => undefined}
                onLevel={(chosen) => setAsked({ level: chosen }, { replace: true })}
                saveLabel={blueprintWords().save}
                hasNote={false}
                place={
                  <Show when={grants().length > 1}>
                    <Field label={blueprintWords().unit}>
                      {(control) => (
                        <Select
                          {...control}
                          class="blueprint-unit"
                          options={grants().map((grant) => [grant.unitId, grant.unitName])}
                          chosen={unitId()}
                          onChoose={setUnitId}
                        />
                      )}
                    </Field>
                  </Show>
                }
                onSave={async (body) => {
                  const reply = await blueprintApi.write(unitId(), body)
                  if (!reply.ok) return reply.problem.title
                  setIsSaved(true)
                  await revalidate(readBlueprints.key)
                  navigate(`/blueprints/${reply.value.blueprintId}`)
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
