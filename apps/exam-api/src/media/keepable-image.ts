import { longestSide, type MediaRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { drawAnew, type DrawnImage } from "./draw-anew.ts"
import { imageHeader } from "./image-header.ts"

/**
 * What of an upload may be kept: the picture, drawn anew, so that no script, comment or place it was taken travels with it
 * (bad/X6). How large it is, its header says before anything is opened (bad/X7).
 */
export async function keepableImage(
  bytes: Uint8Array,
  draw: typeof drawAnew = drawAnew,
): Promise<Outcome<DrawnImage, MediaRefusal>> {
  const header = imageHeader(bytes)
  if (header === null) return refused("media-not-an-image")
  if (header.width > longestSide || header.height > longestSide) return refused("media-too-wide")

  const drawn = await draw(bytes, header.format === "jpeg" ? "jpeg" : "png", longestSide * longestSide)
  return drawn === null ? refused("media-broken") : accepted(drawn)
}
