/** Finding items: what is typed, every filter, true counts, near duplicates; and what somebody types who means harm. */
import type { ItemFacets, ItemPage, LikenessReply, TagList, WrittenVersion } from "@sworn/contract/staff"
import type { ItemBody } from "@sworn/question-bank/keyed"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { newItemIn } from "../../support/audited-acts/bank.ts"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { injections, oddTexts } from "../../support/hostile.ts"
import { fillBank } from "../../load/plausible-bank.ts"
import { useItems } from "../../load/plausible-uses.ts"

let room: ExamRoom
let author: Person
const generated = 400

beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  await fillBank(room.sql, generated)
  await useItems(room.sql, 5, 20)
  await room.sql`update items set tags = tags || '{甲类, 乙类}' where code like 'N-00001%'`
})
afterAll(() => room.close())

const asJson = async <T>(reply: Response) => (await reply.json()) as T
const find = async (query: Record<string, string> | string) =>
  asJson<ItemPage>(await author.call(`/api/items?size=200&${new URLSearchParams(query)}`))
const both = (zh: string, en: string) => ({ "zh-CN": zh, en })
async function written(zh: string, en: string, change: Partial<ItemBody> = {}): Promise<WrittenVersion> {
  const item = await newItemIn(room)
  const [question] = item.body.answerables
  const body = { ...item.body, answerables: [{ ...question!, stem: both(zh, en) }], ...change }
  return asJson(await author.call("/api/items", { method: "POST", body: { ...item, body } }))
}

describe("text", () => {
  it.each([
    ["one character", "楔"],
    ["two", "木楔"],
    ["three", "枚木楔"],
    ["a whole clause", "以木楔固定的窨井盖"],
    ["characters of another width", "（木楔）ＡＢ１２"],
    ["rare ones outside the first plane", "𠮷家"],
    ["the beginning of a word", "manho"],
    ["words in another case and order", "COVER wedged"],
    ["a number with a sign", "３５％以上"],
    ["Chinese and other letters in one piece", "dna鉴定"],
  ])("finds by %s (ITM-11)", async (_what, text) => {
    const { itemId } = await written(
      `某路段三枚木楔，以木楔固定的窨井盖（木楔）AB12，𠮷家，35%以上，DNA鉴定，第${text.length}题`,
      "A manhole cover, wedged",
    )
    const { total, rows } = await find({ text })

    expect(rows.map((row) => row.itemId)).toContain(itemId)
    expect(total).toBe(rows.length)
  })

  it.each([
    ["its characters stand apart", "井窨"],
    ["its pairs are there but not in one piece", "木楔固井盖"],
    ["it is within a word", "anhole"],
    ["a wildcard would have to be one", "木_固定"],
    ["a percent sign would have to be one", "35%%以上"],
  ])("finds nothing when %s", async (_what, text) => {
    await written("以木楔固定的窨井盖，木楔，固井，井盖，35%以上", "A manhole cover")
    expect((await find({ text })).total).toBe(0)
  })

  it("finds by the code, and what all parts between spaces are in", async () => {
    const item = await written("橡胶锤与铝梯", "A rubber mallet")
    expect((await find({ text: item.code.toLowerCase() })).rows.map((row) => row.code)).toEqual([item.code])
    expect((await find({ text: `铝梯 mallet ${item.code}` })).total).toBe(1)
    expect((await find({ text: "铝梯 manhole" })).total).toBe(0)
  })

  it("reads the newest version alone", async () => {
    const { itemId } = await written("旧词锆石", "old")
    const item = await newItemIn(room)
    const [question] = item.body.answerables
    const body = { ...item.body, answerables: [{ ...question!, stem: both("新词铌钛", "new") }] }
    await author.call(`/api/items/${itemId}/versions`, {
      method: "POST",
      body: { body, note: "", basedOn: 1 },
    })

    expect((await find({ text: "锆石" })).total).toBe(0)
    expect((await find({ text: "铌钛" })).rows).toMatchObject([{ itemId, version: 2 }])
  })

  it("of many hits and of few is counted the same, as plain reading counts it", async () => {
    for (const text of ["的", "下列", "正确", "公安机关", "police", "应当", "枪"]) {
      const [{ count }] = await room.sql<[{ count: number }]>`
        select count(*)::int as count from item_texts where words ~ ${/^[a-z]+$/.test(text) ? `\\m${text}` : text}`
      expect([text, (await find({ text })).total]).toEqual([text, count])
    }
  })
})

