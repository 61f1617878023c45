import { candidateRefusalWords, type CandidateRefusal } from "@sworn/contract/candidate"
import { Button, Field, Glyph } from "@sworn/ui"
import { createSignal, onMount, Show } from "solid-js"
import type { AttemptDesk } from "../attempt/desk.ts"
import { said, words } from "../i18n/index.ts"

/** Another device holds the attempt: the invigilator's code moves it here. Whatever goes wrong, what was typed stays. */
export function SeatCodeForm(props: { desk: AttemptDesk; focused?: boolean }) {
  const [trouble, setTrouble] = createSignal<CandidateRefusal | "unreachable" | "missing">()
  const [busy, setBusy] = createSignal(false)
  let input!: HTMLInputElement
  onMount(() => props.focused && input.focus())

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (busy()) return
    const code = input.value.trim()
    setTrouble(code === "" ? "missing" : undefined)
    if (code === "") return input.focus()

    setBusy(true)
    const moved = await props.desk.enterSeatCode(code)
    setBusy(false)
    if (moved.ok) return
    setTrouble(moved.refusal)
    input.focus()
  }

  const troubleWords = () => {
    const wrong = trouble()
    if (wrong === undefined) return undefined
    if (wrong === "missing") return words().seatCode.missing
    return wrong === "unreachable" ? words().seatCode.unreachable : said(candidateRefusalWords[wrong])
  }

  return (
    <form class="seat-code" onSubmit={submit} novalidate>
      <div role="alert">
        <Show when={troubleWords()}>
          {(text) => (
            <p class="callout" data-tone="bad">
              <Glyph shape="alert" />
              <span>{text()}</span>
            </p>
          )}
        </Show>
      </div>
      <Field label={words().seatCode.label} hint={words().seatCode.hint}>
        {(control) => (
          <input
            {...control}
            ref={input}
            class="input seat-code-input"
            name="seatCode"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxlength={20}
          />
        )}
      </Field>
      <Button kind="primary" type="submit" aria-disabled={busy() ? "true" : undefined}>
        {busy() ? words().seatCode.submitting : words().seatCode.submit}
      </Button>
    </form>
  )
}
