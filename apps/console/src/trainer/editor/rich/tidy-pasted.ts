/**
 * What Word, WPS and browsers put on the clipboard, made into HTML that the schema's parser understands: lists that are lists,
 * tables without merged cells, pictures that are known or gone. What no rule of the schema names falls away there, not here.
 *
 * Errors: none. A picture that the clipboard only names, by an address on the other machine, is answered for by `pictures`.
 */
export type Pictures = {
  /** The number under which this picture is on its way; null if the clipboard did not bring it. */
  readonly take: (image: HTMLImageElement) => number | null
}

const unseen =
  "head, title, style, script, noscript, template, iframe, object, embed, svg, meta, link, xml, select, textarea, button"

export function tidyPasted(root: HTMLElement, pictures: Pictures): void {
  for (const formula of root.querySelectorAll("math")) replaceFormula(formula)
  for (const element of root.querySelectorAll(unseen)) element.remove()
  spaceOut(root)
  makeLists(root)
  for (const table of root.querySelectorAll("table")) unmerge(table)
  for (const image of root.querySelectorAll("img")) settle(image, pictures)
}

/** Formulae of other screens carry their LaTeX with them, or are lost. */
function replaceFormula(formula: Element) {
  const latex = formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent ?? ""
  const span = formula.ownerDocument.createElement("span")
  span.dataset["latex"] = latex.trim()
  if (latex.trim() === "") formula.remove()
  else formula.replaceWith(span)
}

/** Word fills with hard spaces what it would otherwise lose; a reader sees no difference. */
function spaceOut(root: HTMLElement) {
  const texts = root.ownerDocument.createTreeWalker(root, 4)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    text.nodeValue = (text.nodeValue ?? "").replaceAll("\u00A0", " ")
}

function settle(image: HTMLImageElement, pictures: Pictures) {
  image.removeAttribute("data-waiting")
  if (image.hasAttribute("data-media")) return
  const waiting = pictures.take(image)
  if (waiting === null) image.remove()
  else image.setAttribute("data-waiting", String(waiting))
}

// Lists of Word, which are paragraphs that say how deep they stand.

type ListLine = { readonly line: HTMLElement; readonly depth: number; readonly isOrdered: boolean }

function makeLists(root: HTMLElement) {
  let run: ListLine[] = []
  for (const line of root.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4, h5, h6, li")) {
    const listed = listLineOf(line)
    if (run.length > 0 && (listed === null || nextOf(run.at(-1)!.line) !== line)) {
      joinIntoLists(run)
      run = []
    }
    if (listed !== null) run.push(listed)
  }
  if (run.length > 0) joinIntoLists(run)
}

/** A line whose sign says more than its place, such as "A." or "（一）", stays a paragraph and keeps the sign. */
function listLineOf(line: HTMLElement): ListLine | null {
  const style = styleOf(line)
  if (line.localName === "li" || !style.includes("mso-list:")) return null
  const depth = Number(/level([1-9])/.exec(style)?.[1] ?? 1)
  const mark = [...line.querySelectorAll("span")].find((span) => styleOf(span).includes("mso-list:ignore"))
  const sign = mark?.textContent.trim() ?? ""
  const isOrdered = /^\d{1,3}[.)、．]?$/.test(sign)
  const isBullet = sign.length === 1 && (!/[\p{L}\p{N}]/u.test(sign) || isDrawn(mark))
  if (!isOrdered && !isBullet) return null
  mark?.remove()
  return { line, depth, isOrdered }
}

/** Fonts whose letters are bullets: an "l" of Wingdings is a disc, an "o" of Courier New a ring. */
const isDrawn = (sign: Element | undefined): boolean =>
  [sign, sign?.parentElement].some((span) => /wingdings|symbol|courier new/.test(styleOf(span)))

const styleOf = (element: Element | null | undefined): string =>
  (element?.getAttribute("style") ?? "").toLowerCase()

const nextOf = (line: Element): Element | null => line.nextElementSibling

function joinIntoLists(run: readonly ListLine[]) {
  const open: { depth: number; list: HTMLElement; item: HTMLElement }[] = []
  for (const { line, depth, isOrdered } of run) {
    const name = isOrdered ? "ol" : "ul"
    while (open.length > 0 && open.at(-1)!.depth > depth) open.pop()
    const same = open.at(-1)?.depth === depth ? open.at(-1) : undefined
    if (same !== undefined && same.list.localName !== name) open.pop()

    const item = line.ownerDocument.createElement("li")
    if (open.at(-1)?.depth === depth) {
      open.at(-1)!.list.append(item)
      open.at(-1)!.item = item
    } else {
      const list = line.ownerDocument.createElement(name)
      const above = open.at(-1)
      if (above === undefined) line.before(list)
      else above.item.append(list)
      list.append(item)
      open.push({ depth, list, item })
    }
    const paragraph = line.ownerDocument.createElement("p")
    paragraph.append(...line.childNodes)
    item.append(paragraph)
    line.remove()
  }
}

// Tables: a cell over several places becomes one in the first of them, and empty ones in the others.

const mostPlaces = 4_000

function unmerge(table: HTMLTableElement) {
  const rows = [...table.rows]
  const grid: (HTMLTableCellElement | null)[][] = rows.map(() => [])
  let left = mostPlaces
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of row.cells) {
      while (grid[at]![column] !== undefined) column += 1
      const height = Math.min(cell.rowSpan || 1, rows.length - at)
      const width = Math.min(Math.max(cell.colSpan, 1), 50)
      for (let down = 0; down < height; down += 1)
        for (let right = 0; right < width && left > 0; right += 1, left -= 1)
          grid[at + down]![column + right] = down === 0 && right === 0 ? cell : null
      column += width
    }
  }
  const widest = Math.max(0, ...grid.map((row) => row.length))
  for (const [at, row] of rows.entries()) {
    const isHead = row.cells.length > 0 && [...row.cells].every((cell) => cell.localName === "th")
    const cells = Array.from({ length: widest }, (_, column) => grid[at]![column])
    row.replaceChildren(
      ...cells.map((cell) => {
        if (cell) return withoutSpans(cell)
        return table.ownerDocument.createElement(isHead ? "th" : "td")
      }),
    )
  }
}

function withoutSpans(cell: HTMLTableCellElement): HTMLTableCellElement {
  cell.removeAttribute("colspan")
  cell.removeAttribute("rowspan")
  return cell
}
