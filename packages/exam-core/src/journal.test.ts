/// <reference types="node" />
import type { Response } from "@sworn/question-bank"
import fc from "fast-check"
import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import {
  answeredCount,
  canonicalResponses,
  contentsOf,
  firstBreak,
  genesisHash,
  recordHash,
  type JournalEvent,
  type JournalRecord,
} from "./journal.ts"

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")

function journalOf(...events: JournalEvent[]): JournalRecord[] {
  let previous = genesisHash("attempt", sha256)
  return events.map((event, index) => {
    const record = { position: index + 1, epoch: 1, seq: index, at: 1000 + index, late: false, event }
    previous = recordHash(previous, record, sha256)
    return { ...record, hash: previous }
  })
}

const chose = (itemId: string, ...optionIds: string[]): JournalEvent => ({
  kind: "response",
  itemId,
  response: { optionIds },
})

const event: fc.Arbitrary<JournalEvent> = fc.oneof(
  fc.record({
    kind: fc.constant("response" as const),
    itemId: fc.constantFrom("i1", "i2", "i3"),
    response: fc.oneof(
      fc.record({ optionIds: fc.subarray(["a", "b", "c"]) }),
      fc.record({ pairs: fc.array(fc.tuple(fc.constantFrom("p", "q"), fc.constantFrom("a", "b"))) }),
      fc.record({ order: fc.shuffledSubarray(["a", "b", "c"]) }),
      fc.record({ texts: fc.array(fc.string()) }),
      fc.record({ point: fc.option(fc.tuple(fc.nat(399), fc.nat(299))) }),
    ),
  }),
  fc.record({
    kind: fc.constant("mark" as const),
    itemId: fc.constantFrom("i1", "i2"),
    marked: fc.boolean(),
  }),
  fc.constant({ kind: "opened" as const }),
)

describe("the journal's contents", () => {
  it("are the newest response of each item, the marks that stand, and the first hand-in", () => {
    const contents = contentsOf(
      journalOf(
        { kind: "opened" },
        chose("i1", "a"),
        chose("i2", "b"),
        chose("i1", "c"),
        { kind: "mark", itemId: "i2", marked: true },
        { kind: "mark", itemId: "i1", marked: true },
        { kind: "mark", itemId: "i1", marked: false },
        { kind: "hand-in" },
      ),
    )
    expect(Object.fromEntries(contents.responses)).toEqual({
      i1: { optionIds: ["c"] },
      i2: { optionIds: ["b"] },
    })
    expect([...contents.marks]).toEqual(["i2"])
    expect(contents.handedInAt).toBe(1007)
  })

  it("count an answer taken back as unanswered", () => {
    const contents = contentsOf(journalOf(chose("i1", "a"), chose("i1"), chose("i2", "b")))
    expect(answeredCount(contents)).toBe(1)
    expect(canonicalResponses(contents.responses)).toBe('[["i2",["b"]]]')
  })

  it("are one text for the same answers, however they were clicked together", () => {
    const one = contentsOf(journalOf(chose("i2", "b", "a", "a"), chose("i1", "c")))
    const other = contentsOf(journalOf(chose("i1", "a"), chose("i1", "c"), chose("i2", "a", "b")))
    expect(canonicalResponses(one.responses)).toBe(canonicalResponses(other.responses))
  })
})

describe("the journal's chain", () => {
  const events = fc.array(event, { minLength: 2, maxLength: 12 })

  it("holds for what was written (ATT-3)", () => {
    fc.assert(
      fc.property(events, (own) => {
        expect(firstBreak("attempt", journalOf(...own), sha256)).toBeNull()
      }),
    )
  })

  it("breaks where a record was edited, dropped, moved or put in", () => {
    fc.assert(
      fc.property(
        events,
        fc.nat(),
        fc.constantFrom("edit", "drop", "swap", "insert", "time", "late"),
        (own, where, how) => {
          const journal = journalOf(...own)
          const at = where % (journal.length - 1)
          const record = journal[at]!
          const next = journal[at + 1]!
          const tampered = {
            edit: () => journal.with(at, { ...record, event: chose("i9", "z") }),
            drop: () => journal.toSpliced(at, 1),
            swap: () => journal.with(at, next).with(at + 1, record),
            insert: () => journal.toSpliced(at, 0, { ...record, event: chose("i9", "z") }),
            time: () => journal.with(at, { ...record, at: record.at + 1 }),
            late: () => journal.with(at, { ...record, late: true }),
          }[how]()
          expect(firstBreak("attempt", tampered, sha256)).toBe(at + 1)
        },
      ),
    )
  })

  it("is the attempt's own: another attempt's journal does not hold under its name", () => {
    expect(firstBreak("another", journalOf({ kind: "opened" }), sha256)).toBe(1)
  })

  it("has the hashes that it had in its first year, for every answer that was chosen then (GRD-10)", () => {
    const itemId = "11111111-1111-4111-8111-111111111111"
    const journal = journalOf(
      { kind: "opened" },
      chose(itemId, "b", "a", "a"),
      { kind: "mark", itemId, marked: true },
      chose(itemId),
      { kind: "hand-in" },
    )
    expect(journal.map(({ hash }) => hash.slice(0, 16))).toEqual([
      "96fe90b986dfd153",
      "8a8aebf954eeb0fd",
      "8c2e9f0b188706da",
      "5999e0da04950cb8",
      "1d168567fbe96cd2",
    ])
    const responses = contentsOf(
      journalOf(chose("i2", "b", "a", "a"), chose("i1", "c"), chose("i3")),
    ).responses
    expect(sha256(canonicalResponses(responses))).toBe(
      "377615083f7f8bb3051da171af0e66b9d211b8afdbca3bcd5996e9b095ff34ec",
    )
  })

  it("tells every form of answer from every other", () => {
    const forms: readonly Response[] = [
      { optionIds: ["a"] },
      { order: ["a"] },
      { texts: ["a"] },
      { pairs: [["a", "a"]] },
      { point: [0, 0] },
      { point: null },
    ]
    const hashes = forms.map((response) => journalOf({ kind: "response", itemId: "i1", response })[0]!.hash)
    expect(new Set(hashes).size).toBe(forms.length)
    const texts = forms.map((response) => canonicalResponses(new Map([["i1", response]])))
    // A point taken back is no answer: the only one of them that says nothing.
    expect(texts).toEqual([
      '[["i1",["a"]]]',
      '[["i1",{"order":["a"]}]]',
      '[["i1",{"texts":["a"]}]]',
      '[["i1",{"pairs":[["a","a"]]}]]',
      '[["i1",{"point":[0,0]}]]',
      "[]",
    ])
  })
})
