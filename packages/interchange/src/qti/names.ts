/**
 * The names of QTI 3 and of QTI 2, which differ in how they are written and in nothing else: `qti-simple-choice` with
 * `match-max` here was `simpleChoice` with `matchMax` there. Everything else asks for the new name without its prefix.
 */
import type { Element } from "@xmldom/xmldom"
import { childrenOf } from "../xml.ts"
import { Unreadable } from "./faults.ts"

export const itemSpace = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"

const inCapitals = new Map<string, string>()

/** Asked for a few dozen names, many times each. */
function camel(name: string): string {
  const known = inCapitals.get(name)
  if (known !== undefined) return known
  const made = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  inCapitals.set(name, made)
  return made
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const isThird = (element: Element): boolean => element.localName?.startsWith("qti-") === true

/** What QTI 2 has of its own between the elements of XHTML. */
const second = new Set(
  (
    "prompt simple-choice simple-associable-choice simple-match-set hotspot-choice associable-hotspot gap gap-text " +
    "gap-img inline-choice hottext rubric-block feedback-block feedback-inline template-block template-inline " +
    "printed-variable info-control stylesheet content-body math-entry custom-interaction portable-custom-interaction"
  ).split(" "),
)

/** The element's name in QTI, null for one of XHTML, MathML or anybody else. */
export function qtiName(element: Element): string | null {
  const { localName } = element
  if (localName === null) return null
  if (isThird(element)) return localName.slice(4)
  const name = kebab(localName)
  return second.has(name) || name.endsWith("-interaction") ? name : null
}

/** Whether an element has this name where QTI expects one of its own. */
export const isNamed = (element: Element, name: string): boolean =>
  element.localName === `qti-${name}` || element.localName === camel(name)

export const kids = (element: Element, name?: string): readonly Element[] =>
  childrenOf(element).filter((child) => name === undefined || isNamed(child, name))

/** More than any question ever offered to choose from. */
const mostChoices = 120

/** What there is to choose from; where it is without end, nobody looks at it. */
export const bounded = (choices: readonly Element[], name: string): readonly Element[] => {
  if (choices.length > mostChoices) throw new Unreadable("too-many-declarations", name)
  return choices
}

export const choicesBelow = (element: Element, name: string): readonly Element[] =>
  bounded(kids(element, name), name)

export const kid = (element: Element, name: string): Element | null => kids(element, name)[0] ?? null

/** Every element of this name below, in the order of the file. */
export function below(element: Element, name: string): readonly Element[] {
  const found = [`qti-${name}`, camel(name)].flatMap((one) =>
    Array.from(element.getElementsByTagNameNS("*", one)),
  )
  return [...new Set(found)]
}

/** Without white space around it; null where the attribute is absent. */
export function attribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name) ?? element.getAttribute(camel(name))
  return value === null ? null : value.trim()
}

/** What the element is called as a rule or an expression, where QTI has no XHTML: every name is one of its own. */
export const ruleName = (element: Element): string =>
  isThird(element) ? (element.localName ?? "").slice(4) : kebab(element.localName ?? "")

export const isOfQti3 = (root: Element): boolean => isThird(root)
