/**
 * From the desk into the bank: drafts as the author types, versions when they say so, and off to review when nothing is missing.
 *
 * Errors: none thrown; what the API refuses is a sentence, and what was typed stays.
 */
import type { WrittenVersion } from "@sworn/contract/staff"
import type { ItemBody } from "@sworn/question-bank/keyed"
import { createEffect, createSignal, on, onCleanup, onMount, type Accessor } from "solid-js"
import type { Reply } from "../../api/reply.ts"
import type { Place } from "./classification.tsx"
import { createDraftKeeper, type DraftKeeper } from "./draft-keeper.ts"
import type { Editing } from "./editing.ts"
import { editorApi } from "./editor-api.ts"
import { openDraft, type Opened, type OpenItem } from "./opening.ts"
import { words } from "./words.ts"

/** In words when it is shown: the language may change meanwhile. */
export type Told = {
  readonly tone: "ok" | "bad"
  readonly sentence: () => string
  /** Stays true while the item is mended, until nothing is missing. */
  readonly isOfFaults?: true
}

export type Writing = {
  readonly item: Accessor<OpenItem | null>
  readonly place: Accessor<Place>
  readonly setPlace: (place: Place) => void
  /** What the next version changes, in its author's words; said of that version alone. */
  readonly note: Accessor<string>
  readonly setNote: (note: string) => void
  /** Under which the words are kept now. */
  readonly draftId: Accessor<string>
  readonly keeper: DraftKeeper
  readonly busy: Accessor<"saving" | "submitting" | undefined>
  readonly told: Accessor<Told | undefined>
  readonly isChanged: () => boolean
  readonly saveVersion: () => Promise<void>
  readonly submit: () => Promise<void>
  /** Takes what the other window saved in place of this one's. */
  readonly takeOther: () => Promise<void>
  readonly discard: () => Promise<void>
}

type Given = {
  readonly opened: Opened
  readonly editing: Editing
  /** The item has got its address. */
  readonly onNamed: (itemId: string) => void
}

