import { describe, expect, it } from "vitest"
import { stageFrom, type StageFacts } from "./sign-in-stage.ts"

const nothing: StageFacts = {
  hasFactor: false,
  isFactorProven: false,
  isFactorForced: false,
  isPasswordDue: false,
}

describe("what a sign-in still lacks", () => {
  it.each<[string, Partial<StageFacts>, string]>([
    ["nothing, where nothing is asked for", {}, "open"],
    ["a code, where a second factor is enrolled", { hasFactor: true }, "second-factor"],
    ["a code, also where a role forces it", { hasFactor: true, isFactorForced: true }, "second-factor"],
    ["enrolment, where a role forces what is not there", { isFactorForced: true }, "enrolment"],
    ["the code before the new password", { hasFactor: true, isPasswordDue: true }, "second-factor"],
    ["enrolment before the new password", { isFactorForced: true, isPasswordDue: true }, "enrolment"],
    [
      "the new password, after the code",
      { hasFactor: true, isFactorProven: true, isPasswordDue: true },
      "password-change",
    ],
    ["the new password alone", { isPasswordDue: true }, "password-change"],
    ["nothing, after the code", { hasFactor: true, isFactorForced: true, isFactorProven: true }, "open"],
    [
      "nothing, where another has vouched for the factor",
      { isFactorForced: true, isFactorProven: true },
      "open",
    ],
  ])("is %s", (_what, facts, stage) => {
    expect(stageFrom({ ...nothing, ...facts })).toBe(stage)
  })
})
