import { describe, expect, it } from "vitest"
import { stable } from "./stable-entry.ts"

describe("what the preview is given", () => {
  const before = {
    id: "x",
    options: [
      { id: "a", text: { en: "A" } },
      { id: "b", text: { en: "B" } },
    ],
  }

  it("is the same object where nothing changed", () => {
    expect(stable(before, structuredClone(before))).toBe(before)
  })

  it("changes only what was typed: the other options stay the objects they were, wherever they moved", () => {
    const next = stable(before, {
      id: "x",
      options: [
        { id: "b", text: { en: "B" } },
        { id: "a", text: { en: "AA" } },
      ],
    })
    expect(next.options[0]).toBe(before.options[1])
    expect(next.options[1]).not.toBe(before.options[0])
    expect(next.options[1]?.text.en).toBe("AA")
  })

  it("never takes a part over into another kind", () => {
    expect(stable({ kind: "single", options: [] }, { kind: "numeric", unit: null })).toEqual({
      kind: "numeric",
      unit: null,
    })
  })
})
