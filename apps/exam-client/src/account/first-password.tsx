import type { AccountSession } from "@sworn/contract/candidate"
import { Button } from "@sworn/ui"
import { onMount } from "solid-js"
import { TopBar } from "../shell/top-bar.tsx"
import { PasswordForm } from "./password-form.tsx"
import { words } from "./words.ts"

/** A first password opens nothing but this. */
export function FirstPassword(props: { onEnter: (officer: AccountSession) => void; onLeave: () => void }) {
  let heading!: HTMLHeadingElement
  onMount(() => heading.focus())

  return (
    <div class="page">
      <TopBar>
        <Button kind="quiet" small onClick={() => props.onLeave()}>
          {words().home.signOut}
        </Button>
      </TopBar>
      <main class="sign-in">
        <div class="sign-in-sheet">
          <h1 class="document-title" tabindex="-1" ref={heading}>
            {words().password.firstTitle}
          </h1>
          <p class="password-why">{words().password.firstBody}</p>
          <PasswordForm onChanged={(officer) => props.onEnter(officer)} />
        </div>
      </main>
    </div>
  )
}
