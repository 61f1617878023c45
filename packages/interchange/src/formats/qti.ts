/** QTI packages as a format of the list: 3.0.1 in and out, 2.x and Canvas in. */
import type { QuestionFormat } from "../formats.ts"
import type { ExchangeQuestion } from "../question.ts"
import { readQti } from "../qti/read.ts"
import { writeQti } from "../qti/write.ts"
import type { Medium } from "../report.ts"
import { reported } from "./text.ts"

export const qtiFormat: QuestionFormat = {
  id: "qti",
  names: { "zh-CN": "QTI 3.0 包", en: "QTI 3.0 package" },
  extensions: ["zip", "xml"],
  mediaType: "application/zip",
  mostBytes: 60_000_000,
  look: null,
  read: async (bytes, { locale }) => reported(await readQti(bytes, locale)),
  /** A package has one manifest, so it is written once all is there; beyond what one may hold, questions are named as lost. */
  async *write(batches, { locale, media }, onLosses) {
    const questions: ExchangeQuestion[] = []
    const pictures = new Map<string, Medium>()
    for await (const batch of batches) {
      questions.push(...batch)
      for (const [name, medium] of media ?? []) pictures.set(name, medium)
    }
    const { content, losses } = await writeQti(questions, locale, pictures)
    onLosses(losses)
    yield content
  },
}
