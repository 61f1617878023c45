/**
 * What is being typed into one field, on its way to the answer.
 *
 * It is handed on when the hand rests, when an input method has put its word together, when the field is left, and when the
 * question goes from the screen: then even a word that is still being put together (OF-10). Between that, at most a moment
 * of typing lies in the field alone; and none of it when time is up, for just before nothing rests any longer (ATT-1).
 *
 * Units: texts are cut at a number of characters, as people count them.
 */
import { isWithin } from "@sworn/question-bank"
import { createEffect, createSignal, on, onCleanup, untrack, type Accessor } from "solid-js"

/** Every answer is a record of its own in the journal, whole: the longer it is, the longer a hand may go on before the next. */
const restMsFor = (text: string): number => Math.min(5000, 700 + 2 * Math.max(0, text.length - 200))

/** Before time is up, and the field is locked: enough for a device that is late. */
const lastCallMs = 250

export type Writing = {
  readonly text: Accessor<string>
  /** Something was typed beyond the limit, and is not part of the text. */
  readonly isFull: Accessor<boolean>
  /** The field's `ref`. */
  readonly attach: (field: HTMLInputElement | HTMLTextAreaElement) => void
}

export function createWriting(parts: {
  readonly kept: Accessor<string>
  readonly most: Accessor<number>
  readonly keep: (text: string) => void
  readonly leftMs?: (() => number) | undefined
}): Writing {
  const [text, setText] = createSignal(untrack(parts.kept))
  const [isFull, setFull] = createSignal(false)
  let known = text()
  let field: HTMLInputElement | HTMLTextAreaElement | undefined
  let isComposing = false
  let resting: ReturnType<typeof setTimeout> | undefined

  function keep() {
    clearTimeout(resting)
    resting = undefined
    if (text() === known) return
    known = text()
    parts.keep(known)
  }

  function take() {
    if (field === undefined) return
    const taken = cut(field.value, parts.most())
    // A field that is changed while an input method is at work loses what it was putting together.
    if (!isComposing) {
      setFull(taken !== field.value)
      if (taken !== field.value) field.value = taken
    }
    setText(taken)
    if (!isComposing) resting ??= setTimeout(keep, Math.min(restMsFor(taken), beforeLastCall()))
  }

  function beforeLastCall(): number {
    return Math.max(0, (parts.leftMs?.() ?? Infinity) - lastCallMs)
  }

  function attach(element: HTMLInputElement | HTMLTextAreaElement) {
    field = element
    element.value = text()
    element.addEventListener("input", take)
    element.addEventListener("compositionstart", () => (isComposing = true))
    element.addEventListener("compositionend", () => {
      isComposing = false
      take()
      keep()
    })
    element.addEventListener("blur", keep)
  }

  // Taken back, or answered elsewhere: shown unless this hand is at work.
  createEffect(
    on(
      parts.kept,
      (kept) => {
        if (kept === known || resting !== undefined || isComposing) return
        known = kept
        setText(kept)
        setFull(false)
        if (field !== undefined) field.value = kept
      },
      { defer: true },
    ),
  )
  addEventListener("pagehide", keep)
  document.addEventListener("visibilitychange", keep)
  onCleanup(() => {
    removeEventListener("pagehide", keep)
    document.removeEventListener("visibilitychange", keep)
    keep()
  })
  return { text, isFull, attach }
}

const cut = (text: string, most: number): string =>
  isWithin(text, most) ? text : Array.from(text).slice(0, most).join("")
