import type { Candidacy, OwnResult } from "@sworn/contract/candidate"
import { createResource } from "solid-js"
import { client } from "../api/client.ts"

/** The candidate's published result; null while there is none. Faults belong to the error boundary. */
export function createOwnResult(candidacy: Candidacy) {
  const [result] = createResource(async (): Promise<OwnResult | null> => {
    const outcome = await client.readResult(candidacy.attempt.attemptId)
    return outcome.ok ? outcome.value : null
  })
  return result
}
