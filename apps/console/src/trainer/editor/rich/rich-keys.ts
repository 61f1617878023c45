import { baseKeymap, chainCommands, exitCode } from "prosemirror-commands"
import { keymap } from "prosemirror-keymap"
import { splitListItem } from "prosemirror-schema-list"
import type { Command, Plugin } from "prosemirror-state"
import { goToNextCell } from "prosemirror-tables"
import { commandOf, isAsked, type AskedAct, type RichAct } from "./rich-acts.ts"
import { richSchema } from "./schema.ts"

const { nodes } = richSchema

/** As ProseMirror writes keys; "Mod" is Ctrl, or ⌘ on a Mac. Those of the office programs wherever a browser leaves them free. */
export const keysOfActs: Partial<Record<RichAct, string>> = {
  strong: "Mod-b",
  emphasis: "Mod-i",
  underline: "Mod-u",
  superscript: "Mod-.",
  subscript: "Mod-,",
  bulletList: "Mod-Shift-8",
  orderedList: "Mod-Shift-7",
  indent: "Mod-]",
  outdent: "Mod-[",
  code: "Alt-Shift-c",
  table: "Alt-Shift-t",
  math: "Alt-=",
  image: "Alt-Shift-p",
  blank: "Alt-Shift-b",
  undo: "Mod-z",
  redo: "Mod-y",
  rowAfter: "Alt-Shift-ArrowDown",
  columnAfter: "Alt-Shift-ArrowRight",
}

const lineBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView())
  return true
})

/**
 * Tab belongs to tables alone, where it goes from cell to cell; after Escape it leaves even those. So a field is never a trap.
 */
export function makeRichKeys(ask: (act: AskedAct) => void): readonly Plugin[] {
  let tabLeaves = false
  const inTable =
    (direction: 1 | -1): Command =>
    (state, dispatch) =>
      !tabLeaves && goToNextCell(direction)(state, dispatch)

  const acts = Object.entries(keysOfActs).map(([name, key]) => {
    const act = name as RichAct
    const command: Command = isAsked(act) ? () => (ask(act), true) : commandOf(act)
    return [key, command] as const
  })
  const watch = keymap({})
  watch.props.handleKeyDown = (_view, event) => {
    if (event.key !== "Tab" && event.key !== "Shift") tabLeaves = event.key === "Escape"
    return false
  }
  return [
    watch,
    keymap(Object.fromEntries(acts)),
    keymap({
      "Mod-Shift-z": commandOf("redo"),
      "Shift-Enter": lineBreak,
      Enter: splitListItem(nodes.list_item),
      Tab: inTable(1),
      "Shift-Tab": inTable(-1),
    }),
    keymap(baseKeymap),
  ]
}
