import type { ItemFacets } from "@sworn/contract/staff"
import { itemKinds, itemStates } from "@sworn/question-bank"
import { Button } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { said } from "../../i18n/words.ts"
import { useReference } from "../../shell/reference.tsx"
import { SearchBox } from "../../shell/search-box.tsx"
import { SelectChip } from "../../shell/select-chip.tsx"
import { itemWords } from "../item/words.ts"
import { filtersIn, isNarrowed, type Filters } from "./filters.ts"
import { LawChip } from "./law-chip.tsx"
import { RareFilters, rareNames, type Change, type CountedFilter } from "./rare-filters.tsx"
import { bankWords } from "./words.ts"

type Props = {
  filters: Filters
  /** How many each choice would leave; undefined until it is known. */
  facets: ItemFacets | undefined
  onFilter: (change: Filters) => void
}

/** Each filter is a chip that says what it is set to, and takes it back with one press. */
export function FilterBar(props: Props) {
  const { reference } = useReference()
  const [isLong, setIsLong] = createSignal(false)
  const rareCount = () => rareNames.filter((name) => props.filters[name] !== undefined).length
  const change = (some: Change) =>
    props.onFilter({ ...props.filters, ...pick(filtersIn(some), Object.keys(some)) })
  const counted = (facet: CountedFilter, value: string, label: string) => {
    const facets = props.facets
    const count = facets?.[facet].find((one) => one.value === value)?.count
    return { value, label: bankWords().withCount(label, facets === undefined ? undefined : (count ?? 0)) }
  }

  return (
    <div class="filters" role="search" aria-label={bankWords().filters}>
      <SearchBox
        label={bankWords().searchLabel}
        placeholder={bankWords().search}
        value={props.filters.text ?? ""}
        onSearch={(text) => change({ text })}
      />
      <SelectChip
        name={bankWords().kind}
        any={bankWords().any}
        options={itemKinds.map((kind) => counted("kind", kind, itemWords().kinds[kind]))}
        value={props.filters.kind}
        onChoose={(kind) => change({ kind })}
      />
      <SelectChip
        name={bankWords().level}
        any={bankWords().any}
        options={reference().levels.map(({ code, name }) => counted("level", code, said(name)))}
        value={props.filters.level}
        onChoose={(level) => change({ level })}
      />
      <SelectChip
        name={bankWords().subject}
        any={bankWords().any}
        options={reference().subjects.map(({ code, name }) => counted("subject", code, said(name)))}
        value={props.filters.subject}
        onChoose={(subject) => change({ subject })}
      />
      <LawChip
        statute={props.filters.statute}
        article={props.filters.article}
        onChoose={(statute, article) => change({ statute, article })}
      />
      <SelectChip
        name={bankWords().state}
        any={bankWords().any}
        options={itemStates.map((state) => counted("state", state, itemWords().states[state]))}
        value={props.filters.state}
        onChoose={(state) => change({ state })}
      />
      <SelectChip
        name={bankWords().difficulty}
        any={bankWords().any}
        options={["1", "2", "3", "4", "5"].map((value) =>
          counted("difficulty", value, bankWords().difficultyOf(Number(value))),
        )}
        value={props.filters.difficulty === undefined ? undefined : String(props.filters.difficulty)}
        onChoose={(difficulty) => change({ difficulty })}
      />
      <Show when={isLong() || rareCount() > 0}>
        <RareFilters filters={props.filters} counted={counted} onChange={change} />
      </Show>
      <Show when={rareCount() === 0}>
        <Button kind="quiet" small aria-expanded={isLong()} onClick={() => setIsLong(!isLong())}>
          {isLong() ? bankWords().fewer : bankWords().more(0)}
        </Button>
      </Show>
      <Show when={isNarrowed(props.filters)}>
        <Button kind="quiet" small onClick={() => props.onFilter(filtersIn({}))}>
          {bankWords().clearAll}
        </Button>
      </Show>
    </div>
  )
}

const pick = (filters: Filters, names: readonly string[]): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([name]) => names.includes(name))) as Filters
