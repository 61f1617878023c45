/**
 * An item of QTI 1.2 as Canvas writes it, taken apart: what it says of itself, what it shows, and its conditions one by
 * one. What they mean for each kind of question is in `read-canvas.ts`.
 */
import type { Element } from "@xmldom/xmldom"
import { childrenOf, wordsOf } from "../../xml.ts"
import { Unreadable } from "../faults.ts"
import { materialIn, type Material } from "./material.ts"

/** A comparison of a response with a text, a label's name or a number. */
export type Test = {
  readonly how: "equal" | "least" | "most" | "above" | "below" | "other"
  readonly response: string
  readonly value: string
  readonly isDenied: boolean
  readonly caseMatters: boolean
}

export type Condition = {
  readonly tests: readonly Test[]
  /** Whatever was answered. */
  readonly isOther: boolean
  /** Which of the words that join tests it uses. */
  readonly joins: ReadonlySet<"and" | "or">
  /** Of a hundred; null for a condition that only speaks. */
  readonly score: { readonly value: number; readonly isAdded: boolean } | null
  readonly feedback: readonly string[]
}

export type Label = { readonly id: string; readonly material: Material }

export type Asked = {
  readonly response: string
  readonly isOrdered: boolean
  readonly material: Material
  /** What stands around its labels: what the first and the last of an order mean. */
  readonly around: Material
  readonly labels: readonly Label[]
}

export type CanvasItem = {
  readonly ident: string
  readonly title: string
  readonly fields: ReadonlyMap<string, string>
  /** The least that its score can be, where it says so. */
  readonly least: number | null
  readonly stem: Material
  readonly asked: readonly Asked[]
  readonly conditions: readonly Condition[]
  readonly feedback: ReadonlyMap<string, Material>
}

const named = (root: Element, name: string): readonly Element[] =>
  Array.from(root.getElementsByTagNameNS("*", name))

const child = (element: Element | null, ...names: readonly string[]): Element | null =>
  names.reduce<Element | null>(
    (inner, name) =>
      inner === null ? null : (childrenOf(inner).find((one) => one.localName === name) ?? null),
    element,
  )

export const itemsOf = (root: Element): readonly Element[] => named(root, "item")

export function canvasItemOf(item: Element): CanvasItem {
  const presentation = child(item, "presentation")
  const asked =
    presentation === null
      ? []
      : ["response_lid", "response_str", "response_num"].flatMap((name) => named(presentation, name))
  return {
    ident: item.getAttribute("ident") ?? "",
    title: (item.getAttribute("title") ?? "").trim(),
    fields: new Map([...fieldsOf(bankOf(item)), ...fieldsOf(child(item, "itemmetadata"))]),
    least: leastOf(named(item, "decvar")[0]?.getAttribute("minvalue") ?? ""),
    stem: presentation === null ? [] : materialIn(presentation),
    asked: asked.map(askedOf),
    conditions: named(item, "respcondition").map(conditionOf),
    feedback: new Map(
      named(item, "itemfeedback").map((one) => [one.getAttribute("ident") ?? "", materialIn(one)] as const),
    ),
  }
}

const leastOf = (text: string): number | null =>
  text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text)

/** The bank around it names itself, and all that lie in it. */
function bankOf(item: Element): Element | null {
  let around = item.parentNode
  while (around !== null && (around as Element).localName !== "objectbank") around = around.parentNode
  return around === null ? null : child(around as Element, "qtimetadata")
}

const fieldsOf = (element: Element | null): readonly (readonly [string, string])[] =>
  element === null
    ? []
    : named(element, "qtimetadatafield").map((field) => [
        wordsIn(child(field, "fieldlabel")),
        wordsIn(child(field, "fieldentry")),
      ])

const wordsIn = (element: Element | null): string => (element === null ? "" : wordsOf(element).trim())

const askedOf = (element: Element): Asked => ({
  response: element.getAttribute("ident") ?? "",
  isOrdered: element.getAttribute("rcardinality")?.toLowerCase() === "ordered",
  material: materialIn(element),
  around: named(element, "render_extension").flatMap(materialIn),
  labels: named(element, "response_label").map((label) => ({
    id: label.getAttribute("ident") ?? "",
    material: materialIn(label),
  })),
})

const hows: Readonly<Record<string, Test["how"]>> = {
  varequal: "equal",
  vargte: "least",
  varlte: "most",
  vargt: "above",
  varlt: "below",
}

function conditionOf(element: Element): Condition {
  const condition = child(element, "conditionvar")
  const [set] = named(element, "setvar")
  return {
    tests: condition === null ? [] : testsIn(condition, false),
    joins: new Set((["and", "or"] as const).filter((name) => named(element, name).length > 0)),
    isOther: condition !== null && named(condition, "other").length > 0,
    score:
      set === undefined || Number.isNaN(Number(wordsOf(set)))
        ? null
        : { value: Number(wordsOf(set)), isAdded: set.getAttribute("action")?.toLowerCase() === "add" },
    feedback: named(element, "displayfeedback").map((one) => one.getAttribute("linkrefid") ?? ""),
  }
}

function testsIn(element: Element, isDenied: boolean): readonly Test[] {
  return childrenOf(element).flatMap((one): readonly Test[] => {
    const name = one.localName ?? ""
    // Tests of parts of a text, of places and of times are known by their names, and by no more.
    const how = hows[name] ?? (/^(?:var|dur|unanswered)/.test(name) ? "other" : undefined)
    if (how !== undefined)
      return [
        {
          how,
          response: one.getAttribute("respident") ?? "",
          value: wordsOf(one).trim(),
          isDenied,
          caseMatters: one.getAttribute("case")?.toLowerCase() === "yes",
        },
      ]
    return testsIn(one, name === "not" ? !isDenied : isDenied)
  })
}

/** Conditions that give something, or take it. */
export const scoring = ({ conditions }: CanvasItem): readonly (Condition & { readonly score: object })[] =>
  conditions.filter(
    (one): one is Condition & { readonly score: NonNullable<Condition["score"]> } =>
      one.score !== null && one.score.value !== 0,
  )

export const onlyAsked = ({ asked }: CanvasItem): Asked => {
  const [only, ...others] = asked
  if (only === undefined || others.length > 0) throw new Unreadable("interactions-mixed")
  return only
}
