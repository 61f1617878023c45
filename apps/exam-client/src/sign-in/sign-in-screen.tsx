import type { Candidacy } from "@sworn/contract/candidate"
import { client } from "../api/client.ts"
import { words } from "../i18n/index.ts"
import { TopBar } from "../shell/top-bar.tsx"
import { SignInForm, type SignInTrouble } from "./sign-in-form.tsx"
import { SignInWays } from "./sign-in-ways.tsx"

export function SignInScreen(props: { onEnter: (candidacy: Candidacy) => void }) {
  async function signIn(ticketNo: string, idNumber: string): Promise<SignInTrouble | undefined> {
    const outcome = await client.signIn(ticketNo, idNumber).catch(() => undefined)
    if (outcome === undefined) return { refusal: "unreachable" }
    if (!outcome.ok) return outcome
    props.onEnter(outcome.value)
    return undefined
  }

  return (
    <div class="page">
      <TopBar />
      <main class="sign-in">
        <div class="sign-in-sheet">
          <SignInWays />
          <h1 class="document-title">{words().signIn.title}</h1>
          <SignInForm onSubmit={signIn} />
        </div>
        <p class="sign-in-help">{words().signIn.help}</p>
      </main>
    </div>
  )
}