export function createWriting(given: Given): Writing {
  const { editing, opened } = given
  const [item, setItem] = createSignal(opened.item)
  const [place, setPlace] = createSignal(opened.place)
  const [note, setNote] = createSignal("")
  const [draftId, setDraftId] = createSignal(opened.draftId)
  const [busy, setBusy] = createSignal<"saving" | "submitting">()
  const [told, setTold] = createSignal<Told>()
  const newest = () => item()?.body ?? opened.begun
  const isChanged = () => {
    editing.revision()
    return !saysTheSame(editing.snapshot(), newest())
  }

  const keeper = createDraftKeeper({
    words: () => ({
      itemId: item()?.itemId ?? null,
      basedOn: item()?.version ?? null,
      unitId: place().unitId,
      pool: place().pool,
      body: editing.snapshot() as never,
    }),
    save: (body, isLast) => editorApi.saveDraft(draftId(), body, isLast),
    version: opened.draft?.version ?? 0,
    savedAt: opened.draft?.savedAt ?? null,
  })
  createEffect(on([editing.revision, place], keeper.touch, { defer: true }))
  // What was said of the item was said of it as it was.
  createEffect(
    on(
      editing.revision,
      () => setTold((before) => (before?.isOfFaults && editing.faults().length > 0 ? before : undefined)),
      { defer: true },
    ),
  )
  keepBeforeLeaving(keeper)

  async function write(): Promise<Reply<WrittenVersion>> {
    const now = item()
    const body = editing.snapshot()
    const reply =
      now === null
        ? await editorApi.writeItem({ ...place(), body: body as never, draftId: draftId() })
        : await editorApi.writeVersion(now.itemId, {
            body: body as never,
            note: note().trim(),
            basedOn: now.version,
          })
    if (!reply.ok) return reply
    setNote("")
    const { itemId, itemVersionId, code, version } = reply.value
    setItem({ itemId, itemVersionId, code, version, body, maySubmit: true })
    keeper.done()
    // What was typed while this was under way is the beginning of the next draft.
    setDraftId(crypto.randomUUID())
    if (isChanged()) keeper.touch()
    if (now === null) given.onNamed(itemId)
    return reply
  }
  async function saveVersion() {
    if (busy() !== undefined) return
    const now = item()
    if (now !== null && !isChanged())
      return void setTold({ tone: "ok", sentence: () => words().saved.unchanged })
    setBusy("saving")
    const reply = await settled(keeper, write)
    setBusy(undefined)
    if (!reply.ok) return void setTold({ tone: "bad", sentence: () => reply.problem.title })
    const { code, version } = reply.value
    const missing = editing.faults().length
    const sentence = () => {
      const { whole, unfinished } = words().saved
      return missing === 0 ? whole(code, version) : unfinished(code, version, missing)
    }
    setTold({ tone: "ok", sentence })
  }
  async function submit() {
    if (busy() !== undefined) return
    editing.check()
    const missing = editing.faults().length
    if (missing > 0)
      return void setTold({
        tone: "bad",
        sentence: () => words().faults.cannotSubmit(editing.faults().length),
        isOfFaults: true,
      })
    setBusy("submitting")
    const sentence = await settled(keeper, async () => {
      if (item() === null || isChanged() || item()?.maySubmit === false) {
        const written = await write()
        if (!written.ok) return written.problem.title
      }
      const now = item()
      if (now === null) return undefined
      const reply = await editorApi.submit(now.itemVersionId)
      if (!reply.ok) return reply.problem.title
      setItem({ ...now, maySubmit: false })
      setTold({ tone: "ok", sentence: () => words().saved.submitted(now.code, now.version) })
      return undefined
    })
    setBusy(undefined)
    if (sentence !== undefined) setTold({ tone: "bad", sentence: () => sentence })
  }
  async function takeOther() {
    const reply = await editorApi.readDraft(draftId())
    if (!reply.ok) return void setTold({ tone: "bad", sentence: () => reply.problem.title })
    const other = openDraft(reply.value)
    editing.replace(other.body)
    keeper.settle(other.version, other.savedAt)
  }
  async function discard() {
    const reply = await editorApi.discardDraft(draftId())
    if (!reply.ok && reply.problem.status !== 404)
      return void setTold({ tone: "bad", sentence: () => reply.problem.title })
    editing.replace(newest())
    keeper.done()
    setDraftId(crypto.randomUUID())
  }

  return {
    item,
    place,
    setPlace,
    note,
    setNote,
    draftId,
    keeper,
    busy,
    told,
    isChanged,
    saveVersion,
    submit,
    takeOther,
    discard,
  }
}

/** A draft that is on its way would arrive after the version that it became, and lie about it. */
async function settled<Value>(keeper: DraftKeeper, act: () => Promise<Value>): Promise<Value> {
  keeper.pause()
  await keeper.flush()
  try {
    return await act()
  } finally {
    keeper.resume()
  }
}

function keepBeforeLeaving(keeper: DraftKeeper) {
  const keepNow = () => document.visibilityState === "hidden" && void keeper.flush(true)
  const ask = (event: BeforeUnloadEvent) => {
    if (keeper.state().kind === "failed") event.preventDefault()
    void keeper.flush(true)
  }
  onMount(() => {
    document.addEventListener("visibilitychange", keepNow)
    addEventListener("beforeunload", ask)
  })
  onCleanup(() => {
    document.removeEventListener("visibilitychange", keepNow)
    removeEventListener("beforeunload", ask)
    void keeper.flush(true)
  })
}

/** The ids of questions are given anew with every version, and say nothing. */
function saysTheSame(one: ItemBody, other: ItemBody): boolean {
  const bare = (body: ItemBody) =>
    JSON.stringify({ ...body, answerables: body.answerables.map((asked) => ({ ...asked, id: "" })) }, sorted)
  return bare(one) === bare(other)
}

const sorted = (_name: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value
