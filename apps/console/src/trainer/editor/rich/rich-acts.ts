/**
 * What may be done to a rich text, by name: the toolbar's buttons, the keys and the sheet of shortcuts are all made from this table.
 *
 * Errors: none. An act that cannot be done where the cursor stands answers false and changes nothing.
 */
import type { Mark } from "@sworn/question-bank"
import { chainCommands, setBlockType, toggleMark } from "prosemirror-commands"
import { redo, undo } from "prosemirror-history"
import type { MarkType, NodeType } from "prosemirror-model"
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list"
import { TextSelection, type Command, type EditorState } from "prosemirror-state"
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  toggleHeaderRow,
} from "prosemirror-tables"
import { richSchema } from "./schema.ts"

const { nodes, marks } = richSchema

export const textActs = [
  "strong",
  "emphasis",
  "underline",
  "superscript",
  "subscript",
  "bulletList",
  "orderedList",
  "code",
  "table",
  "math",
  "image",
  "blank",
  "undo",
  "redo",
] as const
export type TextAct = (typeof textActs)[number]

export const tableActs = [
  "rowBefore",
  "rowAfter",
  "columnBefore",
  "columnAfter",
  "header",
  "deleteRow",
  "deleteColumn",
  "deleteTable",
] as const
export type TableAct = (typeof tableActs)[number]
export type RichAct = TextAct | TableAct | "indent" | "outdent"

/** Formulae, pictures and blanks are asked for by whoever shows their dialogs. */
export type AskedAct = "math" | "image" | "blank"

/** One of the two: a raised letter is not lowered as well. */
const raise =
  (mark: MarkType, other: MarkType): Command =>
  (state, dispatch, view) => {
    const toggled = toggleMark(mark)
    if (dispatch === undefined) return toggled(state)
    const { from, to, empty } = state.selection
    return toggled(
      state,
      (transaction) => dispatch(empty ? transaction : transaction.removeMark(from, to, other)),
      view,
    )
  }

const listOf =
  (type: NodeType): Command =>
  (state, dispatch, view) =>
    (isWithin(state, type) ? liftListItem(nodes.list_item) : wrapInList(type))(state, dispatch, view)

const codeBlock: Command = (state, dispatch, view) =>
  setBlockType(isWithin(state, nodes.code_block) ? nodes.paragraph : nodes.code_block)(state, dispatch, view)

/** Two columns, a head and two rows, to be grown from; the cursor goes to its first cell. */
const newTable: Command = (state, dispatch) => {
  if (isWithin(state, nodes.code_block)) return false
  const row = (cell: NodeType) => nodes.table_row.create(null, [cell.createAndFill()!, cell.createAndFill()!])
  const table = nodes.table.create(null, [
    row(nodes.table_header),
    row(nodes.table_cell),
    row(nodes.table_cell),
  ])
  if (dispatch === undefined) return true
  const { transaction, at } = insertedAfter(state, table)
  dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(at + 3))).scrollIntoView())
  return true
}

/** After the block in which the cursor stands, or in its place if nothing is written there; with a line to go on from. */
function insertedAfter(state: EditorState, node: ReturnType<NodeType["create"]>) {
  const { $from } = state.selection
  const isEmpty = $from.parent.content.size === 0
  const at = isEmpty ? $from.before() : $from.after()
  const isLast = $from.index(-1) === $from.node(-1).childCount - 1
  const added = isLast ? [node, nodes.paragraph.create()] : [node]
  const transaction = state.tr.replaceWith(at, isEmpty ? $from.after() : at, added)
  return { transaction, at }
}

const commands = {
  strong: toggleMark(marks.strong),
  emphasis: toggleMark(marks.emphasis),
  underline: toggleMark(marks.underline),
  superscript: raise(marks.superscript, marks.subscript),
  subscript: raise(marks.subscript, marks.superscript),
  bulletList: listOf(nodes.bullet_list),
  orderedList: listOf(nodes.ordered_list),
  code: codeBlock,
  table: newTable,
  indent: sinkListItem(nodes.list_item),
  outdent: liftListItem(nodes.list_item),
  undo,
  redo,
  rowBefore: addRowBefore,
  rowAfter: addRowAfter,
  columnBefore: addColumnBefore,
  columnAfter: addColumnAfter,
  header: toggleHeaderRow,
  deleteRow: chainCommands(isOneRow(deleteTable), deleteRow),
  deleteColumn: chainCommands(isOneColumn(deleteTable), deleteColumn),
  deleteTable,
} satisfies Record<Exclude<RichAct, AskedAct>, Command>

export const commandOf = (act: Exclude<RichAct, AskedAct>): Command => commands[act]

export const isAsked = (act: RichAct): act is AskedAct => act === "math" || act === "image" || act === "blank"

/** Whether it is so already where the cursor stands; null for what is done rather than switched. */
export function isOn(act: RichAct, state: EditorState): boolean | null {
  switch (act) {
    case "strong":
    case "emphasis":
    case "underline":
    case "superscript":
    case "subscript":
      return hasMark(state, act)
    case "bulletList":
      return isWithin(state, nodes.bullet_list)
    case "orderedList":
      return isWithin(state, nodes.ordered_list)
    case "code":
      return isWithin(state, nodes.code_block)
    default:
      return null
  }
}

export const canDo = (act: RichAct, state: EditorState): boolean =>
  isAsked(act) ? !isWithin(state, nodes.code_block) : commands[act](state)

function hasMark(state: EditorState, name: Mark): boolean {
  const { from, to, empty, $from } = state.selection
  const mark = marks[name]
  if (empty) return mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined
  return state.doc.rangeHasMark(from, to, mark)
}

export function isWithin({ selection: { $from } }: EditorState, type: NodeType): boolean {
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type === type) return true
  return false
}

function tableAround({ selection: { $from } }: EditorState) {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type === nodes.table) return $from.node(depth)
  return null
}

/** A table of one row goes whole, for it would be none without it. */
function isOneRow(command: Command): Command {
  return (state, dispatch) => tableAround(state)?.childCount === 1 && command(state, dispatch)
}

function isOneColumn(command: Command): Command {
  return (state, dispatch) => tableAround(state)?.firstChild?.childCount === 1 && command(state, dispatch)
}

export { isInTable }
