import type { SessionStage, StaffSession } from "@sworn/contract/staff"
import { Button } from "@sworn/ui"
import { createEffect, createSignal, lazy, Match, on, Show, Suspense, Switch } from "solid-js"
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
  /** For whoever draws the heading over it. */
  onStep?: (stage: SessionStage | undefined) => void
  onSignedIn: (person: StaffSession) => void
}

/** Signing in, one step after the other, as far as this person's account asks for it. */
export function SignInSteps(props: Props) {
  /** As far as it has come here; null after starting over. */
  const [reached, setReached] = createSignal<StaffSession | null>()
  const session = () => (reached() === undefined ? props.begun : (reached() ?? undefined))
  // Just typed: whoever must change it need not type it again.
  const [password, setPassword] = createSignal<string>()
  const [isEnrolled, setIsEnrolled] = createSignal(false)
  const stage = () => session()?.stage

  function moveTo(next: StaffSession) {
    if (next.stage === "open") props.onSignedIn(next)
    else setReached(next)
  }
  async function readOn() {
    const reply = await api.readSession()
    if (reply.ok) moveTo(reply.value)
    else setReached(null)
  }
  async function startOver() {
    await api.signOut()
    setPassword(undefined)
    setReached(null)
  }
  createEffect(on(stage, (now) => props.onStep?.(now)))

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
        <Show when={!isEnrolled()}>
          <p>{words().account.mustEnrolLead}</p>
        </Show>
        <Suspense>
          <Enrolment
            acts={signingInActs}
            username={session()?.username ?? ""}
            onEnrolled={() => setIsEnrolled(true)}
            onKept={() => void readOn()}
          />
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

  function StartOver() {
    return (
      <Button kind="quiet" onClick={() => void startOver()}>
        {words().signIn.someoneElse}
      </Button>
    )
  }
}
