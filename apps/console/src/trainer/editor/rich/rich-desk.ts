/** Which rich-text field is being written in: what the one toolbar of the page acts on. */
import type { Node } from "prosemirror-model"
import { NodeSelection, type EditorState } from "prosemirror-state"
import type { EditorView } from "prosemirror-view"
import { createContext, createSignal, useContext, type Accessor } from "solid-js"
import { canDo, commandOf, isAsked, isOn, type AskedAct, type RichAct } from "./rich-acts.ts"
import { richSchema } from "./schema.ts"

export type OpenField = {
  readonly view: EditorView
  readonly label: Accessor<string>
  /** The number that the next blank of a cloze gets; undefined where the text takes none. */
  readonly nextBlank: () => number | undefined
}

export type RichDesk = {
  readonly field: Accessor<OpenField | undefined>
  readonly state: Accessor<EditorState | undefined>
  /** A field has the cursor, or its text changed. */
  readonly attend: (field: OpenField) => void
  readonly leave: (view: EditorView) => void
  readonly does: (act: RichAct) => void
  /** The dialog that is open over the field. */
  readonly asked: Accessor<"math" | "image" | undefined>
  /** The formula or picture under the cursor, which its dialog then changes instead of adding one. */
  readonly chosen: Accessor<Node | undefined>
  /** Puts a leaf where the cursor is, or in the place of the one under it, and goes back to the text. */
  readonly put: (node: Node) => void
  readonly closeDialog: () => void
  readonly can: (act: RichAct) => boolean
  readonly isOn: (act: RichAct) => boolean | null
}

const RichDeskContext = createContext<RichDesk>()
export const RichDeskProvider = RichDeskContext.Provider

export function useRichDesk(): RichDesk {
  const desk = useContext(RichDeskContext)
  if (desk === undefined) throw new Error("A rich-text field stands outside RichDeskProvider")
  return desk
}

export function createRichDesk(): RichDesk {
  const [field, setField] = createSignal<OpenField>()
  const [state, setState] = createSignal<EditorState>()
  const [asked, setAsked] = createSignal<"math" | "image">()

  const put = (node: Node) => {
    const view = field()?.view
    if (view === undefined) return
    view.dispatch(view.state.tr.replaceSelectionWith(node, false).scrollIntoView())
    view.focus()
  }
  const ask = (act: AskedAct) => {
    const number = field()?.nextBlank()
    if (act !== "blank") setAsked(act)
    else if (number !== undefined) put(richSchema.nodes.blank.create({ number }))
  }

  return {
    field,
    state,
    attend: (open) => {
      setField(open)
      setState(open.view.state)
    },
    leave: (view) => {
      if (field()?.view !== view) return
      setField(undefined)
      setState(undefined)
    },
    does: (act) => {
      const open = field()
      if (open === undefined) return
      if (isAsked(act)) return ask(act)
      commandOf(act)(open.view.state, open.view.dispatch, open.view)
      open.view.focus()
    },
    can: (act) => {
      const now = state()
      return now !== undefined && (act !== "blank" || field()?.nextBlank() !== undefined) && canDo(act, now)
    },
    asked,
    chosen: () => {
      const selection = state()?.selection
      return selection instanceof NodeSelection ? selection.node : undefined
    },
    put: (node) => {
      setAsked(undefined)
      put(node)
    },
    closeDialog: () => {
      setAsked(undefined)
      field()?.view.focus()
    },
    isOn: (act) => {
      const now = state()
      return now === undefined ? null : isOn(act, now)
    },
  }
}
