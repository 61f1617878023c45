/** The bank's messages, one function for each; and what its pages read of them. */
import type { ItemActBody, ItemFilter, ViewBody, ViewedList } from "@sworn/contract/staff"
import { query } from "@solidjs/router"
import { ask, inText, patient, type Given, type Paging } from "./client.ts"
import { valueOf } from "./reply.ts"

export const bankApi = {
  readItems: (asked: Given<ItemFilter> & Paging) => ask(patient.items.$get({ query: inText(asked) })),
  readItem: (itemId: string, version: number | undefined) =>
    ask(patient.items[":itemId"].$get({ param: { itemId }, query: inText({ version }) })),
  actOn: (itemVersionId: string, body: ItemActBody) =>
    ask(patient["item-versions"][":itemVersionId"].events.$post({ param: { itemVersionId }, json: body })),
  comment: (itemVersionId: string, text: string) =>
    ask(
      patient["item-versions"][":itemVersionId"].comments.$post({ param: { itemVersionId }, json: { text } }),
    ),
  findLikenesses: (stem: string) => ask(patient.items.likenesses.$post({ json: { stem } })),

  readViews: (list: ViewedList) => ask(patient.views.$get({ query: { list } })),
  saveView: (body: ViewBody) => ask(patient.views.$post({ json: body })),
  dropView: (viewId: string) => ask(patient.views[":viewId"].$delete({ param: { viewId } })),
}

export const readItems = query(
  async (asked: Given<ItemFilter> & Paging) => valueOf(await bankApi.readItems(asked)),
  "items",
)

/** The reply itself: an item that cannot be shown is said so in the sheet, and the list stays. */
export const readItem = query(
  (itemId: string, version: number | undefined) => bankApi.readItem(itemId, version),
  "item",
)

/** A list without its views is still a list. */
export const readViews = query(async (list: ViewedList) => {
  const reply = await bankApi.readViews(list)
  return reply.ok ? reply.value.views : []
}, "views")
