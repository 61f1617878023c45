import type { StaffSession } from "@sworn/contract/staff"
import { Button, Field } from "@sworn/ui"
import { createSignal, onMount, Show } from "solid-js"
import { api } from "../api/client.ts"
import { words } from "../i18n/words.ts"

type Props = {
  /** Given when the same person comes back; then only the password is asked for. */
  username?: string
  /** With the password that was right, for a step that asks for it once more. */
  onSignedIn: (person: StaffSession, password: string) => void
}

/** User name and password. Pasting is allowed, and what was typed stays after a refusal. */
export function SignInForm(props: Props) {
  let form!: HTMLFormElement
  onMount(() => {
    const first = props.username === undefined ? "username" : "password"
    // A dialog gives its heading the focus as it opens; the field is where the hands want to be.
    requestAnimationFrame(() => form.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus())
  })
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)

  async function signIn(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
    event.preventDefault()
    if (isSending()) return
    const typed = new FormData(event.currentTarget)
    const username = String(typed.get("username") ?? "").trim()
    const password = String(typed.get("password") ?? "")
    if (username === "" || password === "") return void setProblem(words().signIn.needBoth)

    setIsSending(true)
    const reply = await api.signIn({ username, password })
    setIsSending(false)
    if (!reply.ok) return void setProblem(reply.problem.title)
    setProblem(undefined)
    props.onSignedIn(reply.value, password)
  }

  return (
    <form ref={form} class="form" onSubmit={signIn} novalidate>
      <Field label={words().signIn.username}>
        {(control) => (
          <input
            {...control}
            class="input"
            name="username"
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            value={props.username ?? ""}
            readonly={props.username !== undefined}
          />
        )}
      </Field>
      <Field label={words().signIn.password} error={problem()}>
        {(control) => (
          <input {...control} class="input" name="password" type="password" autocomplete="current-password" />
        )}
      </Field>
      <p class="visually-hidden" role="alert">
        <Show when={problem()}>{problem()}</Show>
      </p>
      <Button kind="primary" type="submit" aria-disabled={isSending()}>
        {isSending() ? words().signIn.submitting : words().signIn.submit}
      </Button>
    </form>
  )
}
