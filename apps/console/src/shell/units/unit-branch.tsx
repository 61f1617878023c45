import type { Unit } from "@sworn/contract/staff"
import { Glyph } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import { words } from "../../i18n/words.ts"
import type { UnitTree } from "./unit-tree.ts"

type Props = {
  unit: Unit
  tree: UnitTree
  /** Open from the start: the way down to the unit now chosen. */
  opened: ReadonlySet<number>
  chosen: number | undefined
  onChoose: (unitId: number) => void
}

/** A unit and, once opened, what lies below it. */
export function UnitBranch(props: Props) {
  const below = () => props.tree.childrenOf(props.unit.unitId)
  const [isOpen, setIsOpen] = createSignal(props.opened.has(props.unit.unitId))
  const toggleLabel = () =>
    isOpen() ? words().units.shut(props.unit.name) : words().units.open(props.unit.name)

  return (
    <li>
      <div class="unit-line">
        <Show when={below().length > 0} fallback={<span class="unit-toggle" />}>
          <button
            type="button"
            class="unit-toggle"
            tabindex="-1"
            aria-expanded={isOpen()}
            aria-label={toggleLabel()}
            onClick={() => setIsOpen(!isOpen())}
          >
            <Glyph shape={isOpen() ? "down" : "right"} />
          </button>
        </Show>
        <button
          type="button"
          class="unit-name"
          aria-current={props.chosen === props.unit.unitId ? "true" : undefined}
          onClick={() => props.onChoose(props.unit.unitId)}
        >
          {props.unit.name}
        </button>
      </div>
      <Show when={isOpen() && below().length > 0}>
        <ul class="unit-below">
          <For each={below()}>
            {(unit) => (
              <UnitBranch
                unit={unit}
                tree={props.tree}
                opened={props.opened}
                chosen={props.chosen}
                onChoose={(unitId) => props.onChoose(unitId)}
              />
            )}
          </For>
        </ul>
      </Show>
    </li>
  )
}
