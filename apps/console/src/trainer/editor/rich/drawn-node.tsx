import type { Node } from "prosemirror-model"
import type { EditorView, NodeView, NodeViewConstructor } from "prosemirror-view"
import { createSignal, type Accessor, type JSX } from "solid-js"
import { render } from "solid-js/web"

export type Drawn = { readonly attributes: Accessor<Node["attrs"]>; readonly isSelected: Accessor<boolean> }

/** A leaf of the text drawn by a component, so that its words follow the language like everything else on the page. */
export function drawnNode(
  className: string,
  draw: (drawn: Drawn) => JSX.Element,
  onOpen?: (view: EditorView, at: number) => void,
): NodeViewConstructor {
  return (node, view, getPos): NodeView => {
    const [attributes, setAttributes] = createSignal(node.attrs)
    const [isSelected, setIsSelected] = createSignal(false)
    const dom = document.createElement("span")
    dom.className = className
    dom.addEventListener("dblclick", () => {
      const at = getPos()
      if (at !== undefined) onOpen?.(view, at)
    })
    const dispose = render(() => draw({ attributes, isSelected }), dom)

    return {
      dom,
      update: (next) => {
        if (next.type !== node.type) return false
        setAttributes(next.attrs)
        return true
      },
      selectNode: () => {
        dom.dataset["selected"] = ""
        setIsSelected(true)
      },
      deselectNode: () => {
        delete dom.dataset["selected"]
        setIsSelected(false)
      },
      ignoreMutation: () => true,
      destroy: dispose,
    }
  }
}
