import { expect, it } from "vitest"
import { en } from "./en.ts"
import { zhCN } from "./zh-CN.ts"

const textsIn = (part: unknown): string[] =>
  typeof part === "string"
    ? [part]
    : typeof part === "object" && part
      ? Object.values(part).flatMap(textsIn)
      : []

it("says everything in both languages, and nothing with an empty text (IL-01)", () => {
  const [chinese, english] = [textsIn(zhCN), textsIn(en)]

  expect(chinese.length).toBe(english.length)
  expect([...chinese, ...english].filter((text) => text.trim() === "")).toEqual([])
})

it("writes English without Chinese, except the name of the other language", () => {
  expect(textsIn(en).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([en.otherLanguage])
})
