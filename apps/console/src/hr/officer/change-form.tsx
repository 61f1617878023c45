import type { CertificateChangeBody } from "@sworn/contract/staff"
import { Button, Field } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { words } from "../../i18n/words.ts"
import { useReference } from "../../shell/reference.tsx"
import type { CertificateAct } from "./officer-acts.ts"

type Props = {
  act: CertificateAct
  onCancel: () => void
  /** Answers with what was in the way, if anything was. */
  onSubmit: (body: CertificateChangeBody) => Promise<string | undefined>
}

type Problems = { documentNo?: string; reason?: string; effectiveOn?: string }

const isShort = (text: string): boolean => [...text.trim()].length < 2

/** On which document, why, and from which day (CER-7). */
export function ChangeForm(props: Props) {
  const { reference } = useReference()
  const [documentNo, setDocumentNo] = createSignal("")
  const [reason, setReason] = createSignal("")
  const [effectiveOn, setEffectiveOn] = createSignal(reference().today)
  const [problems, setProblems] = createSignal<Problems>({})
  const [isSending, setIsSending] = createSignal(false)

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (isSending()) return
    const terms = words().officerActs
    const found: Problems = {
      ...(isShort(documentNo()) ? { documentNo: terms.needDocument } : {}),
      ...(isShort(reason()) ? { reason: terms.needReason } : {}),
      ...(effectiveOn() === "" ? { effectiveOn: terms.needDay } : {}),
    }
    setProblems(found)
    if (Object.keys(found).length > 0) return
    setIsSending(true)
    const refused = await props.onSubmit({
      documentNo: documentNo().trim(),
      reason: reason().trim(),
      effectiveOn: effectiveOn(),
    })
    setIsSending(false)
    if (refused !== undefined) setProblems({ effectiveOn: refused })
  }

  return (
    <form
      class="form officer-act"
      aria-label={words().officerActs.titles[props.act]}
      onSubmit={(event) => void submit(event)}
    >
      <h5>{words().officerActs.titles[props.act]}</h5>
      <Show when={props.act === "revoked"}>
        <p class="quiet">{words().officerActs.revokeNote}</p>
      </Show>
      <Field
        label={words().officerActs.documentNo}
        hint={words().officerActs.documentHint}
        error={problems().documentNo}
      >
        {(control) => (
          <input
            {...control}
            ref={(element) => queueMicrotask(() => element.focus())}
            class="input"
            data-small=""
            maxlength={100}
            autocomplete="off"
            aria-required="true"
            value={documentNo()}
            onInput={(event) => setDocumentNo(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field
        label={words().officerActs.reason}
        hint={words().officerActs.reasonHint}
        error={problems().reason}
      >
        {(control) => (
          <input
            {...control}
            class="input"
            data-small=""
            maxlength={200}
            autocomplete="off"
            aria-required="true"
            value={reason()}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field
        label={words().officerActs.effectiveOn}
        hint={words().officerActs.effectiveHint}
        error={problems().effectiveOn}
      >
        {(control) => (
          <input
            {...control}
            class="input day-input"
            data-small=""
            type="date"
            max={reference().today}
            value={effectiveOn()}
            onInput={(event) => setEffectiveOn(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="acts">
        <Button
          small
          kind={props.act === "reinstated" ? "primary" : "danger"}
          type="submit"
          aria-disabled={isSending()}
        >
          {isSending() ? words().officerActs.submitting : words().officerActs.submits[props.act]}
        </Button>
        <Button small onClick={() => props.onCancel()}>
          {words().shell.cancel}
        </Button>
      </div>
    </form>
  )
}
