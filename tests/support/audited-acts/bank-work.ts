/** What authors and reviewers do beside writing versions. */
import { post, type Acts, type ActWorld } from "./world.ts"
import { newItemIn } from "./bank.ts"
import { smallPng } from "../pictures.ts"

export const bankWorkActs = ({ room, as, fresh }: ActWorld): Acts => {
  const written = async () => {
    const reply = await post(await as("author"), "/api/items", await newItemIn(room))
    return (await reply.json()) as { itemId: string; itemVersionId: string }
  }
  const submitted = async () => {
    const item = await written()
    await post(await as("author"), `/api/item-versions/${item.itemVersionId}/events`, {
      act: "submit",
      reason: "",
    })
    return item
  }
  const enemies = async () => [await written(), await written()] as const
  const tagged = async () => {
    const { itemId } = await written()
    const act = { act: "add-tag", tag: fresh("标签") }
    return { act, filter: {}, only: [itemId], matched: 1 }
  }
  const unassigned = { assignedTo: null, dueOn: null, note: "" }

  return {
    "staff POST /api/items/:itemId/classification": async () => {
      const [author, { itemId }] = [await as("author"), await written()]
      return () => post(author, `/api/items/${itemId}/classification`, { difficulty: 5 })
    },
    "staff POST /api/items/:itemId/enemies": async () => {
      const [author, [one, other]] = [await as("author"), await enemies()]
      return () =>
        post(author, `/api/items/${one.itemId}/enemies`, { otherId: other.itemId, reason: "互为提示" })
    },
    "staff POST /api/items/:itemId/enemies/:otherId/removal": async () => {
      const [author, [one, other]] = [await as("author"), await enemies()]
      await post(author, `/api/items/${one.itemId}/enemies`, { otherId: other.itemId, reason: "互为提示" })
      return () =>
        post(author, `/api/items/${other.itemId}/enemies/${one.itemId}/removal`, { reason: "已改写" })
    },
    "staff PUT /api/item-drafts/:draftId": async () => {
      const [author, item] = [await as("author"), await newItemIn(room)]
      const body = { ...item, itemId: null, basedOn: null, version: 1 }
      return () => author.call(`/api/item-drafts/${crypto.randomUUID()}`, { method: "PUT", body })
    },
    "staff DELETE /api/item-drafts/:draftId": async () => {
      const [author, item] = [await as("author"), await newItemIn(room)]
      const path = `/api/item-drafts/${crypto.randomUUID()}`
      await author.call(path, { method: "PUT", body: { ...item, itemId: null, basedOn: null, version: 1 } })
      return () => author.call(path, { method: "DELETE" })
    },
    "staff POST /api/review-tasks": async () => {
      const [reviewer, { itemId }] = [await as("reviewer"), await submitted()]
      return () => post(reviewer, "/api/review-tasks", { itemId, ...unassigned, note: "请先看这道" })
    },
    "staff POST /api/review-tasks/:taskId/assignment": async () => {
      const [reviewer, { itemVersionId }] = [await as("reviewer"), await submitted()]
      const [task] = await room.sql<[{ taskId: string }]>`
        select task_id as "taskId" from review_tasks where item_version_id = ${itemVersionId}`
      return () =>
        post(reviewer, `/api/review-tasks/${task.taskId}/assignment`, { ...unassigned, dueOn: "2999-01-01" })
    },
    "staff POST /api/review-tasks/:taskId/closure": async () => {
      const [reviewer, { itemId }] = [await as("reviewer"), await written()]
      const taskId = await lawTask(room, itemId)
      return () => post(reviewer, `/api/review-tasks/${taskId}/closure`, { outcome: "settled", note: "" })
    },
    "staff POST /api/bulk-acts": async () => {
      const [author, body] = [await as("author"), await tagged()]
      return () => post(author, "/api/bulk-acts", body)
    },
    "staff POST /api/bulk-acts/:actId/undo": async () => {
      const author = await as("author")
      const { actId } = (await (await post(author, "/api/bulk-acts", await tagged())).json()) as {
        actId: string
      }
      return () => post(author, `/api/bulk-acts/${actId}/undo`)
    },
    "staff POST /api/media": async () => {
      const author = await as("author")
      const bytes = await smallPng(fresh("picture"))
      return () => author.upload("/api/media", "image/png", bytes)
    },
  }
}

/** As the repeal of a law opens it. */
export async function lawTask(room: ActWorld["room"], itemId: string): Promise<string> {
  const [task] = await room.sql<[{ taskId: string }]>`
    with statute as (
      insert into statutes (statute, title) values ('repealed-' || gen_random_uuid(), '{"zh-CN": "旧法", "en": "An old law"}')
      returning statute, title
    ),
    law as (
      insert into statute_versions (statute, version, title, effective_from)
      select statute, '2001-01-01', title, '2001-01-01' from statute
      returning statute, version
    ),
    change as (
      insert into law_changes (law_change_id, statute, from_version, effective_from, loaded_at)
      select gen_random_uuid(), statute, version, '2026-01-01', exam_now() from law returning law_change_id
    )
    insert into review_tasks (task_id, item_id, kind, law_change_id, opened_at)
    select gen_random_uuid(), ${itemId}, 'law-change', law_change_id, exam_now() from change returning task_id as "taskId"`
  return task.taskId
}
