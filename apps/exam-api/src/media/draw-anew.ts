/**
 * Opens an image and draws it anew: turned as its camera said, its first frame alone, and nothing kept but pixels.
 *
 * Units:  none.
 * Errors: null for what cannot be opened to the end.
 */
export type DrawnImage = {
  readonly bytes: Uint8Array
  readonly type: "image/png" | "image/jpeg"
  readonly width: number
  readonly height: number
}

export async function drawAnew(
  bytes: Uint8Array,
  format: "png" | "jpeg",
  mostPixels: number,
): Promise<DrawnImage | null> {
  // Its native part is loaded by the first upload, not by every start.
  const { default: sharp } = await import("sharp")
  try {
    const turned = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error", pages: 1 })
      .autoOrient()
      .toColourspace("srgb")
    const drawn = format === "jpeg" ? turned.jpeg({ quality: 88 }) : turned.png({ compressionLevel: 9 })
    const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
    return { bytes: data, type: `image/${format}`, width: info.width, height: info.height }
  } catch {
    return null
  }
}
