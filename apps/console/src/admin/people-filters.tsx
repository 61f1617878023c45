import { roles } from "@sworn/contract/staff"
import { Button } from "@sworn/ui"
import { Show } from "solid-js"
import { words } from "../i18n/words.ts"
import { SearchBox } from "../shell/search-box.tsx"
import { SelectChip } from "../shell/select-chip.tsx"
import { UnitChip } from "../shell/units/unit-chip.tsx"
import { filtersIn, isNarrowed, type Filters } from "./filters.ts"

type Props = { filters: Filters; onFilter: (change: Filters) => void }

export function PeopleFilters(props: Props) {
  return (
    <div class="filters" role="search" aria-label={words().admin.filters}>
      <SearchBox
        label={words().admin.searchLabel}
        placeholder={words().admin.search}
        value={props.filters.search ?? ""}
        onSearch={(search) => change({ search: search || undefined })}
      />
      <UnitChip unitId={props.filters.unit} onChoose={(unit) => change({ unit })} />
      <SelectChip
        name={words().admin.role}
        any={words().admin.any}
        options={roles.map((value) => ({ value, label: words().roles[value] }))}
        value={props.filters.role}
        onChoose={(role) => change({ role: filtersIn({ role }).role })}
      />
      <SelectChip
        name={words().admin.state}
        any={words().admin.any}
        options={(["open", "closed"] as const).map((value) => ({
          value,
          label: words().admin.states[value],
        }))}
        value={props.filters.state}
        onChoose={(state) => change({ state: filtersIn({ state }).state })}
      />
      <Show when={isNarrowed(props.filters)}>
        <Button kind="quiet" small onClick={() => props.onFilter(filtersIn({}))}>
          {words().admin.clearAll}
        </Button>
      </Show>
    </div>
  )

  function change(some: Partial<Filters>) {
    props.onFilter({ ...props.filters, ...some })
  }
}
