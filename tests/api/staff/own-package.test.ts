/** A bank carried to another installation and on to a third in our own format: what arrives is all that left (ITM-9, ITM-10). */
import type {
  EnemyList,
  ImportPage,
  ItemExportManifest,
  ItemVersionPage,
  WrittenVersion,
} from "@sworn/contract/staff"
import {
  formatById,
  openArchive,
  questionsName,
  type ExchangeQuestion,
  type FileReport,
  type ItemRecord,
} from "@sworn/interchange"
import { furtherKinds, type Rich } from "@sworn/question-bank"
import type { ChoiceBody, ItemBody, LawCitation } from "@sworn/question-bank/keyed"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { checked, commit, unitOf } from "../../support/imports.ts"
import { bodyOf, pictureOfRoom, planOfRoom, richSingle } from "../../support/items-of-every-kind.ts"

const tag = "往返"
const rooms: ExamRoom[] = []
afterAll(() => Promise.all(rooms.map((room) => room.close())))

async function openBank() {
  const room = await openExamRoom()
  rooms.push(room)
  return {
    room,
    author: await room.asSteppedUp("author"),
    reviewer: await room.as("reviewer"),
    unitId: await unitOf(room, "author"),
  }
}
type Bank = Awaited<ReturnType<typeof openBank>>

const post = (person: Person, path: string, body: unknown) => person.call(path, { method: "POST", body })
const both = (text: string) => ({ "zh-CN": text, en: `${text} (en)` })

/** Items of every kind, pictures of both types, talk, an enmity within and one with an older item, a life with a rejection. */
async function fill({ room, author, reviewer, unitId }: Bank) {
  const [law] = await room.sql<[LawCitation]>`
    select statute, version::text, '20' as article, 1 as paragraph, 0 as item from statute_versions
    where body is null order by statute limit 1`
  const upload = async (type: string, bytes: Uint8Array) =>
    ((await (await author.upload("/api/media", type, bytes)).json()) as { mediaId: string }).mediaId
  const plan = await upload("image/png", Buffer.from(pictureOfRoom.base64, "base64"))
  const photo = await upload(
    "image/jpeg",
    await sharp(
      Buffer.from(Array.from({ length: 64 * 48 * 3 }, (_, at) => (at * 37 + (at >> 5) * 11) % 256)),
      { raw: { width: 64, height: 48, channels: 3 } },
    )
      .jpeg()
      .toBuffer(),
  )
  const withPlan = (body: ItemBody): ItemBody => ({
    ...(JSON.parse(JSON.stringify(body).replaceAll(planOfRoom.mediaId, plan)) as ItemBody),
    tags: [tag, "渡口"],
    levels: ["basic", "intermediate"],
  })
  const choice = (kind: ChoiceBody["kind"], key: readonly string[], options = "甲乙丙丁"): ItemBody => {
    const seen: Rich = [
      {
        kind: "paragraph",
        content: [
          { kind: "text", text: "见" },
          { kind: "image", mediaId: photo, alt: "照片" },
        ],
      },
    ]
    const listed = [...options].map((text, at) => ({
      id: `o${at}`,
      text: both(text),
      ...(at === 3 && { fixed: true }),
    }))
    const asked = {
      id: "00000000-0000-4000-8000-000000000001",
      kind,
      subject: "criminal-law",
      key,
      options: listed,
      stem: both(`往返${kind}`),
      rationale: { "zh-CN": seen, en: seen },
      laws: [law],
    }
    const about = { title: null, scenario: null, levels: [], category: null, difficulty: 4, isPilot: true }
    return { ...about, kind, answerables: [asked], tags: [] }
  }
  const single = choice("single", ["o1"])
  const [asked] = single.answerables
  const caseSet: ItemBody = {
    ...single,
    kind: "case-set",
    title: both("往返案例"),
    scenario: both("甲驾车超速。"),
    answerables: [asked!, { ...bodyOf("numeric", law).answerables[0]! }],
  }
  const bodies = [
    ...furtherKinds.map((kind) => bodyOf(kind, law)),
    richSingle(law),
    single,
    choice("multiple", ["o0", "o2"]),
    choice("indefinite", ["o3"]),
    choice("true-false", ["o1"], "是否"),
    caseSet,
  ]
  const written: WrittenVersion[] = []
  for (const body of bodies) {
    const reply = await post(author, "/api/items", { unitId, pool: "live", body: withPlan(body) })
    if (reply.status !== 201) throw new Error(`${body.kind}: ${await reply.text()}`)
    written.push((await reply.json()) as WrittenVersion)
  }
  const [first, second, third] = written as [WrittenVersion, WrittenVersion, WrittenVersion]
  const act = (who: Person, { itemVersionId }: WrittenVersion, what: string, reason = "") =>
    post(who, `/api/item-versions/${itemVersionId}/events`, { act: what, reason })
  const say = (who: Person, { itemVersionId }: WrittenVersion, text: string) =>
    post(who, `/api/item-versions/${itemVersionId}/comments`, { text })

  const life = written[furtherKinds.length + 1]!
  await act(author, life, "submit")
  await say(reviewer, life, "第二个选项\n有歧义 <b>")
  await act(reviewer, life, "reject", "选项有歧义")
  const mended = { body: withPlan(single), note: "改写选项", basedOn: 1 }
  const later = (await (
    await post(author, `/api/items/${life.itemId}/versions`, mended)
  ).json()) as WrittenVersion
  await say(author, later, "已改写")
  await act(author, later, "submit")
  expect((await act(reviewer, later, "approve")).status).toBe(201)

  const [older] = await room.sql<[{ itemId: string }]>`
    select item_id as "itemId" from items where pool = 'live' and unit_id = ${unitId} and item_id not in
      ${room.sql(written.map(({ itemId }) => itemId))} order by code limit 1`
  for (const otherId of [second.itemId, older.itemId])
    await post(author, `/api/items/${first.itemId}/enemies`, { otherId, reason: "互为提示" })
  await post(author, `/api/items/${third.itemId}/enemies`, { otherId: second.itemId, reason: "同一考点" })
  return { count: written.length, life: { ...life, code: later.code }, older, first }
}

