/**
 * Pictures that travel inside a file: known by their first bytes, named by what they hold.
 *
 * A name in a file says nothing of what lies behind it, so it is neither believed nor kept: the same picture has the
 * same name in every question and every file, and comes back under it. Whoever stores one reads and writes it anew.
 *
 * Units:  bytes.
 * Errors: what is no picture of a kind that screens show, or is too large, is a refusal by its code.
 */
import { createHash } from "node:crypto"
import type { Media, Medium, Words } from "./report.ts"

export const mediaBounds = { bytes: 5_000_000, together: 60_000_000 } as const

export const mediaRefusals = {
  "medium-unknown": {
    "zh-CN": "附件不是 PNG、JPEG、GIF 或 WebP 图片，未导入",
    en: "An attachment is no PNG, JPEG, GIF or WebP image and was left out",
  },
  "medium-too-large": {
    "zh-CN": "图片超过 5 MB，或全部图片超过 60 MB，未导入",
    en: "An image of more than 5 MB, or beyond 60 MB in all, was left out",
  },
} as const satisfies Record<string, Words>
export type MediumRefusal = keyof typeof mediaRefusals

const signatures: readonly (readonly [
  type: string,
  extension: string,
  starts: readonly (number | null)[],
])[] = [
  ["image/png", "png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", "jpg", [0xff, 0xd8, 0xff]],
  ["image/gif", "gif", [0x47, 0x49, 0x46, 0x38, null, 0x61]],
  ["image/webp", "webp", [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
]

export function imageTypeOf(bytes: Uint8Array): string | null {
  const known = signatures.find(([, , starts]) =>
    starts.every((byte, at) => byte === null || bytes[at] === byte),
  )
  return known?.[0] ?? null
}

/** The name under which a medium lies in a file that goes out. */
export function fileNameOf(mediaId: string, { type }: Medium): string {
  const extension = signatures.find(([known]) => known === type)?.[1]
  return extension === undefined || mediaId.endsWith(`.${extension}`) ? mediaId : `${mediaId}.${extension}`
}

export const mediaIdOf = (bytes: Uint8Array): string =>
  `m${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}`

/** The media of one file as they are met. */
export type MediaShelf = {
  readonly media: Media
  readonly keep: (bytes: Uint8Array) => { readonly mediaId: string } | { readonly refused: MediumRefusal }
}

export function createMediaShelf(): MediaShelf {
  const media = new Map<string, Medium>()
  let together = 0
  return {
    media,
    keep: (bytes) => {
      const type = imageTypeOf(bytes)
      if (type === null) return { refused: "medium-unknown" }
      const mediaId = mediaIdOf(bytes)
      if (media.has(mediaId)) return { mediaId }
      if (bytes.length > mediaBounds.bytes || together + bytes.length > mediaBounds.together)
        return { refused: "medium-too-large" }
      together += bytes.length
      media.set(mediaId, { type, bytes })
      return { mediaId }
    },
  }
}

/** The bytes of Base64 as files hold it, with line ends; null for what is none. */
export function bytesOfBase64(text: string): Uint8Array | null {
  const dense = text.replace(/[ \t\r\n]+/g, "")
  return dense === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(dense) ? null : Buffer.from(dense, "base64")
}
