/**
 * Question lists in text and in Word as other systems document them: their own samples, out of their manuals.
 *
 * The corpus lies beside the repository, not in it; where it is absent these tests are skipped and say so. The package
 * has small fixtures of its own for the same shapes.
 */
import { readDocx, readTaggedText } from "@sworn/interchange"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const beside = fileURLToPath(new URL("../../../shared/data/corpora", import.meta.url))
const places = [process.env["SWORN_CORPORA"], beside]
const folder = places
  .map((place) => (place === undefined ? "" : join(place, "chinese-spreadsheets")))
  .find((place) => place !== "" && existsSync(join(place, "cn-shiroha")))
if (folder === undefined)
  console.warn(
    "SKIPPED: no ../shared/data/corpora/chinese-spreadsheets: other systems' lists are not read here",
  )

const filesOf = (ending: string) =>
  folder === undefined
    ? []
    : readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(ending))
        .toSorted()

/** A sample has a numbered question and says an answer; what else is fenced are lists of words and of headings. */
const samples = filesOf(".md")
  .filter((name) => name.includes("shiroha"))
  .flatMap((name) =>
    [...readFileSync(join(folder ?? "", name), "utf8").matchAll(/^```(\w*)\n([\s\S]*?)\n```$/gm)]
      .filter(([, language]) => language === "" || language === "text")
      .map(([, , text = ""]) => text)
      .filter(
        (text) => /^(?:\d+|第1题|问题一)[.、：]/m.test(text) && /^(?:.*答案|参考要点)[：:】]/m.test(text),
      )
      // Answers alone, as they may stand at the end, are no list either.
      .filter((text) => !/^\d+.{0,4}(?:答案|[A-D](?:[）\s]|$))/.test(text))
      // The prompt for an assistant describes the format; it is no list.
      .filter((text) => !text.includes("Shiroha Quiz 可稳定导入")),
  )

describe.skipIf(folder === undefined)("a sample of a question list", () => {
  it("is there, with others", () => {
    expect(samples.length).toBeGreaterThanOrEqual(12)
  })

  it.each(samples)("%s\n is read whole", (text) => {
    const report = readTaggedText(text, "zh-CN")
    const unanswered = report.faults.filter(
      ({ code }) => code !== "answer-missing" && code !== "type-missing",
    )
    expect(unanswered).toEqual([])
    expect(report.questions.length + report.faults.length).toBeGreaterThan(0)
  })

  it("of a survey, which has no keys, has each question reported", () => {
    const [name = ""] = filesOf("exam_survey.txt")
    const report = readTaggedText(readFileSync(join(folder ?? "", name), "utf8"), "zh-CN")
    expect(report.questions).toEqual([])
    expect(report.faults.map(({ row, code }) => `${row} ${code}`)).toEqual([
      "4 answer-missing",
      "10 answer-missing",
      "16 answer-missing",
      "22 answer-missing",
      "24 answer-missing",
      "32 type-unknown",
    ])
  })

  it("of a manual in Word has its samples found among the words around them", async () => {
    const [name = ""] = filesOf(".docx")
    const report = await readDocx(readFileSync(join(folder ?? "", name)), "zh-CN")
    const stems = report.questions.map(({ question }) => question.stem["zh-CN"])
    expect(stems).toContain("安全帽的主要作用是？")
    expect(stems).toContain("雨天驾驶时应注意哪些事项？")
    expect(report.questions.length).toBeGreaterThanOrEqual(13)
    expect(report.faults.every(({ row }) => row > 0)).toBe(true)
  })
})
