import { Button, Field, Glyph, QrDrawing } from "@sworn/ui"
import { encode } from "uqr"
import { createResource, createSignal, Show } from "solid-js"
import type { OwnAccountActs } from "../api/client.ts"
import { words } from "../i18n/words.ts"
import { createSubmitting } from "../shell/submitting.ts"
import { RecoveryCodes } from "./recovery-codes.tsx"

type Props = {
  acts: OwnAccountActs
  username: string
  /** It holds from now on, though its recovery codes are still being looked at. */
  onEnrolled?: () => void
  onKept: () => void
}

/** A new second factor: the code to scan, the key to type where nothing scans, the first digits, and the recovery codes. */
export default function Enrolment(props: Props) {
  const [begun, { refetch }] = createResource(() => props.acts.beginEnrolment())
  const [codes, setCodes] = createSignal<readonly string[]>()
  const offered = () => {
    const reply = begun()
    return reply?.ok ? reply.value : undefined
  }
  const refused = () => {
    const reply = begun()
    return reply && !reply.ok ? reply.problem.title : undefined
  }

  const { problem, isSending, onSubmit } = createSubmitting(async (typed) => {
    const code = String(typed.get("code") ?? "").trim()
    const ticket = offered()?.ticket
    if (code === "" || ticket === undefined) return words().account.needCode
    const reply = await props.acts.confirmEnrolment({ ticket, code })
    if (!reply.ok) return reply.problem.title
    setCodes(reply.value.codes)
    props.onEnrolled?.()
    return undefined
  })

  return (
    <Show
      when={codes()}
      fallback={
        <Show
          when={offered()}
          fallback={
            <Show when={refused()}>
              {(sentence) => (
                <div class="form">
                  <p class="field-error" role="alert">
                    <Glyph shape="alert" />
                    <span>{sentence()}</span>
                  </p>
                  <Button onClick={() => void refetch()}>{words().account.again}</Button>
                </div>
              )}
            </Show>
          }
        >
          {(enrolment) => (
            <form class="form enrolment" onSubmit={onSubmit} novalidate>
              <p>{words().account.scan}</p>
              <QrDrawing
                rows={encode(enrolment().uri, { ecc: "M", border: 2 }).data}
                label={words().account.qrLabel}
              />
              <p class="enrolment-secret">
                <span class="quiet">{words().account.secret}</span>
                <code>{inFours(enrolment().secret)}</code>
              </p>
              <Field label={words().account.code} error={problem()}>
                {(control) => (
                  <input
                    {...control}
                    class="input code-input"
                    name="code"
                    inputmode="numeric"
                    autocomplete="one-time-code"
                  />
                )}
              </Field>
              <p class="visually-hidden" role="alert">
                {problem()}
              </p>
              <Button kind="primary" type="submit" aria-disabled={isSending()}>
                {isSending() ? words().account.confirming : words().account.confirm}
              </Button>
            </form>
          )}
        </Show>
      }
    >
      {(shown) => <RecoveryCodes codes={shown()} username={props.username} onKept={() => props.onKept()} />}
    </Show>
  )
}

const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, "$1 ")
