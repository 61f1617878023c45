import { A, createAsync } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { readChanges, readStatutes } from "../api/law.ts"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { useSession } from "../shell/session.tsx"
import { ChangeTable } from "./change-table.tsx"
import { StatuteTable } from "./statute-table.tsx"
import { lawWords } from "./words.ts"
import "./statutes.css"

export default function StatutesPage() {
  const session = useSession()
  const isOfTheBank = () => session.roles().has("item-author") || session.roles().has("item-reviewer")
  const register = createAsync(() => readStatutes())
  const mayReadChanges = () => isOfTheBank() || session.roles().has("paper-setter")
  const changes = createAsync(async () => (mayReadChanges() ? await readChanges() : undefined))

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={register.latest}>
        {(loaded) => (
          <Page
            title={lawWords().title}
            count={lawWords().count(loaded().statutes.length)}
            act={
              <Show when={session.roles().has("item-reviewer")}>
                <A class="button" data-kind="primary" href="/statutes/loading">
                  {lawWords().load}
                </A>
              </Show>
            }
          >
            <Show when={changes.latest}>
              {(list) => (
                <section class="law-section" aria-labelledby="law-changes">
                  <h2 id="law-changes">{lawWords().changes}</h2>
                  <ChangeTable changes={list().changes} today={list().today} />
                </section>
              )}
            </Show>
            <section class="law-section" aria-labelledby="law-register">
              <h2 id="law-register">{lawWords().caption}</h2>
              <StatuteTable
                statutes={loaded().statutes}
                today={loaded().today}
                mayReadItems={isOfTheBank()}
              />
            </section>
          </Page>
        )}
      </Show>
    </Suspense>
  )
}
