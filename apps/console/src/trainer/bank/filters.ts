/** What the bank's list is narrowed to and how it is ordered: in the address bar and nowhere else. */
import { itemFilter, itemOrder, type ItemFilter } from "@sworn/contract/staff"
import type { SearchParams } from "@solidjs/router"
import type { Given } from "../../api/client.ts"

export type Filters = Given<ItemFilter>

const names = Object.keys(itemFilter.shape) as (keyof ItemFilter)[]

/** An address typed by hand may say anything; what the API would not take is left out rather than sent. */
export const filtersIn = (asked: SearchParams): Filters =>
  Object.fromEntries(names.map((name) => [name, fitting(name, asked[name])])) as Filters

function fitting(name: keyof ItemFilter, value: SearchParams[string]): unknown {
  if (value === undefined || value === "") return undefined
  const judged = itemFilter.shape[name].safeParse(value)
  return judged.success ? judged.data : undefined
}

export const orders = itemOrder.options
export type Order = (typeof orders)[number]
export const orderIn = ({ order }: SearchParams): Order => orders.find((one) => one === order) ?? "newest"

/** The tags asked for, as a list whatever their number. */
export const tagsIn = ({ tag }: Filters): readonly string[] => (tag === undefined ? [] : [tag].flat())

export const sizes = [25, 50, 100, 200] as const

export const pageIn = ({ page }: SearchParams): number =>
  /^[1-9]\d{0,4}$/.test(String(page)) ? Number(page) : 1

export const sizeIn = ({ size }: SearchParams): number => sizes.find((one) => String(one) === size) ?? 50

export const isNarrowed = (filters: Filters): boolean =>
  Object.values(filters).some((value) => value !== undefined)

/** The filters as an address says them, always in the same order: two lists of one question have one text. */
export function queryOf(filters: Filters): string {
  const set = names.flatMap((name) =>
    [filters[name] ?? []].flat().map((value): [string, string] => [name, String(value)]),
  )
  return new URLSearchParams(set).toString()
}

/** Back from the text that a view keeps. */
export function filtersOf(query: string): Filters {
  const asked = new URLSearchParams(query)
  return filtersIn(Object.fromEntries([...asked.keys()].map((name) => [name, onlyOrAll(asked.getAll(name))])))
}

const onlyOrAll = (values: string[]): string | string[] => {
  const [only, ...others] = values
  return only === undefined || others.length > 0 ? values : only
}