async function exported({ author }: Bank) {
  const query = new URLSearchParams({ format: "json", purpose: "往返", tag, pool: "live" })
  const reply = await author.call(`/api/items/export?${query}`)
  if (reply.status !== 200) throw new Error(`The export answered ${reply.status}: ${await reply.text()}`)
  const bytes = new Uint8Array(await reply.arrayBuffer())
  const id = reply.headers.get("x-sworn-export-id")
  const manifest = (await (await author.call(`/api/item-exports/${id}`)).json()) as ItemExportManifest
  const report = (await formatById("json")?.read?.(bytes, { locale: "zh-CN" })) as FileReport
  expect([report.refused, report.faults, report.remarks]).toEqual([null, [], []])
  return { reply, bytes, manifest, questions: report.questions.map(({ question }) => question), report }
}

async function brought({ author, unitId }: Bank, bytes: Uint8Array): Promise<ImportPage> {
  const about = { unitId, fileName: "题库.bin", pool: "live" } as const
  const page = await checked(author, bytes, about, { levels: [], subject: null })
  const reply = await commit(author, page)
  if (reply.status !== 201) throw new Error(`The commit answered ${reply.status}: ${await reply.text()}`)
  return page
}

const recordOf = ({ record }: ExchangeQuestion): ItemRecord => record ?? expect.fail("It has no record")

/** Without what is each bank's own: ids, codes and the life that began with the import. Pictures by their order. */
function bare(questions: readonly ExchangeQuestion[]) {
  const nameOf = new Map(questions.map((one) => [recordOf(one).itemId, JSON.stringify(one.stem)]))
  return questions
    .map(({ code: _code, record, ...question }) => {
      const names: string[] = []
      const told = JSON.stringify(question).replace(/"mediaId":"(m[0-9a-f]{32})"/g, (_, name: string) => {
        if (!names.includes(name)) names.push(name)
        return `"mediaId":${names.indexOf(name)}`
      })
      const enemies = (record?.enemies ?? []).map(({ itemId, code, reason }) =>
        [nameOf.get(itemId) ?? code, reason].join(" "),
      )
      return { told, comments: record?.comments, enemies: enemies.toSorted() }
    })
    .toSorted((one, other) => (one.told < other.told ? -1 : 1))
}

let home: Bank
let told: Awaited<ReturnType<typeof fill>>
let out: Awaited<ReturnType<typeof exported>>
beforeAll(async () => {
  home = await openBank()
  told = await fill(home)
  out = await exported(home)
}, 60_000)

