import type { StaffSession } from "@sworn/contract/staff"
import { Button, Field } from "@sworn/ui"
import { onMount } from "solid-js"
import { api } from "../api/client.ts"
import { words } from "../i18n/words.ts"
import { createSubmitting } from "./submitting.ts"

/** The second step of signing in: a code of the device, or a recovery code where there is no device. */
export function CodeForm(props: { onProven: (session: StaffSession) => void }) {
  let form!: HTMLFormElement
  onMount(() => requestAnimationFrame(() => form.querySelector("input")?.focus()))
  const { problem, isSending, onSubmit } = createSubmitting(async (typed) => {
    const code = String(typed.get("code") ?? "").trim()
    if (code === "") return words().account.needCode
    const reply = await api.proveSecondFactor(code)
    if (!reply.ok) return reply.problem.title
    props.onProven(reply.value)
    return undefined
  })

  return (
    <form ref={form} class="form" onSubmit={onSubmit} novalidate>
      <p>{words().account.stepTwoLead}</p>
      <Field label={words().account.codeOrRecovery} hint={words().account.codeHint} error={problem()}>
        {(control) => (
          <input
            {...control}
            class="input code-input"
            name="code"
            autocomplete="one-time-code"
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
  )
}
