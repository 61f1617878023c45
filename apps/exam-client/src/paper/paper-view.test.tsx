import { chooseOption } from "@sworn/item-view"
import { isChoice, type PaperContent, type Response } from "@sworn/question-bank"
import { createRoot } from "solid-js"
import { createStore } from "solid-js/store"
import { beforeEach, describe, expect, it } from "vitest"
import type { AttemptDesk } from "../attempt/desk.ts"
import { createPaperView, type PaperView } from "./paper-view.ts"
import type { Place } from "./places.ts"

const both = (text: string) => ({ "zh-CN": text, en: text })
const itemOf = (id: string, kind: "single" | "multiple") => ({
  id,
  kind,
  stem: both(id),
  options: ["a", "b", "c"].map((option) => ({ id: option, text: both(option) })),
})
const paper: PaperContent = {
  paperId: "paper",
  title: both("paper"),
  notice: both(""),
  sections: [
    {
      id: "one",
      kind: "single",
      title: both("one"),
      policy: "exact",
      pointsEach: 100,
      entries: [itemOf("first", "single"), itemOf("second", "multiple")],
    },
    {
      id: "two",
      kind: "case-set",
      title: both("two"),
      policy: "exact",
      pointsEach: 200,
      entries: [
        {
          id: "case",
          kind: "case-set",
          title: both("case"),
          scenario: both("…"),
          items: [itemOf("third", "single")],
        },
      ],
    },
  ],
}

describe("what the candidate looks at", () => {
  beforeEach(() => localStorage.clear())

  it("numbers the items through sections and case sets", () => {
    expect(open().view.places.map((place) => [place.number, place.item.id, place.caseSet?.id])).toEqual([
      [1, "first", undefined],
      [2, "second", undefined],
      [3, "third", "case"],
    ])
  })

  it("resumes at the same item with the same strike-outs (OF-03)", () => {
    const before = open().view
    before.step(1)
    before.answeringAt(before.current()).strike("c", true)

    const after = open().view
    expect(after.current().item.id).toBe("second")
    expect(after.answeringAt(after.current()).isStruck("c")).toBe(true)
  })

  it("replaces the choice of a single item and gathers those of a multiple one", () => {
    const { view, responses } = open()
    const [single, multiple] = [view.places[0], view.places[1]] as [
      (typeof view.places)[0],
      (typeof view.places)[0],
    ]
    for (const option of ["a", "b"]) {
      toggle(view, single, option)
      toggle(view, multiple, option)
    }
    toggle(view, multiple, "a")

    expect(responses).toEqual({ first: { optionIds: ["b"] }, second: { optionIds: ["b"] } })
    expect(view.answeredCount()).toBe(2)
  })

  it("takes an answer back as an empty response", () => {
    const { view, responses } = open()
    toggle(view, view.current(), "a")
    view.answeringAt(view.current()).answer({ optionIds: [] })

    expect(responses["first"]).toEqual({ optionIds: [] })
    expect(view.answeredCount()).toBe(0)
  })

  it("brings a struck-out option back when it is chosen", () => {
    const { view } = open()
    const { strike, isStruck } = view.answeringAt(view.current())
    strike("a", true)
    toggle(view, view.current(), "a")

    expect(isStruck("a")).toBe(false)
  })
})

const toggle = (view: PaperView, place: Place, optionId: string) =>
  isChoice(place.item) && chooseOption(place.item, view.answeringAt(place), optionId)

function open() {
  const [responses, setResponses] = createStore<Record<string, Response>>({})
  const desk = {
    candidacy: () => ({ attempt: { attemptId: "attempt" } }),
    responseTo: (itemId: string) => responses[itemId],
    isMarked: () => false,
    choose: (itemId: string, response: Response) => setResponses(itemId, response),
  } as unknown as AttemptDesk
  return createRoot(() => ({ view: createPaperView(desk, paper), responses }))
}
