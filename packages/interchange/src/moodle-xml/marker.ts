/**
 * Moodle's markers on a picture, as far as they are a hotspot: one marker, and the zones in which it is right.
 *
 * The words on the marker may be what is asked for ("the exit"), so they follow the stem where they are not in it.
 */
import { plainTextOf, type Block, type Rich } from "@sworn/question-bank"
import type { HotspotArea } from "../question.ts"
import { wordsOf, type XmlElement } from "../xml.ts"
import type { Body } from "./bodies.ts"
import {
  childNamed,
  childrenNamed,
  keptPicture,
  localised,
  numberIn,
  richAt,
  wordsAt,
  type Desk,
} from "./desk.ts"

/** What we write on a marker of our own, and take off again. */
export const bareMarker = "×"

export function hotspotBody(desk: Desk): Body | null {
  const { question } = desk
  const [drag, ...others] = childrenNamed(question, "drag")
  if (drag === undefined) return desk.fault("answer-missing", "drag")
  if (others.length > 0) return desk.fault("markers-several", "drag")
  const file = childNamed(question, "file")
  const mediaId = file === null ? null : keptPicture(wordsOf(file), desk)
  if (mediaId === null) return desk.fault("image-missing", "file")
  const drops = childrenNamed(question, "drop").map(areaOf)
  const areas = drops.filter((area) => area !== null)
  if (drops.length === 0) return desk.fault("answer-missing", "drop")
  if (areas.length < drops.length) return desk.fault("answer-unreadable", "drop")
  const stem = withLabel(richAt(childNamed(question, "questiontext"), desk), wordsAt(drag))
  return { kind: "hotspot", stem: localised(stem, desk), image: { mediaId, alt: "" }, areas }
}

function withLabel(stem: Rich, label: string): Rich {
  if (label === "" || label === bareMarker || plainTextOf(stem).includes(label)) return stem
  const paragraph = (text: string): Block => ({ kind: "paragraph", content: [{ kind: "text", text }] })
  return [...(typeof stem === "string" ? (stem === "" ? [] : [paragraph(stem)]) : stem), paragraph(label)]
}

function areaOf(drop: XmlElement): HotspotArea | null {
  const parts = wordsAt(drop, "coords")
    .split(";")
    .map((part) => part.split(",").map(numberIn))
  const numbers = parts.flat()
  if (numbers.some((one) => one === null || one < 0)) return null
  const whole = numbers.map((one) => Math.round(one ?? 0))
  const [x = 0, y = 0, width = 0, height = 0] = whole
  switch (wordsAt(drop, "shape").toLowerCase()) {
    case "circle":
      return whole.length === 3 ? { shape: "circle", coordinates: whole, right: true } : null
    case "rectangle":
      return whole.length === 4
        ? { shape: "rectangle", coordinates: [x, y, x + width, y + height], right: true }
        : null
    case "polygon":
      return whole.length >= 6 && parts.every((part) => part.length === 2)
        ? { shape: "polygon", coordinates: whole, right: true }
        : null
    default:
      return null
  }
}
