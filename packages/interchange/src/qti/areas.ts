/** Areas of an image, in pixels from its upper left corner, edges included. */
import type { HotspotArea } from "../question.ts"

export type Area = { readonly shape: string; readonly coordinates: readonly number[] }

export function isInside(
  { shape, coordinates }: Area,
  [x = Number.NaN, y = Number.NaN]: readonly number[],
): boolean {
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN] = coordinates
  switch (shape) {
    case "rect":
    case "rectangle":
      return x >= a && x <= c && y >= b && y <= d
    case "circle":
      return (x - a) ** 2 + (y - b) ** 2 <= c ** 2
    case "poly":
    case "polygon":
      return isInPolygon(coordinates, x, y)
    case "default":
      return true
    default:
      return false
  }
}

function isInPolygon(coordinates: readonly number[], x: number, y: number): boolean {
  const corners = Array.from({ length: Math.floor(coordinates.length / 2) }, (_, at) => ({
    x: coordinates[at * 2] ?? 0,
    y: coordinates[at * 2 + 1] ?? 0,
  }))
  return corners.reduce((within, corner, at) => {
    const before = corners[(at + corners.length - 1) % corners.length] ?? corner
    const crosses = corner.y > y !== before.y > y
    const edge = ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x
    return crosses && x < edge ? !within : within
  }, false)
}

const shapes: Readonly<Record<string, HotspotArea["shape"]>> = {
  rect: "rectangle",
  rectangle: "rectangle",
  circle: "circle",
  poly: "polygon",
  polygon: "polygon",
}

/** Null for a shape of another kind, or coordinates that do not make it. */
export function areaOfShape({ shape, coordinates }: Area): Omit<HotspotArea, "right"> | null {
  const own = shapes[shape]
  if (own === undefined || coordinates.some((one) => !Number.isFinite(one) || one < 0)) return null
  const { length } = coordinates
  const fits =
    own === "rectangle" ? length === 4 : own === "circle" ? length === 3 : length >= 6 && length % 2 === 0
  if (!fits) return null
  // A polygon that is closed by hand ends where it began.
  const isClosed =
    own === "polygon" &&
    length > 6 &&
    coordinates[0] === coordinates[length - 2] &&
    coordinates[1] === coordinates.at(-1)
  return { shape: own, coordinates: isClosed ? coordinates.slice(0, -2) : coordinates }
}
