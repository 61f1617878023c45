import { expect, it } from "vitest"
import { en } from "./en.ts"
import { en as furtherEn } from "./further/en.ts"
import { zhCN as furtherZhCN } from "./further/zh-CN.ts"
import { en as richEn } from "./rich/en.ts"
import { zhCN as richZhCN } from "./rich/zh-CN.ts"
import { zhCN } from "./zh-CN.ts"

const textsIn = (part: unknown): string[] => {
  if (typeof part === "string") return [part]
  // With two of each, so that nothing is said of one.
  if (typeof part === "function") return textsIn((part as (...given: number[]) => string)(2, 2, 2))
  return typeof part === "object" && part ? Object.values(part).flatMap(textsIn) : []
}

it("says everything in both languages, and English without Chinese (IL-01)", () => {
  const chinese = textsIn([zhCN, richZhCN, furtherZhCN])
  const english = textsIn([en, richEn, furtherEn])

  expect(chinese.length).toBe(english.length)
  expect([...chinese, ...english].filter((text) => text.trim() === "")).toEqual([])
  expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
})
