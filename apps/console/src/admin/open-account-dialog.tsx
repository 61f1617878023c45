import type { FirstPasswordReply } from "@sworn/contract/staff"
import { Button, Dialog, Field, StatusLine } from "@sworn/ui"
import { createEffect, createSignal, on, Show } from "solid-js"
import { api } from "../api/client.ts"
import { words } from "../i18n/words.ts"
import { ShownPassword } from "./shown-password.tsx"
import { UnitField } from "./unit-field.tsx"

type Props = { open: boolean; onClose: () => void; onOpened: () => void }

/** Who it is, where they belong, and then the first password, once. */
export function OpenAccountDialog(props: Props) {
  const [username, setUsername] = createSignal("")
  const [name, setName] = createSignal("")
  const [policeNo, setPoliceNo] = createSignal("")
  const [unitId, setUnitId] = createSignal<number>()
  const [missing, setMissing] = createSignal<"username" | "name" | "unit">()
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)
  const [issued, setIssued] = createSignal<FirstPasswordReply>()
  createEffect(
    on(
      () => props.open,
      () => {
        setIssued(undefined)
        setProblem(undefined)
        setMissing(undefined)
        for (const clear of [setUsername, setName, setPoliceNo]) clear("")
      },
    ),
  )

  async function open(event: SubmitEvent) {
    event.preventDefault()
    if (isSending()) return
    const unit = unitId()
    const lacking = username().trim() === "" ? "username" : name().trim() === "" ? "name" : undefined
    setMissing(lacking ?? (unit === undefined ? "unit" : undefined))
    if (lacking !== undefined || unit === undefined) return

    setProblem(undefined)
    setIsSending(true)
    const given = policeNo().trim()
    const reply = await api.openAccount({
      username: username().trim(),
      name: name().trim(),
      unitId: unit,
      ...(given === "" ? {} : { policeNo: given }),
    })
    setIsSending(false)
    if (!reply.ok) return void setProblem(reply.problem.title)
    setIssued(reply.value)
    props.onOpened()
  }

  return (
    <Dialog
      open={props.open}
      onClose={() => isSending() || props.onClose()}
      title={issued() === undefined ? words().admin.openTitle : words().admin.passwordTitle}
      closeLabel={words().shell.close}
      footer={
        <Show
          when={issued()}
          fallback={
            <>
              <Button onClick={() => isSending() || props.onClose()}>{words().shell.cancel}</Button>
              <Button kind="primary" type="submit" form="open-account" aria-disabled={isSending()}>
                {isSending() ? words().admin.sending : words().admin.open}
              </Button>
            </>
          }
        >
          <Button kind="primary" onClick={() => props.onClose()}>
            {words().admin.handedOver}
          </Button>
        </Show>
      }
    >
      <Show
        when={issued()}
        fallback={
          <form id="open-account" class="form" onSubmit={(event) => void open(event)}>
            <Field
              label={words().admin.username}
              hint={words().admin.usernameHint}
              error={missing() === "username" ? words().admin.needUsername : undefined}
            >
              {(control) => (
                <input
                  {...control}
                  class="input"
                  maxlength={40}
                  autocomplete="off"
                  autocapitalize="none"
                  spellcheck={false}
                  value={username()}
                  onInput={(event) => setUsername(event.currentTarget.value)}
                />
              )}
            </Field>
            <Field
              label={words().admin.name}
              hint={words().admin.nameHint}
              error={missing() === "name" ? words().admin.needName : undefined}
            >
              {(control) => (
                <input
                  {...control}
                  class="input"
                  maxlength={40}
                  autocomplete="off"
                  value={name()}
                  onInput={(event) => setName(event.currentTarget.value)}
                />
              )}
            </Field>
            <Field label={words().admin.policeNo} hint={words().admin.policeNoHint}>
              {(control) => (
                <input
                  {...control}
                  class="input"
                  maxlength={20}
                  autocomplete="off"
                  value={policeNo()}
                  onInput={(event) => setPoliceNo(event.currentTarget.value)}
                />
              )}
            </Field>
            <UnitField
              label={words().admin.homeUnit}
              hint={words().admin.homeUnitHint}
              error={missing() === "unit" ? words().admin.needUnit : undefined}
              value={unitId()}
              onChoose={setUnitId}
            />
            <Show when={problem()}>
              {(sentence) => (
                <StatusLine tone="bad" shape="alert">
                  {sentence()}
                </StatusLine>
              )}
            </Show>
          </form>
        }
      >
        {(password) => <ShownPassword name={name()} issued={password()} />}
      </Show>
    </Dialog>
  )
}
