/** The formulae of a Word document as LaTeX in its text, where readers of text find them. */
import { richBounds } from "@sworn/question-bank"
import { childrenOf, type XmlElement } from "../xml.ts"
import { all, runOf } from "./elements.ts"
import { equationFields, latexOfField } from "./equation-fields.ts"
import { latexOfFormula } from "./formula.ts"
import { named } from "./numbering.ts"

/** More than the formulae of any list of questions say; what stands behind them is their signs. */
const mostSigns = 250_000

/** Each formula becomes text between the signs by which readers of text know one; the rows of those that could not. */
export function writeFormulae(document: XmlElement): readonly number[] {
  const rows = new Set<number>()
  const rowOf = rowsIn(document)
  const isInAnswer = answersIn()
  let left = mostSigns
  for (const { code, beside } of equationFields(document)) {
    left -= code.length + 20
    const latex = left < 0 ? null : latexOfField(code)
    if (latex === null) rows.add(rowOf(beside))
    beside.parentNode?.insertBefore(runOf(latex === null ? code : `\\(${latex}\\)`, beside), beside)
  }
  for (const formula of all(document, "oMath")) {
    const words = all(formula, "t")
      .map((text) => text.textContent ?? "")
      .join("")
    const isWords = areRuns(formula) && (isNumberOrWords(words) || isInAnswer(formula))
    // One of a single sign is no less work than its structure.
    if (!isWords) left -= words.length + 20
    const latex = isWords || left < 0 || words.length > richBounds.latex ? null : latexOfFormula(formula)
    if (latex === null && !isWords) rows.add(rowOf(formula))
    formula.parentNode?.replaceChild(runOf(latex === null ? words : `\\(${latex}\\)`, formula), formula)
  }
  // What is around them, or around a field's result, would be passed over with all that is in it.
  for (const around of [...all(document, "oMathPara"), ...all(document, "fldSimple")]) {
    for (const child of childrenOf(around)) {
      if (child.localName?.endsWith("Pr") !== true) around.parentNode?.insertBefore(child, around)
    }
    around.parentNode?.removeChild(around)
  }
  return [...rows]
}

const areRuns = (formula: XmlElement): boolean =>
  childrenOf(formula).every(({ localName }) => localName === "r" || localName?.endsWith("Pr") === true)

/** Some type their numbers and words as formulae; they are numbers and words. */
const isNumberOrWords = (words: string): boolean => /^[0-9.,%\s\p{Script=Han}，。、（）]*$/u.test(words)

/** What an answer says is compared letter by letter; each paragraph is looked at once. */
function answersIn(): (formula: XmlElement) => boolean {
  const known = new Map<unknown, boolean>()
  return (formula) => {
    let line: XmlElement["parentNode"] = formula
    while (line !== null && (line as XmlElement).localName !== "p") line = line.parentNode
    const answers =
      known.get(line) ?? /^[\s【[]{0,9}(?:正确|参考|标准)?答案/.test((line?.textContent ?? "").slice(0, 40))
    known.set(line, answers)
    return answers
  }
}

/** The paragraph or table of a document that holds an element, counted as its reader counts them. */
function rowsIn(document: XmlElement): (element: XmlElement) => number {
  const rows = new Map<unknown, number>()
  const count = (holder: XmlElement) => {
    for (const child of childrenOf(holder)) {
      if (child.localName === "p" || child.localName === "tbl") rows.set(child, rows.size + 1)
      else if (["sdt", "sdtContent", "customXml", "ins"].includes(child.localName ?? "")) count(child)
    }
  }
  for (const body of named(document, "body")) count(body)
  return (element) => {
    let holder = element.parentNode
    while (holder !== null && !rows.has(holder)) holder = holder.parentNode
    return rows.get(holder) ?? 1
  }
}
