import type { Unit } from "@sworn/contract/staff"
import { Button } from "@sworn/ui"
import { createMemo, createSignal, For, Show } from "solid-js"
import { words } from "../../i18n/words.ts"
import { useReference } from "../reference.tsx"
import { SearchBox } from "../search-box.tsx"
import { UnitBranch } from "./unit-branch.tsx"
import { unitTree } from "./unit-tree.ts"

const mostShown = 100

/** Find a unit by name, or walk down to it. */
export function UnitPicker(props: {
  chosen: number | undefined
  /** One unit has to be chosen: all of them is no answer. */
  needsOne?: boolean
  onChoose: (unitId: number | undefined) => void
}) {
  const { reference } = useReference()
  const tree = createMemo(() => unitTree(reference().units))
  const [search, setSearch] = createSignal("")
  const found = createMemo(() => (search() === "" ? [] : tree().named(search())))
  const path = (unit: Unit) =>
    tree()
      .above(unit.unitId)
      .map((one) => one.name)
      .join(" › ")
  const opened = new Set([
    ...tree().roots.map((root) => root.unitId),
    ...(props.chosen === undefined
      ? []
      : tree()
          .above(props.chosen)
          .map((unit) => unit.unitId)),
  ])

  return (
    <div class="unit-picker">
      <SearchBox
        label={words().units.search}
        placeholder={words().units.search}
        value={search()}
        onSearch={setSearch}
      />
      <p class="quiet" role="status">
        {search() === "" ? words().units.hint : words().units.matches(found().length)}
      </p>
      <Show
        when={search() !== ""}
        fallback={
          <>
            <Show when={!props.needsOne}>
              <Button small kind="quiet" onClick={() => props.onChoose(undefined)}>
                {words().units.whole}
              </Button>
            </Show>
            <ul class="unit-list" onKeyDown={moveAmongUnits}>
              <For each={tree().roots}>
                {(root) => (
                  <UnitBranch
                    unit={root}
                    tree={tree()}
                    opened={opened}
                    chosen={props.chosen}
                    onChoose={(unitId) => props.onChoose(unitId)}
                  />
                )}
              </For>
            </ul>
          </>
        }
      >
        <ul class="unit-list" onKeyDown={moveAmongUnits}>
          <For each={found().slice(0, mostShown)} fallback={<li>{words().units.noMatch(search())}</li>}>
            {(unit) => (
              <li>
                <button type="button" class="unit-name" onClick={() => props.onChoose(unit.unitId)}>
                  {unit.name}
                  <Show when={path(unit)}>{(above) => <span class="unit-path">{above()}</span>}</Show>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}

/** Up and down through the names in sight; right opens a unit, left closes it. */
function moveAmongUnits(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>(".unit-name")]
  const at = names.indexOf(event.target as HTMLElement)
  if (at < 0) return

  const toggle = names[at]?.parentElement?.querySelector<HTMLElement>(".unit-toggle")
  if (event.key === "ArrowDown") names[at + 1]?.focus()
  else if (event.key === "ArrowUp") names[at - 1]?.focus()
  else if (event.key === "ArrowRight" && toggle?.getAttribute("aria-expanded") === "false") toggle.click()
  else if (event.key === "ArrowLeft" && toggle?.getAttribute("aria-expanded") === "true") toggle.click()
  else return
  event.preventDefault()
}
