import { Button, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { api } from "../../api/client.ts"
import { said, words } from "../../i18n/words.ts"
import { useReference } from "../../shell/reference.tsx"
import { SearchBox } from "../../shell/search-box.tsx"
import { filtersIn, isNarrowed, statuses, type Filters } from "../filters.ts"
import { DayChip } from "../../shell/day-chip.tsx"
import { SelectChip } from "../../shell/select-chip.tsx"
import { isLongNumber, looksLikeNationalId } from "./national-ids.ts"
import { UnitChip } from "../../shell/units/unit-chip.tsx"

type Props = {
  filters: Filters
  onFilter: (change: Filters) => void
  /** An officer was found by national ID. */
  onFound: (officerId: string) => void
  /** Where the page itself fixes the status, there is nothing to choose. */
  offersStatus?: boolean
}

/** Each filter is a chip that says what it is set to, and takes it back with one press. */
export function FilterBar(props: Props) {
  const { reference } = useReference()
  const [problem, setProblem] = createSignal<string>()
  return (
    <div class="filters" role="search" aria-label={words().qualified.filters}>
      <SearchBox
        label={words().qualified.searchLabel}
        placeholder={words().qualified.search}
        value={props.filters.search ?? ""}
        waits={isLongNumber}
        onSearch={(search) =>
          looksLikeNationalId(search) ? void lookUp(search) : change({ search: search || undefined })
        }
      />
      <Show when={problem()}>
        <StatusLine tone="warn" shape="alert">
          {problem()}
        </StatusLine>
      </Show>
      <UnitChip unitId={props.filters.unit} onChoose={(unit) => change({ unit })} />
      <SelectChip
        name={words().qualified.level}
        any={words().qualified.any}
        options={reference().levels.map((level) => ({ value: level.code, label: said(level.name) }))}
        value={props.filters.level}
        onChoose={(level) => change({ level: filtersIn({ level }).level })}
      />
      <SelectChip
        name={words().qualified.category}
        any={words().qualified.any}
        options={reference().categories.map((category) => ({
          value: category.code,
          label: said(category.name),
        }))}
        value={props.filters.category}
        onChoose={(category) => change({ category })}
      />
      <Show when={props.offersStatus}>
        <SelectChip
          name={words().qualified.status}
          any={words().certificates.statuses.valid}
          options={[
            ...statuses
              .filter((status) => status !== "valid")
              .map((status) => ({ value: status as string, label: words().certificates.statuses[status] })),
            { value: "any", label: words().qualified.anyStatus },
          ]}
          value={props.filters.status}
          onChoose={(status) => change({ status: filtersIn({ status }).status })}
        />
        <DayChip
          name={words().qualified.asOfDay}
          today={reference().today}
          value={props.filters.asOf}
          onChoose={(asOf) => change({ asOf })}
        />
      </Show>
      <Show when={isNarrowed(props.filters)}>
        <Button kind="quiet" small onClick={() => props.onFilter(filtersIn({}))}>
          {words().qualified.clearAll}
        </Button>
      </Show>
    </div>
  )

  async function lookUp(nationalId: string) {
    const reply = await api.lookUpOfficer(nationalId)
    setProblem(reply.ok ? undefined : reply.problem.title)
    if (reply.ok) props.onFound(reply.value.officerId)
  }
  function change(some: Partial<Filters>) {
    setProblem(undefined)
    props.onFilter({ ...props.filters, ...some })
  }
}
