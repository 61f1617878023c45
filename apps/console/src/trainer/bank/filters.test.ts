import { describe, expect, it } from "vitest"
import { filtersIn, filtersOf, isNarrowed, orderIn, pageIn, queryOf, sizeIn, tagsIn } from "./filters.ts"

describe("filters in the address of the bank", () => {
  it("are read, each as what it is", () => {
    expect(filtersIn({ kind: "multiple", difficulty: "4", text: " 拘留 ", tag: "重点" })).toMatchObject({
      kind: "multiple",
      difficulty: 4,
      text: "拘留",
      tag: "重点",
    })
  })

  it.each([{ kind: "riddle" }, { difficulty: "6" }, { state: "lost" }, { text: "" }, { nothing: "1" }])(
    "leave out what the API would not take: %o",
    (asked) => expect(isNarrowed(filtersIn(asked))).toBe(false),
  )

  it("say the same in the same words, whatever the order they came in", () => {
    const query = queryOf(filtersIn({ state: "draft", kind: "single" }))

    expect(query).toBe(queryOf(filtersIn({ kind: "single", state: "draft" })))
    expect(filtersOf(query)).toEqual(filtersIn({ kind: "single", state: "draft" }))
  })

  it("may ask for several tags at once", () => {
    const filters = filtersIn({ tag: ["重点", "易错"] })

    expect(filtersOf(queryOf(filters))).toEqual(filters)
    expect([tagsIn(filters), tagsIn(filtersIn({ tag: "重点" })), tagsIn(filtersIn({}))]).toEqual([
      ["重点", "易错"],
      ["重点"],
      [],
    ])
  })

  it("take an order, a page and one of four sizes", () => {
    expect([pageIn({ page: "3" }), pageIn({ page: "-1" }), pageIn({})]).toEqual([3, 1, 1])
    expect([orderIn({ order: "code" }), orderIn({ order: "chance" })]).toEqual(["code", "newest"])
    expect([sizeIn({ size: "200" }), sizeIn({ size: "7" }), sizeIn({})]).toEqual([200, 50, 50])
  })
})
