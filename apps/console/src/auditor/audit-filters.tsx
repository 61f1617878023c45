import { Button } from "@sworn/ui"
import { Show } from "solid-js"
import { wordFor, words } from "../i18n/words.ts"
import { DayChip } from "../shell/day-chip.tsx"
import { SearchBox } from "../shell/search-box.tsx"
import { SelectChip } from "../shell/select-chip.tsx"
import { filtersIn, isNarrowed, type Filters } from "./filters.ts"

type Props = { filters: Filters; actions: readonly string[]; onFilter: (change: Filters) => void }

export function AuditFilters(props: Props) {
  return (
    <div class="filters" role="search" aria-label={words().audit.filters}>
      <SearchBox
        label={words().audit.actor}
        placeholder={words().audit.actorHint}
        value={props.filters.actor ?? ""}
        onSearch={(actor) => change({ actor: actor || undefined })}
      />
      <SearchBox
        label={words().audit.subject}
        placeholder={words().audit.subjectHint}
        value={props.filters.subject ?? ""}
        onSearch={(subject) => change({ subject: subject || undefined })}
      />
      <SelectChip
        name={words().audit.action}
        any={words().audit.any}
        options={props.actions.map((value) => ({ value, label: wordFor(words().audit.actions, value) }))}
        value={props.filters.action}
        onChoose={(action) => change({ action })}
      />
      <DayChip
        name={words().audit.from}
        today=""
        value={props.filters.from}
        onChoose={(from) => change({ from })}
      />
      <DayChip name={words().audit.to} today="" value={props.filters.to} onChoose={(to) => change({ to })} />
      <Show when={isNarrowed(props.filters)}>
        <Button kind="quiet" small onClick={() => props.onFilter(filtersIn({}))}>
          {words().audit.clearAll}
        </Button>
      </Show>
    </div>
  )

  function change(some: Partial<Filters>) {
    props.onFilter({ ...props.filters, ...some })
  }
}
