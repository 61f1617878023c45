import { createAsync, revalidate, useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { createSignal, Show, Suspense } from "solid-js"
import { lawApi, readChanges, readStatutes, readStatuteVersion } from "../api/law.ts"
import { said, words } from "../i18n/words.ts"
import { NotFound } from "../shell/not-found.tsx"
import { Page } from "../shell/page.tsx"
import { useSession } from "../shell/session.tsx"
import { Button } from "@sworn/ui"
import { RepealDialog } from "./repeal-dialog.tsx"
import { ShortNames } from "./short-names.tsx"
import { StatuteDesk } from "./statute-desk.tsx"
import { firstShown } from "./versions.ts"
import { lawWords } from "./words.ts"
import "./statutes.css"

export default function StatutePage() {
  const session = useSession()
  const params = useParams<{ statute: string }>()
  const [asked, setAsked] = useSearchParams<{ version?: string }>()
  const navigate = useNavigate()
  const [isRepealing, setIsRepealing] = createSignal(false)
  const page = createAsync(async () => {
    const { today, statutes } = await readStatutes()
    const row = statutes.find(({ statute }) => statute === params.statute)
    const wanted = asked.version
    const version =
      row?.versions.find((one) => one.version === wanted) ?? firstShown(row?.versions ?? [], today)
    return version === undefined ? null : readStatuteVersion(params.statute, version.version)
  })
  const isOfTheBank = () => session.roles().has("item-author") || session.roles().has("item-reviewer")

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={page.latest !== null} fallback={<NotFound />}>
        <Show when={page.latest}>
          {(loaded) => (
            <Page
              title={said(loaded().title)}
              above={{ href: "/statutes", label: lawWords().title }}
              act={
                <Show when={session.roles().has("item-reviewer")}>
                  <Button onClick={() => setIsRepealing(true)}>{lawWords().repeal}</Button>
                </Show>
              }
            >
              <StatuteDesk
                page={loaded()}
                mayReadItems={isOfTheBank()}
                naming={
                  <ShortNames
                    shortNames={loaded().shortNames}
                    mayChange={session.roles().has("item-reviewer")}
                    onChange={async (names) => {
                      const reply = await lawApi.nameStatute(params.statute, names)
                      if (reply.ok)
                        void revalidate([readStatutes.key, readChanges.key, readStatuteVersion.key])
                      return reply
                    }}
                  />
                }
                onVersion={(version) => setAsked({ version })}
              />
              <RepealDialog
                open={isRepealing()}
                title={said(loaded().title)}
                onClose={() => setIsRepealing(false)}
                onRepeal={async (body) => {
                  const reply = await lawApi.repeal(params.statute, body)
                  if (!reply.ok) return reply.problem.title
                  await revalidate([readStatutes.key, readChanges.key, readStatuteVersion.key])
                  navigate(`/statutes/changes/${reply.value.lawChangeId}`)
                  return undefined
                }}
              />
            </Page>
          )}
        </Show>
      </Show>
    </Suspense>
  )
}
