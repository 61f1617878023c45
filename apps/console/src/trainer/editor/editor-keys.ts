/**
 * The keys of the whole page. Those with a modifier work everywhere, in the middle of a word too; the one without works only
 * where nothing is typed.
 */
import { letters } from "@sworn/item-view"
import { onCleanup, onMount } from "solid-js"
import { addOption, moveOption, optionsInOrder, toggleRight } from "./body/edits.ts"
import { newOptionId } from "./body/empty-body.ts"
import type { Editing, WrittenLanguage } from "./editing.ts"
import type { Going } from "./going.ts"
import { controlOf } from "./faults.ts"

type Acts = {
  readonly editing: Editing
  readonly save: () => void
  readonly submit: () => void
  readonly explain: () => void
  readonly usesSingle: () => boolean
  readonly going: Going
}

export function createEditorKeys(acts: Acts) {
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || document.querySelector("dialog[open]") !== null) return
    const act = actFor(event, acts)
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  // Before the text fields see them: Ctrl-Enter is a line break to none of them.
  onMount(() => document.addEventListener("keydown", onKey, { capture: true }))
  onCleanup(() => document.removeEventListener("keydown", onKey, { capture: true }))
}

function actFor(event: KeyboardEvent, acts: Acts): (() => void) | undefined {
  const isMain = (event.ctrlKey || event.metaKey) && !event.altKey
  if (isMain && !event.shiftKey && event.code === "KeyS") return acts.save
  if (isMain && event.key === "Enter") return acts.submit
  if (event.altKey && !event.ctrlKey && !event.metaKey) return altAct(event, acts)
  if (event.key === "?" && acts.usesSingle() && !isMain && !isTyping(event.target)) return acts.explain
  return undefined
}

function altAct(event: KeyboardEvent, acts: Acts): (() => void) | undefined {
  const { editing } = acts
  const at = editing.question()
  const asked = editing.asked()
  if (event.key === "F10") return focusToolbar
  if (event.shiftKey) return undefined
  if (event.key === "F8") {
    return () => {
      editing.check()
      acts.going.toFault(editing.faults()[0])
    }
  }
  if (event.code === "KeyL") return () => editing.setLanguage(nextLanguage(editing.language()))
  if (event.key === "PageDown") return () => editing.setQuestion(Math.min(at + 1, questionCount(editing) - 1))
  if (event.key === "PageUp") return () => editing.setQuestion(Math.max(at - 1, 0))
  if (asked === undefined || !("options" in asked)) return undefined

  if (event.key === "Enter") {
    return () => {
      editing.changeQuestion(at, addOption(newOptionId))
      const added = optionsInOrder(editing.body().answerables[at]!).at(-1)
      const language = editing.language() === "en" ? "en" : "zh-CN"
      if (added !== undefined) acts.going.to(controlOf("options", at, language, added.id))
    }
  }
  const own = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-option]") : null
  const optionId = own?.dataset["option"]
  if (event.code === "KeyK" && optionId !== undefined)
    return () => editing.changeQuestion(at, toggleRight(optionId))
  if ((event.key === "ArrowUp" || event.key === "ArrowDown") && optionId !== undefined) {
    const { id } = event.target as HTMLElement
    return () => {
      editing.changeQuestion(at, moveOption(optionId, event.key === "ArrowUp" ? -1 : 1))
      // What is moved in a page loses the focus.
      if (id !== "") acts.going.to(id)
    }
  }

  const letter = letters.indexOf(event.code.replace("Key", "") as (typeof letters)[number])
  const named = letter >= 0 && letter < 8 ? optionsInOrder(asked)[letter] : undefined
  return named === undefined ? undefined : () => editing.changeQuestion(at, toggleRight(named.id))
}

const questionCount = (editing: Editing) => editing.body().answerables.length

const nextLanguage = (now: WrittenLanguage): WrittenLanguage => (now === "zh-CN" ? "en" : "zh-CN")

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])") !== null

const focusToolbar = () => document.querySelector<HTMLElement>('.rich-toolbar button[tabindex="0"]')?.focus()