describe("a bank on its way out", () => {
  it("is one package of all its kinds with every picture they show, and says what stays behind", async () => {
    expect(out.reply.headers.get("content-type")).toBe("application/zip")
    expect(out.reply.headers.get("content-disposition")).toMatch(/\.zip/)
    const opened = await openArchive(out.bytes)
    const names = opened.ok ? [...opened.archive.sizes.keys()] : []
    expect(names[0]).toBe(questionsName)
    expect(names.slice(1).map((name) => name.replace(/m[0-9a-f]{32}/, "m"))).toEqual(
      expect.arrayContaining(["media/m.png", "media/m.jpg"]),
    )
    expect(out.questions).toHaveLength(told.count)
    expect(new Set(out.questions.map(({ kind }) => kind)).size).toBe(furtherKinds.length + 5)
    expect(out.manifest).toMatchObject({
      itemCount: told.count,
      leftOut: 0,
      losses: [{ code: "earlier-versions", count: 1, items: [told.life.code] }],
    })
  })

  it("tells of each item what its page does: who wrote, rejected and approved it, what was said, what it must not meet", () => {
    const record = recordOf(
      out.questions.find(({ code }) => code === told.life.code) ?? expect.fail("It is not there"),
    )
    expect(record).toMatchObject({
      itemId: told.life.itemId,
      pool: "live",
      state: "approved",
      version: 2,
      cameFrom: [],
      approvedBy: "顾明澈",
      events: [
        { version: 1, act: "written", by: "苏砚秋" },
        { version: 1, act: "submit", by: "苏砚秋" },
        { version: 1, act: "reject", by: "顾明澈", reason: "选项有歧义" },
        { version: 2, act: "written", by: "苏砚秋", reason: "改写选项" },
        { version: 2, act: "submit" },
        { version: 2, act: "approve", by: "顾明澈" },
      ],
      comments: [
        { version: 1, by: "顾明澈", text: "第二个选项\n有歧义 <b>" },
        { version: 2, by: "苏砚秋", text: "已改写" },
      ],
    })
    const first = out.questions.map(recordOf).find(({ itemId }) => itemId === told.first.itemId)
    expect(first?.enemies.map(({ itemId }) => itemId)).toContain(told.older.itemId)
    expect(first?.enemies).toHaveLength(2)
  })

  it("is plain JSON where no question shows a picture, and loses its talk in any other format, by name", async () => {
    const query = "purpose=往返&tag=往返&kind=short-text"
    const plain = await home.author.call(`/api/items/export?format=json&${query}`)
    expect(plain.headers.get("content-type")).toBe("application/json")
    expect(await plain.json()).toMatchObject({ format: "sworn-questions", version: 2 })
    const table = await home.author.call(`/api/items/export?format=xlsx&purpose=往返&tag=往返&kind=single`)
    await table.arrayBuffer()
    const manifest = await home.author.call(
      `/api/item-exports/${table.headers.get("x-sworn-export-id") ?? ""}`,
    )
    const { losses } = (await manifest.json()) as ItemExportManifest
    expect(losses.map(({ code }) => code)).toEqual(expect.arrayContaining(["record", "comments", "image"]))
  })
})

