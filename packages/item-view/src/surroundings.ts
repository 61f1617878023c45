/** What an item needs to know of the app that shows it. */
import type { Language } from "@sworn/ui"
import { createContext, useContext, type Accessor } from "solid-js"

export type Surroundings = {
  readonly language: Accessor<Language>
  /** Where a medium's bytes are; undefined for one that is not here. Its alternative text is shown then. */
  readonly mediaUrl: (mediaId: string) => string | undefined
}

const context = createContext<Surroundings>()

/** Around whatever shows items or rich texts. */
export const ItemSurroundings = context.Provider

export function useSurroundings(): Surroundings {
  const surroundings = useContext(context)
  if (surroundings === undefined) throw new Error("An item is drawn outside of ItemSurroundings")
  return surroundings
}
