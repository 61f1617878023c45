/** An attempt without a browser: through the same API, for journeys whose story is another's. */
import type { AttemptOpening } from "@sworn/contract/candidate"
import type { SittingCandidate } from "@sworn/drizzle/seeds"
import type { Product } from "./product.ts"
import { questionsOf, wrongAnswerTo } from "./questions.ts"

/** Signs in, opens the attempt, answers so many questions rightly and the rest wrongly, and leaves it to the clock. */
export async function passWithEveryKey(
  product: Product,
  who: SittingCandidate,
  rightCount: number,
): Promise<void> {
  const headers = { "content-type": "application/json" }
  const call = async (path: string, cookie: string, body?: unknown) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const reply = await fetch(`${product.origin}/api${path}`, {
      method: "POST",
      headers: { ...headers, cookie },
      ...sent,
    })
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`)
    return reply
  }
  const signedIn = await call("/session", "", { ticketNo: who.ticketNo, idNumber: who.nationalId })
  const cookie = (signedIn.headers.get("set-cookie") ?? "").split(";")[0] ?? ""
  const path = `/attempts/${who.attemptId}`
  const { epoch } = (await (await call(`${path}/openings`, cookie, {})).json()) as AttemptOpening

  const entries = (await questionsOf(product, who.attemptId)).map((question, index) => ({
    epoch,
    seq: index + 1,
    itemId: question.itemId,
    response: { optionIds: index < rightCount ? question.right : wrongAnswerTo(question) },
  }))
  await call(`${path}/journal`, cookie, { entries })
}
