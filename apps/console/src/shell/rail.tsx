import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import { words } from "../i18n/words.ts"
import { nounsFor } from "./nouns.ts"
import { PersonMenu } from "./person-menu.tsx"
import { ReviewCount } from "./review-count.tsx"
import { useSession } from "./session.tsx"

/** The nouns that this person's roles allow, and the person. */
export function Rail() {
  const session = useSession()
  return (
    <header class="rail">
      <A class="brand" href="/">
        {words().shell.product}
      </A>
      <nav class="nouns" aria-label={words().shell.nouns}>
        <For each={nounsFor(session.roles())}>
          {(noun) => (
            <A class="noun" href={noun.href}>
              {words().nouns[noun.key]}
              <Show when={noun.key === "reviews"}>
                <ReviewCount />
              </Show>
            </A>
          )}
        </For>
      </nav>
      <PersonMenu />
    </header>
  )
}
