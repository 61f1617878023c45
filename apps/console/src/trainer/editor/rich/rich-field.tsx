import type { Locale, Rich } from "@sworn/question-bank"
import { Glyph } from "@sworn/ui"
import { history } from "prosemirror-history"
import { EditorState, NodeSelection, type Plugin, type Transaction } from "prosemirror-state"
import { fixTables, tableEditing } from "prosemirror-tables"
import { EditorView } from "prosemirror-view"
import { createEffect, createSignal, createUniqueId, on, onCleanup, onMount, Show } from "solid-js"
import { words } from "../words.ts"
import { drawnNode } from "./drawn-node.tsx"
import { docFromRich, richFromDoc } from "./mapping.ts"
import { BlankInText, FormulaInText, PictureInText } from "./nodes-in-text.tsx"
import { makePictureBay, type PictureTrouble, type Upload } from "./picture-bay.ts"
import { useRichDesk, type OpenField } from "./rich-desk.ts"
import { makeRichKeys } from "./rich-keys.ts"
import { richSchema } from "./schema.ts"

type Props = {
  /** By which the list of what is missing leads here. */
  id: string
  label: string
  labelHidden?: boolean
  lang: Locale
  value: Rich
  onChange: (value: Rich) => void
  upload: Upload
  error?: string | undefined
  /** As high as one line, to begin with. */
  compact?: boolean
  /** The number that the next blank of a cloze gets; where it is absent the text takes none. */
  nextBlank?: (() => number) | undefined
}

const { nodes } = richSchema

/** A rich text being written. It knows one language and one text; marks and tables come from the page's one toolbar. */
export function RichField(props: Props) {
  const desk = useRichDesk()
  const id = createUniqueId()
  const [trouble, setTrouble] = createSignal<PictureTrouble>()
  let box!: HTMLDivElement
  let view: EditorView | undefined
  let written = ""

  const open = (): OpenField => ({
    view: view!,
    label: () => props.label,
    nextBlank: () => props.nextBlank?.(),
  })
  const askAt = (at: number, act: "math" | "image") => {
    view?.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)))
    view?.focus()
    desk.does(act)
  }

  const plugins: readonly Plugin[] = [
    ...makeRichKeys((act) => desk.does(act)),
    makePictureBay({ upload: (picture) => props.upload(picture), onTrouble: setTrouble }),
    tableEditing(),
    history(),
  ]
  function stateOf(value: Rich): EditorState {
    const state = EditorState.create({ doc: docFromRich(value), plugins: [...plugins] })
    const mended = fixTables(state)
    return mended === undefined ? state : state.apply(mended.setMeta("addToHistory", false))
  }
  function onTransaction(transaction: Transaction) {
    if (view === undefined) return
    view.updateState(view.state.apply(transaction))
    if (view.hasFocus()) desk.attend(open())
    if (!transaction.docChanged && transaction.getMeta("arrival") === undefined) return
    const value = richFromDoc(view.state.doc)
    const text = JSON.stringify(value)
    if (text === written) return
    written = text
    props.onChange(value)
  }

  onMount(() => {
    written = JSON.stringify(props.value)
    view = new EditorView(box, {
      state: stateOf(props.value),
      dispatchTransaction: onTransaction,
      handleDOMEvents: { focus: () => (desk.attend(open()), false) },
      handleKeyDown: (_view, event) => {
        const node = desk.chosen()
        if (event.key !== "Enter" || (node?.type !== nodes.math && node?.type !== nodes.image)) return false
        desk.does(node.type === nodes.math ? "math" : "image")
        return true
      },
      nodeViews: {
        math: drawnNode("written-math", FormulaInText, (_view, at) => askAt(at, "math")),
        image: drawnNode("written-image", PictureInText, (_view, at) => askAt(at, "image")),
        blank: drawnNode("written-blank", BlankInText),
      },
    })
    const describedBy = () => [`${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(" ")
    createEffect(() =>
      view?.setProps({
        attributes: {
          id: props.id,
          class: "rich-text",
          role: "textbox",
          "aria-multiline": "true",
          "aria-labelledby": `${id}-label`,
          "aria-describedby": describedBy(),
          "aria-invalid": props.error === undefined ? "false" : "true",
          lang: props.lang,
          spellcheck: "false",
        },
      }),
    )
  })
  createEffect(
    on(
      () => JSON.stringify(props.value),
      (text) => {
        // Another draft, or another version: not what was just typed here.
        if (view === undefined || text === written) return
        written = text
        view.updateState(stateOf(props.value))
      },
      { defer: true },
    ),
  )
  onCleanup(() => {
    if (view === undefined) return
    desk.leave(view)
    view.destroy()
  })

  return (
    <div class="field rich-field" data-compact={props.compact ? "" : undefined} data-lang={props.lang}>
      <span
        class={props.labelHidden ? "visually-hidden" : "field-label"}
        id={`${id}-label`}
        onClick={() => view?.focus()}
      >
        {props.label}
      </span>
      <div class="rich-box" data-invalid={props.error === undefined ? undefined : ""} ref={box} />
      <span class="visually-hidden" id={`${id}-hint`}>
        {words().rich.hint}
      </span>
      <Show when={props.error}>
        <p class="field-error" id={`${id}-error`}>
          <Glyph shape="alert" />
          <span>{props.error}</span>
        </p>
      </Show>
      <Show when={trouble()}>{(told) => <Trouble told={told()} onDone={() => setTrouble(undefined)} />}</Show>
    </div>
  )
}

function Trouble(props: { told: PictureTrouble; onDone: () => void }) {
  const sentence = () =>
    props.told.kind === "refused"
      ? words().rich.pictureRefused(props.told.sentence)
      : words().rich.notBrought(props.told.names.length, props.told.names.join("、"))
  return (
    <p class="rich-trouble" role="alert">
      <Glyph shape="alert" />
      <span>{sentence()}</span>
      <button type="button" class="button" data-kind="quiet" data-small="" onClick={() => props.onDone()}>
        {words().rich.understood}
      </button>
    </p>
  )
}
