/** From what is said to be missing to where it is. */
import type { Editing } from "./editing.ts"
import type { PlacedFault } from "./faults.ts"

export type Going = {
  readonly to: (control: string) => void
  readonly toFault: (fault: PlacedFault | undefined) => void
}

/** Brings the question, the language and the part of the page on screen before it goes to the control. */
export function makeGoing(editing: Editing, showFields: () => void): Going {
  const to = (control: string) => {
    showFields()
    focusOn(control)
  }
  return {
    to,
    toFault: (fault) => {
      if (fault === undefined) return
      if (fault.question !== null) editing.setQuestion(fault.question)
      const shown = editing.language()
      const wanted = fault.locale ?? "zh-CN"
      if (shown !== "both" && shown !== wanted) editing.setLanguage(wanted)
      to(fault.control)
    },
  }
}

/** The control of this name, or the first within it that takes the focus. */
function focusOn(control: string) {
  const element = document.getElementById(control)
  if (element === null) return
  const own = "input, select, textarea, [contenteditable=true]"
  const target = element.matches(own) ? element : (element.querySelector<HTMLElement>(own) ?? element)
  target.scrollIntoView({ block: "center" })
  target.focus({ preventScroll: true })
}
