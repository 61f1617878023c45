import { expect, it } from "vitest"
import { en as accountEn } from "../account/en.ts"
import { zhCN as accountZhCN } from "../account/zh-CN.ts"
import { en } from "./en.ts"
import { zhCN } from "./zh-CN.ts"

const textsIn = (part: unknown): string[] =>
  typeof part === "string"
    ? [part]
    : typeof part === "object" && part
      ? Object.values(part).flatMap(textsIn)
      : []

it("says everything in both languages, and nothing with an empty text (IL-01)", () => {
  const [chinese, english] = [textsIn([zhCN, accountZhCN]), textsIn([en, accountEn])]

  expect(chinese.length).toBe(english.length)
  expect([...chinese, ...english].filter((text) => text.trim() === "")).toEqual([])
})

it("writes English without Chinese, except the name of the other language", () => {
  expect(textsIn([en, accountEn]).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([en.otherLanguage])
})
