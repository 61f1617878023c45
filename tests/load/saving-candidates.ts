/**
 * Two hundred candidates on a thread of their own: each signed in over HTTP, each with one save in flight, each counting
 * only saves that came back with a receipt.
 */
import type { AttemptOpening, Candidacy, JournalReply } from "@sworn/contract/candidate"
import { parentPort, workerData } from "node:worker_threads"
import { makeConnection, type Connection } from "./keep-alive-connection.ts"

export type SavingReport = {
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly kept: number
  readonly notKept: number
}

type Input = {
  readonly address: string
  readonly port: number
  readonly people: readonly { readonly ticketNo: string; readonly nationalId: string }[]
}

type Candidate = {
  readonly connection: Connection
  readonly cookie: string
  readonly attemptId: string
  readonly epoch: number
  readonly items: readonly { readonly id: string; readonly optionIds: readonly string[] }[]
  seq: number
}

const { port, people } = workerData as Input

let opened: Promise<Candidate["items"]> | undefined
const candidates: Candidate[] = []
for (const person of people) candidates.push(await enter(person))
parentPort?.postMessage("seated")
parentPort?.on("message", async ({ seconds }: { seconds: number }) =>
  parentPort?.postMessage(await saveFor(seconds)),
)

async function enter({ ticketNo, nationalId }: Input["people"][number]): Promise<Candidate> {
  const connection = makeConnection(port)
  const signIn = await ask(connection, "POST", "/api/session", "", { ticketNo, idNumber: nationalId })
  const cookie = signIn.cookie ?? ""
  const { attempt } = signIn.body as Candidacy
  const path = `/api/attempts/${attempt.attemptId}/openings`
  const opening = (await ask(connection, "POST", path, cookie, {})).body as AttemptOpening
  const items = await openPaper(
    connection,
    cookie,
    attempt.attemptId,
    (signIn.body as Candidacy).paper.paperId,
  )
  return { connection, cookie, attemptId: attempt.attemptId, epoch: opening.epoch, items, seq: 0 }
}

/** Opened as the client opens it; the paper is the same for all, so once. */
function openPaper(
  connection: Connection,
  cookie: string,
  attemptId: string,
  paperId: string,
): Promise<Candidate["items"]> {
  return (opened ??= (async () => {
    const { key } = (await ask(connection, "GET", `/api/attempts/${attemptId}/paper-key`, cookie)).body as {
      key: string
    }
    const sealed = new Uint8Array(
      (await ask(connection, "GET", `/api/papers/${paperId}/package`, cookie)).bytes,
    )
    const cryptoKey = await crypto.subtle.importKey("raw", Buffer.from(key, "base64"), "AES-GCM", false, [
      "decrypt",
    ])
    const zipped = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: sealed.subarray(0, 12) },
      cryptoKey,
      sealed.subarray(12),
    )
    const text = await new Response(
      new Blob([zipped]).stream().pipeThrough(new DecompressionStream("gzip")),
    ).text()
    type Item = { id: string; options: { id: string }[] }
    const { sections } = JSON.parse(text) as { sections: { entries: (Item & { items?: Item[] })[] }[] }
    const items = sections.flatMap((section) => section.entries.flatMap((entry) => entry.items ?? [entry]))
    return items.map(({ id, options }) => ({ id, optionIds: options.map((option) => option.id) }))
  })())
}

async function saveFor(seconds: number): Promise<SavingReport> {
  const latencies: number[] = []
  let notKept = 0
  const startedAt = performance.now()
  const endAt = startedAt + seconds * 1000

  await Promise.all(
    candidates.map(async (candidate) => {
      while (performance.now() < endAt) {
        candidate.seq += 1
        const item = candidate.items[candidate.seq % candidate.items.length]!
        const optionIds = [item.optionIds[candidate.seq % item.optionIds.length]!]
        const entries = [
          { epoch: candidate.epoch, seq: candidate.seq, itemId: item.id, response: { optionIds } },
        ]
        const sentAt = performance.now()
        const path = `/api/attempts/${candidate.attemptId}/journal`
        const reply = await ask(candidate.connection, "POST", path, candidate.cookie, { entries })
        const [decision] = (reply.body as Partial<JournalReply>).decisions ?? []
        if (decision?.outcome === "kept" && decision.seq === candidate.seq)
          latencies.push(performance.now() - sentAt)
        else notKept += 1
      }
    }),
  )
  const took = (performance.now() - startedAt) / 1000
  latencies.sort((one, other) => one - other)
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN
  return {
    perSecond: latencies.length / took,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    kept: latencies.length,
    notKept,
  }
}

type Reply = { readonly bytes: Buffer; readonly body: unknown; readonly cookie: string | undefined }

async function ask(
  connection: Connection,
  method: string,
  path: string,
  cookie: string,
  body?: unknown,
): Promise<Reply> {
  const reply = await connection.call(method, path, cookie, body === undefined ? "" : JSON.stringify(body))
  const isJson = /\r\ncontent-type: [^\r]*json/i.test(reply.head)
  const setCookie = /\r\nset-cookie: ([^;\r]+)/i.exec(reply.head)?.[1]
  return {
    bytes: reply.body,
    body: isJson ? JSON.parse(reply.body.toString("utf8")) : null,
    cookie: setCookie,
  }
}
