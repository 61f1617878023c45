import type { PracticeDraw, PracticeQuery } from "@sworn/contract/candidate"
import { arrangedFor, itemsIn } from "@sworn/question-bank"
import type { CandidateDeps } from "../deps.ts"
import { drawPractice } from "./practice.store.ts"

/** As many as one sits through without being asked to. */
const howMany = 20

/** Some of what is released, in a new order each time, options too: who practises learns the law and not the letter. */
export async function drawQuestions(
  { sql, chance }: CandidateDeps,
  { level, subject }: PracticeQuery,
): Promise<PracticeDraw> {
  const seed = chance.hex(16)
  const entries = await drawPractice(sql, { level, subject: subject ?? null, seed }, howMany)
  const nothing = { "zh-CN": "", en: "" }
  const section = { id: "practice", kind: "single", title: nothing, policy: "exact", pointsEach: 0 } as const
  const drawn = arrangedFor(
    { paperId: "practice", title: nothing, notice: nothing, sections: [{ ...section, entries }] },
    seed,
  )
  const questions = drawn.sections[0]!.entries.flatMap((entry) =>
    itemsIn(entry).map((item) => ({ scenario: entry.kind === "case-set" ? entry.scenario : null, item })),
  )
  return { questions: questions as PracticeDraw["questions"] }
}
