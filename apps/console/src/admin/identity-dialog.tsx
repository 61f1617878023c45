import { Button, Dialog, Field, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { api } from "../api/client.ts"
import { words } from "../i18n/words.ts"

type Props = { open: boolean; staffId: string; onClose: () => void; onLinked: () => void }

export function IdentityDialog(props: Props) {
  const [issuer, setIssuer] = createSignal("")
  const [subject, setSubject] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)

  async function link(event: SubmitEvent) {
    event.preventDefault()
    if (isSending()) return
    if (issuer().trim() === "" || subject().trim() === "") return void setProblem(words().admin.needBoth)
    setProblem(undefined)
    setIsSending(true)
    const reply = await api.linkIdentity(props.staffId, {
      issuer: issuer().trim(),
      subject: subject().trim(),
    })
    setIsSending(false)
    if (!reply.ok) return void setProblem(reply.problem.title)
    setSubject("")
    props.onLinked()
  }

  return (
    <Dialog
      open={props.open}
      onClose={() => isSending() || props.onClose()}
      title={words().admin.linkTitle}
      closeLabel={words().shell.close}
      footer={
        <>
          <Button onClick={() => isSending() || props.onClose()}>{words().shell.cancel}</Button>
          <Button kind="primary" type="submit" form="link" aria-disabled={isSending()}>
            {isSending() ? words().admin.sending : words().admin.linkNow}
          </Button>
        </>
      }
    >
      <form id="link" class="form" onSubmit={(event) => void link(event)}>
        <Field label={words().admin.issuer} hint={words().admin.issuerHint}>
          {(control) => (
            <input
              {...control}
              class="input"
              inputmode="url"
              maxlength={300}
              autocomplete="off"
              spellcheck={false}
              value={issuer()}
              onInput={(event) => setIssuer(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={words().admin.subject} hint={words().admin.subjectHint}>
          {(control) => (
            <input
              {...control}
              class="input"
              maxlength={255}
              autocomplete="off"
              spellcheck={false}
              value={subject()}
              onInput={(event) => setSubject(event.currentTarget.value)}
            />
          )}
        </Field>
        <Show when={problem()}>
          {(sentence) => (
            <StatusLine tone="bad" shape="alert">
              {sentence()}
            </StatusLine>
          )}
        </Show>
      </form>
    </Dialog>
  )
}
