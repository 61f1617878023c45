/** A member of the staff before a browser that keeps its cookies, with a device for codes; and the rules they sign in under. */
import type { Enrolment, SessionStage, StaffSession } from "@sworn/contract/staff"
import type { SignInRules } from "@sworn/exam-core"
import { createHmac } from "node:crypto"
import { demoPassword, type Call, type ExamRoom } from "./exam-room.ts"

export type Desk = ReturnType<typeof openDesk>

type Origin = { readonly address?: string; readonly userAgent?: string }

export function openDesk(room: ExamRoom, { address = "10.1.2.3", userAgent = "" }: Origin = {}) {
  const cookies = new Map<string, string>()

  async function call(path: string, { method = "GET", body, headers = {} }: Call = {}): Promise<Response> {
    const reply = await room.staffApi.request(
      path,
      {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        headers: {
          ...(body !== undefined && { "content-type": "application/json" }),
          "user-agent": userAgent,
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
          ...headers,
        },
      },
      { incoming: { url: path, httpVersionMajor: 1, socket: { remoteAddress: address } } },
    )
    for (const line of reply.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return reply
  }

  const desk = {
    call,
    cookies,
    post: (path: string, body?: unknown) => call(path, { method: "POST", body }),
    signIn: (username: string, password = demoPassword) =>
      call("/api/session", { method: "POST", body: { username, password } }),
    /** How far the sign-in has come; null when there is none. */
    stage: async (): Promise<SessionStage | null> => {
      const reply = await call("/api/session")
      return reply.status === 200 ? ((await reply.json()) as StaffSession).stage : null
    },
    stepUp: async (password = demoPassword) => {
      const reply = await call("/api/session/step-up", { method: "POST", body: { password } })
      if (reply.status !== 204) throw new Error(`Step-up answered ${reply.status}`)
    },
    /** Enrols a second factor and gives back its secret and recovery codes; steps up first where that is asked for. */
    enrol: async () => {
      if ((await desk.stage()) === "open") await desk.stepUp()
      const { secret, ticket } = (await (await desk.post("/api/session/enrolment")).json()) as Enrolment
      const code = codeAt(secret, await room.clock.now())
      const reply = await call("/api/session/enrolment", { method: "PUT", body: { ticket, code } })
      if (reply.status !== 201) throw new Error(`Enrolment answered ${reply.status}: ${await reply.text()}`)
      return { secret, codes: ((await reply.json()) as { codes: string[] }).codes }
    },
  }
  return desk
}

/** RFC 6238, written down once more, so that the tests do not ask the library that answers them. */
export function codeAt(secretInBase32: string, at: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const digest = createHmac("sha1", fromBase32(secretInBase32)).update(counter).digest()
  const number = digest.readUInt32BE(digest[19]! & 15) & 0x7fff_ffff
  return String(number % 1_000_000).padStart(6, "0")
}

function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  ).join("")
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** From now on, over whatever holds already. */
export async function setSignInRules(room: ExamRoom, rules: Partial<SignInRules>): Promise<void> {
  await room.sql`
    insert into platform_configurations (version, effective_from, configuration, changed_by, changed_at)
    select version + 1, effective_from, jsonb_set(configuration, '{signIn}', (configuration -> 'signIn') || ${room.sql.json(rules)}),
      'test', exam_now()
    from platform_configurations order by effective_from desc, version desc limit 1`
}

/** What the audit log says has been done, the newest last. */
export const actionsOn = async (room: ExamRoom, subject: string): Promise<readonly string[]> =>
  (
    await room.sql<
      { action: string }[]
    >`select action from audit_events where subject = ${subject} order by seq`
  ).map((row) => row.action)

export async function staffIdOf(room: ExamRoom, username: string): Promise<string> {
  const [row] = await room.sql<
    { id: string }[]
  >`select staff_id as id from staff where username = ${username}`
  if (row === undefined) throw new Error(`Nobody is called ${username}`)
  return row.id
}
