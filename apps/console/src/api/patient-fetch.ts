/**
 * A fetch that outlives the session: a request refused because the session ended waits for the sign-in dialog, and one refused
 * because the act asks for a new proof waits for that dialog. Both are then sent again, so no page is left and nothing typed is
 * lost.
 */
import type { Problem } from "@sworn/contract"
import { createSignal } from "solid-js"
import { preferences } from "../i18n/words.ts"

/** Where refused requests wait; each learns whether it may be sent again. */
function makeWaitingRoom() {
  const [waiting, setWaiting] = createSignal<readonly ((goesOn: boolean) => void)[]>([])
  const leave = (goesOn: boolean) => {
    const all = waiting()
    setWaiting([])
    for (const answer of all) answer(goesOn)
  }
  return {
    isWaiting: () => waiting().length > 0,
    wait: () => new Promise<boolean>((resolve) => setWaiting((all) => [...all, resolve])),
    leave,
  }
}

const signedOut = makeWaitingRoom()
const askedAnew = makeWaitingRoom()

/** True while requests wait for the person to sign in again. */
export const isSignedOut = (): boolean => signedOut.isWaiting()

/** Sends the waiting requests again. */
export const resumeWaiting = (): void => signedOut.leave(true)

/** True while requests wait for the person to prove anew who they are. */
export const isAskedAnew = (): boolean => askedAnew.isWaiting()

/** Sends them again once that is proven; otherwise they stay refused, and say so where they were sent from. */
export const answerAskedAnew = (isProven: boolean): void => askedAnew.leave(isProven)

export async function patientFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await plainFetch(input, init)
  if (response.status === 401) {
    await signedOut.wait()
    return patientFetch(input, init)
  }
  if (response.status === 403 && (await asksAnew(response))) {
    return (await askedAnew.wait()) ? patientFetch(input, init) : response
  }
  return response
}

export function plainFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers)
  headers.set("accept-language", preferences.language())
  return fetch(input, { ...init, headers, credentials: "same-origin" })
}

async function asksAnew(response: Response): Promise<boolean> {
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as Partial<Problem> | null
  return body?.refusal === "step-up-needed"
}
