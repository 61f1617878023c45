import type { UnitRow } from "@sworn/contract/staff"
import { DataTable, type Column } from "@sworn/ui"
import { createMemo, Show } from "solid-js"
import { words } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"

type Props = { units: readonly UnitRow[]; all: readonly UnitRow[]; onOpen: (unit: UnitRow) => void }

export function UnitTable(props: Props) {
  const depths = createMemo(() => depthsOf(props.all))
  const columns = (): readonly Column<UnitRow>[] => [
    {
      key: "name",
      title: words().admin.unitName,
      cell: (unit) => (
        <span
          class="unit-row"
          data-depth={depths().get(unit.unitId)}
          data-closed={unit.closedOn ? "" : undefined}
        >
          {unit.name}
          <Show when={unit.closedOn}>
            {(day) => <span class="quiet">{words().admin.closedOn(day())}</span>}
          </Show>
        </span>
      ),
    },
    { key: "kind", title: words().admin.unitKind, cell: (unit) => words().admin.unitKinds[unit.kind] },
    { key: "officers", title: words().admin.officers, align: "end", cell: (unit) => unit.officerCount },
    { key: "staff", title: words().admin.staff, align: "end", cell: (unit) => unit.staffCount },
  ]
  const opening = () => (props.units.length === 0 ? {} : { onOpen: props.onOpen })

  return (
    <div class="table-frame" aria-busy="false">
      <DataTable
        caption={words().nouns.unitTree}
        captionHidden
        columns={columns()}
        rows={props.units}
        rowKey={(unit) => String(unit.unitId)}
        {...opening()}
        empty={<Empty what={words().admin.unitEmpty} next={words().admin.unitEmptyNext} />}
      />
    </div>
  )
}

/** How far below the top of what the reader sees; each unit comes after its parent. */
function depthsOf(units: readonly UnitRow[]): ReadonlyMap<number, number> {
  const depths = new Map<number, number>()
  for (const { unitId, parentId } of units) {
    const above = parentId === null ? undefined : depths.get(parentId)
    depths.set(unitId, above === undefined ? 0 : above + 1)
  }
  return depths
}
