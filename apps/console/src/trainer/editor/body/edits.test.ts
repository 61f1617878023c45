import { choiceKinds, furtherKinds } from "@sworn/question-bank"
import { faultsOfBody, type AnswerableBody } from "@sworn/question-bank/keyed"
import { describe, expect, it } from "vitest"
import {
  addOption,
  atQuestion,
  mostOptions,
  moveOption,
  optionsInOrder,
  removeOption,
  setFixed,
  setPartner,
  toggleRight,
  withoutQuestion,
  withQuestion,
  withQuestionMoved,
} from "./edits.ts"
import { emptyAnswerable, emptyBody, withItemKind, withKind } from "./empty-body.ts"

/** "o1", "o2" …, so that a test can speak of them. */
function numbered() {
  let number = 0
  return () => `o${(number += 1)}`
}
const begun = (kind: AnswerableBody["kind"]): AnswerableBody => emptyAnswerable(kind, numbered())
const keyOf = (one: AnswerableBody) => (one as { key: unknown }).key

describe("the options of a question", () => {
  it("are marked right, one at a time where one answer is asked for", () => {
    const single = toggleRight("o3")(toggleRight("o1")(begun("single")))
    expect(keyOf(single)).toEqual(["o3"])
    const multiple = toggleRight("o1")(toggleRight("o3")(begun("multiple")))
    expect(keyOf(multiple)).toEqual(["o1", "o3"])
    expect(keyOf(toggleRight("o1")(multiple))).toEqual(["o3"])
    expect(toggleRight("gone")(multiple)).toEqual(multiple)
  })

  it("take their mark and their partner with them when they go", () => {
    expect(keyOf(removeOption("o1")(toggleRight("o1")(begun("multiple"))))).toEqual([])
    const matched = setPartner("o1", "o5")(begun("matching"))
    expect(keyOf(matched)).toEqual([["o1", "o5"]])
    expect(keyOf(removeOption("o5")(matched))).toEqual([])
    expect(keyOf(setPartner("o1", "")(matched))).toEqual([])
  })

  it("move by one place, and never out of the list", () => {
    const ids = (one: AnswerableBody) => optionsInOrder(one).map(({ id }) => id)
    expect(ids(moveOption("o1", 1)(begun("single")))).toEqual(["o2", "o1", "o3", "o4"])
    expect(ids(moveOption("o1", -1)(begun("single")))).toEqual(["o1", "o2", "o3", "o4"])
    const ordered = moveOption("o4", -1)(begun("ordering"))
    expect(ids(ordered)).toEqual(["o1", "o2", "o4", "o3"])
    expect(keyOf(ordered)).toEqual(["o1", "o2", "o4", "o3"])
  })

  it("are no more than have a letter", () => {
    let one: AnswerableBody = begun("ordering")
    for (let times = 0; times < 20; times += 1) one = addOption(() => crypto.randomUUID())(one)
    expect(optionsInOrder(one)).toHaveLength(mostOptions)
    expect((keyOf(one) as unknown[]).length).toBe(mostOptions)
  })

  it("stay in their place where their author says so, and only then", () => {
    const fixed = setFixed("o4", true)(begun("single"))
    expect(optionsInOrder(fixed).map((option) => option.fixed ?? false)).toEqual([false, false, false, true])
    expect(setFixed("o4", false)(fixed)).toEqual(begunLike(fixed))
  })
})

const begunLike = (one: AnswerableBody) => ({ ...begun("single"), id: one.id })

describe("a change of kind", () => {
  it.each([...choiceKinds, ...furtherKinds])(
    "to %s makes what that kind begins with, and keeps what both have",
    (kind) => {
      const stem = { "zh-CN": "题干", en: "stem" }
      const from = { ...begun("multiple"), stem, subject: "criminal-law" }
      const next = withKind(from, kind, numbered())
      expect(next).toMatchObject({ id: from.id, kind, stem, subject: "criminal-law" })
      expect(withKind(next, "essay", numbered())).toMatchObject({ kind: "essay", stem })
    },
  )

  it("keeps options among the kinds that list them, and the mark where it can stand", () => {
    const marked = toggleRight("o3")(toggleRight("o2")(begun("multiple")))
    expect(keyOf(withKind(marked, "indefinite", numbered()))).toEqual(["o2", "o3"])
    expect(keyOf(withKind(marked, "single", numbered()))).toEqual(["o2"])
    expect(keyOf(withKind(marked, "ordering", numbered()))).toEqual(["o1", "o2", "o3", "o4"])
  })

  it("from a question to a case and back keeps the question", () => {
    const single = emptyBody("single", numbered())
    const written = atQuestion(single, 0, (one) => ({ ...one, stem: { "zh-CN": "问", en: "Q" } }))
    const set = withItemKind(written, "case-set", numbered())
    expect(set.answerables).toHaveLength(2)
    expect(set.answerables[0]?.stem["zh-CN"]).toBe("问")
    expect(set.scenario).toEqual({ "zh-CN": "", en: "" })
    const back = withItemKind(set, "multiple", numbered())
    expect(back).toMatchObject({ kind: "multiple", title: null, scenario: null })
    expect(back.answerables).toMatchObject([{ kind: "multiple", stem: { "zh-CN": "问" } }])
    expect(faultsOfBody(back).map(({ fault }) => fault)).not.toContain("question-of-another-kind")
  })
})

describe("the questions of a case", () => {
  const set = emptyBody("case-set", numbered())
  const ids = (body: typeof set) => body.answerables.map(({ id }) => id)

  it("are added like the last one, moved and removed", () => {
    const three = withQuestion(set, numbered())
    expect(three.answerables.map(({ kind }) => kind)).toEqual(["single", "single", "single"])
    const [first, second, third] = ids(three)
    expect(ids(withQuestionMoved(three, 2, -1))).toEqual([first, third, second])
    expect(ids(withQuestionMoved(three, 0, -1))).toEqual([first, second, third])
    expect(ids(withoutQuestion(three, 1))).toEqual([first, third])
  })
})
