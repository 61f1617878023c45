import type { SessionStage, StaffSession } from "@sworn/contract/staff"
import { Glyph } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { api } from "../api/client.ts"
import { words, wordFor } from "../i18n/words.ts"
import { Appearance } from "./appearance.tsx"
import { createReadBeside } from "./read-beside.ts"
import { SignInSteps } from "./sign-in-steps.tsx"

type Props = { begun: StaffSession | undefined; onSignedIn: (person: StaffSession) => void }

export function SignIn(props: Props) {
  const [step, setStep] = createSignal<SessionStage>()
  const options = createReadBeside(api.readSignInOptions)
  const title = () => {
    const now = step()
    if (now === "second-factor") return words().account.stepTwo
    if (now === "enrolment") return words().account.mustEnrol
    return now === "password-change" ? words().account.mustChange : words().signIn.title
  }
  // A sign-in elsewhere that went no further comes back with its reason in the address, once.
  const refused = new URLSearchParams(location.search).get("refused")
  const returnTo = refused === null ? location.pathname + location.search : "/"

  function signedIn(person: StaffSession) {
    if (refused !== null) history.replaceState(null, "", "/")
    props.onSignedIn(person)
  }

  return (
    <main class="sign-in">
      <div class="sign-in-card">
        <p class="brand">{words().shell.product}</p>
        <h1>{title()}</h1>
        <Show when={step() === undefined}>
          <p class="quiet">{words().signIn.lead}</p>
          <Show when={refused}>
            {(name) => (
              <p class="field-error" role="alert">
                <Glyph shape="alert" />
                <span>{wordFor(words().account.refused, name())}</span>
              </p>
            )}
          </Show>
        </Show>
        <SignInSteps begun={props.begun} onStep={setStep} onSignedIn={signedIn} />
        <Show when={step() === undefined && options()?.sso?.name}>
          {(name) => (
            <>
              <p class="sign-in-or">{words().account.or}</p>
              <a
                class="button"
                href={`/api/session/sso?returnTo=${encodeURIComponent(returnTo)}`}
                target="_self"
              >
                {words().account.viaSso(name())}
              </a>
            </>
          )}
        </Show>
      </div>
      <Appearance />
    </main>
  )
}
