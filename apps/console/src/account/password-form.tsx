import { Button, Field } from "@sworn/ui"
import { createSignal, onMount, Show } from "solid-js"
import { api, type OwnAccountActs } from "../api/client.ts"
import { words } from "../i18n/words.ts"
import { createReadBeside } from "../shell/read-beside.ts"
import { createSubmitting } from "../shell/submitting.ts"

type Props = {
  acts: OwnAccountActs
  /** Where it has been typed a moment ago; then only the new one is asked for. */
  current?: string | undefined
  onChanged: () => void
}

/** The current password and the new one. Instead of typing it twice, one can look at it; pasting is fine. */
export function PasswordForm(props: Props) {
  let form!: HTMLFormElement
  onMount(() => requestAnimationFrame(() => form.querySelector<HTMLInputElement>(".input")?.focus()))
  const [isShown, setIsShown] = createSignal(false)
  const options = createReadBeside(api.readSignInOptions)
  const type = () => (isShown() ? "text" : "password")

  const hint = () => {
    const rules = options()?.password
    if (rules === undefined) return undefined
    const { profile, least, most, kinds } = rules
    const rule = words().account.rule(least, most)
    return profile === "mlps3" ? `${rule} ${words().account.ruleOfKinds(kinds)}` : rule
  }

  const { problem, isSending, onSubmit } = createSubmitting(async (typed) => {
    const current = props.current ?? String(typed.get("current") ?? "")
    const next = String(typed.get("next") ?? "")
    if (current === "" || next === "") return words().account.needBoth
    const reply = await props.acts.changePassword({ current, next })
    if (!reply.ok) return reply.problem.title
    props.onChanged()
    return undefined
  })

  return (
    <form ref={form} class="form" onSubmit={onSubmit} novalidate>
      <Show when={props.current === undefined}>
        <Field label={words().account.current}>
          {(control) => (
            <input {...control} class="input" name="current" type={type()} autocomplete="current-password" />
          )}
        </Field>
      </Show>
      <Field label={words().account.next} hint={hint()} error={problem()}>
        {(control) => (
          <input {...control} class="input" name="next" type={type()} autocomplete="new-password" />
        )}
      </Field>
      <p class="visually-hidden" role="alert">
        {problem()}
      </p>
      <label class="check-line">
        <input
          type="checkbox"
          checked={isShown()}
          onChange={(event) => setIsShown(event.currentTarget.checked)}
        />
        <span>{words().account.show}</span>
      </label>
      <Button kind="primary" type="submit" aria-disabled={isSending()}>
        {isSending() ? words().account.saving : words().account.save}
      </Button>
    </form>
  )
}
