/** Moodle's XML as a format of the list. */
import type { QuestionFormat } from "../formats.ts"
import { readMoodleXml } from "../moodle-xml/read.ts"
import { writeMoodleXml } from "../moodle-xml/write.ts"
import { reported } from "./text.ts"

const opening = `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n`
const closing = "\n</quiz>\n"

export const moodleFormat: QuestionFormat = {
  id: "moodle-xml",
  names: { "zh-CN": "Moodle XML", en: "Moodle XML" },
  extensions: ["xml"],
  mediaType: "application/xml",
  mostBytes: 60_000_000,
  look: null,
  read: async (bytes, { locale }) => reported(readMoodleXml(bytes, locale)),
  async *write(batches, { locale, media }, onLosses) {
    const encoder = new TextEncoder()
    yield encoder.encode(opening)
    let written = 0
    for await (const batch of batches) {
      const before = written
      const { content, losses } = writeMoodleXml(batch, locale, media)
      onLosses(losses.map((loss) => ({ ...loss, at: loss.at + before })))
      written += batch.length
      yield encoder.encode(content.slice(opening.length, content.length - closing.length))
    }
    yield encoder.encode(closing)
  },
}
