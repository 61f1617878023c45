import type { Role, StaffSession } from "@sworn/contract/staff"
import { query } from "@solidjs/router"
import { createContext, createResource, Show, useContext, type Accessor, type ParentProps } from "solid-js"
import { api } from "../api/client.ts"
import { ProblemError } from "../api/reply.ts"
import { SignInAgain } from "./sign-in-again.tsx"
import { SignIn } from "./sign-in.tsx"
import { StepUp } from "./step-up.tsx"

type Session = {
  readonly person: Accessor<StaffSession>
  readonly roles: Accessor<ReadonlySet<Role>>
  /** Signs out; answers with what went wrong, if anything did. */
  readonly end: () => Promise<string | undefined>
}

const SessionContext = createContext<Session>()

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === undefined) throw new Error("useSession was called outside SessionGate")
  return session
}

/** Asks who is here; shows the sign-in page to nobody in particular, and the console to somebody. */
export function SessionGate(props: ParentProps) {
  const [person, { mutate }] = createResource(readPerson)
  const end = async () => {
    const reply = await api.signOut()
    if (!reply.ok && reply.problem.status !== 401) return reply.problem.title
    query.clear()
    mutate(null)
    return undefined
  }

  return (
    <Show
      when={whole(person())}
      fallback={<SignIn begun={person() ?? undefined} onSignedIn={(someone) => void mutate(someone)} />}
    >
      {(someone) => (
        <SessionContext.Provider
          value={{
            person: someone,
            roles: () => new Set(someone().grants.map((grant) => grant.role)),
            end,
          }}
        >
          {props.children}
          <StepUp />
          <SignInAgain username={someone().username} onSignedIn={(same) => void mutate(same)} />
        </SessionContext.Provider>
      )}
    </Show>
  )
}

/** A sign-in of which a step is missing opens nothing yet. */
const whole = (session: StaffSession | null | undefined) => (session?.stage === "open" ? session : undefined)

async function readPerson(): Promise<StaffSession | null> {
  const reply = await api.readSession()
  if (reply.ok) return reply.value
  if (reply.problem.status === 401) return null
  throw new ProblemError(reply.problem)
}
