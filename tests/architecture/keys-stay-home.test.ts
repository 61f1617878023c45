/** ATT-10, at its root: no module that runs in the exam client can reach one that knows a key. */
import { describe, expect, it } from "vitest"
import { importsOf, reachableFrom, read, sourcesIn } from "./sources.ts"

const clientFiles = sourcesIn("apps/exam-client/src")
const knowsKeys =
  /\/keyed\/|^drizzle\/|^packages\/interchange\/|^apps\/exam-api\/|^packages\/contract\/src\/staff\//

describe("the exam client (ATT-10)", () => {
  it("reaches no module that knows keys, by any path", () => {
    const reached = reachableFrom(clientFiles)
    const strays = [...reached]
      .filter(([file]) => knowsKeys.test(file))
      .map(([file, from]) => `${from} -> ${file}`)
    expect(strays).toEqual([])
    // The walk itself works: it gets as far as the packages.
    expect([...reached.keys()].some((file) => file.startsWith("packages/question-bank/src/"))).toBe(true)
  })

  it("names no type that has a key either, but the API's own", () => {
    const named = clientFiles.flatMap((file) =>
      importsOf(file).filter((name) => /keyed|drizzle|interchange|contract\/staff/.test(name)),
    )
    expect(named).toEqual([])
  })
})

describe("what candidates are sent (ATT-10)", () => {
  it("has no field in the contract that could carry a key", () => {
    const telling = /\b(key|keys|correct|isCorrect|rationale|explanation|weight|keyVersion|answerKey)\b\s*:/
    const strays = sourcesIn("packages/contract/src/candidate").flatMap((file) =>
      read(file)
        .split("\n")
        .filter(
          (line) => telling.test(line) && !line.includes("paperKey = z.strictObject({ key: z.base64() })"),
        )
        .map((line) => `${file}: ${line.trim()}`),
    )
    expect(strays).toEqual([])
  })
})
