/** The bank's messages, one function for each; and what its pages read of them. */
import type {
  AssignmentBody,
  BulkActBody,
  BulkActList,
  BulkPreviewBody,
  EnemyBody,
  ItemActBody,
  ItemFilter,
  ItemVersionPage,
  ReviewTaskFilter,
  TaskClosureBody,
  ViewBody,
  ViewedList,
} from "@sworn/contract/staff"
import { query } from "@solidjs/router"
import { ask, inText, patient, type Given, type Paging } from "./client.ts"
import { valueOf, type Reply } from "./reply.ts"

type ItemQuestion = Given<ItemFilter> & Paging & { order?: "newest" | "code" | "last-used" }
type TaskQuestion = Given<Omit<ReviewTaskFilter, "overdue">> & { overdue?: "true" | undefined } & Paging

const items = patient.items
const tasks = patient["review-tasks"]
const bulk = patient["bulk-acts"]

export const bankApi = {
  readItems: (asked: ItemQuestion) => ask(items.$get({ query: inText(asked) })),
  readFacets: (asked: Given<ItemFilter>) => ask(items.facets.$get({ query: inText(asked) })),
  readTags: (asked: Given<ItemFilter>) => ask(items.tags.$get({ query: inText(asked) })),
  // The typed client loses its way in texts that hold texts; what is read is what the contract says.
  readItem: (itemId: string, version: number | undefined): Promise<Reply<ItemVersionPage>> =>
    ask(items[":itemId"].$get({ param: { itemId }, query: inText({ version }) })) as Promise<
      Reply<ItemVersionPage>
    >,
  actOn: (itemVersionId: string, body: ItemActBody) =>
    ask(patient["item-versions"][":itemVersionId"].events.$post({ param: { itemVersionId }, json: body })),
  comment: (itemVersionId: string, text: string) =>
    ask(
      patient["item-versions"][":itemVersionId"].comments.$post({ param: { itemVersionId }, json: { text } }),
    ),
  findLikenesses: (stem: string, except: string) => ask(items.likenesses.$post({ json: { stem, except } })),
  readItemLaw: (itemId: string) => ask(items[":itemId"].law.$get({ param: { itemId }, query: {} })),
  readExposure: (itemId: string) => ask(items[":itemId"].exposure.$get({ param: { itemId } })),
  readClassification: (itemId: string) => ask(items[":itemId"].classification.$get({ param: { itemId } })),
  readEnemies: (itemId: string) => ask(items[":itemId"].enemies.$get({ param: { itemId } })),
  addEnemy: (itemId: string, body: EnemyBody) =>
    ask(items[":itemId"].enemies.$post({ param: { itemId }, json: body })),
  endEnmity: (itemId: string, otherId: string, reason: string) =>
    ask(items[":itemId"].enemies[":otherId"].removal.$post({ param: { itemId, otherId }, json: { reason } })),

  previewBulk: (body: BulkPreviewBody) => ask(bulk.preview.$post({ json: body })),
  runBulk: (body: BulkActBody) => ask(bulk.$post({ json: body })),
  readBulkActs: () => ask(bulk.$get()) as Promise<Reply<BulkActList>>,
  undoBulk: (actId: string) => ask(bulk[":actId"].undo.$post({ param: { actId } })),

  readTasks: (asked: TaskQuestion) => ask(tasks.$get({ query: inText(asked) })),
  countTasks: () => ask(tasks.count.$get()),
  readAssignees: (item: string | undefined) => ask(tasks.assignees.$get({ query: inText({ item }) })),
  assignTask: (taskId: string, body: AssignmentBody) =>
    ask(tasks[":taskId"].assignment.$post({ param: { taskId }, json: body })),
  closeTask: (taskId: string, body: TaskClosureBody) =>
    ask(tasks[":taskId"].closure.$post({ param: { taskId }, json: body })),

  readStatutes: () => ask(patient.statutes.$get()),

  readViews: (list: ViewedList) => ask(patient.views.$get({ query: { list } })),
  saveView: (body: ViewBody) => ask(patient.views.$post({ json: body })),
  dropView: (viewId: string) => ask(patient.views[":viewId"].$delete({ param: { viewId } })),
}

export const readItems = query(
  async (asked: ItemQuestion) => valueOf(await bankApi.readItems(asked)),
  "items",
)

/** The reply itself: an item that cannot be shown is said so in the sheet, and the list stays. */
export const readItem = query(
  (itemId: string, version: number | undefined) => bankApi.readItem(itemId, version),
  "item",
)

export const readTasks = query(
  async (asked: TaskQuestion) => valueOf(await bankApi.readTasks(asked)),
  "review-tasks",
)
