/**
 * Formulae between LaTeX, which is what we keep, and MathML, which is what QTI shows.
 *
 * Out: the MathML that the exam's own screens draw, with its LaTeX as an annotation for whoever reads it again.
 * In: a formula is taken only if drawing what was read gives the same formula; if not, it is null and its question is
 * told, because half a formula is another question.
 */
import { DOMParser, type Element, type Node } from "@xmldom/xmldom"
import temml from "temml"
import { richBounds } from "@sworn/question-bank"
import { greek, isFunctionName, operators } from "../formula-signs.ts"
import { childrenOf, wordsOf } from "../xml.ts"
import { xmlText } from "../xml-text.ts"

const space = "http://www.w3.org/1998/Math/MathML"
const annotation = "application/x-tex"

/** What cannot be drawn stands as it was typed. */
export function mathmlOf(latex: string): string {
  const drawn = drawnOf(latex)
  const inner = drawn ?? `<mtext>${xmlText(latex)}</mtext>`
  const source = `<annotation encoding="${annotation}">${xmlText(latex)}</annotation>`
  return `<math xmlns="${space}"><semantics><mrow>${inner}</mrow>${source}</semantics></math>`
}

/** Whether anybody can draw it. */
export const isDrawn = (latex: string): boolean => drawnOf(latex) !== null

/** The inside of temml's element, without the classes and styles that belong to its own style sheet. */
function drawnOf(latex: string): string | null {
  if (latex.length > richBounds.latex) return null
  try {
    const whole = temml.renderToString(latex, { throwOnError: true, strict: false, maxExpand: 100 })
    const inner = /^<math[^>]*>(.*)<\/math>$/s.exec(whole)?.[1]
    return inner === undefined || /<(?!\/?m)/.test(inner)
      ? null
      : inner.replace(/\s(?:class|style|id|href|intent|arg)="[^"]*"/g, "")
  } catch {
    // A formula with a slip in it, or nested beyond the stack: it is kept as typed.
    return null
  }
}

/** The LaTeX of a MathML element, null where no LaTeX of ours draws the same. */
export function latexOf(math: Element): string | null {
  const noted = Array.from(math.getElementsByTagNameNS("*", "annotation")).find(
    (one) => one.getAttribute("encoding")?.toLowerCase() === annotation,
  )
  const [shown] = shapesOf(math)
  const own = noted === undefined ? null : wordsOf(noted).trim()
  if (own !== null && own !== "" && (drawsAs(own, shown) || mathmlIsAsTyped(math, own))) return own
  const made = spokenAll(math)?.trim() ?? ""
  return made !== "" && drawsAs(made, shown) ? made : null
}

const mathmlIsAsTyped = (math: Element, latex: string): boolean =>
  drawnOf(latex) === null && shapeOf(math) === `mtext(${latex.trim()})`

function drawsAs(latex: string, shown: string | undefined): boolean {
  const drawn = drawnOf(latex)
  if (drawn === null || shown === undefined) return false
  const root = new DOMParser().parseFromString(`<math xmlns="${space}">${drawn}</math>`, "text/xml")
  return root.documentElement !== null && shapesOf(root.documentElement)[0] === shown
}

const shapesOf = (math: Element): readonly string[] => [shapeOf(math)]

/** Names and words alone: groups of one, spaces and signs that nobody sees tell nothing of a formula. */
function shapeOf(element: Element): string {
  const parts = childrenOf(element).filter((one) => !silent.has(one.localName ?? ""))
  const name = element.localName ?? ""
  if (parts.length === 0) {
    const words = wordsOf(element)
      .replace(/[\u2061-\u2064\s]+/g, " ")
      .trim()
    // Whether a sign is a letter or an operator is a matter of the space around it.
    const own = name === "mi" ? "mo" : name
    return words === "" ? "" : `${own}(${signs.get(words) ?? words})`
  }
  const inner = parts.map(shapeOf).filter((one) => one !== "")
  if (name === "mfenced") {
    const [before, after] = [element.getAttribute("open") ?? "(", element.getAttribute("close") ?? ")"]
    return `mo(${before}) ${inner.join(" mo(,) ")} mo(${after})`
  }
  const isGroup = ["mrow", "semantics", "math", "mstyle", "mpadded"].includes(name)
  return isGroup ? inner.join(" ") : `${name}[${inner.map((one) => `{${one}}`).join("")}]`
}

