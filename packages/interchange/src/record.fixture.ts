/** What a bank knows of its items, as fast-check makes it: lives, remarks and enemies, all to the letter. */
import fc from "fast-check"
import type { ExchangeQuestion } from "./question.ts"
import { everyQuestion, words } from "./questions.fixture.ts"
import type { ItemLife, ItemRecord } from "./record.ts"

const name = fc.constantFrom("张三", "买买提·吐尔逊", "𬱖", "O'Brien", "</script>")
const instant = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString())
const version = fc.integer({ min: 1, max: 40 })
const said = words.filter((text) => text.trim() !== "")

const life: fc.Arbitrary<ItemLife> = fc.record(
  {
    itemId: fc.uuid(),
    code: fc.constantFrom("S-0001", "案-12", "x"),
    pool: fc.constantFrom("practice" as const, "live" as const),
    unit: name,
    state: fc.constantFrom("draft", "in-review", "approved", "suspended", "retired"),
    version,
    approvedBy: name,
    events: fc.array(
      fc.record({
        version,
        act: fc.constantFrom("written", "submit", "reject", "approve"),
        reason: fc.oneof(fc.constant(""), words),
        by: fc.option(name),
        at: instant,
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ["itemId", "code", "pool", "unit", "state", "version", "events"] },
)

export const everyRecord = (): fc.Arbitrary<ItemRecord> =>
  fc
    .tuple(
      life,
      fc.array(fc.record({ version, by: name, at: instant, text: said }), { maxLength: 3 }),
      fc.array(fc.record({ itemId: fc.uuid(), code: name, reason: said }), { maxLength: 2 }),
      fc.array(life, { maxLength: 2 }),
    )
    .map(([own, comments, enemies, cameFrom]) => ({ ...own, comments, enemies, cameFrom }))

/** Of a bank, and of files from elsewhere that know nothing of one. */
export const questionsOfBanks = (): fc.Arbitrary<ExchangeQuestion> =>
  fc
    .tuple(everyQuestion(), fc.option(everyRecord()))
    .map(([question, record]) => (record === null ? question : { ...question, record }))
