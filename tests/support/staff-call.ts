/** The acts of staff as calls of their API, for journeys whose story is another's. */
import type { SeatCode } from "@sworn/contract/staff"
import { staffPassword, type Product } from "./product.ts"

/** Signed in as this person: posts, and gives back what was answered. */
export async function staffCall(product: Product, username: string) {
  const headers = { "content-type": "application/json" }
  const body = JSON.stringify({ username, password: staffPassword })
  const reply = await fetch(`${product.staffOrigin}/api/session`, { method: "POST", headers, body })
  const cookie = (reply.headers.get("set-cookie") ?? "").split(";")[0] ?? ""
  return async (path: string, sent: unknown): Promise<unknown> => {
    const answer = await fetch(product.staffOrigin + path, {
      method: "POST",
      headers: { ...headers, cookie },
      body: JSON.stringify(sent),
    })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
}

/** What the invigilator would read out (ATT-5). */
export async function seatCodeFor(product: Product, sittingId: string, attemptId: string): Promise<string> {
  const post = await staffCall(product, "office")
  const path = `/api/sittings/${sittingId}/registrations/${attemptId}/seat-codes`
  return ((await post(path, { reason: "键盘失灵" })) as SeatCode).code
}
