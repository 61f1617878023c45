/**
 * Formulae of Word, which are OMML, as the LaTeX that we keep.
 *
 * Structure by structure: fractions, scripts, roots, sums and integrals, brackets, functions, matrices, accents. A
 * formula with anything else in it is not half taken: its reader gets null, and says so.
 *
 * Errors: null, for what is not known here, what nobody could draw, and what is longer than a formula may be.
 * Source: ECMA-376 part 1, §22.1 (math).
 */
import { operators } from "../formula-signs.ts"
import { isDrawn } from "../qti/mathml.ts"
import { childrenOf, type XmlElement } from "../xml.ts"
import { isSilent, Outside, runOf, signOf } from "./formula-run.ts"
import { named } from "./numbering.ts"

export function latexOfFormula(formula: XmlElement): string | null {
  try {
    const latex = inner(formula).replace(/ {2,}/g, " ").trim()
    return latex !== "" && isDrawn(latex) ? latex : null
  } catch (error) {
    if (error instanceof Outside) return null
    throw error
  }
}

const inner = (element: XmlElement | undefined): string =>
  element === undefined ? "" : childrenOf(element).map(latexOf).join(" ")

const part = (element: XmlElement, name: string): string => inner(named(element, name)[0])
const group = (element: XmlElement, name: string): string => `{${part(element, name)}}`

function latexOf(element: XmlElement): string {
  const name = element.localName ?? ""
  if (isSilent(name)) return ""
  switch (name) {
    case "r":
      return runOf(element)
    case "oMath":
    case "ins":
    case "moveTo":
    case "smartTag":
      return inner(element)
    case "box":
      return part(element, "e")
    case "f":
      return fraction(element)
    case "sSup":
      return `${group(element, "e")}^${group(element, "sup")}`
    case "sSub":
      return `${group(element, "e")}_${group(element, "sub")}`
    case "sSubSup":
      return `${group(element, "e")}_${group(element, "sub")}^${group(element, "sup")}`
    case "sPre":
      return `{}_${group(element, "sub")}^${group(element, "sup")}${group(element, "e")}`
    case "rad": {
      const degree = isOn(element, "degHide") ? "" : part(element, "deg").trim()
      return degree === "" ? `\\sqrt${group(element, "e")}` : `\\sqrt[{${degree}}]${group(element, "e")}`
    }
    case "nary":
      return nary(element)
    case "d":
      return brackets(element)
    case "func":
      return `${part(element, "fName")} ${group(element, "e")}`
    case "limLow":
    case "limUpp":
      return limit(element, name === "limLow")
    case "m":
      return `\\begin{matrix}${named(element, "mr").map(rowOf).join(" \\\\ ")}\\end{matrix}`
    case "eqArr":
      return `\\begin{aligned}${named(element, "e").map(aligned).join(" \\\\ ")}\\end{aligned}`
    case "acc":
      return accent(element)
    case "bar":
      return `${said(element, "pos") === "top" ? "\\overline" : "\\underline"}${group(element, "e")}`
    case "groupChr":
      return braced(element)
    case "borderBox":
      return `\\boxed${group(element, "e")}`
    default:
      throw new Outside(name)
  }
}

/** A property of a structure; null where it is not said. */
function said(element: XmlElement, name: string): string | null {
  const properties = childrenOf(element).find((one) => one.localName === `${element.localName}Pr`)
  const property = properties === undefined ? undefined : named(properties, name)[0]
  if (property === undefined) return null
  return Array.from(property.attributes).find(({ localName }) => localName === "val")?.value ?? ""
}

const isOn = (element: XmlElement, name: string): boolean =>
  ["", "1", "on", "true"].includes(said(element, name) ?? "off")

function fraction(element: XmlElement): string {
  const [above, below] = [group(element, "num"), group(element, "den")]
  switch (said(element, "type")) {
    case "lin":
    case "skw":
      return `${above}/${below}`
    case "noBar":
      return `{${above} \\atop ${below}}`
    default:
      return `\\frac${above}${below}`
  }
}

