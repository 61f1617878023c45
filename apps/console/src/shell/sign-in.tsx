import type { StaffSession } from "@sworn/contract/staff"
import { words } from "../i18n/words.ts"
import { Appearance } from "./appearance.tsx"
import { SignInForm } from "./sign-in-form.tsx"

export function SignIn(props: { onSignedIn: (person: StaffSession) => void }) {
  return (
    <main class="sign-in">
      <div class="sign-in-card">
        <p class="brand">{words().shell.product}</p>
        <h1>{words().signIn.title}</h1>
        <p class="quiet">{words().signIn.lead}</p>
        <SignInForm onSignedIn={(person) => props.onSignedIn(person)} />
      </div>
      <Appearance />
    </main>
  )
}
