import type { ChoiceItem as Item } from "@sworn/question-bank"
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, describe, expect, it } from "vitest"
import { createPassingAnswer, ItemSurroundings, ItemView } from "./index.ts"

const [language, setLanguage] = createSignal<"zh-CN" | "en">("zh-CN")

const item: Item = {
  id: "item",
  kind: "single",
  stem: { "zh-CN": "下列哪一项正确？", en: "Which is right?" },
  options: [
    { id: "x", text: { "zh-CN": "甲", en: "First" } },
    { id: "y", text: { "zh-CN": "乙", en: "Second" } },
  ],
}

afterEach(cleanup)

describe("a single-choice item", () => {
  afterEach(() => setLanguage("zh-CN"))

  it("is a group of native radios, lettered by position and named by its stem", () => {
    draw(item)

    expect(screen.getByRole("group", { name: "下列哪一项正确？" })).toBeTruthy()
    expect(screen.getAllByRole("radio").map((radio) => radio.closest("label")?.textContent)).toEqual([
      "A甲",
      "B乙",
    ])
  })

  it("keeps the choice through a switch of language (OF-14)", () => {
    draw(item)
    fireEvent.click(screen.getByRole("radio", { name: /乙/ }))

    setLanguage("en")
    expect(screen.getByRole("radio", { name: /Second/ })).toHaveProperty("checked", true)
  })

  it("lets the choice be taken back", () => {
    draw(item)
    fireEvent.click(screen.getByRole("radio", { name: /甲/ }))
    fireEvent.click(screen.getByRole("button", { name: "取消选择" }))

    expect(screen.getByRole("radio", { name: /甲/ })).toHaveProperty("checked", false)
    expect(screen.queryByRole("button", { name: "取消选择" })).toBeNull()
  })
})

describe("a multiple-choice item", () => {
  it("is a group of checkboxes", () => {
    draw({ ...item, kind: "multiple" })

    expect(screen.getAllByRole("checkbox")).toHaveLength(2)
  })
})

function draw(drawn: Item) {
  const answering = createPassingAnswer()
  render(() => (
    <ItemSurroundings value={{ language, mediaUrl: () => undefined }}>
      <ItemView item={drawn} answering={answering} />
    </ItemSurroundings>
  ))
}
