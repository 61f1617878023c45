/** The tree of parse5, as far as our reading of HTML asks it. Walks end at a depth no author reaches. */
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5"

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

export const deepestWalk = 400

export const attributeOf = (node: Element, name: string): string =>
  node.attrs.find((one) => one.name === name)?.value ?? ""

export function descendants(node: Element, wanted: string, border: string, depth = 0): Element[] {
  if (depth > deepestWalk) return []
  return node.childNodes.flatMap((child) => {
    if (!("tagName" in child) || child.tagName === border) return []
    return child.tagName === wanted ? [child] : descendants(child, wanted, border, depth + 1)
  })
}

export const wordsIn = (node: Element, depth = 0): string =>
  depth > deepestWalk
    ? ""
    : node.childNodes
        .map((child) =>
          "value" in child ? child.value : "tagName" in child ? wordsIn(child, depth + 1) : "",
        )
        .join("")

/** The words of a short piece of HTML, as they stand, with its line ends. */
export const wordsOfHtml = (html: string): string =>
  parseFragment(html)
    .childNodes.map((child) =>
      "value" in child
        ? child.value
        : "tagName" in child
          ? child.tagName === "br"
            ? "\n"
            : wordsIn(child)
          : "",
    )
    .join("")

/** Merged cells beyond these are drawn apart. */
const mostColumns = 50
const mostRows = 500

/** The cells of a table row by row; null is a place that a merged cell covers, so that what stands below it stays there. */
export function cellsIn(table: Element): (Element | null)[][] {
  const covered: number[] = []
  return descendants(table, "tr", "table").map((row) => {
    const places: (Element | null)[] = []
    const skipCovered = () => {
      while ((covered[places.length] ?? 0) > 0) {
        covered[places.length] = (covered[places.length] ?? 0) - 1
        places.push(null)
      }
    }
    for (const cell of row.childNodes.filter(isCell)) {
      skipCovered()
      const across = spanOf(cell, "colspan", mostColumns)
      const down = spanOf(cell, "rowspan", mostRows)
      for (let at = 0; at < across; at += 1) {
        covered[places.length] = down - 1
        places.push(at === 0 ? cell : null)
      }
    }
    skipCovered()
    return places
  })
}

const isCell = (node: Node): node is Element =>
  "tagName" in node && (node.tagName === "td" || node.tagName === "th")

function spanOf(cell: Element, name: "colspan" | "rowspan", most: number): number {
  const span = /^[1-9]\d{0,3}$/.exec(attributeOf(cell, name))
  return Math.min(span === null ? 1 : Number(span[0]), most)
}
