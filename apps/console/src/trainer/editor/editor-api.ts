/** The editor's messages, one function for each. */
import type {
  ItemDraft,
  ItemDraftBody,
  ItemDraftList,
  ItemDraftSaved,
  ItemVersionPage,
  KeptMedium,
  LikenessReply,
  NewItemBody,
  NewVersionBody,
  StatuteList,
  StatuteVersionPage,
  WrittenVersion,
} from "@sworn/contract/staff"
import type { Locale } from "@sworn/question-bank"
import { patientFetch } from "../../api/patient-fetch.ts"
import { problemOf, unreachable, type Reply } from "../../api/reply.ts"

/** Browsers let no more outlive a page; in characters that may each be three bytes. */
const mostOutliving = 20_000

type Method = "GET" | "POST" | "PUT" | "DELETE"

/**
 * Texts that hold texts are more than the typed client can follow, so what is sent and read here is named by the contract instead.
 * `isLast` outlives the page that sends it.
 */
async function ask<Value>(
  method: Method,
  path: string,
  body?: unknown,
  isLast = false,
): Promise<Reply<Value>> {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const response = await patientFetch(`/api/${path}`, {
    method,
    keepalive: isLast && (text?.length ?? 0) < mostOutliving,
    ...(text === undefined ? {} : { headers: { "content-type": "application/json" }, body: text }),
  }).catch(() => null)
  if (response === null) return { ok: false, problem: unreachable() }
  if (!response.ok) return { ok: false, problem: await problemOf(response) }
  return { ok: true, value: (response.status === 204 ? null : await response.json()) as Value }
}

export const editorApi = {
  readItem: (itemId: string) => ask<ItemVersionPage>("GET", `items/${itemId}`),
  writeItem: (body: NewItemBody) => ask<WrittenVersion>("POST", "items", body),
  writeVersion: (itemId: string, body: NewVersionBody) =>
    ask<WrittenVersion>("POST", `items/${itemId}/versions`, body),
  submit: (itemVersionId: string) =>
    ask<{ state: string }>("POST", `item-versions/${itemVersionId}/events`, { act: "submit", reason: "" }),

  readDrafts: () => ask<ItemDraftList>("GET", "item-drafts"),
  readDraft: (draftId: string) => ask<ItemDraft>("GET", `item-drafts/${draftId}`),
  saveDraft: (draftId: string, body: ItemDraftBody, isLast: boolean) =>
    ask<ItemDraftSaved>("PUT", `item-drafts/${draftId}`, body, isLast),
  discardDraft: (draftId: string) => ask<null>("DELETE", `item-drafts/${draftId}`),

  findLikenesses: (stem: string, locale: Locale, except: string | null) =>
    ask<LikenessReply>("POST", "items/likenesses", { stem, locale, ...(except === null ? {} : { except }) }),

  readStatutes: () => ask<StatuteList>("GET", "statutes"),
  readStatuteVersion: (statute: string, version: string) =>
    ask<StatuteVersionPage>("GET", `statutes/${statute}/versions/${version}`),

  /** The picture itself, not packed in anything. */
  async upload(picture: Blob): Promise<Reply<KeptMedium>> {
    const response = await patientFetch("/api/media", {
      method: "POST",
      headers: { "content-type": picture.type },
      body: picture,
    }).catch(() => null)
    if (response === null) return { ok: false, problem: unreachable() }
    if (!response.ok) return { ok: false, problem: await problemOf(response) }
    return { ok: true, value: (await response.json()) as KeptMedium }
  },
}