const silent = new Set(["annotation", "annotation-xml", "mspace", "mphantom"])
const signs = new Map([
  ["-", "\u2212"],
  ["*", "\u2217"],
  ["\u00AF", "\u203E"],
  ["\u02C9", "\u203E"],
  ["^", "\u02C6"],
  ["~", "\u02DC"],
])

/** Plain formulae of schools and offices: numbers, letters, operators, powers, fractions, roots. */
function spokenAll(element: Element): string | null {
  const parts = childrenOf(element)
    .filter((one) => !silent.has(one.localName ?? ""))
    .map(spoken)
  return parts.includes(null) ? null : parts.join(" ")
}

function spoken(element: Element): string | null {
  const words = wordsOf(element)
    .replace(/[\u2061-\u2064]/g, "")
    .trim()
  const parts = childrenOf(element).map(spoken)
  const [one, other, third] = parts
  const all = (count: number) => parts.length === count && !parts.includes(null)
  switch (element.localName) {
    case "mn":
      return /^[0-9.,]+$/.test(words) ? words : null
    case "mi":
      return letter(words)
    case "mo":
      return operator(words)
    case "mtext":
      return /^[^\\{}$%#&_^~]+$/.test(words) ? `\\text{${words}}` : null
    case "mrow":
    case "semantics":
    case "mstyle":
      return spokenAll(element)
    case "mfenced": {
      const [before = "(", after = ")"] = [element.getAttribute("open"), element.getAttribute("close")].map(
        (one) => one ?? undefined,
      )
      return parts.includes(null) ? null : [before, parts.join(" , "), after].join(" ")
    }
    case "msup":
      return all(2) ? `{${one}}^{${other}}` : null
    case "msub":
      return all(2) ? `{${one}}_{${other}}` : null
    case "msubsup":
      return all(3) ? `{${one}}_{${other}}^{${third}}` : null
    case "mfrac":
      return all(2) ? `\\frac{${one}}{${other}}` : null
    case "msqrt": {
      const inner = spokenAll(element)
      return inner === null ? null : `\\sqrt{${inner}}`
    }
    case "mroot":
      return all(2) ? `\\sqrt[${other}]{${one}}` : null
    case "munder":
      if (!all(2)) return null
      return takesLimits(one) ? `${one}\\limits_{${other}}` : `\\underset{${other}}{${one}}`
    case "munderover":
      return all(3) && takesLimits(one) ? `${one}\\limits_{${other}}^{${third}}` : null
    case "mover": {
      const [, over] = childrenOf(element)
      const accent = accents.get(over === undefined ? "" : wordsOf(over).trim())
      return one == null || parts.length !== 2 || accent === undefined ? null : `${accent}{${one}}`
    }
    case "mtable": {
      const rows = childrenOf(element).map((row) => childrenOf(row).map(spokenAll))
      if (rows.flat().includes(null)) return null
      return `\\begin{matrix}${rows.map((cells) => cells.join(" & ")).join(" \\\\ ")}\\end{matrix}`
    }
    default:
      return null
  }
}

const takesLimits = (latex: string | null | undefined): boolean =>
  /^\\(?:sum|prod|coprod|i{1,3}nt|oint|bigcup|bigcap|bigvee|bigwedge|lim|max|min|sup|inf)$/.test(latex ?? "")

const accents = new Map([
  ["\u203E", "\\bar"],
  ["\u00AF", "\\bar"],
  ["\u02C9", "\\bar"],
  ["\u2192", "\\vec"],
  ["\u02C6", "\\hat"],
  ["^", "\\hat"],
  ["\u02DC", "\\tilde"],
  ["~", "\\tilde"],
  ["\u02D9", "\\dot"],
  ["\u00A8", "\\ddot"],
])

function letter(words: string): string | null {
  if (/^[A-Za-z]$/.test(words)) return words
  const name = greek.get(words)
  if (name !== undefined) return name
  if (isFunctionName(words)) return `\\${words}`
  return /^[A-Za-z]{2,20}$/.test(words) ? `\\mathrm{${words}}` : null
}

function operator(words: string): string | null {
  if (words === "" || /^[-+=<>()[\]|,.;:!/]$/.test(words)) return words
  return operators.get(words) ?? (isFunctionName(words) ? `\\${words}` : null)
}

/** In whatever name space: some forget to say it, and nothing else is called so. */
export const isMath = (node: Node): node is Element =>
  node.nodeType === 1 && (node as Element).localName === "math"
