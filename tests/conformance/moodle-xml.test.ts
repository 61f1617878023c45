/**
 * Moodle XML of several systems: nothing of it is lost without a word, and what was read comes back from what we write.
 *
 * The corpus lies beside the repository, not in it; where it is absent these tests are skipped and say so. The package
 * has small fixtures of its own for the same behaviour.
 */
import { readMoodleXml, writeMoodleXml } from "@sworn/interchange"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const beside = fileURLToPath(new URL("../../../shared/data/corpora", import.meta.url))
const places = [process.env["SWORN_CORPORA"], beside]
const folder = places
  .map((place) => (place === undefined ? "" : join(place, "moodle-xml")))
  .find((place) => place !== "" && existsSync(place))
if (folder === undefined)
  console.warn("SKIPPED: no ../shared/data/corpora/moodle-xml: Moodle XML of other systems is not read here")

const files =
  folder === undefined
    ? []
    : readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".xml"))
        .toSorted()
const sourceOf = (name: string) => readFileSync(join(folder ?? "", name))

/** What is not read, with the row where it begins: kinds of which the exam has none. */
const reported: Readonly<Record<string, readonly string[]>> = {
  "franck/quiz-exemple-20120229-0812.xml": ["15 kind-unknown question[type=calculated]"],
  "srob/excel/question-kprime.xml": ["4 kind-unknown question[type=kprime]"],
}

/** The kinds as the file's own markup names them, told without our reader. */
const typesIn = (name: string): readonly string[] =>
  [
    ...sourceOf(name)
      .toString("utf8")
      .matchAll(/<question type="([a-z]+)"/g),
  ]
    .map(([, type = ""]) => type)
    .filter((type) => type !== "category")

const kindsOf: Readonly<Record<string, readonly string[]>> = {
  cloze: ["cloze"],
  description: ["description"],
  essay: ["essay"],
  matching: ["matching"],
  multichoice: ["single", "multiple"],
  numerical: ["numeric"],
  ordering: ["ordering"],
  shortanswer: ["short-text"],
  truefalse: ["true-false"],
}

describe.skipIf(folder === undefined)("a Moodle XML file of another system", () => {
  it("is there, with others", () => {
    expect(files.length).toBeGreaterThanOrEqual(15)
  })

  it.each(files)("%s has every question read, or reported with its row", (name) => {
    const report = readMoodleXml(sourceOf(name), "en")
    const faults = report.faults.map(({ row, code, path }) => `${row} ${code} ${path}`)
    expect(faults).toEqual(reported[name] ?? [])
    const types = typesIn(name).filter((type) => type in kindsOf)
    expect(report.questions).toHaveLength(types.length)
    report.questions.forEach(({ question }, at) => expect(kindsOf[types[at] ?? ""]).toContain(question.kind))
    expect(typesIn(name)).toHaveLength(types.length + faults.length)
  })

  it.each(files)("%s, written and read again, is an equal bank with the same pictures", (name) => {
    const first = readMoodleXml(sourceOf(name), "en")
    const questions = first.questions.map(({ question }) => question)
    const written = writeMoodleXml(questions, "en", first.media)
    expect(written.losses).toEqual([])
    const again = readMoodleXml(written.content, "en")
    expect(again.faults).toEqual([])
    expect(again.questions.map(({ question }) => question)).toEqual(questions)
    expect([...(again.media?.keys() ?? [])].toSorted()).toEqual([...(first.media?.keys() ?? [])].toSorted())
  })

  it("has each of its pictures once, however often the markup holds it", () => {
    const mediaIn = (name: string) => readMoodleXml(sourceOf(name), "en").media?.size ?? 0
    const inMarkup = (name: string) =>
      new Set(
        [
          ...sourceOf(name)
            .toString("utf8")
            .matchAll(/>\s*((?:\/9j\/|iVBOR|R0lG)[^<]*)</g),
        ].map(([, base64 = ""]) => base64.replace(/\s+/g, "")),
      ).size
    expect(files.map(mediaIn)).toEqual(files.map(inMarkup))
    expect(files.map(mediaIn).some((count) => count > 0)).toBe(true)
  })
})
