/** What the API takes for JSON, before any schema is asked. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { flawInJson } from "@sworn/exam-api/http/strict-json"

describe("a JSON text", () => {
  it.each([
    ["nested-too-deep", "[".repeat(10_000)],
    ["nested-too-deep", `${'{"a":'.repeat(65)}1${"}".repeat(65)}`],
    ["name-twice", '{"a":1,"a":2}'],
    ["name-twice", '{"a":1, "b":[{"c":1}], "\\u0061" :2}'],
    ["name-twice", `{${Array.from({ length: 20 }, (_, at) => `"k${at}":0`).join()},"k3":1}`],
    ["name-forbidden", '{"__proto__":{"x":1}}'],
    ["name-forbidden", '{"a":{"constructor":{"prototype":{"x":1}}}}'],
    ["name-forbidden", '{"\\u005f_proto__":1}'],
    ["not-text", '{"a":"\\ud800"}'],
    ["not-text", '{"a":"\\udc00\\ud800"}'],
    ["not-text", '{"a":"x\\u0000"}'],
    ["not-text", '{"\\u0000":"x"}'],
    ["not-text", new TextDecoder().decode(Uint8Array.of(0x22, 0xff, 0xfe, 0x22))],
  ])("has the flaw %s: %.40s (bad/V4, bad/V5, bad/V12, bad/I10)", (flaw, text) => {
    expect(flawInJson(text)).toBe(flaw)
  })

  it.each([
    '{"a":{"b":1},"b":{"a":1}}',
    '[{"a":1},{"a":2}]',
    '{"a":"{\\"a\\":1,\\"a\\":2}"}',
    '{"a":"\\\\","b":"\\\\\\"","c":":"}',
    '{"a":["a","a","constructor"]}',
    '{"a":"\\ud83d\\ude00"}',
    '{"a":"__proto__"}',
    '"a"',
    "",
    '{"a',
    '{"a":"\\',
  ])("may be %s", (text) => {
    expect(flawInJson(text)).toBeNull()
  })

  it("written by any program has no flaw, however it is spaced, unless its names are forbidden", () => {
    const named = fc
      .string({ unit: "grapheme" })
      .filter((name) => !/^(__proto__|constructor|prototype)$/.test(name))
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small", maxDepth: 8 },
        fc.string({ unit: "grapheme" }).filter((text) => !/[\0\ufffd]/.test(text)),
        fc.double({ noNaN: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("value"), { maxLength: 5 }),
        fc.dictionary(
          named.filter((text) => !/[\0\ufffd]/.test(text)),
          tie("value"),
          { maxKeys: 12 },
        ),
      ),
    }))
    fc.assert(
      fc.property(value, fc.constantFrom(0, 1, "\t"), (any, space) => {
        expect(flawInJson(JSON.stringify(any, null, space))).toBeNull()
      }),
    )
  })

  it("with any name given twice is found out, wherever it lies", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 30 }), fc.nat(), (names, which) => {
        const parts = [...names, names[which % names.length]!].map((name) => `${JSON.stringify(name)}:0`)
        expect(flawInJson(`[{},{"x":{${parts.join(" , ")}}}]`)).not.toBeNull()
      }),
    )
  })
})
