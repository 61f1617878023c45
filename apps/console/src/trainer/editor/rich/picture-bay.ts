/**
 * Pictures on their way from a clipboard, a drag or a file into the bank. A place is kept for each in the text; once the bank has
 * named the medium the place takes its name, and a picture that the bank refuses leaves it again.
 *
 * Units:  bytes.
 * Errors: what could not come in is said through `onTrouble`, in words and by count; the text around it is never lost.
 */
import type { Node } from "prosemirror-model"
import { Plugin, type EditorState, type Transaction } from "prosemirror-state"
import type { EditorView } from "prosemirror-view"
import type { Reply } from "../../../api/reply.ts"
import { PasteParser } from "./paste-parser.ts"
import { richSchema } from "./schema.ts"

export const pictureTypes = ["image/png", "image/jpeg", "image/gif", "image/webp"] as const
export const mostPictureBytes = 5 * 1024 * 1024

export type Medium = { readonly mediaId: string; readonly width: number; readonly height: number }
export type Upload = (picture: Blob) => Promise<Reply<Medium>>

export type PictureTrouble =
  /** The clipboard names these and holds them not, as Word's does for all but one. */
  | { readonly kind: "not-brought"; readonly names: readonly string[] }
  | { readonly kind: "refused"; readonly sentence: string }

type Given = { upload: Upload; onTrouble: (trouble: PictureTrouble) => void }

export function makePictureBay({ upload, onTrouble }: Given): Plugin {
  /** Null is for a picture that did not make it. */
  const arrived = new Map<number, string | null>()
  let numbered = 0
  let landing: EditorView | undefined
  let brought: Blob[] = []
  let missed: string[] = []

  function send(picture: Blob): number {
    const number = (numbered += 1)
    const view = landing
    void upload(picture).then((reply) => {
      arrived.set(number, reply.ok ? reply.value.mediaId : null)
      if (!reply.ok) onTrouble({ kind: "refused", sentence: reply.problem.title })
      if (view !== undefined && !view.isDestroyed) view.dispatch(view.state.tr.setMeta("arrival", number))
    })
    return number
  }
  const take = (image: HTMLImageElement): number | null => {
    const picture = pictureIn(image.getAttribute("src") ?? "") ?? brought.shift()
    if (picture !== undefined) return send(picture)
    missed.push(nameOf(image))
    return null
  }
  const land = (view: EditorView, given: DataTransfer | null) => {
    landing = view
    missed = []
    brought = picturesIn(given)
    return false
  }
  const placeAll = (view: EditorView, at: number) => {
    const places = brought
      .splice(0)
      .map((picture) => richSchema.nodes.image.create({ waiting: send(picture) }))
    view.dispatch(view.state.tr.insert(at, places).scrollIntoView())
    return true
  }

  return new Plugin({
    props: {
      clipboardParser: new PasteParser({ take }),
      handleDOMEvents: {
        paste: (view, event) => land(view, event.clipboardData),
        drop: (view, event) => land(view, event.dataTransfer),
      },
      handlePaste: (view, event) => {
        if (missed.length > 0) onTrouble({ kind: "not-brought", names: missed })
        const isPictureAlone = brought.length > 0 && event.clipboardData?.getData("text/html") === ""
        return isPictureAlone && placeAll(view, view.state.selection.from)
      },
      handleDrop: (view, event, _slice, moved) => {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
        return !moved && brought.length > 0 && at !== undefined && placeAll(view, at)
      },
    },
    appendTransaction: (_transactions, _before, state) => settled(state, arrived),
  })
}

/** Also after an undo that brings back a place whose picture has long arrived. */
function settled(state: EditorState, arrived: ReadonlyMap<number, string | null>): Transaction | null {
  if (arrived.size === 0) return null
  const waiting: { node: Node; at: number; mediaId: string | null }[] = []
  state.doc.descendants((node, at) => {
    const mediaId = arrived.get(Number(node.attrs["waiting"] ?? Number.NaN))
    if (mediaId !== undefined) waiting.push({ node, at, mediaId })
  })
  if (waiting.length === 0) return null
  const { tr } = state
  for (const { node, at, mediaId } of waiting.reverse()) {
    if (mediaId === null) tr.delete(at, at + node.nodeSize)
    else tr.setNodeMarkup(at, null, { ...node.attrs, mediaId, waiting: null })
  }
  return tr.setMeta("addToHistory", false)
}

const isPicture = (file: Blob): boolean => pictureTypes.some((type) => type === file.type)

const picturesIn = (given: DataTransfer | null): Blob[] => [...(given?.files ?? [])].filter(isPicture)

/** A picture that stands in the HTML itself. Any other address is not asked. */
function pictureIn(address: string): Blob | undefined {
  const type = pictureTypes.find((one) => address.startsWith(`data:${one};base64,`))
  if (type === undefined || address.length > mostPictureBytes * 1.5) return undefined
  try {
    const text = atob(address.slice(`data:${type};base64,`.length))
    return new Blob([Uint8Array.from(text, (character) => character.charCodeAt(0))], { type })
  } catch {
    return undefined
  }
}

const nameOf = (image: HTMLImageElement): string =>
  image.getAttribute("alt")?.trim() || (image.getAttribute("src") ?? "").split(/[/\\]/).at(-1)!.slice(0, 60)
