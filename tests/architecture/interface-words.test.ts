/** One word for each thing in the interface too (docs/glossary.md): an item of the bank is a question, 试题, wherever it is read. */
import { describe, expect, it } from "vitest"
import { filesIn, read } from "./sources.ts"

const folders = ["apps/console/src", "apps/exam-client/src", "packages/item-view/src"]
const catalogues = (name: RegExp) => folders.flatMap((folder) => filesIn(folder, name))
const contract = filesIn("packages/contract/src", /refusals\.ts$|\/refusals\/|-fields\.ts$/)

/** What stands between quotes on a line, without what is put into it and without the names of keys. */
const spoken = (path: string): readonly { readonly where: string; readonly words: string }[] =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ""))
    .split("\n")
    .flatMap((line, at) =>
      [...line.matchAll(/"([^"]*)"(?!\s*:)|`([^`]*)`/g)].map(([, plain, built]) => ({
        where: `${path}:${at + 1}`,
        words: (plain ?? built ?? "").replace(/\$\{[^}]*\}/g, ""),
      })),
    )

/** The only other items: 项, of a paragraph of law, and those of a list in a text. */
const otherItems =
  /paragraphs? and items?|paragraph and item|item without its paragraph|^ item \(\)$|^Item$|^item$|List item|Item out of sequence/

describe("the words of the interface", () => {
  it("are found", () => {
    expect(catalogues(/\/en\.ts$/).length).toBeGreaterThan(8)
    expect(catalogues(/\/zh-CN\.ts$/).length).toBeGreaterThan(8)
  })

  it("call an item of the bank a question in English, and nothing else an item but what law and lists have", () => {
    const isSpoken = (words: string) => /[A-Z ]/.test(words) || words === "item"
    const said = [...catalogues(/\/en\.ts$/), ...contract].flatMap((path) =>
      spoken(path).filter(({ words }) => /\bitems?\b(?!-)/i.test(words) && isSpoken(words)),
    )
    expect(said.filter(({ words }) => !otherItems.test(words))).toEqual([])
  })

  it("call it 试题 in Chinese, in every catalogue", () => {
    const said = [...catalogues(/\/zh-CN\.ts$/), ...contract].flatMap((path) =>
      spoken(path).filter(({ words }) => /题目|考题/.test(words)),
    )
    expect(said).toEqual([])
  })
})
