/**
 * The few routes that take a file instead of JSON, as their raw body: which type they ask for and how much they read at most.
 *
 * Anything else under their address is judged as everywhere, and turned away by the route itself.
 *
 * Units:  bytes. A route may take less, by what it finds in the file.
 * Source: security.md §2 (ASVS 5.2.1), rows V3 and V13.
 */
import { largestUploadBytes } from "@sworn/contract/staff"

export type Upload = {
  readonly path: RegExp
  readonly type: RegExp
  readonly mostBytes: number
}

const uploads: readonly Upload[] = [
  // Questions in a file: the largest that any of their formats may be.
  { path: /^\/api\/imports$/, type: /^application\/octet-stream$/i, mostBytes: 64 * 1024 * 1024 },
  { path: /^\/api\/media$/, type: /^image\/(png|jpeg|gif|webp)$/i, mostBytes: largestUploadBytes },
]

export const uploadAt = (method: string, path: string): Upload | null =>
  method === "POST" ? (uploads.find((upload) => upload.path.test(path)) ?? null) : null
