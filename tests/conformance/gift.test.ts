/**
 * GIFT and Aiken against what Moodle 5.0.2 makes of the same files.
 *
 * The corpus lies beside the repository, not in it; where it is absent these tests are skipped and say so. The package
 * has small fixtures of its own for the same behaviour.
 */
import { plainTextOf } from "@sworn/question-bank"
import {
  parseGift,
  readAiken,
  readGift,
  writeGift,
  type ExchangeQuestion,
  type GiftQuestion,
} from "@sworn/interchange"
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const beside = fileURLToPath(new URL("../../../shared/data/corpora", import.meta.url))
const places = [process.env["SWORN_CORPORA"], beside]
const folder = places.find((place) => place !== undefined && existsSync(join(place, "gift/expected")))
if (folder === undefined)
  console.warn("SKIPPED: no ../shared/data/corpora/gift: GIFT is not compared with Moodle here")

type Expected = {
  type: string
  name: string
  text: string
  format: string
  category?: string
  single?: boolean
  correct?: boolean
  idnumber?: string
  tags?: string[]
  generalFeedback?: string
  feedbackTrue?: string
  feedbackFalse?: string
  answers?: {
    text: string | number
    fraction: number
    format?: string
    feedback?: string
    tolerance?: string | number
  }[]
  pairs?: { q: string; qFormat: string; a: string }[]
}

const expectedOf = (format: string, name: string): Expected[] =>
  JSON.parse(readFileSync(join(folder ?? "", format, "expected", name), "utf8")).questions

const sourceOf = (format: string, name: string): string => {
  const wanted = name.replace(/\.json$/, "")
  const under = join(folder ?? "", format, "files")
  const path = readdirSync(under, { recursive: true, encoding: "utf8" }).find(
    (one) => one.replaceAll(/[/\\]/g, "_") === wanted,
  )
  return readFileSync(join(under, path ?? wanted), "utf8")
}

const files = folder === undefined ? [] : readdirSync(join(folder, "gift/expected"))
const ordering = "moodle_question_type_ordering_tests_fixtures_testimport.gift.txt.json"
/** Whose expectation is not ours, and why. Each has a test of its own instead. */
const notCompared: Readonly<Record<string, string>> = {
  [ordering]: "ordering needs a plugin that the reference importer did not have: it saw a short answer",
}
const judged = files.filter((name) => !Object.hasOwn(notCompared, name))

const filesOf = (format: string): readonly string[] =>
  folder === undefined
    ? []
    : readdirSync(join(folder, format, "files"), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => path.slice(join(folder, format, "files").length + 1).replaceAll(/[/\\]/g, "_"))
        .toSorted()
const questionsIn = (format: string, names: readonly string[]): number =>
  names.flatMap((name) => expectedOf(format, name).filter((one) => one.type !== "category")).length

describe.skipIf(folder === undefined)("a GIFT file, read as Moodle reads it", () => {
  it("is compared, and every other, but for those named with a reason", () => {
    expect(filesOf("gift").map((name) => `${name}.json`)).toEqual(files.toSorted())
    expect(Object.keys(notCompared).filter((name) => !files.includes(name))).toEqual([])
    expect(judged).toHaveLength(38)
    expect(questionsIn("gift", judged)).toBe(248)
    for (const [name, why] of Object.entries(notCompared)) {
      console.info(`not compared with Moodle: ${questionsIn("gift", [name])} question of ${name}: ${why}`)
    }
  })

  it.each(judged)("%s", (name) => {
    const file = parseGift(sourceOf("gift", name))
    const expected = expectedOf("gift", name)
    expect(file.faults).toEqual([])
    expect(file.categories).toEqual(expected.flatMap((one) => one.category ?? []))
    const questions = expected.filter((one) => one.type !== "category")
    expect(file.questions.map((one, at) => asMoodle(one, questions[at]))).toEqual(questions.map(withNumbers))
  })

  it.each(judged)("%s, as exchange questions with the same words, keys and credits", (name) => {
    const { questions } = readGift(sourceOf("gift", name), "en")
    const expected = expectedOf("gift", name).filter((one) => one.type !== "category")
    expect(questions.map(({ question }) => summaryOf(question))).toEqual(expected.map(expectedSummary))
  })

  it.each(files)("%s, unchanged by being written and read again", (name) => {
    const questions = readGift(sourceOf("gift", name), "en").questions.map(({ question }) => question)
    const written = writeGift(questions, "en")
    expect(written.losses).toEqual([])
    expect(readGift(written.content, "en").questions.map(({ question }) => question)).toEqual(questions)
  })

  it("takes an ordering question for one, where Moodle without the plugin does not", () => {
    const [only] = readGift(sourceOf("gift", ordering), "en").questions
    expect(only?.question).toMatchObject({ kind: "ordering", code: "myid" })
    expect(only?.question.kind === "ordering" && only.question.items.map((item) => item.en)).toEqual(
      "Modular Object Oriented Dynamic Learning Environment".split(" "),
    )
  })
})

