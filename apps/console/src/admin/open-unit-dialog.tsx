import { unitKinds, type UnitRow } from "@sworn/contract/staff"
import { Button, Dialog, Field, Select, StatusLine } from "@sworn/ui"
import { createEffect, createSignal, on, Show } from "solid-js"
import { api } from "../api/client.ts"
import { words } from "../i18n/words.ts"
import { UnitField } from "./unit-field.tsx"

type Props = { open: boolean; units: readonly UnitRow[]; onClose: () => void; onOpened: () => void }

/** Below which unit, of what kind, by what name; only a province has a code of its own. */
export function OpenUnitDialog(props: Props) {
  const [parentId, setParentId] = createSignal<number>()
  const [chosenKind, setChosenKind] = createSignal<UnitRow["kind"]>()
  const [name, setName] = createSignal("")
  const [provinceCode, setProvinceCode] = createSignal("")
  const [missing, setMissing] = createSignal<"parent" | "name" | "code">()
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)
  const parent = () => props.units.find((unit) => unit.unitId === parentId())
  const kinds = () => unitKinds.slice(parent() === undefined ? 1 : unitKinds.indexOf(parent()!.kind) + 1)
  const kind = () => kinds().find((one) => one === chosenKind()) ?? kinds()[0]
  createEffect(
    on(
      () => props.open,
      () => {
        setName("")
        setProblem(undefined)
        setMissing(undefined)
      },
    ),
  )

  async function open(event: SubmitEvent) {
    event.preventDefault()
    if (isSending()) return
    const [above, ofKind] = [parentId(), kind()]
    const lacksCode = ofKind === "province" && !/^\d{2}$/.test(provinceCode())
    setMissing(
      above === undefined
        ? "parent"
        : [...name().trim()].length < 2
          ? "name"
          : lacksCode
            ? "code"
            : undefined,
    )
    if (missing() !== undefined || above === undefined || ofKind === undefined) return

    setProblem(undefined)
    setIsSending(true)
    const code = ofKind === "province" ? { provinceCode: provinceCode() } : {}
    const reply = await api.openUnit({ parentId: above, kind: ofKind, name: name().trim(), ...code })
    setIsSending(false)
    if (!reply.ok) return void setProblem(reply.problem.title)
    props.onOpened()
  }

  return (
    <Dialog
      open={props.open}
      onClose={() => isSending() || props.onClose()}
      title={words().admin.openUnitTitle}
      closeLabel={words().shell.close}
      footer={
        <>
          <Button onClick={() => isSending() || props.onClose()}>{words().shell.cancel}</Button>
          <Button kind="primary" type="submit" form="open-unit" aria-disabled={isSending()}>
            {isSending() ? words().admin.sending : words().admin.openUnitNow}
          </Button>
        </>
      }
    >
      <form id="open-unit" class="form" onSubmit={(event) => void open(event)}>
        <UnitField
          label={words().admin.parent}
          error={missing() === "parent" ? words().admin.needUnit : undefined}
          value={parentId()}
          onChoose={setParentId}
        />
        <Field label={words().admin.unitKind}>
          {(control) => (
            <Select
              {...control}
              options={kinds().map((one) => [one, words().admin.unitKinds[one]])}
              chosen={kind()}
              onChoose={setChosenKind}
            />
          )}
        </Field>
        <Field
          label={words().admin.unitNameField}
          hint={words().admin.unitNameHint}
          error={missing() === "name" ? words().admin.needUnitName : undefined}
        >
          {(control) => (
            <input
              {...control}
              class="input"
              maxlength={60}
              autocomplete="off"
              value={name()}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Show when={kind() === "province"}>
          <Field
            label={words().admin.provinceCode}
            hint={words().admin.provinceCodeHint}
            error={missing() === "code" ? words().admin.needProvinceCode : undefined}
          >
            {(control) => (
              <input
                {...control}
                class="input short-input"
                inputmode="numeric"
                maxlength={2}
                autocomplete="off"
                value={provinceCode()}
                onInput={(event) => setProvinceCode(event.currentTarget.value)}
              />
            )}
          </Field>
        </Show>
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
