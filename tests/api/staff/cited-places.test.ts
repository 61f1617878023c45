/** An item that cites what its law has not, as far as the register holds the text, is neither reviewed nor approved (ITM-6). */
import type { BulkActDone, WrittenVersion } from "@sworn/contract/staff"
import type { ItemBody, LawCitation } from "@sworn/question-bank/keyed"
import { afterAll, beforeAll, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { asJson, ferryItem, loading, post, refusalOf, version2019 } from "../../support/ferry-desk.ts"
import { unitOf } from "../../support/imports.ts"

let room: ExamRoom
let author: Person
let reviewer: Person
let unitId: number

beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  reviewer = await room.as("reviewer")
  unitId = await unitOf(room, "author")
  await loading(reviewer, version2019)
})
afterAll(() => room.close())

const citing = (stem: string, law: Partial<LawCitation>): ItemBody => {
  const body = ferryItem(stem, "5")
  const answerables = body.answerables.map((one) => ({
    ...one,
    laws: one.laws.map((cited) => ({ ...cited, ...law })),
  }))
  return { ...body, answerables, tags: [stem] }
}
const written = async (body: ItemBody) =>
  asJson<WrittenVersion>(post(author, "/api/items", { unitId, pool: "live", body }))
const act = (person: Person, { itemVersionId }: WrittenVersion, what: string) =>
  post(person, `/api/item-versions/${itemVersionId}/events`, { act: what, reason: "" })

it.each<[string, Partial<LawCitation>]>([
  ["条", { article: "999" }],
  ["款", { article: "5", paragraph: 2 }],
  ["项", { article: "3", paragraph: 1, item: 4 }],
])("is kept as a draft where its law has no such %s", async (name, law) => {
  const draft = await written(citing(`法规中没有的${name}`, law))
  const refused = await act(author, draft, "submit")
  expect([refused.status, await refusalOf(refused)]).toEqual([422, "law-place-not-known"])
})

it("is submitted where its law has all that it cites", async () => {
  const draft = await written(citing("法规中有的项", { article: "3", paragraph: 1, item: 3 }))
  expect((await act(author, draft, "submit")).status).toBe(201)
})

it("is left alone, and told apart, when many are submitted at once", async () => {
  const tag = "一并送审"
  await written({ ...citing("一并送审之一", {}), tags: [tag] })
  await written({ ...citing("一并送审之二", { article: "999" }), tags: [tag] })
  const all = { act: { act: "submit" }, filter: { tag }, matched: 2 }
  const done = await asJson<BulkActDone>(post(author, "/api/bulk-acts", all))
  expect(done).toMatchObject({ done: 1, refused: [{ refusal: "law-place-not-known", count: 1 }] })
})

it("is taken at its author's word until the text is loaded, and not approved from then on", async () => {
  const statute = "administrative-penalty-law"
  const law = { statute, version: "2021-01-22", paragraph: 0 }
  const [wrong, right] = [
    await written(citing("法规只知日期之一", { ...law, article: "999" })),
    await written(citing("法规只知日期之二", { ...law, article: "5" })),
  ]
  for (const one of [wrong, right]) expect((await act(author, one, "submit")).status).toBe(201)
  const text = { ...version2019, title: null, version: law.version, effectiveFrom: "2021-07-15" }
  expect((await loading(reviewer, text, statute)).status).toBe(201)

  expect(await refusalOf(await act(reviewer, wrong, "approve"))).toBe("law-place-not-known")
  expect((await act(reviewer, right, "approve")).status).toBe(201)
})
