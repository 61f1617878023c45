import { roles, type PersonPage, type Role } from "@sworn/contract/staff"
import { Button, Dialog, Field, Select, StatusLine } from "@sworn/ui"
import { createEffect, createSignal, on, Show } from "solid-js"
import { api } from "../api/client.ts"
import { words } from "../i18n/words.ts"
import { useReference } from "../shell/reference.tsx"
import { UnitField } from "./unit-field.tsx"

type Props = { open: boolean; person: PersonPage; onClose: () => void; onGranted: () => void }

/** Which role, for which unit and below, from when until when. */
export function GrantDialog(props: Props) {
  const { reference } = useReference()
  const [role, setRole] = createSignal<Role>(roles[0])
  const [unitId, setUnitId] = createSignal<number>()
  const [fromDay, setFromDay] = createSignal(reference().today)
  const [untilDay, setUntilDay] = createSignal("")
  const [missing, setMissing] = createSignal<"unit" | "first-day">()
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)
  createEffect(
    on(
      () => props.open,
      () => {
        setProblem(undefined)
        setMissing(undefined)
      },
    ),
  )

  async function grant(event: SubmitEvent) {
    event.preventDefault()
    if (isSending()) return
    const unit = unitId()
    setMissing(unit === undefined ? "unit" : fromDay() === "" ? "first-day" : undefined)
    if (unit === undefined || fromDay() === "") return

    setProblem(undefined)
    setIsSending(true)
    const until = untilDay() === "" ? {} : { untilDay: untilDay() }
    const body = { role: role(), unitId: unit, fromDay: fromDay(), ...until }
    const reply = await api.grantRole(props.person.staffId, body)
    setIsSending(false)
    if (!reply.ok) return void setProblem(reply.problem.title)
    props.onGranted()
  }

  return (
    <Dialog
      open={props.open}
      onClose={() => isSending() || props.onClose()}
      title={words().admin.grantTitle(props.person.name)}
      closeLabel={words().shell.close}
      footer={
        <>
          <Button onClick={() => isSending() || props.onClose()}>{words().shell.cancel}</Button>
          <Button kind="primary" type="submit" form="grant" aria-disabled={isSending()}>
            {isSending() ? words().admin.sending : words().admin.grantNow}
          </Button>
        </>
      }
    >
      <form id="grant" class="form" onSubmit={(event) => void grant(event)}>
        <Field label={words().admin.role}>
          {(control) => (
            <Select
              {...control}
              options={roles.map((one) => [one, words().roles[one]])}
              chosen={role()}
              onChoose={setRole}
            />
          )}
        </Field>
        <UnitField
          label={words().admin.grantUnit}
          hint={words().admin.grantUnitHint}
          error={missing() === "unit" ? words().admin.needUnit : undefined}
          value={unitId()}
          onChoose={setUnitId}
        />
        <div class="day-pair">
          <Field
            label={words().admin.fromDay}
            error={missing() === "first-day" ? words().admin.needFrom : undefined}
          >
            {(control) => (
              <input
                {...control}
                class="input day-input"
                type="date"
                min={reference().today}
                value={fromDay()}
                onInput={(event) => setFromDay(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field label={words().admin.untilDay} hint={words().admin.untilHint}>
            {(control) => (
              <input
                {...control}
                class="input day-input"
                type="date"
                min={fromDay()}
                value={untilDay()}
                onInput={(event) => setUntilDay(event.currentTarget.value)}
              />
            )}
          </Field>
        </div>
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
