/** The letters, signs and words of a formula of Word, as LaTeX. */
import { escapedSigns, greek, isFunctionName, operators } from "../formula-signs.ts"
import { childrenOf, wordsOf, type XmlElement } from "../xml.ts"
import { named } from "./numbering.ts"

/** Thrown inside one formula and caught at its door. */
export class Outside extends Error {}

/** Nobody sees them: properties, marks of revisions and of places. */
export const isSilent = (name: string): boolean =>
  name.endsWith("Pr") || /^(?:bookmark|comment|proofErr|permStart|permEnd|del$|moveFrom)/.test(name)

/** Letters one by one, words as words: upright where Word has them so, or where no formula has such letters. */
export function runOf(run: XmlElement): string {
  const stray = childrenOf(run).find((one) => !isSilent(one.localName ?? "") && one.localName !== "t")
  if (stray !== undefined) throw new Outside(stray.localName ?? "")
  const words = named(run, "t")
    .map((text) => wordsOf(text))
    .join("")
    .replace(/[\u{1D400}-\u{1D7FF}]/gu, (sign) => sign.normalize("NFKC"))
    .replace(/[\u2061-\u2064\u200B]/g, "")
  const properties = named(run, "rPr")
  const has = (name: string, value?: string) =>
    properties.some((one) =>
      named(one, name).some(
        (property) =>
          value === undefined ||
          Array.from(property.attributes).some((attribute) => attribute.value === value),
      ),
    )
  if (has("nor")) return words.trim() === "" ? "\\ " : textOf(words)
  const scripts = new Map([
    ["double-struck", "\\mathbb"],
    ["fraktur", "\\mathfrak"],
    ["script", "\\mathscr"],
  ])
  const script = [...scripts].find(([value]) => has("scr", value))?.[1]
  if (script !== undefined && /^[A-Za-z0-9]+$/.test(words)) return `${script}{${words}}`
  const isUpright = has("sty", "p")
  const isBold = has("sty", "b") || has("sty", "bi")
  const drawn = latexOfWords(words, isUpright)
  return isBold && drawn !== "" ? `\\boldsymbol{${drawn}}` : drawn
}

export const latexOfWords = (words: string, isUpright = false): string =>
  (words.match(/\p{Script=Han}[\p{Script=Han}\p{P}\p{N}]*|[A-Za-z]+|[0-9.,]+|\P{L}|\p{L}/gu) ?? [])
    .map((piece) => pieceOf(piece, isUpright))
    .join(" ")
    .trim()

function pieceOf(piece: string, isUpright: boolean): string {
  if (/^\p{Script=Han}/u.test(piece)) return textOf(piece)
  if (!/^[A-Za-z]+$/.test(piece)) return signOf(piece)
  if (isFunctionName(piece)) return `\\${piece}`
  return isUpright ? `\\mathrm{${piece}}` : [...piece].join(" ")
}

export function signOf(sign: string): string {
  if (/^\s$/.test(sign)) return ""
  if (sign === "^") throw new Outside(sign)
  return escapedSigns.get(sign) ?? greek.get(sign) ?? operators.get(sign) ?? sign
}

const textOf = (words: string): string => {
  if (/[\\^~]/.test(words)) throw new Outside("text")
  return `\\text{${words.replace(/[{}#$%&_]/g, (sign) => `\\${sign}`)}}`
}
