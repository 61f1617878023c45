/** An import in the words that tests are written in: upload, say what it means, check, take. */
import type {
  CommitBody,
  FindingPage,
  ImportPage,
  ImportProgress,
  ImportSettings,
} from "@sworn/contract/staff"
import { setTimeout as wait } from "node:timers/promises"
import type { ExamRoom, Person } from "./exam-room.ts"

export type Upload = {
  readonly unitId: number
  readonly fileName?: string
  readonly pool?: "practice" | "live"
  readonly format?: string
}

export const upload = (
  person: Person,
  bytes: Uint8Array | string,
  { unitId, fileName = "题.csv", pool = "practice", format }: Upload,
): Promise<Response> => {
  const query = new URLSearchParams({ fileName, unitId: String(unitId), pool, ...(format ? { format } : {}) })
  return person.call(`/api/imports?${query}`, {
    method: "POST",
    body: typeof bytes === "string" ? Buffer.from(bytes) : bytes,
    headers: { "content-type": "application/octet-stream" },
  })
}

export const usualSettings = (page: ImportPage, change: Partial<ImportSettings> = {}): ImportSettings => ({
  locale: "zh-CN",
  mapping: page.seen.header.length === 0 ? null : page.seen.suggested,
  kind: null,
  kindCodes: [],
  levels: ["basic"],
  subject: "criminal-law",
  category: null,
  difficulty: 3,
  tags: [],
  law: null,
  translation: "leave-empty",
  ...change,
})

export const settle = (person: Person, page: ImportPage, change: Partial<ImportSettings> = {}) =>
  person.call(`/api/imports/${page.importId}/settings`, { method: "PUT", body: usualSettings(page, change) })

export const readImport = async (person: Person, importId: string): Promise<ImportPage> =>
  (await (await person.call(`/api/imports/${importId}`)).json()) as ImportPage

/** Asks for the dry run and waits for its end; everything heard on the way comes back too. */
export async function check(
  person: Person,
  importId: string,
): Promise<{ readonly page: ImportPage; readonly heard: readonly ImportProgress[] }> {
  const reply = await person.call(`/api/imports/${importId}/check`, { method: "POST" })
  if (reply.status !== 201) throw new Error(`The check answered ${reply.status}: ${await reply.text()}`)
  const heard: ImportProgress[] = []
  do {
    await wait(40)
    heard.push((await (await person.call(`/api/imports/${importId}/progress`)).json()) as ImportProgress)
  } while (heard.at(-1)?.state === "checking")
  return { page: await readImport(person, importId), heard }
}

/** Uploaded, mapped as suggested, checked. */
export async function checked(
  person: Person,
  bytes: Uint8Array | string,
  about: Upload,
  change: Partial<ImportSettings> = {},
): Promise<ImportPage> {
  const reply = await upload(person, bytes, about)
  if (reply.status !== 201) throw new Error(`The upload answered ${reply.status}: ${await reply.text()}`)
  const page = (await reply.json()) as ImportPage
  const settled = await settle(person, page, change)
  if (settled.status !== 200)
    throw new Error(`The settings answered ${settled.status}: ${await settled.text()}`)
  return (await check(person, page.importId)).page
}

export const commit = (person: Person, { importId, summary }: ImportPage, change: Partial<CommitBody> = {}) =>
  person.call(`/api/imports/${importId}/commit`, {
    method: "POST",
    body: {
      goodOnly: false,
      expected: { good: summary?.good ?? 0, faulty: summary?.faulty ?? 0 },
      ...change,
    },
  })

export const findingsOf = async (person: Person, importId: string, query = ""): Promise<FindingPage> =>
  (await (await person.call(`/api/imports/${importId}/findings?size=200&${query}`)).json()) as FindingPage

/** Where somebody holds a role. */
export async function unitOf(room: Pick<ExamRoom, "sql">, username: string): Promise<number> {
  const [row] = await room.sql<[{ unitId: number }]>`
    select g.unit_id as "unitId" from staff_grants g join staff s using (staff_id) where s.username = ${username} limit 1`
  return row.unitId
}
