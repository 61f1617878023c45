/** The ferry law, which was never passed, as it is loaded: both versions, and the words that tests of the register are told in. */
import type { ItemBody } from "@sworn/question-bank/keyed"
import { ferryLaw2019, ferryLaw2024 } from "../../packages/question-bank/src/statutes/ferry-law.fixture.ts"
import type { ExamRoom, Person } from "./exam-room.ts"

export { ferryLaw2019, ferryLaw2024 }

export const version2019 = {
  version: "2019-03-01",
  effectiveFrom: "2019-07-01",
  effectiveTo: null as string | null,
  issuingBody: "某市人民代表大会",
  source: "公报",
  title: { "zh-CN": "渡口巡查法", en: "Ferry Patrol Law" } as { "zh-CN": string; en: string } | null,
  text: ferryLaw2019,
}
export const version2024 = (effectiveFrom: string) => ({
  ...version2019,
  version: "2024-05-10",
  effectiveFrom,
  title: null,
  text: ferryLaw2024,
})

export const post = (person: Person, path: string, body: unknown) =>
  person.call(path, { method: "POST", body })
export const loading = (person: Person, body: unknown, statute = "ferry-law", what = "versions") =>
  post(person, `/api/statutes/${statute}/${what}`, body)
export const asJson = async <Reply>(reply: Response | Promise<Response>) =>
  (await (await reply).json()) as Reply
export const refusalOf = async (reply: Response) => ((await reply.json()) as { refusal: string }).refusal
export const read = <Reply>(person: Person, path: string) => asJson<Reply>(person.call(path))

/** Of what was done; refusals of a right are on record too. */
export async function countEvents(room: ExamRoom): Promise<number> {
  const [row] = await room.sql<[{ n: number }]>`
    select count(*)::int as n from audit_events where action <> 'right-refused'`
  return row.n
}

export async function todayIn(room: ExamRoom): Promise<string> {
  const [clock] = await room.sql<[{ today: string }]>`select exam_today() as today`
  return clock.today
}

const both = (text: string) => ({ "zh-CN": text, en: text })

/** A draft that rests on an article of the ferry law of 2019. */
export const ferryItem = (stem: string, article: string): ItemBody => ({
  kind: "single",
  title: null,
  scenario: null,
  answerables: [
    {
      id: "00000000-0000-4000-8000-000000000001",
      kind: "single",
      subject: "administrative",
      stem: both(stem),
      options: ["大风期间", "大雾期间", "夜间", "洪水期间"].map((text, at) => ({
        id: `o${at}`,
        text: both(text),
      })),
      key: ["o2"],
      rationale: both("大风、大雾或者洪水期间可以暂停摆渡，夜间不在其列。"),
      laws: [{ statute: "ferry-law", version: "2019-03-01", article, paragraph: 1, item: 0 }],
    },
  ],
  levels: ["basic"],
  category: null,
  difficulty: 3,
  isPilot: false,
  tags: ["渡口"],
})
