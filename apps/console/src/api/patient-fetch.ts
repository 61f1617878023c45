/**
 * A fetch that outlives the session: a request refused because the session ended waits for the sign-in dialog and is then
 * sent again, so no page is left and nothing typed is lost.
 */
import { createSignal, untrack } from "solid-js"
import { preferences } from "../i18n/words.ts"

const [waiting, setWaiting] = createSignal<readonly (() => void)[]>([])

/** True while requests wait for the person to sign in again. */
export const isSignedOut = (): boolean => waiting().length > 0

/** Sends the waiting requests again. */
export function resumeWaiting(): void {
  const resume = waiting()
  setWaiting([])
  for (const send of resume) send()
}

export async function patientFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await plainFetch(input, init)
  if (response.status !== 401) return response

  await new Promise<void>((resolve) => setWaiting((all) => [...all, resolve]))
  return patientFetch(input, init)
}

export function plainFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers)
  // Untracked: what was read stays read when the language changes, and no page is taken down to be read again.
  headers.set("accept-language", untrack(preferences.language))
  return fetch(input, { ...init, headers, credentials: "same-origin" })
}
