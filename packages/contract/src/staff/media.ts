/** Images of the bank: uploaded as raw bytes, drawn anew, and named by what they then are. */
import { z } from "zod"

/** What may be sent; what is kept is PNG or JPEG without anything but pixels. SVG is a program and not taken. */
export const uploadTypes = ["image/png", "image/jpeg", "image/gif", "image/webp"] as const
export const largestUploadBytes = 5 * 1024 * 1024
/** Pixels, each way. */
export const longestSide = 4000

export const mediaId = z.string().regex(/^m[0-9a-f]{32}$/)
export const mediaParams = z.strictObject({ mediaId })

export const keptMedium = z.strictObject({
  mediaId,
  type: z.enum(["image/png", "image/jpeg"]),
  width: z.int(),
  height: z.int(),
})
export type KeptMedium = z.infer<typeof keptMedium>

export const mediaRefusals = ["media-not-an-image", "media-too-wide", "media-broken"] as const
export type MediaRefusal = (typeof mediaRefusals)[number]
