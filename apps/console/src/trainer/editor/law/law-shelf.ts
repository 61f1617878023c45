/** The laws that the page has read: the register once, and the text of a version the first time it is asked about. */
import type { StatuteRow, StatuteVersionPage, VersionHead } from "@sworn/contract/staff"
import { isInForce, versionInForce } from "@sworn/question-bank"
import { createContext, createSignal, useContext, type Accessor } from "solid-js"
import { editorApi } from "../editor-api.ts"

export type ShelvedText = StatuteVersionPage | "reading" | "unread"

export type LawShelf = {
  readonly today: Accessor<string>
  readonly statutes: Accessor<readonly StatuteRow[]>
  readonly find: (statute: string) => StatuteRow | undefined
  readonly inForce: (statute: StatuteRow) => VersionHead | null
  readonly isInForce: (version: VersionHead) => boolean
  /** Asks for the text if nobody has; reactive. */
  readonly text: (statute: string, version: string) => ShelvedText
  /** The same, for whoever waits for it. */
  readonly fetch: (statute: string, version: string) => Promise<StatuteVersionPage | null>
}

const LawShelfContext = createContext<LawShelf>()
export const LawShelfProvider = LawShelfContext.Provider

export function useLawShelf(): LawShelf {
  const shelf = useContext(LawShelfContext)
  if (shelf === undefined) throw new Error("useLawShelf was called outside LawShelfProvider")
  return shelf
}

export function createLawShelf(today: Accessor<string>): LawShelf {
  const [statutes, setStatutes] = createSignal<readonly StatuteRow[]>([])
  const [texts, setTexts] = createSignal<ReadonlyMap<string, ShelvedText>>(new Map())
  const asked = new Map<string, Promise<StatuteVersionPage | null>>()
  void editorApi.readStatutes().then((reply) => reply.ok && setStatutes(reply.value.statutes))

  function fetch(statute: string, version: string) {
    const name = `${statute}@${version}`
    const before = asked.get(name)
    if (before !== undefined) return before
    const reading = editorApi.readStatuteVersion(statute, version).then((reply) => {
      setTexts((all) => new Map(all).set(name, reply.ok ? reply.value : "unread"))
      // What failed may be asked for again.
      if (!reply.ok) asked.delete(name)
      return reply.ok ? reply.value : null
    })
    asked.set(name, reading)
    return reading
  }

  return {
    today,
    statutes,
    find: (statute) => statutes().find((one) => one.statute === statute),
    inForce: (statute) => versionInForce(statute.versions, today()),
    isInForce: (version) => isInForce(version, today()),
    text: (statute, version) => {
      const known = texts().get(`${statute}@${version}`)
      if (known === undefined) queueMicrotask(() => void fetch(statute, version))
      return known ?? "reading"
    },
    fetch,
  }
}
