/** Question lists as trainers type them, in Word or as plain text, as formats of the list. */
import type { QuestionFormat } from "../formats.ts"
import { decoded } from "../table/decode.ts"
import { readTaggedText } from "../text/read.ts"
import { writeTaggedText } from "../text/write.ts"
import { readDocx } from "../word/read.ts"
import { inPieces, reported } from "./text.ts"

export const wordFormats: readonly QuestionFormat[] = [
  {
    id: "docx",
    names: { "zh-CN": "Word 文档", en: "Word document" },
    extensions: ["docx"],
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    mostBytes: 60_000_000,
    look: null,
    read: async (bytes, { locale }) => reported(await readDocx(bytes, locale)),
    write: null,
  },
  {
    id: "text",
    names: { "zh-CN": "文本题库", en: "Question list as text" },
    extensions: ["txt", "text"],
    mediaType: "text/plain; charset=utf-8",
    mostBytes: 20_000_000,
    look: null,
    read: async (bytes, { locale }) => reported(readTaggedText(decoded(bytes).text, locale)),
    // Numbered through, however many pieces it comes in.
    write: (batches, options, onLosses) => {
      let number = 1
      const written = inPieces((batch, { locale }) => {
        const piece = writeTaggedText(batch, locale, number)
        number = piece.next
        return piece
      })
      return written(batches, options, onLosses)
    },
  },
]
