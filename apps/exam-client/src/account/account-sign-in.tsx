import { accountRefusalWords, type AccountRefusal, type AccountSession } from "@sworn/contract/candidate"
import { Button, Field, Glyph } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { TopBar } from "../shell/top-bar.tsx"
import { SignInWays } from "../sign-in/sign-in-ways.tsx"
import "../styles/account.css"
import { accountClient } from "./account-client.ts"
import { said, words } from "./words.ts"

/** Police number and password. Whatever goes wrong, what was typed stays; pasting is welcome (WCAG 3.3.8). */
export function AccountSignIn(props: { onEnter: (officer: AccountSession) => void }) {
  const [trouble, setTrouble] = createSignal<AccountRefusal | "unreachable">()
  const [missing, setMissing] = createSignal({ policeNo: false, password: false })
  const [busy, setBusy] = createSignal(false)
  let number!: HTMLInputElement
  let secret!: HTMLInputElement

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    const [policeNo, password] = [number.value.trim(), secret.value]
    setMissing({ policeNo: policeNo === "", password: password === "" })
    setTrouble(undefined)
    if (policeNo === "") return number.focus()
    if (password === "") return secret.focus()
    if (busy()) return

    setBusy(true)
    const outcome = await accountClient.signIn(policeNo, password).catch(() => undefined)
    setBusy(false)
    if (outcome?.ok) return props.onEnter(outcome.value)
    setTrouble(outcome?.refusal ?? "unreachable")
    number.focus()
  }

  const troubleWords = (wrong: AccountRefusal | "unreachable") =>
    wrong === "unreachable" ? words().signIn.unreachable : said(accountRefusalWords[wrong])

  return (
    <div class="page">
      <TopBar />
      <main class="sign-in">
        <div class="sign-in-sheet">
          <SignInWays />
          <h1 class="document-title">{words().signIn.title}</h1>
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
            <Field
              label={words().signIn.policeNo}
              error={missing().policeNo ? words().signIn.policeNoMissing : undefined}
            >
              {(control) => (
                <input
                  {...control}
                  ref={number}
                  class="input input-number"
                  name="policeNo"
                  autocomplete="username"
                  autocapitalize="off"
                  spellcheck={false}
                  required
                  maxlength={32}
                />
              )}
            </Field>
            <Field
              label={words().signIn.password}
              error={missing().password ? words().signIn.passwordMissing : undefined}
            >
              {(control) => (
                <input
                  {...control}
                  ref={secret}
                  class="input"
                  type="password"
                  name="password"
                  autocomplete="current-password"
                  required
                  maxlength={256}
                />
              )}
            </Field>
            <Button kind="primary" type="submit" aria-disabled={busy() ? "true" : undefined}>
              {busy() ? words().signIn.submitting : words().signIn.submit}
            </Button>
          </form>
        </div>
        <p class="sign-in-help">{words().signIn.help}</p>
      </main>
    </div>
  )
}
