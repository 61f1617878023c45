import { Dialog, IconButton } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { words } from "../../i18n/words.ts"
import { useReference } from "../reference.tsx"
import { UnitPicker } from "./unit-picker.tsx"

type Props = { unitId: number | undefined; onChoose: (unitId: number | undefined) => void }

/** The unit asked for, with everything below it; the chip opens the tree. */
export function UnitChip(props: Props) {
  const { unitName } = useReference()
  const [isOpen, setIsOpen] = createSignal(false)
  const shown = () =>
    props.unitId === undefined ? words().qualified.any : (unitName(props.unitId) ?? String(props.unitId))
  const choose = (unitId: number | undefined) => {
    setIsOpen(false)
    props.onChoose(unitId)
  }

  return (
    <div class="filter" data-set={props.unitId === undefined ? undefined : ""}>
      <button type="button" class="filter-button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        <span class="filter-name">{words().qualified.unit}</span> <span class="filter-value">{shown()}</span>
      </button>
      <Show when={props.unitId !== undefined}>
        <IconButton
          small
          shape="cross"
          label={words().qualified.clearOne(words().qualified.unit)}
          onClick={() => choose(undefined)}
        />
      </Show>
      <Dialog
        open={isOpen()}
        onClose={() => setIsOpen(false)}
        title={words().units.pick}
        closeLabel={words().shell.close}
      >
        <UnitPicker chosen={props.unitId} onChoose={choose} />
      </Dialog>
    </div>
  )
}
