import { createRoot } from "solid-js"
import { describe, expect, it } from "vitest"
import { filtersIn } from "./filters.ts"
import { createSelection, selectionOf } from "./selection.ts"

const selecting = () => createRoot(() => createSelection())

describe("choosing items of a list", () => {
  it("adds up over pages, and counts each once", () => {
    const selection = selecting()
    selection.put(["a", "b"])
    selection.put(["b", "c"])
    selection.take("a")

    expect(selection.count()).toBe(2)
    expect(["a", "b", "c", "d"].filter(selection.isChosen)).toEqual(["b", "c"])
  })

  it("can mean everything that a question matches, in sight or not", () => {
    const selection = selecting()
    selection.put(["a"])
    selection.chooseAll(filtersIn({ kind: "single" }), 12_000)

    expect(selection.count()).toBe(12_000)
    expect(selection.isChosen("never seen")).toBe(true)
    expect(selection.chosen()).toMatchObject({ kind: "all", filters: { kind: "single" } })
  })

  it("leaves out of everything what is taken out, and the API hears of both", () => {
    const selection = selecting()
    selection.chooseAll(filtersIn({ kind: "single" }), 500)
    selection.take("b")
    selection.take("c")
    selection.put(["c"])

    expect(selection.count()).toBe(499)
    expect(selectionOf(selection.chosen())).toEqual({ filter: { kind: "single" }, except: ["b"] })
    selection.clear()
    selection.put(["a"])
    expect(selectionOf(selection.chosen())).toEqual({ filter: {}, only: ["a"] })
  })
})
