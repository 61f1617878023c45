import type { Candidacy } from "@sworn/contract/candidate"
import { Match, Switch, type JSX } from "solid-js"
import { words } from "../i18n/index.ts"
import { SignInScreen } from "../sign-in/sign-in-screen.tsx"
import { Notice } from "./notice.tsx"
import { useSession } from "./session.tsx"

/** Draws its children for whoever is signed in, and otherwise what is needed to get there. */
export function SignedIn(props: { children: (candidacy: Candidacy) => JSX.Element }) {
  const session = useSession()
  const candidacy = () => {
    const standing = session.standing()
    return standing?.kind === "here" ? standing.candidacy : undefined
  }

  return (
    <Switch fallback={<Notice busy title={words().opening} />}>
      <Match when={candidacy()} keyed>
        {(known) => props.children(known)}
      </Match>
      <Match when={session.standing()?.kind === "signed-out"}>
        <SignInScreen onEnter={session.enter} />
      </Match>
      <Match when={session.standing()?.kind === "unreachable"}>
        <Notice
          title={words().unreachable.title}
          body={words().unreachable.body}
          act={words().retry}
          onAct={session.askAgain}
        />
      </Match>
    </Switch>
  )
}
