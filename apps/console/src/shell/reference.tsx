import type { Reference } from "@sworn/contract/staff"
import { createContext, useContext, type ParentProps } from "solid-js"
import { said } from "../i18n/words.ts"

type Names = {
  readonly reference: () => Reference
  readonly levelName: (code: string) => string
  readonly categoryName: (code: string) => string
  readonly unitName: (unitId: number) => string | undefined
}

const ReferenceContext = createContext<Names>()

/** Levels, categories and units by name, in the language now chosen. */
export function useReference(): Names {
  const names = useContext(ReferenceContext)
  if (names === undefined) throw new Error("useReference was called outside ReferenceProvider")
  return names
}

export function ReferenceProvider(props: ParentProps<{ reference: Reference }>) {
  const nameIn = (list: Reference["categories"], code: string) => {
    const named = list.find((one) => one.code === code)
    return named === undefined ? code : said(named.name)
  }
  const names: Names = {
    reference: () => props.reference,
    levelName: (code) => nameIn(props.reference.levels, code),
    categoryName: (code) => nameIn(props.reference.categories, code),
    unitName: (unitId) => props.reference.units.find((unit) => unit.unitId === unitId)?.name,
  }
  return <ReferenceContext.Provider value={names}>{props.children}</ReferenceContext.Provider>
}
