/** The images of a package, known by where they lie in it. */
import type { Archive } from "../archive/open.ts"
import { mediaBounds } from "../media.ts"
import { joinedPath } from "./manifest.ts"
import { faultOf, type Sheet } from "./sheet.ts"

export type MediumFrom = (folder: string, address: string, place: { readonly path?: string }) => string | null

/** Images of the package by their place; only those that a question shows are kept. */
export async function mediaIn(archive: Archive, sheet: Sheet): Promise<MediumFrom> {
  const images = new Map<string, Uint8Array>()
  let together = 0
  for (const [name, size] of archive.sizes) {
    if (!/\.(?:png|jpe?g|gif|webp)$/i.test(name) || together + size > mediaBounds.together) continue
    // oxlint-disable-next-line no-await-in-loop -- bounded together, so one after the other
    const unpacked = await archive.unpack(name)
    if (!unpacked.ok) continue
    together += size
    images.set(name, unpacked.bytes)
  }
  return (folder, address, { path }) => {
    const bytes = placesOf(folder, address)
      .map((place) => images.get(place))
      .find((one) => one !== undefined)
    if (bytes === undefined) return null
    const kept = sheet.shelf.keep(bytes)
    if ("mediaId" in kept) return kept.mediaId
    sheet.remarks.push(faultOf(kept.refused, { row: sheet.items, path }))
    return null
  }
}

/** Canvas has its own word for the folder of files. */
function placesOf(folder: string, address: string): readonly string[] {
  const fileBase = /^(?:\$|%24)IMS-CC-FILEBASE(?:\$|%24)\/?(.*)$/i.exec(address)?.[1]
  const places =
    fileBase === undefined
      ? [joinedPath(folder, address)]
      : ["", "web_resources/"].map((base) => joinedPath(base, fileBase))
  return places.filter((place) => place !== null)
}
