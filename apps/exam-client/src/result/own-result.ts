import type { Candidacy, OwnResult } from "@sworn/contract/candidate"
import { createResource, type Accessor } from "solid-js"
import { client } from "../api/client.ts"

export type OwnResultReading =
  | { readonly kind: "published"; readonly result: OwnResult }
  | { readonly kind: "not-published" }
  | { readonly kind: "unreachable" }

/** The candidate's result as the server tells it now; suspends until it has. */
export function createOwnResult(candidacy: Candidacy): Accessor<OwnResultReading | undefined> {
  const [reading] = createResource(() => readOwnResult(candidacy.attempt.attemptId))
  return reading
}

export const readOwnResult = (attemptId: string): Promise<OwnResultReading> =>
  client.readResult(attemptId).then(
    (outcome) => (outcome.ok ? { kind: "published", result: outcome.value } : { kind: "not-published" }),
    () => ({ kind: "unreachable" }),
  )
