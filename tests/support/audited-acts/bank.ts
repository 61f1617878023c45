/** Acts of authors and reviewers on the item bank. */
import { post, type Acts, type ActWorld } from "./world.ts"

export const bankActs = ({ room, as }: ActWorld): Acts => {
  const newItem = () => newItemIn(room)
  async function written() {
    const reply = await post(await as("author"), "/api/items", await newItem())
    return (await reply.json()) as { itemId: string; itemVersionId: string }
  }

  return {
    "staff POST /api/items": async () => {
      const [author, body] = [await as("author"), await newItem()]
      return () => post(author, "/api/items", body)
    },
    "staff POST /api/items/:itemId/versions": async () => {
      const [author, { body }, { itemId }] = [await as("author"), await newItem(), await written()]
      return () => post(author, `/api/items/${itemId}/versions`, { body, note: "改", basedOn: 1 })
    },
    "staff POST /api/item-versions/:itemVersionId/events": async () => {
      const [author, { itemVersionId }] = [await as("author"), await written()]
      return () => post(author, `/api/item-versions/${itemVersionId}/events`, { act: "submit", reason: "" })
    },
    "staff POST /api/item-versions/:itemVersionId/comments": async () => {
      const [author, { itemVersionId }] = [await as("author"), await written()]
      return () => post(author, `/api/item-versions/${itemVersionId}/comments`, { text: "一句话" })
    },
  }
}

/** A whole item of one kind, for the bank of the demo's author. */
export async function newItemIn(room: ActWorld["room"]) {
  const [known] = await room.sql<[{ statute: string; version: string; unitId: number }]>`
    select statute, version::text, (select unit_id from staff_grants g join staff s using (staff_id)
      where s.username = 'author' and g.role = 'item-author') as "unitId" from statute_versions limit 1`
  const both = (text: string) => ({ "zh-CN": text, en: text })
  const question = {
    id: "00000000-0000-4000-8000-000000000001",
    kind: "single",
    subject: "criminal-law",
    stem: both("题干"),
    options: ["甲", "乙"].map((text) => ({ id: text, text: both(text) })),
    key: ["甲"],
    rationale: both("依据"),
    laws: [{ statute: known.statute, version: known.version, article: "1", paragraph: 0 }],
  }
  const about = {
    title: null,
    scenario: null,
    levels: ["basic"],
    category: null,
    difficulty: 1,
    isPilot: false,
    tags: [],
  }
  const body = { ...about, kind: "single", answerables: [question] }
  return { unitId: known.unitId, pool: "live", body }
}
