import { Button, Dialog, Field, Segmented } from "@sworn/ui"
import { createEffect, createSignal, on, Show, Suspense } from "solid-js"
import { api } from "../api/client.ts"
import { answerAskedAnew, isAskedAnew } from "../api/patient-fetch.ts"
import { words } from "../i18n/words.ts"
import { createReadBeside } from "./read-beside.ts"
import { createSubmitting } from "./submitting.ts"

type Way = "password" | "code"

/** An act asks for a new proof of who sits here: the page stays, and the act goes on once it is given (ASVS 7.5.3). */
export function StepUp() {
  return (
    <Dialog
      open={isAskedAnew()}
      onClose={() => answerAskedAnew(false)}
      title={words().account.stepUp}
      closeLabel={words().shell.close}
    >
      {/* Its own: what waits beneath, such as an open sheet, must not be taken down while the ways are read. */}
      <Suspense fallback={<p role="status">{words().shell.opening}</p>}>
        <StepUpForm />
      </Suspense>
    </Dialog>
  )
}

function StepUpForm() {
  let form!: HTMLFormElement
  const account = createReadBeside(api.readAccount)
  const ways = (): readonly Way[] => {
    const known = account()
    if (known === undefined) return ["password"]
    return [
      ...(known.hasPassword ? ["password" as const] : []),
      ...(known.secondFactor ? ["code" as const] : []),
    ]
  }
  const [chosen, setChosen] = createSignal<Way>()
  const way = (): Way | undefined => chosen() ?? ways()[0]
  createEffect(
    on(way, () => requestAnimationFrame(() => form?.querySelector<HTMLInputElement>(".input")?.focus())),
  )

  const { problem, isSending, onSubmit } = createSubmitting(async (typed) => {
    const text = String(typed.get("proof") ?? "")
    const isCode = way() === "code"
    if (text.trim() === "") return isCode ? words().account.needCode : words().account.needPassword
    const reply = await api.stepUp(isCode ? { code: text } : { password: text })
    // A sign-in that has ended is asked for by the request that waits.
    if (!reply.ok && reply.problem.status !== 401) return reply.problem.title
    answerAskedAnew(true)
    return undefined
  })

  return (
    <Show when={way()} fallback={<p>{words().account.stepUpBySignIn}</p>}>
      {(now) => (
        <form ref={form} class="form" onSubmit={onSubmit} novalidate>
          <p>{words().account.stepUpLead}</p>
          <Show when={ways().length > 1}>
            <Segmented
              legend={words().account.stepUpWith}
              options={ways().map((value) => ({ value, label: words().account.stepUpWays[value] }))}
              value={now()}
              onChange={setChosen}
            />
          </Show>
          <Field
            label={now() === "code" ? words().account.codeOrRecovery : words().signIn.password}
            error={problem()}
          >
            {(control) => (
              <input
                {...control}
                class="input"
                name="proof"
                type={now() === "code" ? "text" : "password"}
                autocomplete={now() === "code" ? "one-time-code" : "current-password"}
                autocapitalize="none"
                spellcheck={false}
              />
            )}
          </Field>
          <p class="visually-hidden" role="alert">
            {problem()}
          </p>
          <Button kind="primary" type="submit" aria-disabled={isSending()}>
            {isSending() ? words().account.proceeding : words().account.proceed}
          </Button>
        </form>
      )}
    </Show>
  )
}
