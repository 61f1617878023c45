/**
 * Word's older formulae: fields whose code says what is drawn, `EQ \\f(1,2)`. Their results are not in the file, so whoever
 * passes over the code loses the formula.
 *
 * Errors: null for a code that is not known here or that nobody could draw.
 * Source: ECMA-376 part 1, §17.16.5.17 (EQ).
 */
import { richBounds } from "@sworn/question-bank"
import { isDrawn } from "../qti/mathml.ts"
import { childrenOf, wordsOf, type XmlElement } from "../xml.ts"
import { all } from "./elements.ts"
import { latexOfWords, Outside } from "./formula-run.ts"

export type EquationField = {
  /** Without its name. */
  readonly code: string
  /** Where the formula is to stand. */
  readonly beside: XmlElement
}

const isEquation = /^\s*EQ(?![A-Za-z])/i

/** In the order of the document, whichever of the two ways a field is written. */
export function equationFields(document: XmlElement): readonly EquationField[] {
  const found: EquationField[] = []
  const open: { code: string; isCode: boolean; readonly beside: XmlElement }[] = []
  for (const run of all(document, "r")) {
    for (const part of childrenOf(run)) {
      const last = open.at(-1)
      if (part.localName === "instrText" && last?.isCode === true) last.code += wordsOf(part)
      if (part.localName !== "fldChar") continue
      const kind = said(part, "fldCharType")
      if (kind === "begin") open.push({ code: "", isCode: true, beside: run })
      else if (kind === "separate" && last !== undefined) last.isCode = false
      else if (kind === "end") take(open.pop())
    }
  }
  for (const field of all(document, "fldSimple")) take({ code: said(field, "instr"), beside: field })
  return found

  function take(field: EquationField | undefined): void {
    if (field !== undefined && isEquation.test(field.code))
      found.push({ code: field.code.replace(isEquation, "").trim(), beside: field.beside })
  }
}

const said = (element: XmlElement, name: string): string =>
  Array.from(element.attributes).find(({ localName }) => localName === name)?.value ?? ""

export function latexOfField(code: string): string | null {
  if (code.length > richBounds.latex) return null
  try {
    const reading = { code, at: 0 }
    const latex = sequence(reading, "").replace(/ {2,}/g, " ").trim()
    return latex !== "" && isDrawn(latex) ? latex : null
  } catch (error) {
    if (error instanceof Outside) return null
    throw error
  }
}

type Reading = { readonly code: string; at: number }

/** Up to one of these signs, which is left where it is. */
function sequence(reading: Reading, ends: string): string {
  const parts: string[] = []
  let words = ""
  const endWords = () => {
    if (words !== "") parts.push(latexOfWords(words))
    words = ""
  }
  while (reading.at < reading.code.length) {
    const sign = reading.code.charAt(reading.at)
    if (ends.includes(sign)) break
    reading.at += 1
    if (sign === "(") {
      endWords()
      parts.push(`( ${sequence(reading, ")")} )`)
      if (reading.code.charAt(reading.at) !== ")") throw new Outside(")")
      reading.at += 1
    } else if (sign !== "\\") words += sign
    else if (/[\\,;()]/.test(reading.code.charAt(reading.at))) {
      words += reading.code.charAt(reading.at)
      reading.at += 1
    } else {
      endWords()
      parts.push(command(reading))
    }
  }
  endWords()
  return parts.join(" ")
}

function command(reading: Reading): string {
  switch (nameAt(reading)) {
    case "f": {
      const [above, below] = partsAt(reading, 2)
      return `\\frac{${above}}{${below}}`
    }
    case "r": {
      const [first = "", second] = partsAt(reading, 1, 2)
      return second === undefined
        ? `\\sqrt{${first}}`
        : first === ""
          ? `\\sqrt{${second}}`
          : `\\sqrt[{${first}}]{${second}}`
    }
    case "s": {
      const way = optionAt(reading)
      if (way !== "up" && way !== "do") throw new Outside(way)
      return `${way === "up" ? "^" : "_"}{${partsAt(reading, 1)[0]}}`
    }
    case "i": {
      const way = optionAt(reading)
      const sign = { "": "\\int", su: "\\sum", pr: "\\prod" }[way]
      if (sign === undefined) throw new Outside(way)
      const [from = "", to = "", inner = ""] = partsAt(reading, 3)
      return `${sign}${from === "" ? "" : `_{${from}}`}${to === "" ? "" : `^{${to}}`} {${inner}}`
    }
    case "x": {
      const way = optionAt(reading)
      const drawn = { "": "\\boxed", to: "\\overline", bo: "\\underline" }[way]
      if (drawn === undefined) throw new Outside(way)
      return `${drawn}{${partsAt(reading, 1)[0]}}`
    }
    case "b":
      return `\\left( ${partsAt(reading, 1)[0]} \\right)`
    default:
      throw new Outside("EQ")
  }
}

function nameAt(reading: Reading): string {
  const name = /^[a-z]{1,2}/i.exec(reading.code.slice(reading.at, reading.at + 2))?.[0] ?? ""
  reading.at += name.length
  return name.toLowerCase()
}

/** How a command is meant, with how far in points, which nobody needs here. */
function optionAt(reading: Reading): string {
  if (reading.code.charAt(reading.at) !== "\\") return ""
  reading.at += 1
  const name = nameAt(reading)
  while (/[0-9 ]/.test(reading.code.charAt(reading.at))) reading.at += 1
  return name
}

/** Between brackets, parted by commas or, where commas are decimal, by semicolons. */
function partsAt(reading: Reading, least: number, most = least): readonly string[] {
  while (reading.code.charAt(reading.at) === " ") reading.at += 1
  if (reading.code.charAt(reading.at) !== "(") throw new Outside("(")
  const parts: string[] = []
  do {
    reading.at += 1
    parts.push(sequence(reading, ",;)").trim())
  } while (/[,;]/.test(reading.code.charAt(reading.at)))
  if (reading.code.charAt(reading.at) !== ")" || parts.length < least || parts.length > most)
    throw new Outside(")")
  reading.at += 1
  return parts
}
