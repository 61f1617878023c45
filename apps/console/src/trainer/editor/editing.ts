/** The item on the desk: what it says now, what is missing from it, and whether that differs from the last version. */
import { choiceKinds, itemKinds, type ItemKind, type Locale } from "@sworn/question-bank"
import type { AnswerableBody, EnabledKinds, ItemBody } from "@sworn/question-bank/keyed"
import { batch, createContext, createMemo, createSignal, useContext, type Accessor } from "solid-js"
import { createStore, reconcile, unwrap } from "solid-js/store"
import { atQuestion, type Edit } from "./body/edits.ts"
import { withKeysForBlanks } from "./body/gaps.ts"
import { placedFaults, sentenceOf, type PlacedFault } from "./faults.ts"
import type { Upload } from "./rich/picture-bay.ts"

export type WrittenLanguage = Locale | "both"

export type Editing = {
  readonly body: Accessor<ItemBody>
  /** A copy of its own, for sending and for comparing. */
  readonly snapshot: () => ItemBody
  readonly change: (next: (body: ItemBody) => ItemBody) => void
  readonly changeQuestion: (at: number, edit: Edit) => void
  /** Another body altogether, such as the one of another window. */
  readonly replace: (body: ItemBody) => void
  /** Grows with every change. */
  readonly revision: Accessor<number>
  readonly faults: Accessor<readonly PlacedFault[]>
  /** What is wrong with a control, once the author has asked; nothing is held against a page that is still empty. */
  readonly errorAt: (control: string) => string | undefined
  readonly isChecked: Accessor<boolean>
  readonly check: () => void
  readonly question: Accessor<number>
  readonly setQuestion: (at: number) => void
  readonly asked: Accessor<AnswerableBody | undefined>
  readonly language: Accessor<WrittenLanguage>
  readonly setLanguage: (language: WrittenLanguage) => void
  readonly kinds: Accessor<readonly ItemKind[]>
  readonly upload: Upload
}

const EditingContext = createContext<Editing>()
export const EditingProvider = EditingContext.Provider

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (editing === undefined) throw new Error("A part of the editor stands outside EditingProvider")
  return editing
}

type Given = { body: ItemBody; enabled: EnabledKinds; upload: Upload }

export function createEditing(given: Given): Editing {
  const [store, setStore] = createStore({ body: copyOf(given.body) })
  const [revision, setRevision] = createSignal(0)
  const [isChecked, setIsChecked] = createSignal(false)
  const [question, setQuestion] = createSignal(0)
  const [language, setLanguage] = createSignal<WrittenLanguage>("zh-CN")
  const snapshot = () => copyOf(unwrap(store).body)
  const replace = (body: ItemBody) =>
    batch(() => {
      setStore("body", reconcile(copyOf(body), { key: "id" }))
      setRevision((count) => count + 1)
    })
  const change: Editing["change"] = (next) => replace(withKeysForBlanks(next(snapshot())))
  const faults = createMemo(() => {
    revision()
    return placedFaults(store.body, given.enabled)
  })
  const errors = createMemo(() => {
    const found = new Map<string, string>()
    for (const fault of isChecked() ? faults() : [])
      found.set(fault.control, [found.get(fault.control), sentenceOf(fault)].filter(Boolean).join(" "))
    return found
  })

  return {
    body: () => store.body,
    snapshot,
    change,
    changeQuestion: (at, edit) => change((body) => atQuestion(body, at, edit)),
    replace,
    revision,
    faults,
    errorAt: (control) => errors().get(control),
    isChecked,
    check: () => setIsChecked(true),
    question: () => Math.min(question(), store.body.answerables.length - 1),
    setQuestion,
    asked: () => store.body.answerables[Math.min(question(), store.body.answerables.length - 1)],
    language,
    setLanguage,
    kinds: () => kindsFor(store.body.levels, given.enabled),
    upload: given.upload,
  }
}

/** ITM-3: what every chosen level allows; before one is chosen, what any of them does. */
export function kindsFor(levels: readonly string[], enabled: EnabledKinds): readonly ItemKind[] {
  const allowedAt = (level: string, kind: ItemKind) => enabled.get(level)?.includes(kind) ?? isDefault(kind)
  const asked = levels.length > 0 ? levels : [...enabled.keys()]
  return itemKinds.filter((kind) =>
    levels.length > 0
      ? asked.every((level) => allowedAt(level, kind))
      : asked.some((level) => allowedAt(level, kind)),
  )
}

const isDefault = (kind: ItemKind) => kind === "case-set" || choiceKinds.some((one) => one === kind)

/** No part of it is part of anything else: the store changes what it holds in place. */
const copyOf = (body: ItemBody): ItemBody => JSON.parse(JSON.stringify(body)) as ItemBody