describe("a bank on its way in", () => {
  it("comes back whole in a second installation, and again in a third (ITM-9, ITM-10)", async () => {
    const second = await openBank()
    await brought(second, out.bytes)
    const again = await exported(second)
    expect(bare(again.questions)).toEqual(bare(out.questions))
    expect(again.report.media?.size).toBe(out.report.media?.size)

    const third = await openBank()
    await brought(third, again.bytes)
    const last = await exported(third)
    expect(bare(last.questions)).toEqual(bare(again.questions))
    expect(last.manifest.losses).toEqual([])
    const lives = (questions: readonly ExchangeQuestion[]) =>
      questions.map((one) => recordOf(one).cameFrom.map(({ code }) => code)).toSorted()
    expect(lives(last.questions).map((codes) => codes.slice(0, 1))).toEqual(lives(again.questions))
    for (const one of last.questions) expect(recordOf(one).cameFrom).toHaveLength(2)
  }, 120_000)

  it("is nothing but drafts of whoever brought it, whatever its file says (ITM-1)", async () => {
    const { room, author } = home
    const page = await brought({ ...home, unitId: await otherUnit(home) }, out.bytes)
    const rows = await room.sql<{ state: string; by: string; approvedBy: string | null; version: number }[]>`
      select v.state, s.username as by, v.approved_by as "approvedBy", v.version from import_items
      join item_versions v using (item_id) join staff s on s.staff_id = v.author_id where import_id = ${page.importId}`
    expect(rows).toHaveLength(told.count)
    for (const row of rows)
      expect(row).toEqual({ state: "draft", by: "author", approvedBy: null, version: 1 })

    const [item] = await room.sql<[{ itemId: string }]>`
      select item_id as "itemId" from item_origins where import_id = ${page.importId} and came_as = ${told.life.itemId}`
    const { comments, events, cameFrom } = (await (
      await author.call(`/api/items/${item.itemId}`)
    ).json()) as ItemVersionPage
    expect(events.map(({ act, by }) => [act, by])).toEqual([["written", "苏砚秋"]])
    expect(cameFrom).toMatchObject([
      { code: told.life.code, state: "approved", version: 2, approvedBy: "顾明澈" },
    ])
    expect(comments).toMatchObject([
      { by: "苏砚秋", text: "第二个选项\n有歧义 <b>", said: { by: "顾明澈", version: 1 } },
      { by: "苏砚秋", text: "已改写", said: { by: "苏砚秋", version: 2 } },
    ])
    // What the bank has drawn itself it does not draw again, so that a photograph stays the same one.
    const [media] = await room.sql<[{ count: number }]>`select count(*)::int from media`
    expect(media.count).toBe(out.report.media?.size)

    const [event] = await room.sql<{ details: object }[]>`
      select details from audit_events where action = 'import-committed' and subject = ${page.importId}`
    // Two pairs within the file, and one with the item that was there before.
    expect(event?.details).toMatchObject({ comments: 2, enemies: 3 })
  }, 60_000)

  it("says before the commit what will not be taken over", async () => {
    const { author, unitId } = home
    const page = await checked(
      author,
      out.bytes,
      { unitId, fileName: "题库.zip", pool: "practice" },
      { levels: [] },
    )
    const remarks = new Map(page.summary?.remarks.map(({ code, count }) => [code, count]))
    expect(page.summary).toMatchObject({ good: told.count, faulty: 0 })
    expect([remarks.get("record"), remarks.get("other-pool"), remarks.get("enemy-not-there")]).toEqual([
      told.count,
      told.count,
      1,
    ])
  })

  it("forges nothing that the database would not refuse by itself", async () => {
    const { room } = home
    await expect(room.bankSql`
      insert into item_comments (comment_id, item_version_id, text, written_by, written_at, said_by)
      select gen_random_uuid(), item_version_id, '甲', author_id, exam_now(), '乙' from item_versions limit 1`).rejects.toThrow(
      /a_brought_comment_says_whose_it_was/,
    )
    await expect(room.bankSql`update item_origins set lives = '[]'`).rejects.toThrow(/permission denied/)
    await expect(room.sql`delete from item_origins`).rejects.toThrow(/written/)
  })
})

describe("what stands in units that its reader does not see", () => {
  it("is no enemy in a file, nor a loss of one, and none of it is met by a file (PAP-3)", async () => {
    const { room, author } = home
    const pairs = `/api/items/${told.older.itemId}/enemies`
    expect(((await (await author.call(pairs)).json()) as EnemyList).enemies.length).toBeGreaterThan(0)
    await room.sql`
      update items set unit_id = (select unit_id from units u where u.path not like (
        select path from units where unit_id = ${home.unitId}) || '%' order by unit_id limit 1)
      where item_id = ${told.older.itemId}`
    const again = await exported(home)
    const first = again.questions.map(recordOf).find(({ itemId }) => itemId === told.first.itemId)
    expect(first?.enemies).toHaveLength(1)
    expect(first?.enemies.map(({ itemId }) => itemId)).not.toContain(told.older.itemId)

    const about = { unitId: home.unitId, fileName: "再来.zip", pool: "live" } as const
    const page = await checked(author, again.bytes, about, { levels: [] })
    expect(page.summary?.remarks.map(({ code }) => code)).not.toContain("enemy-not-there")
    const earlier = await checked(
      author,
      out.bytes,
      { ...about, unitId: await otherUnit(home, 1) },
      { levels: [] },
    )
    expect(earlier.summary?.remarks).toContainEqual(
      expect.objectContaining({ code: "enemy-not-there", count: 1 }),
    )
  })
})

/** Below the author's own, so that the same file may come once more. */
async function otherUnit({ room, unitId }: Bank, offset = 0): Promise<number> {
  const [unit] = await room.sql<[{ unitId: number }]>`
    select unit_id as "unitId" from units where path like (select path from units where unit_id = ${unitId}) || '%'
      and unit_id <> ${unitId} order by unit_id limit 1 offset ${offset}`
  return unit.unitId
}
