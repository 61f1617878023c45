/**
 * Each kind that a level may allow, from its author's desk to a score (ITM-3): written, approved, on a frozen paper, delivered,
 * answered, graded.
 */
import type { AttemptOpening, EntryDecision } from "@sworn/contract/candidate"
import type { WrittenVersion } from "@sworn/contract/staff"
import { replaySitting } from "@sworn/exam-api/grading/replay-sitting"
import { canonicalResponses, defaultConfiguration, minutes } from "@sworn/exam-core"
import {
  emptyResponse,
  furtherKinds,
  itemKinds,
  outlineOfItem,
  scoredItems,
  type FurtherKind,
  type PaperContent,
  type Response as Answer,
} from "@sworn/question-bank"
import { faultsOfPaper, type LawCitation } from "@sworn/question-bank/keyed"
import { createHash } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openedPaper } from "../../apps/exam-client/src/attempt/sealed-paper.ts"
import { openExamRoom, type ExamRoom, type Person } from "../support/exam-room.ts"
import { freezeFor, planPaper } from "../support/frozen-paper.ts"
import { bodyOf, pictureOfRoom, planOfRoom, rightAnswer } from "../support/items-of-every-kind.ts"
import { receiptIn, seat, type Seat } from "../support/seat.ts"

let room: ExamRoom
let author: Person
let reviewer: Person
let unitId: number
let law: LawCitation
let paper: Awaited<ReturnType<typeof planPaper>>
let sittingId: string
let knowing: Seat
let guessing: Seat
const written = new Map<FurtherKind, WrittenVersion>()
const machineScored = furtherKinds.filter((kind) => kind !== "essay")

beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  reviewer = await room.as("reviewer")
  const [unit] = await room.sql<[{ unitId: number }]>`
    select g.unit_id as "unitId" from staff_grants g join staff s using (staff_id) where s.username = 'author'`
  unitId = unit.unitId
  const [known] = await room.sql<[{ statute: string; version: string }]>`
    select statute, version::text from statute_versions where effective_to is null order by statute limit 1`
  law = { ...known, article: "9", paragraph: 1, item: 2 }
})
afterAll(() => room.close())

const post = (person: Person, path: string, body: unknown) => person.call(path, { method: "POST", body })
const act = (person: Person, kind: FurtherKind, name: string, reason = "") =>
  post(person, `/api/item-versions/${written.get(kind)?.itemVersionId}/events`, { act: name, reason })

async function write(kind: FurtherKind): Promise<WrittenVersion> {
  const reply = await post(author, "/api/items", { unitId, pool: "live", body: bodyOf(kind, law) })
  expect(reply.status).toBe(201)
  return (await reply.json()) as WrittenVersion
}

const allowAll = () => room.sql`
  insert into level_configurations (level, version, effective_from, configuration, changed_by, changed_at)
  select 'basic', max(version) + 1, (exam_now() at time zone 'Asia/Shanghai')::date,
    ${room.sql.json({ ...defaultConfiguration.basic, items: { ...defaultConfiguration.basic.items, kinds: [...itemKinds] } } as never)},
    'test', exam_now() from level_configurations where level = 'basic'`

describe("an item of a further kind", () => {
  it.each(furtherKinds)(
    "is kept, and goes to no reviewer, while its level does not allow it: %s (ITM-3)",
    async (kind) => {
      written.set(kind, await write(kind))
      const refused = await act(author, kind, "submit")

      expect(written.get(kind)?.faults).toEqual([
        { fault: "kind-not-enabled", field: "kind", answerable: null, locale: null },
      ])
      expect(refused.status).toBe(422)
      expect(await refused.json()).toMatchObject({ refusal: "item-is-not-whole" })
    },
  )

  it.each(furtherKinds)(
    "is reviewed and approved by somebody else once it is allowed: %s (ITM-1)",
    async (kind) => {
      if (kind === furtherKinds[0]) await allowAll()

      expect((await act(author, kind, "submit")).status).toBe(201)
      expect((await act(author, kind, "approve")).status).toBe(403)
      expect((await act(reviewer, kind, "approve")).status).toBe(201)
    },
  )

  it.each(furtherKinds)(
    "reads back as it was written, but for ids that tell nothing: %s (ITM-2, ATT-10)",
    async (kind) => {
      const reply = await author.call(`/api/items/${written.get(kind)?.itemId}`)
      const { version } = (await reply.json()) as {
        version: { body: ReturnType<typeof bodyOf>; faults: unknown[] }
      }
      const withoutIds = (body: unknown) =>
        JSON.parse(JSON.stringify(body).replaceAll(/"(?:[0-9a-f-]{36}|[1-4])"/g, '"id"')) as unknown

      expect(version.faults).toEqual([])
      expect(withoutIds(version.body)).toEqual(withoutIds(bodyOf(kind, law)))
      expect(JSON.stringify(version.body)).not.toMatch(/"id":"\d"/)
    },
  )
})

