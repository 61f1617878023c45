/** Candidates as far as they can come on exam day, each with a sign-in of their own. */
import type { ChoiceOutline, PaperOutline } from "@sworn/question-bank"
import { minutes } from "@sworn/exam-core"
import { hash, randomBytes } from "node:crypto"
import { candidateStates, type CandidateState } from "./authorisation-table.ts"
import type { ExamRoom } from "./exam-room.ts"

export type StagedCandidate = {
  readonly state: CandidateState
  readonly attemptId: string
  readonly paperId: string
  readonly cookie: string
  /** Of the same person at the own account. */
  readonly officerCookie: string
}

export async function candidateCookie(
  room: ExamRoom,
  campaignId: number,
  attemptId: string,
): Promise<string> {
  const token = randomBytes(32).toString("hex")
  await room.sql`
    insert into candidate_sessions (token_hash, campaign_id, attempt_id, started_at, window_closes_at)
    values (${hash("sha256", token, "buffer")}, ${campaignId}, ${attemptId}, exam_now(), exam_now() + interval '1 day')`
  return `__Host-sworn-candidate=${token}`
}

async function officerCookie(room: ExamRoom, attemptId: string): Promise<string> {
  const token = randomBytes(32).toString("hex")
  await room.sql`
    insert into officer_sessions (token_hash, officer_id, started_at, last_seen_at)
    select ${hash("sha256", token, "buffer")}, officer_id, now, now
    from registrations, exam_now() as now where attempt_id = ${attemptId}`
  return `__Host-sworn-officer=${token}`
}

/** Moves the room's clock on by a quarter of an hour. `each` of every state. */
export async function stageCandidates(room: ExamRoom, each: number) {
  const candidateCount = each * 3 + 3
  const past = await room.plan({
    level: "basic",
    startsInMs: 0,
    durationMs: minutes(5),
    candidateCount,
    rules: { entryClosesMs: minutes(5) },
  })
  const [paper] = await room.sql<[{ outline: PaperOutline }]>`
    select outline from papers where paper_id = ${past.paperId}`
  const item = paper.outline.sections[0]!.items[0] as ChoiceOutline
  const own = { itemId: item.id, optionId: item.optionIds[0]! }
  const post = async (cookie: string, path: string, body?: unknown) => {
    const reply = await room.candidateApi.request(`/api/attempts/${path}`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`)
  }
  const open = (one: StagedCandidate) => post(one.cookie, `${one.attemptId}/openings`, {})
  const answer = (one: StagedCandidate) =>
    post(one.cookie, `${one.attemptId}/journal`, {
      entries: [{ epoch: 1, seq: 1, itemId: own.itemId, response: { optionIds: [own.optionId] } }],
    })

  const staged = new Map<CandidateState, StagedCandidate[]>(candidateStates.map((state) => [state, []]))
  async function seatAll(state: CandidateState, sitting: typeof past, from: number) {
    for (const { attemptId } of sitting.candidates.slice(from, from + each)) {
      const cookie = await candidateCookie(room, sitting.campaignId, attemptId)
      staged.get(state)!.push({ state, attemptId, paperId: sitting.paperId, cookie, officerCookie: "" })
    }
    return staged.get(state)!
  }

  for (const one of await seatAll("out of time", past, 0)) {
    await open(one)
    await answer(one)
  }
  await seatAll("never came", past, each)
  await room.clock.advance(minutes(15))

  const present = await room.plan({ level: "basic", startsInMs: 0, candidateCount })
  for (const one of await seatAll("sitting", present, 0)) {
    await open(one)
    await answer(one)
  }
  for (const one of await seatAll("handed in", present, each)) {
    await open(one)
    await answer(one)
    await post(one.cookie, `${one.attemptId}/hand-in`, { epoch: 1 })
  }
  const near = await room.plan({ level: "basic", startsInMs: minutes(20), candidateCount })
  for (const one of await seatAll("waiting for the start", near, 0)) await open(one)
  await seatAll("called", near, each)
  await seatAll(
    "before check-in",
    await room.plan({ level: "basic", startsInMs: minutes(300), candidateCount }),
    0,
  )

  // Last of all: an own account left alone for a quarter of an hour is signed out.
  for (const [state, all] of staged) {
    const officers = all.map(async (one) => ({
      ...one,
      officerCookie: await officerCookie(room, one.attemptId),
    }))
    staged.set(state, await Promise.all(officers))
  }

  const elsewhere = await room.plan({ level: "advanced", startsInMs: 0, candidateCount: 2 })
  return { staged, own, otherPaperId: elsewhere.paperId }
}
