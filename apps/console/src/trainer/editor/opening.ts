/** What the editor opens with: a new item, the newest version of one, or the draft that its author left of either. */
import type { ItemDraft, ItemVersionPage } from "@sworn/contract/staff"
import type { ItemKind } from "@sworn/question-bank"
import type { ItemBody } from "@sworn/question-bank/keyed"
import { ProblemError, valueOf } from "../../api/reply.ts"
import { emptyBody, newOptionId } from "./body/empty-body.ts"
import type { Place } from "./classification.tsx"
import { editorApi } from "./editor-api.ts"

export type OpenItem = {
  readonly itemId: string
  readonly code: string
  readonly version: number
  readonly itemVersionId: string
  /** As the newest version says it. */
  readonly body: ItemBody
  readonly maySubmit: boolean
}

export type OpenDraft = {
  readonly draftId: string
  readonly version: number
  readonly savedAt: number
  readonly body: ItemBody
  readonly basedOn: number | null
}

export type Opened = {
  readonly item: OpenItem | null
  readonly draft: OpenDraft | null
  /** Under which the words will be kept. */
  readonly draftId: string
  readonly place: Place
  /** What is on the desk when neither a version nor a draft is. */
  readonly begun: ItemBody
}

/** A new item: empty, or beginning as another one stands, which it has nothing more to do with. */
export async function openNew(
  draftId: string,
  kind: ItemKind,
  place: Place,
  modelId?: string,
): Promise<Opened> {
  const reply = await editorApi.readDraft(draftId)
  // One that is not there yet is not there yet; any other trouble is for the shell to say.
  if (!reply.ok && reply.problem.status !== 404) throw new ProblemError(reply.problem)
  const draft = reply.ok && reply.value.itemId === null ? reply.value : null
  const model = modelId === undefined ? null : valueOf(await editorApi.readItem(modelId))
  const { unitId, pool } = draft ?? model ?? place
  return {
    item: null,
    draft: draft === null ? null : openDraft(draft),
    draftId,
    place: { unitId, pool },
    begun: model === null ? emptyBody(kind, newOptionId) : asAnother(model.version.body as ItemBody),
  }
}

/** The same words as an item of its own: whatever goes by an id in the bank goes by a new one. */
const asAnother = (body: ItemBody): ItemBody => ({
  ...body,
  answerables: body.answerables.map((asked) => ({ ...asked, id: crypto.randomUUID() })),
})

export async function openExisting(itemId: string): Promise<Opened> {
  const [page, { drafts }] = await Promise.all([
    editorApi.readItem(itemId).then(valueOf),
    editorApi.readDrafts().then(valueOf),
  ])
  const kept = drafts.find((draft) => draft.itemId === itemId)
  const draft = kept === undefined ? null : valueOf(await editorApi.readDraft(kept.draftId))
  const item = openItem(page)
  return {
    item,
    draft: draft === null ? null : openDraft(draft),
    draftId: draft?.draftId ?? crypto.randomUUID(),
    place: { unitId: page.unitId, pool: page.pool },
    begun: item.body,
  }
}

const openItem = ({ itemId, code, version, openActs }: ItemVersionPage): OpenItem => ({
  itemId,
  code,
  version: version.version,
  itemVersionId: version.itemVersionId,
  body: version.body as ItemBody,
  maySubmit: openActs.includes("submit"),
})

export const openDraft = ({ draftId, version, savedAt, body, basedOn }: ItemDraft): OpenDraft => ({
  draftId,
  version,
  savedAt,
  body: body as ItemBody,
  basedOn,
})
