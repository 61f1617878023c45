/** What only a real socket can try: requests that trickle, that say two things at once, or that no program would send. */
import { listen } from "@sworn/exam-api/http/listen"
import { once } from "node:events"
import { request, type Server } from "node:http"
import { connect, type AddressInfo, type Socket } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { seat, type Seat } from "../support/seat.ts"

let room: ExamRoom
let server: Server
let port: number
let officer: Seat
let cookie: string

beforeAll(async () => {
  room = await openExamRoom()
  server = listen(room.candidateApi.fetch, { hostname: "127.0.0.1", port: 0 })
  await once(server, "listening")
  port = (server.address() as AddressInfo).port
  const [who] = (await room.plan({ level: "basic", startsInMs: 0 })).candidates
  officer = await seat(room, who!)
  const signedIn = await room.atTheDoor().call("/api/session", {
    method: "POST",
    body: { ticketNo: who!.ticketNo, idNumber: who!.nationalId },
  })
  cookie = (signedIn.headers.get("set-cookie") ?? "").split(";")[0]!
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await room.close()
})

/** All that comes back on a connection that says this much and waits. */
async function say(words: string): Promise<string> {
  const socket = connect(port, "127.0.0.1")
  socket.on("error", () => {})
  let heard = ""
  socket.setEncoding("latin1").on("data", (chunk: string) => (heard += chunk))
  socket.write(words, "latin1")
  await Promise.race([once(socket, "close"), sleep(700)])
  socket.destroy()
  return heard
}

const statusesIn = (heard: string) =>
  [...heard.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))

describe("a request that says two things at once (bad/N6)", () => {
  const body = '{"ticketNo":"1","idNumber":"1"}'
  const head = "POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
  const hidden = "GET /api/time HTTP/1.1\r\nHost: localhost\r\n\r\n"
  it.each([
    [
      "a length and chunks",
      `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    [
      "chunks and a length",
      `${head}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    ["two lengths", `${head}Content-Length: ${body.length}\r\nContent-Length: 4\r\n\r\n${body}${hidden}`],
    ["a length with a sign", `${head}Content-Length: +${body.length}\r\n\r\n${body}${hidden}`],
    ["two encodings", `${head}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${hidden}`],
    ["an encoding in disguise", `${head}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`],
    ["a chunk of impossible size", `${head}Transfer-Encoding: chunked\r\n\r\n-1\r\n${hidden}`],
    ["a folded header", `${head}X-One: a\r\n b: c\r\nContent-Length : 4\r\n\r\n${hidden}`],
    ["a bare line feed", `GET /api/time HTTP/1.1\nHost: localhost\nX: a\rb\n\n`],
    ["HTTP/0.9", "GET /api/time\r\n\r\n"],
    ["a version nobody speaks", "GET /api/time HTTP/9.9\r\nHost: localhost\r\n\r\n"],
    ["no host", "GET /api/time HTTP/1.1\r\n\r\n"],
    ["a whole address", "GET http://evil.example/api/time HTTP/1.1\r\nHost: localhost\r\n\r\n"],
    ["somebody else's authority", "GET //evil.example@x HTTP/1.1\r\nHost: a b\r\n\r\n"],
    ["a name with a space", "GET /api/time HTTP/1.1\r\nHost: localhost\r\nX y: z\r\n\r\n"],
  ])("%s: 400, and nothing behind it is read", async (_what, words) => {
    expect(statusesIn(await say(words))).toEqual([400])
  })

  it.each(["100-continue", "200-ok", "x".repeat(200)])(
    "Expect: %.20s is not waited for",
    async (expected) => {
      const heard = await say(`${head}Content-Length: ${body.length}\r\nExpect: ${expected}\r\n\r\n${body}`)
      expect(statusesIn(heard)[0]).toBe(417)
    },
  )

  it.each([
    "CONNECT localhost:1 HTTP/1.1",
    "TRACE /api/time HTTP/1.1",
    "TRACK /api/time HTTP/1.1",
    "BREW / HTTP/1.1",
  ])("%s opens nothing and echoes nothing (bad/I11)", async (line) => {
    const heard = await say(`${line}\r\nHost: localhost\r\nCookie: secret=1\r\n\r\n`)
    expect(heard).not.toContain("secret")
    expect(statusesIn(heard).every((status) => status >= 400)).toBe(true)
  })

  it("takes a head of 16 kB and no more", async () => {
    const big = await say(`GET /api/time HTTP/1.1\r\nHost: localhost\r\nX-Big: ${"x".repeat(20_000)}\r\n\r\n`)
    expect(statusesIn(big)).toEqual([431])
  })
})

describe("a body", () => {
  it("of 10 MB is refused by its head alone, before any of it is read (bad/V3)", async () => {
    const heard = await say(
      `POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 10000000\r\n\r\n{`,
    )
    expect(statusesIn(heard)).toEqual([413])
  })

  it("that never says its length is counted as it comes (bad/V3)", async () => {
    const chunk = `1000\r\n${" ".repeat(4096)}\r\n`
    const heard = await say(
      `POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(80)}0\r\n\r\n`,
    )
    expect(statusesIn(heard)).toEqual([413])
  })
})

describe("a Host header (bad/N7)", () => {
  it.each(["evil.example", "evil.example:1", "localhost\r\nX-Forwarded-Host: evil.example", "[::1]"])(
    "of %j reaches no link and no other answer",
    async (host) => {
      const heard = await say(`GET /api/openapi.json HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
      expect(statusesIn(heard)).toEqual([200])
      expect(heard.toLowerCase()).not.toContain("evil")
      expect(heard.toLowerCase()).not.toContain("\r\nlocation:")
    },
  )
})

describe("500 connections that trickle (bad/N3)", () => {
  it(
    "are cut off within 30 seconds, heads and bodies alike, while saves go on",
    { timeout: 60_000 },
    async () => {
      const head = "POST /api/session HTTP/1.1\r\nHost: localhost\r\n"
      const slow: Socket[] = []
      let open = 500
      for (let at = 0; at < 500; at += 1) {
        const socket = connect(port, "127.0.0.1")
        socket.on("error", () => {}).on("data", () => {})
        socket.once("close", () => (open -= 1))
        socket.write(
          at % 2 === 0 ? head : `${head}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`,
        )
        slow.push(socket)
      }
      const startedAt = performance.now()
      const trickle = setInterval(() => {
        for (const socket of slow) if (!socket.destroyed) socket.write("a")
      }, 10_000)

      const statuses = new Set<number>()
      let seq = 0
      while (open > 0 && performance.now() - startedAt < 30_000) {
        seq += 1
        statuses.add(await save(seq))
        await sleep(200)
      }
      clearInterval(trickle)
      for (const socket of slow) socket.destroy()

      expect(open).toBe(0)
      expect([...statuses]).toEqual([200])
      expect(seq).toBeGreaterThan(20)
    },
  )

  async function save(seq: number): Promise<number> {
    const item = officer.items[seq % officer.items.length]!
    const entry = {
      epoch: officer.opening.epoch,
      seq,
      itemId: item.id,
      response: { optionIds: [item.optionIds[0]!] },
    }
    const words = JSON.stringify({ entries: [entry] })
    const call = request({
      host: "127.0.0.1",
      port,
      path: `/api/attempts/${officer.attemptId}/journal`,
      method: "POST",
      headers: { cookie, "content-type": "application/json", "content-length": Buffer.byteLength(words) },
    })
    call.end(words)
    const [reply] = (await once(call, "response")) as [{ statusCode: number; resume: () => void }]
    reply.resume()
    return reply.statusCode
  }
})
