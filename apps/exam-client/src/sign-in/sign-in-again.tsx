import { Dialog } from "@sworn/ui"
import type { AttemptDesk } from "../attempt/desk.ts"
import { words } from "../i18n/index.ts"
import { SignInForm } from "./sign-in-form.tsx"

/** Over the paper, which stays where it was: the session ended, the attempt did not. */
export function SignInAgain(props: { desk: AttemptDesk }) {
  async function signIn(ticketNo: string, idNumber: string) {
    const outcome = await props.desk.signInAgain(ticketNo, idNumber)
    return outcome.ok ? undefined : outcome
  }

  return (
    <Dialog open={props.desk.signedOut()} onClose={() => undefined} title={words().signIn.againTitle}>
      <p class="sign-in-again">{words().signIn.againBody}</p>
      <SignInForm onSubmit={signIn} />
    </Dialog>
  )
}
