/** Canvas' QTI 1.2. */
import type { Element } from "@xmldom/xmldom"
import type { ItemOptions, ReadItem } from "../read-item.ts"

export const isCanvas = (root: Element): boolean => root.localName === "questestinterop"

export function readCanvas(_root: Element, _options: ItemOptions): readonly ReadItem[] {
  return []
}
