/** A place in an image: pointed at, or one of several marked areas. */
import type { Element } from "@xmldom/xmldom"
import type { HotspotArea } from "../question.ts"
import { childrenOf, wordsOf } from "../xml.ts"
import { areaOfShape, isInside, type Area } from "./areas.ts"
import { coordinatesIn } from "./declarations.ts"
import { declarationFor, given, isSame, scoreOf, worthOf, type Desk } from "./desk.ts"
import { Unreadable } from "./faults.ts"
import { readFeedback, type ReadFeedback } from "./feedback.ts"
import { attribute, choicesBelow } from "./names.ts"
import { requireNothingFor } from "./read-text.ts"
import type { Responses } from "./rules.ts"

export type ReadHotspot = {
  readonly image: { readonly mediaId: string; readonly alt: string }
  readonly areas: readonly HotspotArea[]
  readonly feedback: ReadFeedback
}

export function readHotspot(interaction: Element, desk: Desk): ReadHotspot {
  const declaration = declarationFor(desk, interaction)
  const isPoint = declaration.baseType === "point"
  const mostChoices = Number(attribute(interaction, "max-choices") ?? (isPoint ? 0 : 1))
  if (declaration.cardinality !== "single" && mostChoices !== 1) throw new Unreadable("several-points")
  const marked = isPoint ? pointed(desk, declaration.identifier) : choicesOf(interaction)
  const asked = (atom: string): Responses =>
    new Map([[declaration.identifier, given(declaration.cardinality, atom)]])
  const scores = marked.map(({ response }) => scoreOf(desk, asked(response)))
  const worth = worthOf(desk, Math.max(0, ...scores))
  requireNothingFor([new Map()], desk)
  if (isPoint) requireNothingFor([asked(outsideOf(marked.map(({ area }) => area)))], desk)
  const areas = marked.flatMap(({ area, response, value }, at): HotspotArea[] => {
    const share = (scores[at] ?? 0) / worth
    if (!isSame(share, 0) && !isSame(share, 1)) throw new Unreadable("rule-not-ours")
    // An area of ours that lies within a right one is what we said of it, and earns what the other earns.
    const right = desk.own === null || value === null ? isSame(share, 1) : value > 0
    // Everywhere else is an area for QTI, and no area for us.
    if (area.shape === "default" && !right) return []
    const own = areaOfShape(area)
    if (own === null) throw new Unreadable("area-shape", area.shape)
    const isNamedRight =
      isPoint || declaration.correct === null || declaration.correct.atoms.includes(response)
    if (right && !isNamedRight) throw new Unreadable("key-contradiction")
    return [{ ...own, right }]
  })
  const answers = marked.map(({ id, response }, at) => ({
    id,
    responses: asked(response),
    share: (scores[at] ?? 0) / worth,
  }))
  const elsewhere = isPoint
    ? [{ id: "OTHER", responses: asked(outsideOf(marked.map(({ area }) => area))), share: 0 }]
    : []
  const feedback = readFeedback([...answers, ...elsewhere], desk)
  return { image: imageOf(interaction, desk), areas, feedback }
}

/** An area, the response that means it, and what a mapping gives it. */
type Marked = {
  readonly id: string
  readonly area: Area
  readonly response: string
  readonly value: number | null
}

const choicesOf = (interaction: Element): readonly Marked[] =>
  choicesBelow(interaction, "hotspot-choice").map((one) => {
    const id = attribute(one, "identifier") ?? ""
    return { id, area: areaIn(one), response: id, value: null }
  })

const areaIn = (element: Element): Area => ({
  shape: attribute(element, "shape") ?? "",
  coordinates: coordinatesIn(attribute(element, "coords") ?? ""),
})

function pointed(desk: Desk, identifier: string): readonly Marked[] {
  // Everywhere is no area: what it is worth is asked for by a point that no other holds.
  const entries = (desk.declarations.responses.get(identifier)?.areas?.entries ?? []).filter(
    ({ shape }) => shape !== "default",
  )
  if (entries.length === 0) throw new Unreadable("key-missing")
  if (entries.length > 200) throw new Unreadable("too-many-declarations")
  return entries.map(({ shape, coordinates, value }, at) => {
    const area = { shape, coordinates }
    if (areaOfShape(area) === null) throw new Unreadable("area-shape", shape)
    // A point of this area that no other holds, where there is one.
    const others = entries.filter((_, other) => other !== at)
    const points = pointsOf(area)
    const own = points.find((point) => !others.some((other) => isInside(other, point))) ?? points[0]
    if (own === undefined) throw new Unreadable("area-shape", shape)
    return { id: `AREA_${at + 1}`, area, response: own.join(" "), value }
  })
}

/** Points of a grid over the area that lie inside it. */
function pointsOf(area: Area): readonly (readonly number[])[] {
  const [a = 0, b = 0, c = 0] = area.coordinates
  const isCircle = area.shape === "circle"
  const xs = isCircle ? [a - c, a + c] : area.coordinates.filter((_, at) => at % 2 === 0)
  const ys = isCircle ? [b - c, b + c] : area.coordinates.filter((_, at) => at % 2 === 1)
  const steps = 16
  const along = (list: readonly number[], step: number) => {
    const [least, most] = [Math.min(...list), Math.max(...list)]
    return least + ((most - least) * step) / steps
  }
  const middleFirst = Array.from({ length: steps + 1 }, (_, at) => at).toSorted(
    (one, other) => Math.abs(one - steps / 2) - Math.abs(other - steps / 2),
  )
  return middleFirst
    .flatMap((row) => middleFirst.map((column) => [along(xs, column), along(ys, row)]))
    .filter((point) => isInside(area, point))
}

const outsideOf = (areas: readonly Area[]): string => {
  const far =
    Math.max(...areas.flatMap(({ coordinates }) => coordinates.map((one) => Math.abs(one) * 3))) + 10_000
  return `${far} ${far}`
}

function imageOf(interaction: Element, desk: Desk): ReadHotspot["image"] {
  const picture = childrenOf(interaction).find((one) =>
    ["object", "img", "picture"].includes(one.localName ?? ""),
  )
  const element =
    picture?.localName === "picture" ? childrenOf(picture).find((one) => one.localName === "img") : picture
  const address = element?.getAttribute("data") ?? element?.getAttribute("src") ?? ""
  const mediaId = address === "" ? null : desk.markup.mediumOf(address)
  if (mediaId === null) throw new Unreadable("image-missing", address)
  const alt = (element?.getAttribute("alt") ?? (element === undefined ? "" : wordsOf(element)))
    .replace(/\s+/g, " ")
    .trim()
  return { mediaId, alt }
}