describe.skipIf(folder === undefined)("an Aiken file, read as Moodle reads it", () => {
  it("is compared, and every other", () => {
    const expected = readdirSync(join(folder ?? "", "aiken/expected"))
    expect(filesOf("aiken").map((name) => `${name}.json`)).toEqual(expected)
    expect(questionsIn("aiken", expected)).toBeGreaterThan(0)
  })

  it.each(folder === undefined ? [] : readdirSync(join(folder, "aiken/expected")))("%s", (name) => {
    const report = readAiken(sourceOf("aiken", name), "en")
    expect(report.faults).toEqual([])
    expect(report.questions.map(({ question }) => summaryOf(question))).toEqual(
      expectedOf("aiken", name).map(expectedSummary),
    )
  })
})

/** Our parse in the words of the expectation; a name that Moodle made up itself is compared by its beginning. */
function asMoodle(one: GiftQuestion, expected: Expected | undefined): unknown {
  const { body } = one
  const answers = (
    list: Extract<GiftQuestion["body"], { type: "multichoice" | "shortanswer" }>["answers"],
    withFormat: boolean,
  ) =>
    list.map(({ answer, fraction, feedback }) => ({
      text: answer.text,
      fraction: rounded(fraction),
      ...(withFormat ? { format: answer.format } : {}),
      ...(feedback === null || feedback.text === "" ? {} : { feedback: feedback.text }),
    }))
  return {
    type: body.type,
    name: one.name ?? (looksLikeName(expected?.name, one.stem.text) ? expected?.name : "(another name)"),
    text: one.stem.text,
    format: one.stem.format,
    ...(one.idnumber === null ? {} : { idnumber: one.idnumber }),
    ...(one.tags.length === 0 ? {} : { tags: one.tags }),
    ...(one.generalFeedback === null ? {} : { generalFeedback: one.generalFeedback.text }),
    ...(body.type === "multichoice" ? { single: body.single, answers: answers(body.answers, true) } : {}),
    ...(body.type === "shortanswer" ? { answers: answers(body.answers, false) } : {}),
    ...(body.type === "truefalse"
      ? {
          correct: body.correct,
          feedbackTrue: body.onTrue?.text ?? "",
          feedbackFalse: body.onFalse?.text ?? "",
        }
      : {}),
    ...(body.type === "match"
      ? { pairs: body.pairs.map(({ left, right }) => ({ q: left.text, qFormat: left.format, a: right })) }
      : {}),
    ...(body.type === "numerical"
      ? {
          answers: [
            ...body.answers.map(({ value, tolerance, fraction, feedback }) => ({
              text: rounded(value),
              fraction: rounded(fraction),
              ...(feedback === null || feedback.text === "" ? {} : { feedback: feedback.text }),
              tolerance: rounded(tolerance),
            })),
            ...(body.otherwise === null
              ? []
              : [{ text: "*", fraction: 0, feedback: body.otherwise.text, tolerance: "" }]),
          ],
        }
      : {}),
  }
}

