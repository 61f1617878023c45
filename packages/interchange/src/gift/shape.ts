/**
 * GIFT text with its escapes taken out: what is shown, and beside it the shape by which structure is found.
 *
 * An escaped sign means itself, so the shape has another character in its place; both texts are equally long, and a
 * piece of one is the piece of the other.
 */
export type Piece = { readonly shown: string; readonly shape: string }

const escapable = ":#={}~"
const itself = "\u0001"

export function pieceOf(source: string): Piece {
  let shown = ""
  let shape = ""
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at)
    const next = source.charAt(at + 1)
    const isEscape =
      sign === "\\" && next !== "" && (next === "\\" || next === "n" || escapable.includes(next))
    shown += !isEscape ? sign : next === "n" ? "\n" : next
    shape += isEscape ? itself : sign
    if (isEscape) at += 1
  }
  return { shown, shape }
}

export const slice = (piece: Piece, from: number, to?: number): Piece => ({
  shown: piece.shown.slice(from, to),
  shape: piece.shape.slice(from, to),
})

export function trim(piece: Piece): Piece {
  const from = /^[ \t\n\r\0\v]*/.exec(piece.shape)?.[0].length ?? 0
  let to = piece.shape.length
  while (to > from && " \t\n\r\0\v".includes(piece.shape.charAt(to - 1))) to -= 1
  return slice(piece, from, to)
}

/** What is shown, without the white space at its ends, escaped or not. */
export const shownIn = (piece: Piece): string => trim({ shown: piece.shown, shape: piece.shown }).shown

/** The pieces between separators, at most `most` of them. */
export function split(piece: Piece, separator: string, most = Number.POSITIVE_INFINITY): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  while (pieces.length + 1 < most) {
    const at = piece.shape.indexOf(separator, from)
    if (at < 0) break
    pieces.push(slice(piece, from, at))
    from = at + separator.length
  }
  return [...pieces, slice(piece, from)]
}

export const escaped = (text: string): string =>
  text.replace(/[\\:#={}~]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, "\\n")
