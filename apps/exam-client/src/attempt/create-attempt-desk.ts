/** The attempt desk (`desk.ts`), put together from its parts. Call it inside a reactive owner; it ends with its owner. */
import type { Candidacy } from "@sworn/contract/candidate"
import type { AttemptDesk } from "./desk.ts"
import { partsInBrowser } from "./parts-in-browser.ts"
import type { DeskParts } from "./desk-parts.ts"

export function createAttemptDesk(
  candidacy: Candidacy,
  parts: DeskParts = partsInBrowser(candidacy),
): AttemptDesk {
  throw new Error(`The desk of ${candidacy.attempt.attemptId} is not built yet: ${String(parts)}`)
}
