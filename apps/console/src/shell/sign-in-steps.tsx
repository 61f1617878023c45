import type { StaffSession } from "@sworn/contract/staff"
import { Button } from "@sworn/ui"
import { createEffect, createSignal, lazy, Match, on, Suspense, Switch } from "solid-js"
import { PasswordForm } from "../account/password-form.tsx"
import { api, signingInActs } from "../api/client.ts"
import { words } from "../i18n/words.ts"
import { CodeForm } from "./code-form.tsx"
import { SignInForm } from "./sign-in-form.tsx"

const Enrolment = lazy(() => import("../account/enrolment.tsx"))

type Props = {
  /** Given when the same person comes back. */
  username?: string
  /** A sign-in that has begun and is not whole, as after a reload or a return from elsewhere. */
  begun?: StaffSession | undefined
  /** What this step is called, for whoever draws the heading. */
  onStep?: (title: string | undefined) => void
  onSignedIn: (person: StaffSession) => void
}

/** Signing in, one step after the other, as far as this person's account asks for it. */
export function SignInSteps(props: Props) {
  const [session, setSession] = createSignal(props.begun)
  // Just typed: whoever must change it need not type it again.
  const [password, setPassword] = createSignal<string>()
  const stage = () => session()?.stage

  function moveTo(next: StaffSession) {
    if (next.stage === "open") props.onSignedIn(next)
    else setSession(next)
  }
  async function readOn() {
    const reply = await api.readSession()
    if (reply.ok) moveTo(reply.value)
    else setSession(undefined)
  }
  async function startOver() {
    await api.signOut()
    setPassword(undefined)
    setSession(undefined)
  }
  createEffect(on(stage, (now) => props.onStep?.(titleOf(now))))

  return (
    <Switch
      fallback={
        <SignInForm
          {...(props.username !== undefined && { username: props.username })}
          onSignedIn={(next, typed) => {
            setPassword(typed)
            moveTo(next)
          }}
        />
      }
    >
      <Match when={stage() === "second-factor"}>
        <CodeForm onProven={moveTo} />
        <StartOver />
      </Match>
      <Match when={stage() === "enrolment"}>
        <p>{words().account.mustEnrolLead}</p>
        <Suspense>
          <Enrolment acts={signingInActs} username={session()?.username ?? ""} onKept={() => void readOn()} />
        </Suspense>
        <StartOver />
      </Match>
      <Match when={stage() === "password-change"}>
        <p>{words().account.mustChangeLead}</p>
        <PasswordForm acts={signingInActs} current={password()} onChanged={() => void readOn()} />
        <StartOver />
      </Match>
    </Switch>
  )

  function titleOf(now: StaffSession["stage"] | undefined) {
    if (now === "second-factor") return words().account.stepTwo
    if (now === "enrolment") return words().account.mustEnrol
    return now === "password-change" ? words().account.mustChange : undefined
  }

  function StartOver() {
    return (
      <Button kind="quiet" onClick={() => void startOver()}>
        {words().signIn.someoneElse}
      </Button>
    )
  }
}
