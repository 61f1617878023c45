/** A hotspot as Moodle's marker on a picture: one bare marker, and the zones in which it is right. */
import type { ExchangeHotspot, HotspotArea } from "../question.ts"
import { bareMarker } from "./marker.ts"
import type { Pen } from "./pen.ts"

/** Null where the picture is not there or nothing is right. */
export function markerParts({ image, areas }: ExchangeHotspot, pen: Pen): readonly string[] | null {
  const file = pen.file(image.mediaId)
  const right = areas.filter((area) => area.right)
  const zones = right.map(coordinatesOf)
  if (file === null || zones.length === 0 || zones.includes(null)) return null
  if (right.length < areas.length) pen.lost.add("areas")
  if (image.alt !== "" || image.altIn !== undefined) pen.lost.add("alt")
  return [
    file,
    `<drag><no>1</no><text>${bareMarker}</text><noofdrags>1</noofdrags></drag>`,
    ...right.map(
      ({ shape }, at) =>
        `<drop><no>${at + 1}</no><shape>${shape}</shape><coords>${zones[at] ?? ""}</coords><choice>1</choice></drop>`,
    ),
  ]
}

function coordinatesOf({ shape, coordinates }: HotspotArea): string | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = coordinates
  switch (shape) {
    case "circle":
      return coordinates.length === 3 ? `${first},${second};${third}` : null
    case "rectangle":
      return coordinates.length === 4 && third >= first && fourth >= second
        ? `${first},${second};${third - first},${fourth - second}`
        : null
    case "polygon": {
      if (coordinates.length < 6 || coordinates.length % 2 === 1) return null
      const corners = coordinates.flatMap((x, at) =>
        at % 2 === 0 ? [`${x},${coordinates[at + 1] ?? 0}`] : [],
      )
      return corners.join(";")
    }
  }
}
