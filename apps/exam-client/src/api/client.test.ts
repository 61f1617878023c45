import { describe, expect, it } from "vitest"
import { Unreachable } from "./candidate-calls.ts"
import { makeClient } from "./client.ts"

const attemptId = "0198f0c2-0000-7000-8000-000000000001"
const entry = { epoch: 1, seq: 1, itemId: "item-1", response: { optionIds: ["a"] } }

type Sent = { readonly path: string; readonly init: RequestInit | undefined }

/** A client whose server always replies the same, and what it was asked. */
function clientOf(reply: () => Response | Promise<Response>) {
  const sent: Sent[] = []
  const client = makeClient(async (path, init) => {
    sent.push({ path: String(path), init })
    return reply()
  })
  return { client, sent }
}

const problem = (status: number, more: object, headers: HeadersInit = {}) =>
  new Response(JSON.stringify({ type: "about:blank", title: "", status, requestId: "1", ...more }), {
    status,
    headers,
  })

describe("the client", () => {
  it("asks its own origin, in JSON, with a time limit", async () => {
    const { client, sent } = clientOf(() => Response.json({ now: 1, decisions: [] }))
    await client.saveEntries(attemptId, [entry])

    expect(sent[0]?.path).toBe(`/api/attempts/${attemptId}/journal`)
    expect(sent[0]?.init).toMatchObject({ method: "POST", body: JSON.stringify({ entries: [entry] }) })
    expect(sent[0]?.init?.signal).toBeInstanceOf(AbortSignal)
  })

  it("returns a refusal by its name", async () => {
    const { client } = clientOf(() => problem(425, { refusal: "paper-not-open-yet" }))

    expect(await client.readPaperKey(attemptId)).toEqual({ ok: false, refusal: "paper-not-open-yet" })
  })

  it("hands over the decisions of a request in which every entry was refused", async () => {
    const decisions = [{ outcome: "refused", epoch: 1, seq: 1, refusal: "time-is-up" }]
    const { client } = clientOf(() => problem(410, { refusal: "time-is-up", decisions }))

    expect(await client.saveEntries(attemptId, [entry])).toEqual({ ok: true, value: { decisions } })
  })

  it("returns the refusal of a request that was never decided", async () => {
    const { client } = clientOf(() => problem(401, { refusal: "not-signed-in" }))

    expect(await client.saveEntries(attemptId, [entry])).toEqual({ ok: false, refusal: "not-signed-in" })
  })

  it("gives a package as the bytes it is", async () => {
    const { client } = clientOf(() => new Response(new Uint8Array([1, 2, 3])))

    expect(await client.readPackage("paper")).toEqual({ ok: true, value: new Uint8Array([1, 2, 3]) })
  })

  it("reads nothing into a reply without content", async () => {
    const { client } = clientOf(() => new Response(null, { status: 204 }))

    expect(await client.signOut()).toEqual({ ok: true, value: undefined })
  })

  it.each([
    ["the network is down", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["the server is at fault", () => problem(500, {})],
    ["a proxy answers in its place", () => new Response("<html>", { status: 404 })],
    ["a reply says yes and is cut short", () => new Response('{"now":1,"decis', { status: 200 })],
    ["a refusal has no name", () => problem(400, {})],
  ])("says that no decision came back when %s", async (_, reply) => {
    const { client } = clientOf(reply)

    await expect(client.saveEntries(attemptId, [entry])).rejects.toBeInstanceOf(Unreachable)
  })

  it("passes on how long a busy server wants to be left alone", async () => {
    const { client } = clientOf(() => problem(503, { refusal: "busy" }, { "retry-after": "2" }))

    await expect(client.readTime()).rejects.toMatchObject({ retryAfterMs: 2000 })
  })
})
