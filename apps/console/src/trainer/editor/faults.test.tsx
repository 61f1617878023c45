import { itemKinds } from "@sworn/question-bank"
import type { ItemBody } from "@sworn/question-bank/keyed"
import { afterEach, describe, expect, it } from "vitest"
import { preferences } from "../../i18n/words.ts"
import { atQuestion } from "./body/edits.ts"
import { emptyBody } from "./body/empty-body.ts"
import { controlOf, placedFaults, sentenceOf } from "./faults.ts"

afterEach(() => preferences.setLanguage("zh-CN"))

function numbered() {
  let number = 0
  return () => `o${(number += 1)}`
}
const faultsOf = (body: ItemBody) => placedFaults(body, new Map())

describe("what is missing", () => {
  it.each(itemKinds)("from an empty item of kind %s is said with what to do, in both languages", (kind) => {
    const faults = faultsOf(emptyBody(kind, numbered()))
    expect(faults.length).toBeGreaterThan(3)
    for (const language of ["zh-CN", "en"] as const) {
      preferences.setLanguage(language)
      for (const fault of faults) expect(sentenceOf(fault)).toMatch(language === "en" ? /\.$/ : /。$/)
    }
  })

  it("leads to the very option and the language that lack it", () => {
    const body = atQuestion(emptyBody("multiple", numbered()), 0, (one) =>
      one.kind === "multiple"
        ? {
            ...one,
            options: one.options.map((option, at) =>
              at === 2 ? option : { ...option, text: { "zh-CN": `选项${at}`, en: at === 3 ? "" : "option" } },
            ),
          }
        : one,
    )
    const ofOptions = faultsOf(body).filter(({ field }) => field === "options")
    expect(ofOptions.map(({ fault, control }) => [fault, control])).toEqual([
      ["text-missing", controlOf("options", 0, "zh-CN", "o3")],
      ["translation-missing", controlOf("options", 0, "en", "o4")],
    ])
    expect(ofOptions.map(sentenceOf)).toEqual(["请填写选项C。", "请补写选项D的英文文本。"])
  })

  it("does not call empty options the same, but does so of two that say the same", () => {
    const empty = emptyBody("single", numbered())
    expect(faultsOf(empty).map(({ fault }) => fault)).not.toContain("options-repeat")
    const twice = atQuestion(empty, 0, (one) =>
      one.kind === "single"
        ? { ...one, options: one.options.map((option) => ({ ...option, text: { "zh-CN": "甲", en: "" } })) }
        : one,
    )
    expect(faultsOf(twice).map(({ fault }) => fault)).toContain("options-repeat")
  })

  it("is a level that does not use the kind (ITM-3)", () => {
    const body = { ...emptyBody("essay", numbered()), levels: ["basic"] }
    const enabled = new Map([["basic", ["single"] as const]])
    expect(placedFaults(body, enabled).map(({ fault }) => fault)).toContain("kind-not-enabled")
  })

  it("is the picture of a question about one, said where it is chosen (ITM-12)", () => {
    const faults = faultsOf(emptyBody("hotspot", numbered()))
    expect(faults.find(({ fault }) => fault === "picture-missing")?.control).toBe(controlOf("image", 0))
    expect(faults.find(({ fault, field }) => fault === "text-missing" && field === "image")?.control).toBe(
      controlOf("image", 0, "zh-CN"),
    )
  })
})