const looksLikeName = (name: string | undefined, stem: string): boolean => {
  const words = wordsOf(stem, "html").replace(/\s+/g, " ").trim()
  return (
    name !== undefined &&
    words.startsWith(
      name
        .replace(/\.\.\.$/, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
  )
}

/** Moodle gives some numbers as text; a number is a number. */
const withNumbers = (one: Expected): unknown => ({
  ...one,
  ...(one.answers === undefined
    ? {}
    : {
        answers: one.answers.map((answer) => ({
          ...answer,
          fraction: rounded(answer.fraction),
          ...(one.type === "numerical" && answer.text !== "*"
            ? { text: rounded(Number(answer.text)), tolerance: rounded(Number(answer.tolerance)) }
            : {}),
        })),
      }),
})

const rounded = (value: number): number => Number(value.toFixed(6))

/** What is asked and what is right, in words alone. */
function summaryOf(question: ExchangeQuestion): unknown {
  const words = (text: { en?: Parameters<typeof plainTextOf>[0] } | undefined) =>
    squeezed(plainTextOf(text?.en ?? ""))
  const base = { stem: words(question.stem), rationale: words(question.rationale) }
  switch (question.kind) {
    case "single":
    case "multiple": {
      const keys = question.options.filter((option) => option.right).length
      return {
        ...base,
        kind: question.kind,
        options: question.options.map((option) => ({
          text: words(option.text),
          credit: Math.round(
            (option.credit ?? (option.right ? (question.kind === "single" ? 100 : 100 / keys) : 0)) * 100,
          ),
          feedback: words(option.feedback),
        })),
      }
    }
    case "true-false":
      return {
        ...base,
        kind: question.kind,
        answer: question.answer,
        onTrue: words(question.feedbackOnTrue),
        onFalse: words(question.feedbackOnFalse),
      }
    case "short-text":
      return {
        ...base,
        kind: question.kind,
        accepted: question.accepted.map((one) => [squeezed(one.text), one.credit, words(one.feedback)]),
      }
    case "numeric":
      return {
        ...base,
        kind: question.kind,
        accepted: question.accepted.map((one) => [
          rounded(one.value),
          rounded(one.tolerance),
          one.credit,
          words(one.feedback),
        ]),
        otherwise: words(question.otherwise),
      }
    case "matching":
      return {
        ...base,
        kind: question.kind,
        pairs: [
          ...question.pairs.map((pair) => [words(pair.left), words(pair.right)]),
          ...question.distractors.map((right) => ["", words(right)]),
        ],
      }
    default:
      return { ...base, kind: question.kind }
  }
}

function expectedSummary(one: Expected): unknown {
  const words = (text: string | undefined, format = one.format) => squeezed(wordsOf(text ?? "", format))
  const base = { stem: words(one.text), rationale: words(one.generalFeedback) }
  const answers = one.answers ?? []
  switch (one.type) {
    case "multichoice":
      return {
        ...base,
        kind: one.single ? "single" : "multiple",
        options: answers.map((answer) => ({
          text: words(String(answer.text), answer.format),
          credit: Math.round(answer.fraction * 10_000),
          feedback: words(answer.feedback),
        })),
      }
    case "truefalse":
      return {
        ...base,
        kind: "true-false",
        answer: one.correct,
        onTrue: words(one.feedbackTrue),
        onFalse: words(one.feedbackFalse),
      }
    case "shortanswer":
      return {
        ...base,
        kind: "short-text",
        accepted: answers.map((answer) => [
          squeezed(String(answer.text)),
          answer.fraction * 100,
          words(answer.feedback),
        ]),
      }
    case "numerical":
      return {
        ...base,
        kind: "numeric",
        accepted: answers
          .filter((answer) => answer.text !== "*")
          .map((answer) => [
            rounded(Number(answer.text)),
            rounded(Number(answer.tolerance)),
            answer.fraction * 100,
            words(answer.feedback),
          ]),
        otherwise: words(answers.find((answer) => answer.text === "*")?.feedback),
      }
    case "match": {
      const pairs = (one.pairs ?? []).map((pair) => [words(pair.q, pair.qFormat), squeezed(pair.a)])
      return {
        ...base,
        kind: "matching",
        pairs: [...pairs.filter(([left]) => left !== ""), ...pairs.filter(([left]) => left === "")],
      }
    }
    default:
      return { ...base, kind: one.type }
  }
}

/** The words of a text by the parser of the standard, told without our own reader. */
function wordsOf(text: string, format: string): string {
  if (format === "plain") return text
  if (format === "markdown") return text.replace(/\*\*|(?<!_)_(?=\w)|(?<=\w)_(?!_)|^\s*- /gm, "")
  const isHtml = format === "html" || /<\/\w+>/.test(text)
  return isHtml ? parseFragment(text).childNodes.map(nodeWords).join("") : text
}

const nodeWords = (node: DefaultTreeAdapterTypes.ChildNode): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(nodeWords).join("") : ""

/** White space is not compared here: a paragraph ends with a line end in ours and with a tag in theirs. */
const squeezed = (text: string): string => text.replace(/\s+/g, "")
