import { describe, expect, it } from "vitest"
import { itemKinds, noPicture, type ItemKind } from "../item.ts"
import { faultsOfBody, type BodyFault, type EnabledKinds, type FaultyPlace } from "./body-faults.ts"
import type { ItemBody } from "./item-body.ts"
import { answerables, both, itemOfKind } from "./some-items.fixture.ts"

const item = itemOfKind("single")
const { single } = answerables
const caseSet: ItemBody = {
  ...item,
  kind: "case-set",
  title: both("案例"),
  scenario: both("材料"),
  answerables: [single, { ...answerables.multiple, id: "q2" }],
}
const options = (count: number) => single.options.slice(0, count)
const numbers = (value: string, tolerance: string) => ({ key: [{ value, tolerance }] })
const picture = [{ kind: "paragraph", content: [{ kind: "image", mediaId: "m1", alt: " " }] }]
const onlyBasic: EnabledKinds = new Map([["basic", itemKinds.filter((kind) => kind !== "hotspot")]])

/** One body for each fault, or this does not compile. */
const broken: Record<BodyFault, readonly [ItemBody, FaultyPlace["field"]]> = {
  "level-missing": [{ ...item, levels: [] }, "levels"],
  "kind-not-enabled": [itemOfKind("hotspot"), "kind"],
  "difficulty-not-one-to-five": [{ ...item, difficulty: 6 }, "difficulty"],
  "text-missing": [itemOfKind("single", { stem: { "zh-CN": " ", en: "" } }), "stem"],
  "translation-missing": [itemOfKind("single", { stem: { "zh-CN": "题干", en: "" } }), "stem"],
  "rationale-missing": [itemOfKind("single", { rationale: { "zh-CN": "", en: "" } }), "rationale"],
  "subject-missing": [itemOfKind("single", { subject: "" }), "subject"],
  "law-missing": [itemOfKind("single", { laws: [] }), "laws"],
  "two-options-at-least": [itemOfKind("single", { options: single.options.slice(1, 2) }), "options"],
  "picture-missing": [
    itemOfKind("hotspot", { image: { ...answerables.hotspot.image, mediaId: noPicture } }),
    "image",
  ],
  "image-needs-words": [itemOfKind("single", { stem: { "zh-CN": picture, en: picture } }), "stem"],
  "blank-outside-cloze": [itemOfKind("single", { stem: answerables.cloze.stem }), "stem"],
  "case-set-needs-two-questions": [{ ...caseSet, answerables: [single] }, "answerables"],
  "one-question-only": [{ ...item, answerables: [single, single] }, "answerables"],
  "question-of-another-kind": [{ ...item, kind: "indefinite" }, "answerables"],
  // An answerable puts its own key together; only a kept one could be of another kind (key-faults.test.ts).
  "key-of-another-kind": [item, "key"],
  "key-names-unknown-option": [itemOfKind("single", { key: ["o9"] }), "key"],
  "single-needs-one-key": [itemOfKind("single", { key: [] }), "key"],
  "true-false-needs-two-options": [itemOfKind("true-false", { options: options(3) }), "key"],
  "multiple-needs-two-keys": [itemOfKind("multiple", { key: ["o0"] }), "key"],
  "multiple-needs-a-distractor": [itemOfKind("multiple", { key: ["o0", "o1", "o2", "o3"] }), "key"],
  "multiple-needs-four-or-five-options": [itemOfKind("multiple", { options: options(3) }), "key"],
  "indefinite-needs-a-key": [itemOfKind("indefinite", { key: [] }), "key"],
  "options-repeat": [
    itemOfKind("single", { options: single.options.map((option) => ({ ...option, text: both("同") })) }),
    "key",
  ],
  "matching-needs-two-prompts": [
    itemOfKind("matching", { prompts: answerables.matching.prompts.slice(0, 1), key: [["p0", "o0"]] }),
    "key",
  ],
  "matching-needs-a-partner-for-each-prompt": [itemOfKind("matching", { key: [["p0", "o0"]] }), "key"],
  "ordering-needs-every-option-once": [itemOfKind("ordering", { key: ["o0", "o1", "o1", "o3"] }), "key"],
  "numeric-needs-a-number": [itemOfKind("numeric", numbers("twenty", "0")), "key"],
  "numeric-tolerance-is-no-distance": [itemOfKind("numeric", numbers("24", "-0.5")), "key"],
  "cloze-needs-a-gap": [itemOfKind("cloze", { key: [] }), "key"],
  "cloze-gaps-differ-from-blanks": [
    itemOfKind("cloze", { key: [...answerables.cloze.key, { accepted: ["三"], caseMatters: false }] }),
    "key",
  ],
  "accepted-text-missing": [itemOfKind("short-text", { key: { accepted: [], caseMatters: false } }), "key"],
  "accepted-text-too-long": [itemOfKind("short-text", { mostCharacters: 3 }), "key"],
  "hotspot-needs-an-area": [itemOfKind("hotspot", { key: [] }), "key"],
  "hotspot-area-outside-image": [
    itemOfKind("hotspot", { key: [{ shape: "circle", x: 395, y: 150, radius: 6 }] }),
    "key",
  ],
}
const judged = Object.entries(broken).flatMap(([fault, [body, field]]) =>
  fault === "key-of-another-kind" ? [] : [{ fault, body, field }],
)

describe("an item as its author writes it", () => {
  it.each(Object.keys(answerables) as (keyof typeof answerables)[])(
    "is whole when nothing is missing: %s (ITM-1, ITM-3)",
    (kind) => {
      expect(faultsOfBody(itemOfKind(kind))).toEqual([])
    },
  )

  it("is whole as a case set too (ITM-1)", () => {
    expect(faultsOfBody(caseSet)).toEqual([])
  })

  it.each(judged)("says where it is: $fault (ITM-4, ITM-6)", ({ fault, body, field }) => {
    expect(faultsOfBody(body, onlyBasic)).toContainEqual(expect.objectContaining({ fault, field }))
  })

  it("names the language that a text is missing in, and the question of a case set (ITM-12)", () => {
    const [first, second] = caseSet.answerables
    const half = { ...second!, rationale: { "zh-CN": "依据", en: " " } }

    expect(faultsOfBody({ ...caseSet, answerables: [first!, half] })).toEqual([
      { fault: "translation-missing", field: "rationale", answerable: 1, locale: "en" },
    ])
  })

  it("is of a kind that each of its levels allows, its questions' kinds as well (ITM-3)", () => {
    const enabled: EnabledKinds = new Map<string, readonly ItemKind[]>([
      ["basic", itemKinds],
      ["advanced", ["single", "case-set", "multiple"]],
    ])
    const faultsAt = (body: ItemBody, ...levels: readonly string[]) =>
      faultsOfBody({ ...body, levels }, enabled).map(({ fault }) => fault)
    const withMatching = { ...caseSet, answerables: [single, answerables.matching] }

    expect(faultsAt(itemOfKind("matching"), "basic")).toEqual([])
    expect(faultsAt(itemOfKind("matching"), "basic", "advanced")).toEqual(["kind-not-enabled"])
    expect(faultsAt(withMatching, "advanced")).toEqual(["kind-not-enabled"])
    expect(faultsAt(caseSet, "advanced")).toEqual([])
  })
})
