/**
 * Areas of an image: which points lie in one, and whether it lies in its image at all.
 *
 * Units:  whole pixels of the image, from the upper left. A border belongs to its area.
 * Errors: none.
 */
import type { Point } from "../response.ts"
import type { HotspotArea } from "./key.ts"

type Size = { readonly width: number; readonly height: number }

export function holds(area: HotspotArea, [x, y]: Point): boolean {
  switch (area.shape) {
    case "rectangle":
      return x >= area.x && y >= area.y && x <= area.x + area.width && y <= area.y + area.height
    case "circle":
      return (x - area.x) ** 2 + (y - area.y) ** 2 <= area.radius ** 2
    case "polygon":
      return isInPolygon(area.points, [x, y])
  }
}

/** Every part of it is on the image, and there is some of it. */
export function isAreaInside(area: HotspotArea, size: Size): boolean {
  switch (area.shape) {
    case "rectangle":
      return (
        area.width > 0 &&
        area.height > 0 &&
        isOn([area.x, area.y], size) &&
        isOn([area.x + area.width, area.y + area.height], size)
      )
    case "circle":
      return (
        area.radius > 0 &&
        isOn([area.x - area.radius, area.y - area.radius], size) &&
        isOn([area.x + area.radius, area.y + area.radius], size)
      )
    case "polygon":
      return area.points.length >= 3 && area.points.every((point) => isOn(point, size))
  }
}

const isOn = ([x, y]: Point, { width, height }: Size): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height

/** A ray to the right crosses the outline an odd number of times; whole numbers, so that no machine sees it differently. */
function isInPolygon(points: readonly Point[], [x, y]: Point): boolean {
  let inside = false
  for (const [at, [toX, toY]] of points.entries()) {
    const [fromX, fromY] = points.at(at - 1) ?? [toX, toY]
    const side = (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX)
    const isBetween =
      Math.min(fromX, toX) <= x &&
      x <= Math.max(fromX, toX) &&
      Math.min(fromY, toY) <= y &&
      y <= Math.max(fromY, toY)
    if (side === 0 && isBetween) return true
    const isAbove = fromY > y
    const isLeftOfEdge = isAbove ? side < 0 : side > 0
    if (isAbove !== toY > y && isLeftOfEdge) inside = !inside
  }
  return inside
}
