import type { PaperItem, Response } from "@sworn/question-bank"
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { createPassingAnswer, ItemSurroundings, type Answering } from "../index.ts"
import FurtherItem from "./further-item.tsx"
import { zhCN } from "./zh-CN.ts"

const both = (zh: string, en: string) => ({ "zh-CN": zh, en })
const options = ["甲", "乙", "丙"].map((text, at) => ({ id: `o${at}`, text: both(text, `${at}`) }))
const matching: PaperItem = {
  id: "m",
  kind: "matching",
  stem: both("配对", "Match"),
  prompts: ["一", "二"].map((text, at) => ({ id: `p${at}`, text: both(text, `${at}`) })),
  options,
}
const ordering: PaperItem = { id: "o", kind: "ordering", stem: both("排序", "Order"), options }
const numeric: PaperItem = { id: "n", kind: "numeric", stem: both("几日", "Days"), unit: both("日", "days") }
const essay: PaperItem = { id: "e", kind: "essay", stem: both("论述", "Discuss"), mostCharacters: 9 }
const hotspot: PaperItem = {
  id: "h",
  kind: "hotspot",
  stem: both("指出", "Point"),
  image: { mediaId: "m1", alt: both("图", "Plan"), width: 80, height: 40 },
}

const [language, setLanguage] = createSignal<"zh-CN" | "en">("zh-CN")
let answering: Answering

beforeEach(() => {
  answering = createPassingAnswer()
  setLanguage("zh-CN")
})
afterEach(cleanup)

function draw(item: PaperItem, more: { locked?: boolean; url?: string } = {}) {
  render(() => (
    <ItemSurroundings value={{ language, mediaUrl: () => more.url }}>
      <FurtherItem item={item} answering={answering} locked={more.locked ?? false} />
    </ItemSurroundings>
  ))
}
const response = (): Response | undefined => answering.response()
const button = (name: string) => screen.getByRole("button", { name })

describe("a matching item", () => {
  it("gives the same answer whichever prompt was matched first, and takes one back", () => {
    draw(matching)
    const [first, second] = screen.getAllByRole("combobox")
    fireEvent.change(second!, { target: { value: "o0" } })
    fireEvent.change(first!, { target: { value: "o0" } })
    expect(response()).toEqual({
      pairs: [
        ["p0", "o0"],
        ["p1", "o0"],
      ],
    })
    fireEvent.change(first!, { target: { value: "" } })
    expect(response()).toEqual({ pairs: [["p1", "o0"]] })
    fireEvent.click(button(zhCN.clear))
    expect(response()).toEqual({ pairs: [] })
  })
})

describe("an ordering item", () => {
  it("is unanswered as it is shown, until its order is changed or confirmed", () => {
    draw(ordering)
    expect(response()).toBeUndefined()
    fireEvent.click(button(zhCN.ordering.asShown))
    expect(response()).toEqual({ order: ["o0", "o1", "o2"] })
  })

  it("moves one line at a time, says where it went, and leaves the hand on it", () => {
    draw(ordering)
    fireEvent.click(button(zhCN.ordering.down("甲")))
    expect(response()).toEqual({ order: ["o1", "o0", "o2"] })
    fireEvent.click(button(zhCN.ordering.down("甲")))
    expect(response()).toEqual({ order: ["o1", "o2", "o0"] })
    expect(screen.getByRole("status").textContent).toBe(zhCN.ordering.moved("甲", 3, 3))
    // At the end its button down has come to its end; the other one takes over.
    expect(document.activeElement?.getAttribute("aria-label")).toBe(zhCN.ordering.up("甲"))
  })
})

describe("a numeric item", () => {
  it("says what is no number, in whatever width it was typed", () => {
    draw(numeric)
    const field = screen.getByRole("textbox")
    fireEvent.input(field, { target: { value: "十五" } })
    expect(field.getAttribute("aria-invalid")).toBe("true")
    fireEvent.input(field, { target: { value: "１５．５" } })
    expect(field.getAttribute("aria-invalid")).toBeNull()
    fireEvent.blur(field)
    expect(response()).toEqual({ texts: ["１５．５"] })
    expect(screen.getByText("日")).toBeTruthy()
  })
})

describe("an essay", () => {
  it("counts characters as people do, and stays through a switch of language (OF-14)", () => {
    draw(essay)
    const field = screen.getByRole<HTMLTextAreaElement>("textbox")
    fireEvent.input(field, { target: { value: "𬱖一" } })
    expect(screen.getByText(zhCN.written.count(2, 9))).toBeTruthy()
    setLanguage("en")
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("𬱖一")
  })
})

describe("a hotspot item", () => {
  it("moves its cross without answering, stays in the picture, and answers on Enter", () => {
    draw(hotspot, { url: "data:image/png;base64,AA==" })
    const picture = screen.getByRole("application")
    for (let press = 0; press < 30; press += 1) fireEvent.keyDown(picture, { key: "ArrowRight" })
    fireEvent.keyDown(picture, { key: "ArrowUp", shiftKey: true })
    expect(response()).toBeUndefined()
    fireEvent.keyDown(picture, { key: "Enter" })
    expect(response()).toEqual({ point: [79, 19] })
    fireEvent.click(button(zhCN.clear))
    expect(response()).toEqual({ point: null })
  })

  it("says what picture is missing, and takes no answer while it is locked", () => {
    draw(hotspot)
    expect(screen.getByText(zhCN.hotspot.missing("图"))).toBeTruthy()
    cleanup()
    draw(hotspot, { url: "data:image/png;base64,AA==", locked: true })
    fireEvent.keyDown(screen.getByRole("application"), { key: "Enter" })
    expect(response()).toBeUndefined()
  })
})