function nary(element: XmlElement): string {
  const sign = said(element, "chr") ?? "∫"
  const drawn = operators.get(sign) ?? sign
  const sub = isOn(element, "subHide") ? "" : part(element, "sub").trim()
  const sup = isOn(element, "supHide") ? "" : part(element, "sup").trim()
  const places = said(element, "limLoc")
  const where = places === "undOvr" ? "\\limits" : places === "subSup" ? "\\nolimits" : ""
  const bounds = `${sub === "" ? "" : `_{${sub}}`}${sup === "" ? "" : `^{${sup}}`}`
  return `${drawn}${bounds === "" ? "" : where}${bounds} ${group(element, "e")}`
}

const bracketOf = new Map([
  ["", "."],
  ["{", "\\{"],
  ["}", "\\}"],
  ["〈", "\\langle"],
  ["⟨", "\\langle"],
  ["〉", "\\rangle"],
  ["⟩", "\\rangle"],
  ["⌊", "\\lfloor"],
  ["⌋", "\\rfloor"],
  ["⌈", "\\lceil"],
  ["⌉", "\\rceil"],
  ["‖", "\\Vert"],
  ["∥", "\\Vert"],
  ["|", "\\vert"],
  ["∣", "\\vert"],
])

function brackets(element: XmlElement): string {
  const sign = (name: string, usual: string) => {
    const given = said(element, name) ?? usual
    const known = bracketOf.get(given)
    if (known === undefined && !/^[()[\]/]$/.test(given)) throw new Outside(given)
    return known ?? given
  }
  const between = said(element, "sepChr") ?? "|"
  const middle = between === "|" || between === "∣" ? " \\middle\\vert " : ` ${signOf(between)} `
  const parts = named(element, "e").map((one) => inner(one))
  return `\\left${sign("begChr", "(")} ${parts.join(middle)} \\right${sign("endChr", ")")}`
}

function limit(element: XmlElement, isBelow: boolean): string {
  const [name, edge] = [part(element, "e").trim(), group(element, "lim")]
  if (/^\\(?:lim|max|min|sup|inf|det|gcd)$/.test(name)) return `${name}\\limits${isBelow ? "_" : "^"}${edge}`
  return `${isBelow ? "\\underset" : "\\overset"}${edge}{${name}}`
}

const rowOf = (row: XmlElement): string =>
  named(row, "e")
    .map((one) => inner(one))
    .join(" & ")

/** Word marks the places where lines of equations meet by a sign of their own, which only there is no text. */
const aligned = (line: XmlElement): string => inner(line).replaceAll("\\&", "&")

const accents = new Map([
  ["\u0302", "\\hat"],
  ["\u0303", "\\tilde"],
  ["\u0304", "\\bar"],
  ["\u0305", "\\overline"],
  ["\u0306", "\\breve"],
  ["\u0307", "\\dot"],
  ["\u0308", "\\ddot"],
  ["\u030A", "\\mathring"],
  ["\u030C", "\\check"],
  ["\u20D7", "\\vec"],
  ["→", "\\vec"],
  ["¯", "\\bar"],
])

function accent(element: XmlElement): string {
  const drawn = accents.get(said(element, "chr") ?? "\u0302")
  if (drawn === undefined) throw new Outside("acc")
  const over = part(element, "e").trim()
  const isWide = [...over].length > 1 && !/^\\[A-Za-z]+$/.test(over)
  const wide = new Map([
    ["\\hat", "\\widehat"],
    ["\\tilde", "\\widetilde"],
    ["\\vec", "\\overrightarrow"],
    ["\\bar", "\\overline"],
  ])
  return `${(isWide ? wide.get(drawn) : undefined) ?? drawn}{${over}}`
}

function braced(element: XmlElement): string {
  const sign = said(element, "chr") ?? "⏟"
  const drawn = new Map([
    ["⏟", "\\underbrace"],
    ["⏞", "\\overbrace"],
    ["→", "\\overrightarrow"],
    ["←", "\\overleftarrow"],
  ]).get(sign)
  const isArrowBelow = /[→←]/.test(sign) && said(element, "pos") !== "top"
  if (drawn === undefined || isArrowBelow) throw new Outside("groupChr")
  return `${drawn}${group(element, "e")}`
}