describe("a paper of them", () => {
  it("is frozen, all but the essay, which nobody could mark (GRD-7)", async () => {
    const versions = (kinds: readonly FurtherKind[]) => kinds.map((kind) => written.get(kind)!.itemVersionId)
    const media = { [planOfRoom.mediaId]: pictureOfRoom }
    const withEssay = await planPaper(room.sql, versions(furtherKinds), media)
    paper = await planPaper(room.sql, versions(machineScored), media)

    expect(faultsOfPaper(withEssay).map(({ fault }) => fault)).toEqual(["essay-needs-markers"])
    expect(faultsOfPaper(paper)).toEqual([])
  })

  it("is delivered sealed, with its pictures inside and nothing that is right (ATT-10, PAP-7)", async () => {
    const sitting = await room.plan({
      level: "basic",
      startsInMs: 0,
      durationMs: minutes(60),
      candidateCount: 4,
    })
    sittingId = sitting.sittingId
    await freezeFor(room.sql, sittingId, paper)
    knowing = await seat(room, sitting.candidates[0]!)
    guessing = await seat(room, sitting.candidates[1]!)
    const { paperId } = paper.content
    const sealed = new Uint8Array(await (await knowing.call(`/api/papers/${paperId}/package`)).arrayBuffer())
    const { key } = (await (await knowing.call(`/api/attempts/${knowing.attemptId}/paper-key`)).json()) as {
      key: string
    }
    const opened = await openedPaper(sealed, key)

    expect(opened.media?.[planOfRoom.mediaId]).toEqual(pictureOfRoom)
    expect(opened.sections.map(({ kind }) => kind)).toEqual(machineScored)
    const seen = JSON.stringify(opened)
    for (const secret of [
      "法定代理人",
      "人民警察证",
      "rationale",
      "tolerance",
      "accepted",
      "areas",
      '"400"',
      "pairs",
    ])
      expect(seen).not.toContain(secret)
    expect(itemsOf(opened).map(outlineOfItem)).toEqual(itemsOf(paper.content).map(outlineOfItem))
  })

  it("takes an answer of its kind to every item, and gives a receipt for each (ATT-1)", async () => {
    const right = new Map(paper.pinned.map(({ itemId, key }) => [itemId, rightAnswer(key)]))
    const first = await sent(knowing, [...right])
    expect(first.map(({ outcome }) => outcome)).toEqual(machineScored.map(() => "kept"))

    const reopened = await knowing.call(`/api/attempts/${knowing.attemptId}/openings`, { method: "POST" })
    const { responses } = (await reopened.json()) as AttemptOpening
    expect(responses).toEqual(Object.fromEntries(right))
  })

  it("refuses what does not fit, item by item, and journals none of it (GRD-4)", async () => {
    const misfits: Record<Exclude<FurtherKind, "essay">, Answer> = {
      matching: { pairs: [["no such prompt", "no such option"]] },
      ordering: { order: ["one alone"] },
      numeric: { texts: ["1", "2"] },
      cloze: { texts: ["one of two"] },
      "short-text": { texts: ["字".repeat(21)] },
      hotspot: { point: [480, 0] },
    }
    const decisions = await sent(
      guessing,
      itemsOf(paper.content).map(({ id, kind }) => [id, misfits[kind as keyof typeof misfits]]),
    )
    expect(decisions).toEqual(
      machineScored.map(() =>
        expect.objectContaining({ outcome: "refused", refusal: "response-does-not-fit" }),
      ),
    )
    expect(await room.journalOf(guessing.attemptId)).toHaveLength(1)
  })

  it.each([
    ["a text that no database keeps", { texts: ["a\u0000b"] }],
    ["half of a character", { texts: ["\ud800"] }],
    ["a text beyond every bound", { texts: ["字".repeat(10_001)] }],
    ["a point that is no pixel", { point: [0.5, 1] }],
    ["a point below nothing", { point: [-1, 1] }],
    ["two forms at once", { texts: ["a"], optionIds: [] }],
    ["a pair of three", { pairs: [["a", "b", "c"]] }],
    ["a form that is none", { answer: "a" }],
  ])("is not even read as an answer: %s (bad/V1)", async (_what, response) => {
    const item = itemsOf(paper.content)[0]!
    const reply = await guessing.send([{ epoch: 1, seq: 90, itemId: item.id, response }])
    expect(reply.status).toBe(400)
  })

  it("counts wrong answers and answers taken back as answered and not (ATT-7)", async () => {
    const wrong: Partial<Record<FurtherKind, Answer>> = {
      numeric: { texts: ["48"] },
      cloze: { texts: ["法定代理人", ""] },
      "short-text": { texts: ["工作证"] },
      hotspot: { point: [1, 1] },
    }
    const answers = itemsOf(paper.content).map(
      ({ id, kind }) => [id, wrong[kind as FurtherKind] ?? emptyResponse(kind)] as const,
    )
    await sent(guessing, answers, 100)
    const receipt = await receiptIn(await guessing.handIn())

    expect(receipt).toMatchObject({ answered: 4, itemCount: machineScored.length })
    const responses = new Map(answers)
    expect(receipt.responsesSha256).toBe(
      createHash("sha256").update(canonicalResponses(responses)).digest("hex"),
    )
  })

  it("is graded to the point: all for what is right, nothing for what is not, and the same again (GRD-2, GRD-10)", async () => {
    await room.clock.advance(minutes(61))
    expect(await room.grade()).toBe(2)
    const points = async ({ attemptId }: Seat) =>
      (
        await room.sql<{ points: number }[]>`select points from score_lines where attempt_id = ${attemptId}`
      ).map((line) => line.points)
    const [result] = await room.sql`select * from results where attempt_id = ${knowing.attemptId}`

    expect(await points(knowing)).toEqual(machineScored.map(() => 200))
    expect(await points(guessing)).toEqual(machineScored.map(() => 0))
    expect(result).toMatchObject({ score: 1200, verdict: "passed" })
    expect(await replaySitting(room.scorerSql, sittingId)).toEqual({ attemptCount: 2, differences: [] })
  })
})

