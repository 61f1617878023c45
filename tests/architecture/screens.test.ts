/** What every component keeps to: words come from the catalogues, styles from classes, and nothing from elsewhere. */
import { describe, expect, it } from "vitest"
import { filesIn, isTest, read } from "./sources.ts"

const folders = ["packages/ui/src", "packages/item-view/src", "apps/exam-client/src", "apps/console/src"]
const components = folders.flatMap((folder) => filesIn(folder, /\.tsx$/)).filter((path) => !isTest(path))
const everything = folders
  .flatMap((folder) => filesIn(folder, /\.(tsx?|css)$/))
  .filter((path) => !isTest(path))

/** Lines of code whose match is not inside a comment. */
const linesWith = (path: string, pattern: RegExp): string[] =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ""))
    .split("\n")
    .flatMap((line, at) =>
      pattern.test(line.replace(/(^|\s)\/\/.*$/, "")) ? [`${path}:${at + 1} ${line.trim()}`] : [],
    )

describe("components", () => {
  it("are found", () => {
    expect(components.length).toBeGreaterThan(40)
  })

  it("hold no literal text: words live in the catalogues, in both languages (IL-01)", () => {
    // A language is named in itself, beside the attribute that says which it is.
    const chinese = /^(?!.*lang: "zh-CN").*[\u3400-\u9fff]/
    const betweenTags = /<[a-zA-Z][^<>{}=]*>\s*[A-Za-z][A-Za-z ,.'!?]+\s*<\//
    expect(
      components.flatMap((path) => [...linesWith(path, chinese), ...linesWith(path, betweenTags)]),
    ).toEqual([])
  })

  it("set no inline style: the content security policy would drop it", () => {
    expect(components.flatMap((path) => linesWith(path, /\sstyle=/))).toEqual([])
  })

  it("put no markup together from text", () => {
    expect(
      everything.flatMap((path) => linesWith(path, /innerHTML|outerHTML|insertAdjacentHTML|document\.write/)),
    ).toEqual([])
  })
})

describe("the clients", () => {
  it("ask no other origin for anything (LE-02)", () => {
    const elsewhere = /https?:\/\/(?!www\.w3\.org\/)/
    expect(everything.flatMap((path) => linesWith(path, elsewhere))).toEqual([])
  })
})
