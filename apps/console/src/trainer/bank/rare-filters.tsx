import type { ItemFacets, ItemFilter } from "@sworn/contract/staff"
import { addDays } from "@sworn/exam-core"
import { Show } from "solid-js"
import { bankApi } from "../../api/bank.ts"
import { said, wordFor } from "../../i18n/words.ts"
import { createReadBeside } from "../../shell/read-beside.ts"
import { useReference } from "../../shell/reference.tsx"
import { SelectChip } from "../../shell/select-chip.tsx"
import { useSession } from "../../shell/session.tsx"
import { UnitChip } from "../../shell/units/unit-chip.tsx"
import { itemWords } from "../item/words.ts"
import { tagsIn, type Filters } from "./filters.ts"
import { TagChip } from "./tag-chip.tsx"
import { bankWords } from "./words.ts"

/** Filters behind "more", which show themselves once one is set. */
export const rareNames = [
  "author",
  "tag",
  "pool",
  "category",
  "pilot",
  "used",
  "lastUsedBefore",
  "lastUsedAfter",
  "lawEndsBy",
  "unit",
] as const satisfies readonly (keyof ItemFilter)[]

export type Change = Partial<Record<keyof ItemFilter, string | string[] | undefined>>

/** Filters whose choices say how many items they would leave. */
export type CountedFilter = Exclude<keyof ItemFacets, "total">

type Props = {
  filters: Filters
  counted: (facet: CountedFilter, value: string, label: string) => { value: string; label: string }
  onChange: (change: Change) => void
}

export function RareFilters(props: Props) {
  const { reference } = useReference()
  const unset = { used: undefined, lastUsedBefore: undefined, lastUsedAfter: undefined }
  const session = useSession()
  const colleagues = createReadBeside(() => bankApi.readAssignees(undefined))
  /** Oneself, whoever works on the bank, and whom the address names. */
  const authors = () => {
    const known = [
      { value: "self", label: bankWords().mine },
      ...(colleagues()?.people ?? [])
        .filter(({ staffId }) => staffId !== session.person().staffId)
        .map(({ staffId, name }) => ({ value: staffId, label: name })),
    ]
    const { author } = props.filters
    const isKnown = author === undefined || known.some(({ value }) => value === author)
    return isKnown ? known : [...known, { value: author, label: author }]
  }
  const yearAgo = () => addDays(reference().today, -365)
  const soon = () => addDays(reference().today, 90)

  return (
    <>
      <SelectChip
        name={bankWords().author}
        any={bankWords().any}
        options={authors()}
        value={props.filters.author}
        onChoose={(author) => props.onChange({ author })}
      />
      <TagChip
        tags={tagsIn(props.filters)}
        filters={props.filters}
        onChoose={(tags) => props.onChange({ tag: [...tags] })}
      />
      <SelectChip
        name={bankWords().pool}
        any={bankWords().any}
        options={(["live", "practice"] as const).map((value) => ({
          value: value as string,
          label: wordFor(itemWords().pools, value),
        }))}
        value={props.filters.pool}
        onChoose={(pool) => props.onChange({ pool })}
      />
      <SelectChip
        name={bankWords().category}
        any={bankWords().any}
        options={[
          props.counted("category", "every", itemWords().anyCategory),
          ...reference().categories.map(({ code, name }) => props.counted("category", code, said(name))),
        ]}
        value={props.filters.category}
        onChoose={(category) => props.onChange({ category })}
      />
      <SelectChip
        name={bankWords().pilot}
        any={bankWords().any}
        options={[
          { value: "true", label: bankWords().pilots.yes },
          { value: "false", label: bankWords().pilots.no },
        ]}
        value={props.filters.pilot}
        onChoose={(pilot) => props.onChange({ pilot })}
      />
      <SelectChip
        name={bankWords().used}
        any={bankWords().any}
        options={usedOptions()}
        value={usedNow()}
        onChoose={(choice) => props.onChange({ ...unset, ...changeOf(choice) })}
      />
      <SelectChip
        name={bankWords().lawEnds}
        any={bankWords().any}
        options={[
          { value: soon(), label: bankWords().lawEndsSoon },
          ...(props.filters.lawEndsBy === undefined || props.filters.lawEndsBy === soon()
            ? []
            : [{ value: props.filters.lawEndsBy, label: bankWords().lawEndsBy(props.filters.lawEndsBy) }]),
        ]}
        value={props.filters.lawEndsBy}
        onChoose={(lawEndsBy) => props.onChange({ lawEndsBy })}
      />
      <Show when={reference().units.length > 1}>
        <UnitChip
          unitId={props.filters.unit}
          onChoose={(unit) => props.onChange({ unit: unit === undefined ? undefined : String(unit) })}
        />
      </Show>
    </>
  )

  /** One choice for what are three filters of the API. */
  function usedNow(): string | undefined {
    const { used, lastUsedAfter, lastUsedBefore } = props.filters
    if (lastUsedAfter !== undefined) return `after ${lastUsedAfter}`
    if (lastUsedBefore !== undefined) return `before ${lastUsedBefore}`
    return used
  }
  function usedOptions() {
    const terms = bankWords()
    const known = [
      { value: "never", label: terms.useds.never },
      { value: "ever", label: terms.useds.ever },
      { value: `after ${yearAgo()}`, label: terms.useds.within },
      { value: `before ${yearAgo()}`, label: terms.useds.before },
    ]
    const now = usedNow()
    if (now === undefined || known.some(({ value }) => value === now)) return known
    const [side, day = ""] = now.split(" ")
    return [
      ...known,
      { value: now, label: side === "after" ? terms.usedSince(day) : terms.notUsedSince(day) },
    ]
  }
  function changeOf(choice: string | undefined): Change {
    const [side, day] = (choice ?? "").split(" ")
    if (side === "after") return { lastUsedAfter: day }
    if (side === "before") return { lastUsedBefore: day }
    return { used: choice }
  }
}
