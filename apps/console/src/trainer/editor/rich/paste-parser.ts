import { DOMParser, type ParseOptions, type Slice } from "prosemirror-model"
import { richSchema } from "./schema.ts"
import { tidyPasted, type Pictures } from "./tidy-pasted.ts"

const { rules } = DOMParser.fromSchema(richSchema)

/** ProseMirror's own parser under our schema, after what was pasted has been tidied. */
export class PasteParser extends DOMParser {
  private readonly pictures: Pictures

  constructor(pictures: Pictures) {
    super(richSchema, rules)
    this.pictures = pictures
  }

  override parseSlice(dom: HTMLElement, options?: ParseOptions): Slice {
    tidyPasted(dom, this.pictures)
    return super.parseSlice(dom, options)
  }
}
