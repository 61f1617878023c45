import { Button, Field } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { words } from "../i18n/words.ts"
import { useReference } from "../shell/reference.tsx"
import { UnitPicker } from "../shell/units/unit-picker.tsx"

type Props = {
  label: string
  hint?: string
  error?: string | undefined
  value: number | undefined
  onChoose: (unitId: number) => void
}

/** One unit, chosen in place: a dialog within a dialog would hide what it is for. */
export function UnitField(props: Props) {
  const { unitName } = useReference()
  const [isOpen, setIsOpen] = createSignal(false)
  const choose = (unitId: number | undefined) => {
    if (unitId === undefined) return
    setIsOpen(false)
    props.onChoose(unitId)
  }
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(control) => (
        <>
          <button
            {...control}
            type="button"
            class="input unit-choice"
            aria-expanded={isOpen()}
            onClick={() => setIsOpen(!isOpen())}
          >
            <Show when={props.value} fallback={words().admin.chooseUnit}>
              {(unitId) => unitName(unitId()) ?? String(unitId())}
            </Show>
          </button>
          <Show when={isOpen()}>
            <div class="unit-choosing">
              <UnitPicker chosen={props.value} needsOne onChoose={choose} />
              <Button small onClick={() => setIsOpen(false)}>
                {words().shell.cancel}
              </Button>
            </div>
          </Show>
        </>
      )}
    </Field>
  )
}
