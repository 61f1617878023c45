/** Lists under a name: what a person asks again and again, as the address of the list says it. Each sees their own. */
import type { Localised } from "@sworn/question-bank"
import { z } from "zod"
import { instant } from "../shapes.ts"

export const viewedList = z.enum(["items", "reviews"])
export type ViewedList = z.infer<typeof viewedList>

export const viewsQuery = z.strictObject({ list: viewedList })

export const viewBody = z.strictObject({
  list: viewedList,
  name: z.string().trim().min(1).max(40),
  /** What stands behind the question mark. */
  query: z.string().max(2000),
})
export type ViewBody = z.infer<typeof viewBody>

export const savedView = z.strictObject({
  viewId: z.uuid(),
  name: z.string(),
  query: z.string(),
  savedAt: instant,
})
export type SavedView = z.infer<typeof savedView>

export const savedViews = z.strictObject({ views: z.array(savedView) })

export const viewParams = z.strictObject({ viewId: z.uuid().toLowerCase() })

export type ViewRefusal = "view-name-taken" | "too-many-views"

export const viewRefusalWords = {
  "view-name-taken": {
    "zh-CN": "您已有同名视图，请换一个名称，或先删除原来的。",
    en: "You have a view of that name. Choose another name, or drop the other view first.",
  },
  "too-many-views": {
    "zh-CN": "每个列表最多保存 20 个视图，请先删除不用的。",
    en: "A list keeps 20 views at most. Drop one that you no longer use.",
  },
} as const satisfies Record<ViewRefusal, Localised>
