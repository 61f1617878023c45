/**
 * No regular expression of ours takes longer than its text deserves (bad/Q3): each one that runs in the API or in a package it
 * uses is tried on long texts made of the very characters it looks for.
 */
import { describe, expect, it } from "vitest"
import { read, sourcesIn } from "./sources.ts"

const folders = [
  "packages/question-bank/src",
  "packages/exam-core/src",
  "packages/contract/src",
  "packages/interchange/src",
  "apps/exam-api/src",
  "drizzle/schema",
]

/** A literal stands where a value may: after an opening, a comma, an operator or a word that takes one. */
const literal =
  /(?:[(,=:[!&|?{};]|\breturn|=>)\s*\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=[\s.,;)\]}])/g

const commentless = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1")

const found = folders.flatMap(sourcesIn).flatMap((file) =>
  [...commentless(read(file)).matchAll(literal)].map(([, body = "", flags = ""]) => ({
    file,
    body,
    flags,
  })),
)
const expressions = [...new Map(found.map((one) => [`/${one.body}/${one.flags}`, one])).entries()]

/** As long as a body may be a part of; headers are shorter. */
const length = 30_000
const longest = 50

function attacks(body: string): string[] {
  const own = [...new Set(body.replace(/\\[a-zA-Z]/g, "").match(/[^\\()[\]{}|?*+^$]/gu) ?? [])]
  const units = [
    ...own,
    ..."a0 \t-_.,;:/=\"'@%\n字",
    "a0",
    "0,",
    "a;",
    "__Host-sworn-staff=",
    "::ffff:",
    "a ",
    " a",
  ]
  return units.flatMap((unit) => {
    const many = unit.repeat(Math.ceil(length / unit.length))
    return [many, `${many}!`, `!${many}`, `${many}\u0000`, ` ${many} `]
  })
}

describe("a regular expression", () => {
  it("is found wherever one is written", () => {
    expect(expressions.length).toBeGreaterThan(15)
  })

  it.each(expressions)("%s takes no text for a maze (bad/Q3)", (_shown, { body, flags }) => {
    const slow: string[] = []
    for (const text of attacks(body)) {
      // The better of two: what else the machine does is not the expression's fault.
      const ms = Math.min(timed(body, flags, text), timed(body, flags, text))
      if (ms > longest) slow.push(`${JSON.stringify(text.slice(0, 12))}: ${ms.toFixed(0)} ms`)
    }
    expect(slow).toEqual([])
  })
})

function timed(body: string, flags: string, text: string): number {
  const expression = new RegExp(body, flags)
  const startedAt = performance.now()
  if (flags.includes("g")) text.replace(expression, "")
  else expression.test(text)
  return performance.now() - startedAt
}
