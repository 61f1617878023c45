/** What staff do with their own account, step by step. */
import type { Enrolment } from "@sworn/contract/staff"
import { demoPassword } from "../exam-room.ts"
import { codeAt, openDesk, type Desk } from "../staff-desk.ts"
import type { Acts, ActWorld } from "./world.ts"

export const ownAccountActs = ({ room }: ActWorld): Acts => {
  const codeNow = async (secret: string) => codeAt(secret, await room.clock.now())
  async function signedIn(username: string): Promise<Desk> {
    const desk = openDesk(room)
    await desk.signIn(username)
    await desk.stepUp()
    return desk
  }
  return {
    "staff POST /api/session/step-up": async () => {
      const desk = await signedIn("hr")
      return () => desk.post("/api/session/step-up", { password: demoPassword })
    },
    "staff POST /api/session/password": async () => {
      const desk = await signedIn("marker")
      return () => desk.post("/api/session/password", { current: demoPassword, next: "银杏叶落在旧站台上" })
    },
    "staff PUT /api/session/enrolment": async () => {
      const desk = await signedIn("author")
      const { secret, ticket } = (await (await desk.post("/api/session/enrolment")).json()) as Enrolment
      const code = await codeNow(secret)
      return () => desk.call("/api/session/enrolment", { method: "PUT", body: { ticket, code } })
    },
    "staff POST /api/session/second-factor": async () => {
      const { secret } = await (await signedIn("reviewer")).enrol()
      const desk = openDesk(room)
      await desk.signIn("reviewer")
      await room.clock.advance(31_000)
      const code = await codeNow(secret)
      return () => desk.post("/api/session/second-factor", { code })
    },
    "staff DELETE /api/session/second-factor": async () => {
      const desk = await signedIn("setter")
      await desk.enrol()
      return () => desk.call("/api/session/second-factor", { method: "DELETE" })
    },
    "staff POST /api/session/recovery-codes": async () => {
      const desk = await signedIn("invigilator")
      await desk.enrol()
      return () => desk.post("/api/session/recovery-codes")
    },
    "staff DELETE /api/session/list": async () => {
      const [desk] = [await signedIn("registrar"), await signedIn("registrar")]
      return () => desk.call("/api/session/list", { method: "DELETE" })
    },
    "staff DELETE /api/session/list/:sessionId": async () => {
      const desk = await signedIn("registrar")
      await signedIn("registrar")
      const { sessions } = (await (await desk.call("/api/session/list")).json()) as {
        sessions: { sessionId: string; isThis: boolean }[]
      }
      const other = sessions.find(({ isThis }) => !isThis)!
      return () => desk.call(`/api/session/list/${other.sessionId}`, { method: "DELETE" })
    },
  }
}
