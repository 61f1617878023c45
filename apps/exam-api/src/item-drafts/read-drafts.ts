import type { ItemDraft, ItemDraftList } from "@sworn/contract/staff"
import { plainTextOf } from "@sworn/question-bank"
import type { StaffDeps } from "../deps.ts"
import { findOwnDraft, readOwnDrafts } from "./item-drafts.store.ts"

const excerptLength = 120

/** What the reader has begun and not written yet, the newest first. */
export async function readDrafts({ bankSql }: StaffDeps, staffId: string): Promise<ItemDraftList> {
  const drafts = await readOwnDrafts(bankSql, staffId)
  return {
    drafts: drafts.map(({ body, ...draft }) => ({ ...draft, kind: body.kind, excerpt: excerptOf(body) })),
  }
}

/** One of the reader's own; null for any other. */
export const readDraft = (
  { bankSql }: StaffDeps,
  staffId: string,
  draftId: string,
): Promise<ItemDraft | null> => findOwnDraft(bankSql, staffId, draftId)

/** Whichever of its texts was begun first. */
function excerptOf({ title, scenario, answerables }: ItemDraft["body"]): string {
  const texts = [title, scenario, answerables[0]?.stem ?? null].flatMap((text) =>
    text == null ? [] : [plainTextOf(text["zh-CN"]), plainTextOf(text.en)],
  )
  return (texts.find((text) => text.trim() !== "") ?? "").slice(0, excerptLength)
}
