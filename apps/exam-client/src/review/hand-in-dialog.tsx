import { candidateRefusalWords } from "@sworn/contract/candidate"
import { Button, Dialog, formatMinute, Glyph } from "@sworn/ui"
import { createEffect, createSignal, onCleanup, Show } from "solid-js"
import type { AttemptDesk, HandInOutcome } from "../attempt/desk.ts"
import { said, words } from "../i18n/index.ts"

type Props = {
  desk: AttemptDesk
  open: boolean
  onClose: () => void
  answered: number
  total: number
  marked: number
}

type Refusal = Extract<HandInOutcome, { ok: false }>["refusal"]

/** The second of two acts. Its button wakes after half a second and never has the focus by itself (OF-06). */
export function HandInDialog(props: Props) {
  const [awake, setAwake] = createSignal(false)
  const [sending, setSending] = createSignal(false)
  const [refusal, setRefusal] = createSignal<Refusal>()

  createEffect(() => {
    setAwake(false)
    setRefusal(undefined)
    if (!props.open) return
    const timer = setTimeout(() => setAwake(true), 500)
    onCleanup(() => clearTimeout(timer))
  })

  async function handIn() {
    setSending(true)
    const outcome = await props.desk.handIn()
    setSending(false)
    setRefusal(outcome.ok ? undefined : outcome.refusal)
  }

  const refusalWords = (why: Refusal) => {
    if (why === "unreachable") return words().review.unreachable
    if (why !== "too-early-to-hand-in") return said(candidateRefusalWords[why])
    return words().review.tooEarly(formatMinute(props.desk.candidacy().sitting.handInOpensAt))
  }

  return (
    <Dialog
      open={props.open}
      onClose={() => sending() || props.onClose()}
      title={words().review.confirmTitle}
      closeLabel={words().close}
      footer={
        <>
          <Button disabled={sending()} onClick={() => props.onClose()}>
            {words().review.back}
          </Button>
          <Button kind="danger" disabled={!awake() || sending()} onClick={() => void handIn()}>
            {sending() ? words().review.sending : words().review.confirm}
          </Button>
        </>
      }
    >
      <p>{words().review.confirmBody(props.answered, props.total)}</p>
      <Show when={props.answered < props.total || props.marked > 0}>
        <p class="confirm-open">
          <em>{words().review.confirmOpen(props.total - props.answered, props.marked)}</em>
        </p>
      </Show>
      <div role="alert">
        <Show when={refusal()}>
          {(why) => (
            <p class="callout" data-tone="warn">
              <Glyph shape="alert" />
              <span>{refusalWords(why())}</span>
            </p>
          )}
        </Show>
      </div>
    </Dialog>
  )
}
