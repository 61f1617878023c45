import type { StaffSession } from "@sworn/contract/staff"
import { Dialog } from "@sworn/ui"
import { isSignedOut, resumeWaiting } from "../api/patient-fetch.ts"
import { words } from "../i18n/words.ts"
import { SignInSteps } from "./sign-in-steps.tsx"

type Props = { username: string; onSignedIn: (person: StaffSession) => void }

/** The session ended while someone was working: the page stays as it is, under a dialog that asks for the password. */
export function SignInAgain(props: Props) {
  const goOn = (person: StaffSession) => {
    props.onSignedIn(person)
    resumeWaiting()
  }
  return (
    <Dialog open={isSignedOut()} onClose={() => {}} title={words().signIn.again}>
      <div class="form">
        <p>{words().signIn.againLead}</p>
        <SignInSteps username={props.username} onSignedIn={goOn} />
        <a href="/" target="_self">
          {words().signIn.someoneElse}
        </a>
      </div>
    </Dialog>
  )
}