/** As the rule says it, over what the bank holds, with nothing made for finding it: each part in one piece, words from their beginning. */
async function readPlainly(text: string, state: string | null): Promise<readonly string[]> {
  const rows = await room.sql<{ code: string; words: string }[]>`
    select i.code, lower(normalize(i.code || chr(10) || v.search_text, NFKC)) as words
    from items i join units u using (unit_id) join item_versions v using (item_id)
    where not exists (select from item_versions later where later.item_id = v.item_id and later.version > v.version)
      and (${state}::text is null or v.state = ${state})
      and u.path ^@ (select path from units join staff_grants using (unit_id) join staff using (staff_id)
        where username = 'author' limit 1)`
  const parts = text.normalize("NFKC").toLowerCase().split(/\s+/)
  const holds = (words: string) =>
    parts.every((part) =>
      /^[a-z0-9]/.test(part)
        ? words
            .split(/[^\p{L}\p{N}]+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u)
            .some((word) => word.startsWith(part))
        : words.includes(part),
    )
  return rows
    .filter(({ words }) => holds(words))
    .map(({ code }) => code)
    .toSorted()
}

describe("whatever is looked for, of one item or of nearly all (ITM-11)", () => {
  it("is what reading every item finds", async () => {
    const texts = await room.sql<{ text: string }[]>`
      select search_text as text from item_versions where state <> 'retired' order by md5(item_version_id::text) limit 60`
    const cut = fc
      .tuple(fc.constantFrom(...texts), fc.nat(10_000), fc.integer({ min: 1, max: 9 }))
      .map(([{ text }, at, length]) => {
        const runs = text.match(/\p{Script=Han}+|[a-z]+/giu) ?? ["法"]
        const run = runs[at % runs.length]!
        const from = /^[a-z]/i.test(run) ? 0 : at % run.length
        return run.slice(from, from + length)
      })
    const frequent = fc.constantFrom(
      "的",
      "法",
      "公安",
      "应当",
      "下列",
      "公安机关",
      "which",
      "the",
      "a",
      "police",
    )
    const searches = fc.tuple(
      fc.oneof(cut, frequent),
      fc.option(fc.oneof(cut, frequent)),
      fc.constantFrom(null, "approved", "draft"),
    )
    await fc.assert(
      fc.asyncProperty(searches, async ([one, other, state]) => {
        const text = other === null ? one : `${one} ${other}`
        const found: string[] = []
        let total = Number.POSITIVE_INFINITY
        for (let page = 1; found.length < total; page += 1) {
          const part = await find({
            text,
            order: "code",
            page: String(page),
            ...(state === null ? {} : { state }),
          })
          total = part.total
          if (part.rows.length === 0) break
          found.push(...part.rows.map(({ code }) => code))
        }
        const plainly = await readPlainly(text, state)
        expect([text, found.toSorted()]).toEqual([text, plainly])
        expect(total).toBe(plainly.length)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe("filters", () => {
  type Row = ItemPage["rows"][number]
  it.each<[string, (row: Row) => boolean]>([
    ["kind=case-set", (row) => row.kind === "case-set"],
    ["state=in_review", (row) => row.state === "in_review"],
    ["pool=practice", (row) => row.pool === "practice"],
    ["level=advanced&difficulty=2", (row) => row.levels.includes("advanced") && row.difficulty === 2],
    ["author=bench-author-3", (row) => row.author === "出题人3"],
    ["author=self", (row) => row.author === "苏砚秋"],
    ["tag=甲类&tag=乙类", (row) => row.tags.includes("甲类") && row.tags.includes("乙类")],
    ["pilot=true", (row) => row.isPilot],
    ["pilot=false&category=every", (row) => !row.isPilot && row.category === null],
    ["category=traffic", (row) => row.category === "traffic"],
    ["used=never&state=approved", (row) => row.lastUsedAt === null],
    ["used=ever", (row) => row.lastUsedAt !== null && row.paperCount > 0],
  ])("narrow by %s", async (query, fits) => {
    const { total, rows } = await find(query)
    expect(total).toBeGreaterThan(0)
    expect(rows.every(fits)).toBe(true)
  })

  it("by subject, statute and article agree with what is kept", async () => {
    const [law] = await room.sql<[{ statute: string; article: string }]>`
      select statute, article from law_references group by 1, 2 order by count(*) desc limit 1`
    const [{ byLaw, bySubject }] = await room.sql<[{ byLaw: number; bySubject: number }]>`
      select (select count(distinct item_id)::int from law_references join item_versions using (item_version_id)
          where statute = ${law.statute} and article = ${law.article}) as "byLaw",
        (select count(distinct item_id)::int from item_keys join item_versions using (item_version_id) where subject = 'police-law') as "bySubject"`

    expect((await find({ ...law })).total).toBe(byLaw)
    expect((await find({ subject: "police-law" })).total).toBe(bySubject)
  })

  it("find what rests on a law that ends", async () => {
    const [law] = await room.sql<[{ statute: string; version: string }]>`
      select l.statute, l.version::text from law_references l join statute_versions using (statute, version)
      where effective_to is null limit 1`
    const before = (await find({ lawEndsBy: "2031-12-31" })).total
    await room.sql`update statute_versions set effective_to = '2031-12-31' where statute = ${law.statute} and version = ${law.version}`
    const after = (await find({ lawEndsBy: "2031-12-31" })).total

    expect(after).toBeGreaterThan(before)
    expect((await find({ lawEndsBy: "2031-12-30" })).total).toBe(before)
    await room.sql`update statute_versions set effective_to = null where statute = ${law.statute} and version = ${law.version}`
  })

  it("order by code, by age and by last use, page by page without losing any", async () => {
    const pages = await Promise.all(
      [1, 2, 3].map(async (page) =>
        asJson<ItemPage>(await author.call(`/api/items?order=code&size=30&page=${page}&pool=live`)),
      ),
    )
    const codes = pages.flatMap(({ rows }) => rows.map(({ code }) => code))
    const newest = (await find("")).rows.map(({ createdAt }) => createdAt)
    const used = (await find("order=last-used&used=ever")).rows.map(({ lastUsedAt }) => lastUsedAt!)

    expect(codes).toEqual(codes.toSorted())
    expect(new Set(codes).size).toBe(90)
    expect(newest).toEqual(newest.toSorted((one, other) => other - one))
    expect(used).toEqual(used.toSorted((one, other) => other - one))
  })

  it.each([
    "kind=riddle",
    "difficulty=6",
    "used=sometimes",
    "lawEndsBy=2026-02-30",
    "order=random",
    "tag=",
    "page=0",
  ])("that do not exist are no search: %s (bad/V11)", async (query) =>
    expect((await author.call(`/api/items?${query}`)).status).toBe(400),
  )

  it("count what each choice would leave, without the choice itself", async () => {
    const facets = async (query: string) =>
      asJson<ItemFacets>(await author.call(`/api/items/facets?${query}`))
    const all = await facets("text=下列")
    const approved = await facets("text=下列&state=approved")
    const sum = (counts: ItemFacets["state"]) => counts.reduce((total, { count }) => total + count, 0)

    expect(all.total).toBe((await find({ text: "下列" })).total)
    expect(sum(all.state)).toBe(all.total)
    expect(sum(all.kind)).toBe(all.total)
    expect(approved.state).toEqual(all.state)
    expect(sum(approved.kind)).toBe(approved.total)
    for (const { value, count } of approved.subject.slice(0, 3))
      expect((await find({ text: "下列", state: "approved", subject: value })).total).toBe(count)
  })

  it.each(["state", "kind", "subject", "level", "difficulty", "category"] as const)(
    "count each choice of %s as the list counts it, under whatever else is chosen (ITM-11)",
    async (name) => {
      const chosen = { text: "的", state: "approved", level: "basic", difficulty: "2", category: "every" }
      const facets = await asJson<ItemFacets>(
        await author.call(`/api/items/facets?${new URLSearchParams(chosen)}`),
      )
      expect(facets.total).toBe((await find(chosen)).total)
      expect(facets[name].length).toBeGreaterThan(0)
      for (const { value, count } of facets[name])
        expect({ value, count: (await find({ ...chosen, [name]: value })).total }).toEqual({ value, count })
    },
  )

  it("complete tags from those in use", async () => {
    const { tags } = await asJson<TagList>(await author.call("/api/items/tags"))
    expect(tags[0]!.count).toBe((await find({ tag: tags[0]!.tag })).total)
  })

  it("count tags under everything that is chosen, other tags included", async () => {
    const tagsOf = async (query: string) =>
      (await asJson<TagList>(await author.call(`/api/items/tags?${query}`))).tags
    const [first] = await tagsOf("state=approved")
    const beside = await tagsOf(`state=approved&tag=${encodeURIComponent(first!.tag)}`)

    expect(beside[0]).toEqual(first)
    expect(beside.length).toBeGreaterThan(1)
    for (const { tag, count } of beside.slice(1, 4)) {
      const both = `state=approved&tag=${encodeURIComponent(first!.tag)}&tag=${encodeURIComponent(tag)}`
      expect((await find(both)).total).toBe(count)
    }
  })
})

describe("near duplicates while typing (ITM-11)", () => {
  const likeTo = async (stem: string, more: object = {}) =>
    (
      await asJson<LikenessReply>(
        await author.call("/api/items/likenesses", { method: "POST", body: { stem, ...more } }),
      )
    ).matches

  it("are found exact and near, in both languages, and never the item itself", async () => {
    const zh = "公安机关对窨井盖被盗案件应当自受理之日起几日内作出是否立案的决定"
    const en =
      "Within how many days of accepting a manhole cover theft must the police decide whether to open a case"
    const { itemId, code } = await written(zh, en)

    expect(await likeTo(zh)).toMatchObject([{ itemId, code, likeness: 1, state: "draft", pool: "live" }])
    expect(await likeTo(`${zh}？`)).toMatchObject([{ likeness: 1 }])
    const [near] = await likeTo(zh.replace("作出", "做出"))
    expect(near).toMatchObject({ itemId })
    expect(near!.likeness).toBeLessThan(1)
    expect(await likeTo(en.replace("manhole cover theft", "manhole-cover theft"))).toMatchObject([{ itemId }])
    expect(await likeTo(en, { locale: "zh-CN" })).toEqual([])
    expect(await likeTo(zh, { except: itemId })).toEqual([])
    expect(await likeTo("下列关于管辖的说法正确的是哪一项")).toEqual([])
  })

  it("are found among the questions of a case set and by its scenario, and only of newest versions", async () => {
    const question = "本案中民警甲对嫌疑人乙使用约束性警械的行为是否符合法定条件"
    const scenario = "某日凌晨民警甲在废弃砖窑附近巡逻时发现嫌疑人乙正在搬运被盗的铜线，遂上前盘查"
    const item = await newItemIn(room)
    const [first] = item.body.answerables
    const body: ItemBody = {
      ...(item.body as unknown as ItemBody),
      kind: "case-set",
      title: both("砖窑", "Kiln"),
      scenario: both(scenario, "A scenario about a kiln"),
      answerables: [
        first,
        { ...first!, stem: both(question, "Was it lawful") },
      ] as unknown as ItemBody["answerables"],
    }
    const { itemId } = await asJson<WrittenVersion>(
      await author.call("/api/items", { method: "POST", body: { ...item, body } }),
    )
    expect((await likeTo(question)).map((match) => match.itemId)).toEqual([itemId])
    expect((await likeTo(scenario)).map((match) => match.itemId)).toEqual([itemId])

    const next = { ...body, scenario: both("全然不同的材料", "Something else entirely") }
    await author.call(`/api/items/${itemId}/versions`, {
      method: "POST",
      body: { body: next, note: "", basedOn: 1 },
    })
    expect(await likeTo(scenario)).toEqual([])
  })

  it("of another unit's are not told", async () => {
    const stem = "他单位命制的关于拘留通知的一道独特试题题干"
    const { itemId } = await written(stem, "Another unit's")
    await room.sql`
      update items set unit_id = (select unit_id from units where parent_id is null) where item_id = ${itemId}`
    expect(await likeTo(stem)).toEqual([])
  })
})

describe("what is typed to do harm", () => {
  it("is text, in every field of the search (bad/Q1, bad/Q4)", async () => {
    const fields = ["text", "subject", "statute", "article", "author", "tag", "category"]
    for (const hostile of [...injections, ...oddTexts]) {
      for (const field of fields) {
        const started = performance.now()
        const reply = await author.call(`/api/items?${new URLSearchParams({ [field]: hostile })}`)
        const text = await reply.text()
        expect([200, 400]).toContain(reply.status)
        expect(text).not.toMatch(/syntax|relation|column|pg_sleep\(5\) is/i)
        expect(performance.now() - started).toBeLessThan(4000)
      }
      const stem = `${hostile}题干题干`
      const reply = await author.call("/api/items/likenesses", { method: "POST", body: { stem } })
      expect([200, 400]).toContain(reply.status)
    }
    expect(await room.sql`select 1 from items limit 1`).toHaveLength(1)
  }, 120_000)

  it("of nothing but wildcards is short work (bad/Q2)", async () => {
    const long = await author.call(`/api/items?${new URLSearchParams({ text: "%_%".repeat(5000) })}`)
    const longest = await find({ text: "%_%".repeat(66) })
    const [setting] = await room.bankSql<
      [{ timeout: string }]
    >`select current_setting('statement_timeout') as timeout`

    expect(long.status).toBe(400)
    expect(longest.total).toBe(0)
    expect(setting.timeout).not.toBe("0")
  })

  it("that would run for ever is ended by the database (bad/Q2)", async () => {
    await expect(
      room.bankSql.begin(async (tx) => {
        await tx`set local statement_timeout = 100`
        await tx`select pg_sleep(5)`
      }),
    ).rejects.toThrow(/statement timeout/)
  })
})
