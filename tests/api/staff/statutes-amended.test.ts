/**
 * Two real amendments over real routes and a real bank: an item for every article, paragraph and item of the old texts, and
 * exactly those flagged that the amendment touched (ITM-7).
 *
 * The texts are not in the repository. Where their folder is absent, the tests that need it are skipped and say so.
 */
import type { LawChangeItems, LawChangePage, LoadedVersion } from "@sworn/contract/staff"
import { readStatute, type StatuteText } from "@sworn/question-bank"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { plantItems, type Planted } from "../../support/planted-items.ts"

const folder = fileURLToPath(new URL("../../../../shared/data/statutes/", import.meta.url))
const isThere = existsSync(folder)
if (!isThere)
  console.warn("SKIPPED: ../shared/data/statutes is absent, so the real amendments are not loaded.")

const textOf = (file: string) => readFileSync(`${folder}${file}.md`, "utf8")

type Law = {
  readonly statute: string
  readonly title: string
  readonly old: { readonly file: string; readonly version: string; readonly from: string }
  readonly new: { readonly file: string; readonly version: string; readonly from: string }
  readonly articles: Readonly<Record<string, number>>
}

const laws: readonly Law[] = [
  {
    statute: "administrative-reconsideration-law",
    title: "行政复议法",
    old: { file: "行政复议法(2017-09-01)", version: "2017-09-01", from: "2018-01-01" },
    new: { file: "行政复议法(2023-09-01)", version: "2023-09-01", from: "2024-01-01" },
    articles: { changed: 36, "moved-to": 1, vanished: 6 },
  },
  {
    statute: "supervision-law",
    title: "监察法",
    old: { file: "监察法(2018-03-20)", version: "2018-03-20", from: "2018-03-20" },
    new: { file: "监察法(2024-12-25)", version: "2024-12-25", from: "2025-06-01" },
    articles: { untouched: 14, changed: 15, "moved-to": 40 },
  },
]

describe.skipIf(!isThere).each(laws)("$title, amended", (law) => {
  let room: ExamRoom
  let reviewer: Person
  let loaded: LoadedVersion
  const planted = new Map<string, string>()

  const load = async (which: Law["old"]) => {
    const reply = await reviewer.call(`/api/statutes/${law.statute}/versions`, {
      method: "POST",
      body: {
        version: which.version,
        effectiveFrom: which.from,
        effectiveTo: null,
        issuingBody: null,
        source: "test",
        title: null,
        text: textOf(which.file),
      },
    })
    expect(await reply.clone().text()).toContain(which.version)
    expect(reply.status).toBe(201)
    return (await reply.json()) as LoadedVersion
  }

  beforeAll(async () => {
    room = await openExamRoom()
    reviewer = await room.as("reviewer")
    await load(law.old)
    for (const { code, itemVersionId } of await plantItems(
      room,
      citingAll(law, readStatute(textOf(law.old.file)).statute),
    ))
      planted.set(itemVersionId, code)
    loaded = await load(law.new)
  })
  afterAll(() => room.close())

  it("says of each article what became of it", async () => {
    const items = await flagged(reviewer, loaded.lawChangeId!)
    const codes = items.rows.filter(({ code }) => code.startsWith("A-"))
    const tally = Object.fromEntries(
      [...Map.groupBy(codes, ({ judgement }) => judgement)].map(([one, all]) => [one, all.length]),
    )
    const { untouched: _untouched, ...touched } = law.articles
    expect(tally).toEqual(touched)
    console.log(law.title, loaded.flagged)
  })
})

/**
 * A- for the whole article, P- for a paragraph, I- for an item of it; R- for a rationale, S- for a scenario and Q- for a stem that
 * speaks of it; B- for one bound to the new version, N- for a text that was written when that was law.
 */
function citingAll(law: Law, text: StatuteText): readonly Planted[] {
  const cited = (article: string, paragraph = 0, item = 0) => [
    { statute: law.statute, version: law.old.version, article, paragraph, item },
  ]
  const laws = [{ statute: "criminal-law", version: "2023-12-29", article: "20", paragraph: 1, item: 0 }]
  const writtenOn = law.old.from
  return text.articles.flatMap(({ number, label, paragraphs }): Planted[] => {
    const inFigures = `第${number}条`
    return [
      { code: `A-${number}`, laws: cited(number) },
      { code: `R-${number}`, laws, writtenOn, rationale: `依照《${law.title}》${label}的规定。` },
      { code: `S-${number}`, laws, writtenOn, scenario: `某机关依据${law.title}${inFigures}作出决定。` },
      { code: `Q-${number}`, laws, writtenOn, stem: `Under Article ${number} of the ${law.english}, what follows?` },
      { code: `N-${number}`, laws, writtenOn: law.new.from, rationale: `依照《${law.title}》${label}的规定。` },
      { code: `B-${number}`, laws: [{ ...cited(number)[0]!, version: law.new.version }] },
      ...paragraphs.flatMap(({ items }, at) => [
        { code: `P-${number}/${at + 1}`, laws: cited(number, at + 1) },
        ...items.map((item) => ({
          code: `I-${number}/${at + 1}/${item.number}`,
          laws: cited(number, at + 1, item.number),
        })),
      ]),
    ]
  })
}

async function flagged(person: Person, lawChangeId: string): Promise<LawChangeItems> {
  const rows: LawChangeItems["rows"] = []
  for (let page = 1; ; page += 1) {
    const reply = await person.call(`/api/law-changes/${lawChangeId}/items?size=200&page=${page}`)
    expect(reply.status).toBe(200)
    const got = (await reply.json()) as LawChangeItems
    rows.push(...got.rows)
    if (got.rows.length === 0) return { total: got.total, rows }
  }
}
