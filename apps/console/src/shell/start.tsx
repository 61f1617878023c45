import { Navigate } from "@solidjs/router"
import { Show } from "solid-js"
import { words } from "../i18n/words.ts"
import { Empty } from "./empty.tsx"
import { Page } from "./page.tsx"
import { nounsFor } from "./nouns.ts"
import { useSession } from "./session.tsx"

/** Leads to the first noun that the person's roles allow. */
export function Start() {
  const session = useSession()
  return (
    <Show
      when={nounsFor(session.roles())[0]}
      fallback={
        <Page title={words().shell.noRoomTitle}>
          <Empty what={words().shell.noRoom} next={words().shell.noRoomNext} />
        </Page>
      }
    >
      {(noun) => <Navigate href={noun().href} />}
    </Show>
  )
}
