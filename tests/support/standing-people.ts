/**
 * Staff of every role in every standing, and what lies in two units that are not within each other: the people and things of
 * the authorisation matrix and the fuzz run. Sign-ins are written straight into the database: how one comes to be is another
 * test's matter.
 */
import { roles, type Role } from "@sworn/exam-core"
import { hash, randomBytes, randomUUID } from "node:crypto"
import type { ExamRoom } from "./exam-room.ts"
import { emptyBlueprint, type Place, type PlacedThings, type World } from "./authorisation-table.ts"
import { plantBlueprint } from "./blueprints.ts"

/** In force, or the way in which the right or the sign-in was lost. */
export const standings = [
  "in force",
  "grant ended today",
  "grant expired yesterday",
  "grant begins tomorrow",
  "account closed",
  "signed out",
  "idle for hours",
] as const
export type Standing = (typeof standings)[number]

/** What a person in such a standing is to the API. */
export const isSignedIn = (standing: Standing): boolean =>
  standing !== "account closed" && standing !== "signed out" && standing !== "idle for hours"

export type StandingPerson = {
  readonly role: Role
  readonly standing: Standing
  readonly place: Place
  readonly staffId: string
  readonly cookie: string
}

type Database = Pick<ExamRoom, "sql">

/** Cities of two provinces. */
export async function twoUnits(room: Database): Promise<Record<Place, { unitId: number; path: string }>> {
  const cities = await room.sql<{ unitId: number; path: string }[]>`
    select distinct on (province_code) unit_id as "unitId", path from units where kind = 'city' order by province_code, path`
  const [there, here] = cities
  if (here === undefined || there === undefined) throw new Error("The demo has no two provinces")
  return { here, there }
}

export async function addStanding(
  room: Database,
  role: Role,
  standing: Standing,
  place: Place,
  unitId: number,
): Promise<StandingPerson> {
  const staffId = randomUUID()
  const username = `${role}-${randomBytes(6).toString("hex")}`
  await room.sql`
    insert into staff (staff_id, username, name, created_at, closed_at)
    values (${staffId}, ${username}, '矩阵', exam_now(), ${standing === "account closed" ? room.sql`exam_now()` : null})`
  const from = standing === "grant begins tomorrow" ? 1 : -30
  const until = standing === "grant expired yesterday" ? -1 : null
  const hasEnded = standing === "grant ended today"
  await room.sql`
    insert into staff_grants (grant_id, staff_id, role, unit_id, from_day, until_day, granted_by, granted_at, ended_at, ended_by)
    select ${randomUUID()}, ${staffId}, ${role}, ${unitId}, today + ${from}::int, today + ${until}::int, 'system', exam_now(),
      case when ${hasEnded} then exam_now() end, case when ${hasEnded} then 'system' end
    from (select (exam_now() at time zone 'Asia/Shanghai')::date as today) as day`
  return { role, standing, place, staffId, cookie: await staffCookie(room, staffId, standing) }
}

/** A sign-in of its own: it proved who it is a moment ago, so that no route asks for that again. */
export async function staffCookie(room: Database, staffId: string, standing: Standing): Promise<string> {
  const token = randomBytes(32).toString("hex")
  await room.sql`
    insert into staff_sessions (token_hash, staff_id, started_at, last_seen_at, stepped_up_at, ended_at)
    select ${hash("sha256", token, "buffer")}, ${staffId}, seen, seen, seen, case when ${standing === "signed out"} then now end
    from exam_now() as now,
      lateral (select now - case when ${standing === "idle for hours"} then interval '3 hours' else interval '0' end as seen) s`
  return `__Host-sworn-staff=${token}`
}

/** Every role in every standing here, and in force there. */
export async function standingPeople(room: ExamRoom): Promise<readonly StandingPerson[]> {
  const units = await twoUnits(room)
  const people: StandingPerson[] = []
  for (const role of roles) {
    for (const standing of standings)
      people.push(await addStanding(room, role, standing, "here", units.here.unitId))
    people.push(await addStanding(room, role, "in force", "there", units.there.unitId))
  }
  return people
}

/** The basic campaign is the unit's here, the advanced one the other's: each has a sitting to come, an officer, a file. */
export async function placedThings(room: ExamRoom): Promise<World> {
  const units = await twoUnits(room)
  const placed = async (place: Place, level: "basic" | "advanced"): Promise<PlacedThings> => {
    const { unitId, path } = units[place]
    const sitting = await room.plan({ level, startsInMs: 3 * 3_600_000, candidateCount: 4 })
    await room.sql`update campaigns set owner_unit_id = ${unitId} where campaign_id = ${sitting.campaignId}`
    const { attemptId } = sitting.candidates[0]!
    await room.sql`update registrations set unit_id = ${unitId} where attempt_id = ${attemptId}`
    const [officer] = await room.sql<[{ id: string }]>`
      select officer_id as id from officers join units using (unit_id) where path ^@ ${path} order by police_no limit 1`
    const [certificate] = await room.sql<[{ id: string }]>`
      select s.certificate_id as id from certificates_as_of((exam_now() at time zone 'Asia/Shanghai')::date, exam_now()) s
      join officers using (officer_id) join units using (unit_id)
      where s.status = 'valid' and path ^@ ${path} order by police_no limit 1`
    const [paper] = await room.sql<[{ id: string }]>`
      select paper_id as id from sittings where sitting_id = ${sitting.sittingId}`
    const hr = await addStanding(room, "hr-officer", "in force", place, unitId)
    const file = await room.staffApi.request(
      `/api/qualifications/export?format=csv&purpose=matrix&search=${encodeURIComponent("没有这个人")}`,
      { headers: { cookie: hr.cookie } },
    )
    await file.text()
    const exportId = file.headers.get("x-sworn-export-id")
    if (exportId === null) throw new Error(`The export answered ${file.status}`)
    const { sittingId } = sitting
    const { blueprintId } = await plantBlueprint(room, emptyBlueprint, { state: "draft", unitId })
    return {
      blueprintId,
      unitId,
      sittingId,
      officerId: officer.id,
      certificateId: certificate.id,
      paperId: paper.id,
      attemptId,
      exportId,
      ...(await addDraft(room, unitId, hr.staffId)),
    }
  }
  return { here: await placed("here", "basic"), there: await placed("there", "advanced") }
}

/** An item in the bank of this unit, copied from one of the demo, as a draft of this person. */
async function addDraft(room: ExamRoom, unitId: number, authorId: string) {
  const [itemId, itemVersionId] = [randomUUID(), randomUUID()]
  await room.sql`
    insert into items (item_id, code, kind, pool, unit_id) values (${itemId}, ${`draft ${itemId}`}, 'single', 'live', ${unitId})`
  await room.sql`
    insert into item_versions (item_version_id, item_id, version, state, levels, difficulty, content, author_id, created_at)
    select ${itemVersionId}, ${itemId}, 1, 'draft', v.levels, v.difficulty,
      jsonb_set(content, '{id}', to_jsonb(${itemVersionId}::text)), ${authorId}, exam_now()
    from item_versions v join items i using (item_id) where i.kind = 'single' and i.code not like 'draft%' limit 1`
  await room.sql`
    insert into item_keys (answerable_id, key_version, item_version_id, subject, key, rationale, decided_at)
    select ${itemVersionId}, 1, ${itemVersionId}, subject, key, rationale, exam_now() from item_keys limit 1`
  return { itemId, itemVersionId }
}
