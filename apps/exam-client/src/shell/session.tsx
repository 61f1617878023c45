/** Who sits at this device: asked once, then kept in context. */
import type { Candidacy } from "@sworn/contract/candidate"
import { createContext, createResource, useContext, type ParentProps } from "solid-js"
import { findCandidacy, signOut } from "../attempt/start-up.ts"

type Standing =
  | { readonly kind: "unreachable" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "here"; readonly candidacy: Candidacy }

export type Session = {
  readonly standing: () => Standing | undefined
  readonly enter: (candidacy: Candidacy) => void
  readonly leave: () => Promise<void>
  readonly askAgain: () => void
}

const SessionContext = createContext<Session>()

export function SessionProvider(props: ParentProps) {
  const [standing, { mutate, refetch }] = createResource(readStanding)
  const session: Session = {
    standing: () => standing.latest,
    enter: (candidacy) => void mutate({ kind: "here", candidacy }),
    async leave() {
      await signOut().catch(() => undefined)
      mutate({ kind: "signed-out" })
    },
    askAgain: () => void refetch(),
  }
  return <SessionContext.Provider value={session}>{props.children}</SessionContext.Provider>
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === undefined) throw new Error("There is no session here; SessionProvider is missing above")
  return session
}

async function readStanding(): Promise<Standing> {
  try {
    const found = await findCandidacy()
    return found.ok ? { kind: "here", candidacy: found.value } : { kind: "signed-out" }
  } catch {
    return { kind: "unreachable" }
  }
}
