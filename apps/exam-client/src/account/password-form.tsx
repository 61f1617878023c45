import { accountRefusalWords, type AccountRefusal, type AccountSession } from "@sworn/contract/candidate"
import { Button, Field, Glyph } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import { accountClient } from "./account-client.ts"
import { said, words } from "./words.ts"

type Trouble = AccountRefusal | "unreachable" | "different"
const names = ["present", "next", "again"] as const

/** The present password and the new one, twice. Nothing typed is taken away when it is refused. */
export function PasswordForm(props: { onChanged: (officer: AccountSession) => void }) {
  const [trouble, setTrouble] = createSignal<Trouble>()
  const [missing, setMissing] = createSignal<readonly string[]>([])
  const [busy, setBusy] = createSignal(false)
  const inputs = {} as Record<(typeof names)[number], HTMLInputElement>

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    const empty = names.filter((name) => inputs[name].value === "")
    setMissing(empty)
    setTrouble(undefined)
    const [first] = empty
    if (first !== undefined) return inputs[first].focus()
    if (inputs.next.value !== inputs.again.value) return stopAt("different", "again")
    if (busy()) return

    setBusy(true)
    const { present, next } = inputs
    const outcome = await accountClient.changePassword(present.value, next.value).catch(() => undefined)
    setBusy(false)
    if (outcome?.ok) return props.onChanged(outcome.value)
    stopAt(outcome?.refusal ?? "unreachable", outcome?.refusal === "password-wrong" ? "present" : "next")
  }

  function stopAt(wrong: Trouble, name: (typeof names)[number]) {
    setTrouble(wrong)
    inputs[name].focus()
  }

  function troubleWords(wrong: Trouble) {
    if (wrong === "unreachable") return words().password.unreachable
    return wrong === "different" ? words().password.different : said(accountRefusalWords[wrong])
  }

  return (
    <form class="sign-in-form" onSubmit={submit} novalidate>
      <div role="alert">
        <Show when={trouble()}>
          {(wrong) => (
            <p class="callout" data-tone="bad">
              <Glyph shape="alert" />
              <span>{troubleWords(wrong())}</span>
            </p>
          )}
        </Show>
      </div>
      <For each={names}>
        {(name) => (
          <Field
            label={words().password[name]}
            hint={name === "next" ? words().password.nextHint : undefined}
            error={missing().includes(name) ? words().password.missing : undefined}
          >
            {(control) => (
              <input
                {...control}
                ref={(input) => (inputs[name] = input)}
                class="input"
                type="password"
                name={name}
                autocomplete={name === "present" ? "current-password" : "new-password"}
                required
                maxlength={256}
              />
            )}
          </Field>
        )}
      </For>
      <Button kind="primary" type="submit" aria-disabled={busy() ? "true" : undefined}>
        {busy() ? words().password.submitting : words().password.submit}
      </Button>
    </form>
  )
}
