import { mediaIdOf } from "@sworn/interchange"
import sharp from "sharp"
import type { NewMedium } from "./jobs.ts"

const longestSide = 4000

/** A picture as the bank keeps one: drawn anew, pixels and nothing else; null for what is none, or too large. */
export async function redraw(bytes: Uint8Array): Promise<NewMedium | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: longestSide * longestSide, failOn: "error" })
    const { format, width, height } = await image.metadata()
    const isTaken = ["png", "jpeg", "gif", "webp"].includes(format) && Math.max(width, height) <= longestSide
    if (!isTaken) return null
    const isPhoto = format === "jpeg"
    const turned = image.autoOrient()
    const drawn = await (isPhoto ? turned.jpeg({ quality: 90 }) : turned.png()).toBuffer({
      resolveWithObject: true,
    })
    return {
      mediaId: mediaIdOf(drawn.data),
      type: isPhoto ? "image/jpeg" : "image/png",
      width: drawn.info.width,
      height: drawn.info.height,
      bytes: new Uint8Array(drawn.data),
    }
  } catch {
    // Whatever a broken picture makes its reader say, it is a picture that cannot be opened.
    return null
  }
}
