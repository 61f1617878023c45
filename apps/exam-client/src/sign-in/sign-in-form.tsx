import { candidateRefusalWords, type CandidateRefusal } from "@sworn/contract/candidate"
import type { Instant } from "@sworn/exam-core"
import { Button, Field, formatDayMinute, Glyph } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { said, words } from "../i18n/index.ts"

/** With the instant from which it would be let in, where there is one. */
export type SignInTrouble = {
  readonly refusal: CandidateRefusal | "unreachable"
  readonly opensAt?: Instant
}

type Props = {
  /** Resolves with what went wrong, or with nothing. */
  onSubmit: (ticketNo: string, idNumber: string) => Promise<SignInTrouble | undefined>
}

/** Ticket and ID number. Whatever goes wrong, what was typed stays; pasting is welcome (WCAG 3.3.8). */
export function SignInForm(props: Props) {
  const [trouble, setTrouble] = createSignal<SignInTrouble>()
  const [missing, setMissing] = createSignal({ ticketNo: false, idNumber: false })
  const [busy, setBusy] = createSignal(false)
  let ticket!: HTMLInputElement
  let idCard!: HTMLInputElement

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    const [ticketNo, idNumber] = [ticket.value.trim(), idCard.value.trim()]
    setMissing({ ticketNo: ticketNo === "", idNumber: idNumber === "" })
    setTrouble(undefined)
    if (ticketNo === "") return ticket.focus()
    if (idNumber === "") return idCard.focus()
    if (busy()) return

    setBusy(true)
    const wrong = await props.onSubmit(ticketNo, idNumber)
    setBusy(false)
    setTrouble(wrong)
    if (wrong !== undefined) ticket.focus()
  }

  function troubleWords({ refusal, opensAt }: SignInTrouble) {
    if (refusal === "unreachable") return words().signIn.unreachable
    if (refusal === "sign-in-not-open" && opensAt !== undefined) {
      return words().signIn.notOpen(formatDayMinute(opensAt))
    }
    return said(candidateRefusalWords[refusal])
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
      <Field
        label={words().signIn.ticketNo}
        hint={words().signIn.ticketHint}
        error={missing().ticketNo ? words().signIn.ticketMissing : undefined}
      >
        {(control) => (
          <input
            {...control}
            ref={ticket}
            class="input input-number"
            name="ticketNo"
            {...asTyped}
            maxlength={32}
          />
        )}
      </Field>
      <Field
        label={words().signIn.idNumber}
        hint={words().signIn.idHint}
        error={missing().idNumber ? words().signIn.idMissing : undefined}
      >
        {(control) => (
          <input
            {...control}
            ref={idCard}
            class="input input-number"
            name="idNumber"
            {...asTyped}
            maxlength={40}
          />
        )}
      </Field>
      <Button kind="primary" type="submit" aria-disabled={busy() ? "true" : undefined}>
        {busy() ? words().signIn.submitting : words().signIn.submit}
      </Button>
    </form>
  )
}

/** Nothing typed here is remembered, corrected or capitalised by the browser. */
const asTyped = { autocomplete: "off", autocapitalize: "off", spellcheck: false, required: true } as const
