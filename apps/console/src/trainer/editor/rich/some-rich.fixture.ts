/** Any rich text the judge lets through, however oddly it is put together. */
import { marks, type Block, type Inline, type Rich } from "@sworn/question-bank"
import fc from "fast-check"

const words = fc.string({ unit: fc.constantFrom(..."甲乙 ab<&\n\r\t=　"), maxLength: 12 })
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: words }),
  fc.record({ kind: fc.constant("text" as const), text: words, marks: fc.shuffledSubarray([...marks]) }),
  fc.constant({ kind: "break" as const }),
  fc.record({ kind: fc.constant("math" as const), latex: words }),
  fc.record({ kind: fc.constant("blank" as const), number: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ kind: fc.constant("image" as const), mediaId: fc.constantFrom("m1", "m2"), alt: words }),
  fc.record({
    kind: fc.constant("image" as const),
    mediaId: fc.constant("m1"),
    alt: words,
    width: fc.integer({ min: 1, max: 4000 }),
  }),
)

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    fc.record({ kind: fc.constant("paragraph" as const), content: fc.array(inline, { maxLength: 5 }) }),
    fc.record({ kind: fc.constant("code" as const), text: words }),
    fc.record({
      kind: fc.constant("list" as const),
      ordered: fc.boolean(),
      items: fc.array(fc.array(tie("block"), { maxLength: 2 }), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("table" as const),
      rows: fc.array(
        fc.array(fc.record({ header: fc.boolean(), content: fc.array(tie("block"), { maxLength: 2 }) }), {
          maxLength: 3,
        }),
        { maxLength: 3 },
      ),
    }),
  ),
}))

export const someRich: fc.Arbitrary<Rich> = fc.oneof(words, fc.array(block, { maxLength: 4 }))
