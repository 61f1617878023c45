/** Acts of those who keep accounts, roles, units and the configuration. */
import {
  addDays,
  dayOf,
  defaultConfiguration,
  defaultPlatformConfiguration,
  type Role,
} from "@sworn/exam-core"
import type { Person } from "../exam-room.ts"
import { post, type Acts, type ActWorld } from "./world.ts"

export const administrationActs = ({ room, as, fresh }: ActWorld): Acts => {
  const today = async () => dayOf(await room.clock.now())
  const topUnit = async () => {
    const [unit] = await room.sql<[{ id: number }]>`select unit_id as id from units where parent_id is null`
    return unit.id
  }
  const newUsername = () => fresh("person").toLowerCase()
  async function account(): Promise<string> {
    const body = { username: newUsername(), name: "甲", unitId: await topUnit() }
    const reply = await post(await as("admin"), "/api/people", body)
    return ((await reply.json()) as { staffId: string }).staffId
  }
  async function granted(role: Role): Promise<{ staffId: string; grantId: string }> {
    const staffId = await account()
    const body = { role, unitId: await topUnit(), fromDay: await today() }
    const reply = await post(await as("security"), `/api/people/${staffId}/grants`, body)
    return { staffId, grantId: ((await reply.json()) as { grantId: string }).grantId }
  }
  async function withSession() {
    const staffId = await account()
    const [row] = await room.sql<[{ id: string }]>`
      insert into staff_sessions (token_hash, staff_id, started_at, last_seen_at)
      select sha256(${staffId}::text::bytea), ${staffId}, now, now from exam_now() as now returning session_id as id`
    return { staffId, sessionId: row.id }
  }
  async function unit(): Promise<number> {
    const body = { parentId: await topUnit(), kind: "station", name: `${fresh("新")}派出所` }
    const reply = await post(await as("admin"), "/api/units", body)
    return ((await reply.json()) as { unitId: number }).unitId
  }
  /** Prepares a body for one request by this person. */
  const by =
    (username: string, prepare: () => Promise<(person: Person) => Promise<Response>>) => async () => {
      const [person, act] = [await as(username), await prepare()]
      return () => act(person)
    }

  return {
    "staff POST /api/people": by("admin", async () => {
      const body = { username: newUsername(), name: "乙", unitId: await topUnit() }
      return (admin) => post(admin, "/api/people", body)
    }),
    "staff POST /api/people/:staffId/closure": by("admin", async () => {
      const staffId = await account()
      return (admin) => post(admin, `/api/people/${staffId}/closure`, { reason: "security" })
    }),
    "staff POST /api/people/:staffId/reopening": by("admin", async () => {
      const staffId = await account()
      await post(await as("admin"), `/api/people/${staffId}/closure`, { reason: "security" })
      return (admin) => post(admin, `/api/people/${staffId}/reopening`, { reason: "returned" })
    }),
    "staff POST /api/people/:staffId/first-password": by("admin", async () => {
      const staffId = await account()
      return (admin) => post(admin, `/api/people/${staffId}/first-password`)
    }),
    "staff POST /api/people/:staffId/identities": by("admin", async () => {
      const staffId = await account()
      const body = { issuer: "https://sso.test", subject: fresh("subject") }
      return (admin) => post(admin, `/api/people/${staffId}/identities`, body)
    }),
    "staff POST /api/people/:staffId/second-factor-reset": by("security", async () => {
      const staffId = await account()
      await room.sql`
        insert into staff_second_factors (staff_id, secret_sealed, created_at, confirmed_at)
        values (${staffId}, '\\x00', exam_now(), exam_now())`
      return (security) => post(security, `/api/people/${staffId}/second-factor-reset`)
    }),
    "staff DELETE /api/people/:staffId/sessions": by("security", async () => {
      const { staffId } = await withSession()
      return (security) => security.call(`/api/people/${staffId}/sessions`, { method: "DELETE" })
    }),
    "staff DELETE /api/people/:staffId/sessions/:sessionId": by("security", async () => {
      const { staffId, sessionId } = await withSession()
      return (security) => security.call(`/api/people/${staffId}/sessions/${sessionId}`, { method: "DELETE" })
    }),
    "staff POST /api/people/:staffId/grants": by("security", async () => {
      const staffId = await account()
      const body = { role: "marker", unitId: await topUnit(), fromDay: await today() }
      return (security) => post(security, `/api/people/${staffId}/grants`, body)
    }),
    "staff POST /api/grants/:grantId/ending": by("security", async () => {
      const { grantId } = await granted("marker")
      return (security) => post(security, `/api/grants/${grantId}/ending`, { reason: "duty-ended" })
    }),
    "staff POST /api/units": by("admin", async () => {
      const body = { parentId: await topUnit(), kind: "station", name: `${fresh("新")}派出所` }
      return (admin) => post(admin, "/api/units", body)
    }),
    "staff POST /api/units/:unitId/names": by("admin", async () => {
      const unitId = await unit()
      const name = `${fresh("改")}派出所`
      return (admin) => post(admin, `/api/units/${unitId}/names`, { name })
    }),
    "staff POST /api/units/:unitId/closure": by("admin", async () => {
      const unitId = await unit()
      const closedOn = addDays(await today(), 1)
      return (admin) => post(admin, `/api/units/${unitId}/closure`, { closedOn })
    }),
    "staff POST /api/configuration/levels/:level": by("office", async () => {
      const { basic } = defaultConfiguration
      const configuration = { ...basic, sitting: { ...basic.sitting, graceMs: 60_000 } }
      const effectiveFrom = addDays(await today(), 1)
      return (office) => post(office, "/api/configuration/levels/basic", { effectiveFrom, configuration })
    }),
    "staff POST /api/configuration/platform": by("security", async () => {
      const configuration = { ...defaultPlatformConfiguration }
      const effectiveFrom = addDays(await today(), 1)
      return (security) => post(security, "/api/configuration/platform", { effectiveFrom, configuration })
    }),
  }
}