describe("an essay", () => {
  it("is delivered and kept to the letter, and never scored by a machine (GRD-7)", async () => {
    const only = await planPaper(room.sql, [written.get("essay")!.itemVersionId], {})
    const sitting = await room.plan({
      level: "basic",
      startsInMs: 0,
      durationMs: minutes(60),
      candidateCount: 1,
    })
    await freezeFor(room.sql, sitting.sittingId, only)
    const writer = await seat(room, sitting.candidates[0]!)
    const [item] = itemsOf(only.content)
    const text = `比例原则𬱖\n\n　　其一，必要；其二，损害最小。\t${"论".repeat(700)}`
    const [decision] = await sent(writer, [[item!.id, { texts: [text] }]])
    await writer.handIn()

    expect(decision?.outcome).toBe("kept")
    const [record] = await room.sql`
      select value from attempt_journal where attempt_id = ${writer.attemptId} and kind = 'response'`
    expect(record).toEqual({ value: { texts: [text] } })
    expect(await room.grade()).toBe(0)
    expect(await room.sql`select 1 from results where attempt_id = ${writer.attemptId}`).toHaveLength(0)
  })

  it("is refused when it is too long, whether by one character or by 200,000, and nothing of it is kept (bad/V6)", async () => {
    const only = await planPaper(room.sql, [written.get("essay")!.itemVersionId], {})
    const sitting = await room.plan({
      level: "basic",
      startsInMs: 0,
      durationMs: minutes(60),
      candidateCount: 1,
    })
    await freezeFor(room.sql, sitting.sittingId, only)
    const writer = await seat(room, sitting.candidates[0]!)
    const itemId = itemsOf(only.content)[0]!.id
    const send = (text: string, seq: number) =>
      writer.send([{ epoch: 1, seq, itemId, response: { texts: [text] } }])

    const [tooLong] = await sent(writer, [[itemId, { texts: ["论".repeat(801)] }]])
    expect(tooLong).toMatchObject({ outcome: "refused", refusal: "response-does-not-fit" })
    expect((await send("a".repeat(200_000), 2)).status).toBe(400)
    expect((await send("论".repeat(200_000), 3)).status).toBe(413)
    // 𬱖 counts as one: 800 of them are 1,600 units to a computer.
    const [exact] = await sent(writer, [[itemId, { texts: ["𬱖".repeat(800)] }]], 4)
    expect(exact?.outcome).toBe("kept")
    expect(await room.journalOf(writer.attemptId)).toHaveLength(2)
  })
})

const itemsOf = (content: PaperContent) => content.sections.flatMap(scoredItems)

async function sent(
  who: Seat,
  answers: readonly (readonly [itemId: string, response: Answer])[],
  from = 1,
): Promise<readonly EntryDecision[]> {
  const entries = answers.map(([itemId, response], at) => ({ epoch: 1, seq: from + at, itemId, response }))
  const reply = await who.send(entries)
  const { decisions } = (await reply.json()) as { decisions: EntryDecision[] }
  return decisions
}
