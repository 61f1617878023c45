/** The people and things that the acts of the audit test are done by and to. */
import { minutes } from "@sworn/exam-core"
import type { ExamRoom, Person } from "../exam-room.ts"
import { seat } from "../seat.ts"

/** Prepares, and gives back the act itself: one request that is right, and that writes. */
export type Act = () => Promise<() => Promise<Response>>
export type Acts = Readonly<Record<string, Act>>

export type ActWorld = Awaited<ReturnType<typeof openActWorld>>

export async function openActWorld(room: ExamRoom) {
  const sitting = await room.plan({ level: "basic", startsInMs: minutes(60), durationMs: minutes(60) })
  const over = await room.plan({ level: "basic", startsInMs: 0, durationMs: minutes(10), candidateCount: 2 })
  for (const who of over.candidates) await seat(room, who)
  await room.clock.advance(minutes(30))
  await room.grade()

  let next = 0
  const people = new Map<string, Person>()
  return {
    room,
    /** A candidate of a sitting that checks in now, not signed in yet. */
    newcomer: () => {
      const who = sitting.candidates[next++]
      if (who === undefined) throw new Error("The sitting has no candidates left")
      return who
    },
    /** Graded and not ratified; two were present. */
    overId: over.sittingId,
    /** Signed in once, and just now proved anew who they are. */
    as: async (username: string): Promise<Person> => {
      const known = people.get(username) ?? (await room.asSteppedUp(username))
      people.set(username, known)
      return known
    },
    /** A name nobody has yet. */
    fresh: (what: string) => `${what}-${next++}`,
    freeOfficer: async () => {
      const policeNo = `A${String(900_000 + next++)}`
      const [row] = await room.sql<[{ officerId: string }]>`
        insert into officers (officer_id, police_no, name, unit_id, category, rank, employment, joined_on)
        select gen_random_uuid(), ${policeNo}, '考生', unit_id, 'general', '一级警员', 'active', '2020-01-01'
        from units where name = '柳桥派出所' returning officer_id as "officerId"`
      return { policeNo, officerId: row.officerId }
    },
  }
}

export const post = (person: Person, path: string, body?: unknown) =>
  person.call(path, { method: "POST", body })
