import { chooseOption, letters } from "@sworn/item-view"
import { isChoice } from "@sworn/question-bank"
import { onCleanup, onMount } from "solid-js"
import { shortcuts } from "../shell/preferences.ts"
import type { PaperView } from "./paper-view.ts"

type Acts = {
  readonly view: PaperView
  readonly mark: () => void
  readonly explain: () => void
  readonly isInPlay: () => boolean
}

/** Single keys over the paper. Off with one switch, silent in dialogs, text fields and while a word is being composed. */
export function createShortcuts(acts: Acts) {
  const onKey = (event: KeyboardEvent) => {
    if (!acts.isInPlay() || !shortcuts.inUse() || isForSomeoneElse(event)) return
    const act = actFor(event, acts)
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  onMount(() => document.addEventListener("keydown", onKey))
  onCleanup(() => document.removeEventListener("keydown", onKey))
}

function isForSomeoneElse(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : undefined
  return (
    event.defaultPrevented ||
    event.isComposing ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    document.querySelector("dialog[open]") !== null ||
    target?.closest("textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])") !=
      null ||
    // In the case material these keys scroll, as everywhere.
    (event.key.startsWith("Page") && target?.closest("[data-scrolls]") != null)
  )
}

function actFor(event: KeyboardEvent, { view, mark, explain }: Acts): (() => void) | undefined {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  const place = view.current()

  const position = /^[1-8]$/.test(key)
    ? Number(key) - 1
    : letters.slice(0, 8).findIndex((letter) => letter === key)
  const { item } = place
  const option = position >= 0 && isChoice(item) ? item.options[position] : undefined
  if (isChoice(item) && option !== undefined)
    return () => chooseOption(item, view.answeringAt(place), option.id)

  if (key === "F" || key === "M") return mark
  if (key === "N" || key === "PageDown") return () => view.step(1)
  if (key === "P" || key === "PageUp") return () => view.step(-1)
  if (key === "?") return explain
  return undefined
}
