/**
 * QTI 3 against its own schema and against other people's items.
 *
 * What we write must be valid. What others wrote must come in with the right answers and the scoring that a second,
 * independent reading of the same file finds; what does not come in is listed by name, with the reason.
 *
 * The corpus lies beside the repository, not in it; where it is absent these tests are skipped and say so. The package
 * has small fixtures of its own for the same behaviour.
 */
import fc from "fast-check"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { plainTextOf } from "@sworn/question-bank"
import {
  mediaIdOf,
  openArchive,
  readQti,
  writeArchive,
  writeQti,
  type ExchangeQuestion,
  type QtiReport,
} from "@sworn/interchange"
import { describe, expect, it } from "vitest"
import { everyQuestion, questionsIn } from "../../packages/interchange/src/questions.fixture.ts"
import {
  hasXmllint,
  qtiCorpora,
  schemaFaultsOf,
  xmllintFaultsOf,
  type QtiSchema,
} from "../support/qti-schema.ts"
import { notTaken, sharesLeftToThePaper } from "./qti-not-taken.ts"
import { partsToldIn, toldIn, type Told } from "./qti-told.ts"

const isAbsent = qtiCorpora === undefined
if (isAbsent)
  console.warn(
    "SKIPPED: no ../shared/data/corpora/qti3: QTI is checked against no schema and no item of others here",
  )
if (!isAbsent && !hasXmllint) console.warn("No xmllint here: libxml2 alone says what is valid")

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)
const media = new Map([[mediaIdOf(png), { type: "image/png", bytes: png }]])

async function filesIn(archive: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const opened = await openArchive(archive)
  if (!opened.ok) throw new Error(opened.refusal)
  const files = new Map<string, Uint8Array>()
  for (const name of opened.archive.sizes.keys()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const unpacked = await opened.archive.unpack(name)
    if (!unpacked.ok) throw new Error(unpacked.refusal)
    files.set(name, unpacked.bytes)
  }
  return files
}

const hotspot: ExchangeQuestion = {
  kind: "hotspot",
  stem: { "zh-CN": "指出出入口" },
  image: { mediaId: mediaIdOf(png), alt: "平面图" },
  areas: [
    { shape: "rectangle", coordinates: [0, 0, 10, 10], right: true },
    { shape: "circle", coordinates: [40, 40, 8], right: false },
    { shape: "polygon", coordinates: [50, 50, 60, 50, 55, 60], right: true },
  ],
}
const formulae = [
  String.raw`\frac{a}{b}+\sqrt[3]{x}`,
  String.raw`\sum_{i=1}^{n} x_i \le \infty`,
  String.raw`\begin{matrix}a&b\\c&d\end{matrix}`,
  String.raw`\text{中文} \mathbf{x} \vec{v} \overline{ab} \hat{y}`,
  String.raw`\left( \frac{1}{2} \right)^{2} \cdots \binom{n}{k}`,
  String.raw`\begin{cases} 1 & x>0 \\ 0 & x\le 0\end{cases}`,
  String.raw`\color{red}{x} \boxed{y} \cancel{z} \href{http://evil.example}{x}`,
  String.raw`\unknown{ \input{/etc/passwd}`,
  "{".repeat(4_000),
].map((latex): ExchangeQuestion => ({
  kind: "essay",
  stem: { "zh-CN": [{ kind: "paragraph", content: [{ kind: "math", latex }] }] },
}))

describe.skipIf(isAbsent)("a package that we write", () => {
  it("is valid by its schema, each item and the manifest, for a bank of every kind (TR-07)", async () => {
    const bank = [
      hotspot,
      ...formulae,
      ...fc.sample(questionsIn("zh-CN"), { numRuns: 150, seed: 7 }),
      ...fc.sample(everyQuestion(), { numRuns: 150, seed: 11 }),
    ]
    const written = await writeQti(bank, "zh-CN", media)
    const files = [...(await filesIn(written.content))].filter(([name]) => name.endsWith(".xml"))
    const schemaOf = (name: string): QtiSchema => (name === "imsmanifest.xml" ? "manifest" : "item")
    const faults = files.flatMap(([name, bytes]) =>
      schemaFaultsOf(bytes, schemaOf(name)).map((fault) => `${name}: ${fault}`),
    )
    expect(faults).toEqual([])
    const leftOut = written.losses.filter((loss) => loss.leftOut).length
    console.info(`${files.length} files of ${bank.length - leftOut} questions are valid; ${leftOut} left out`)
    expect(files.length).toBeGreaterThan(300)
    expect(leftOut).toBeLessThan(bank.length / 4)
    if (!hasXmllint) return
    for (const schema of ["item", "manifest"] as const) {
      const all = files.filter(([name]) => schemaOf(name) === schema).map(([, bytes]) => bytes)
      expect(xmllintFaultsOf(all, schema)).toBe("")
    }
  }, 120_000)

  it("is found out by the same check where it is not valid", () => {
    expect(schemaFaultsOf(Buffer.from("<qti-assessment-item/>"), "item")).not.toEqual([])
    if (hasXmllint) expect(xmllintFaultsOf([Buffer.from("<qti-assessment-item/>")], "item")).not.toBe("")
  }, 60_000)
})

const corpus = join(qtiCorpora ?? "", "qti3")
const itemFiles = isAbsent
  ? []
  : readdirSync(corpus, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".xml") && !name.endsWith("imsmanifest.xml"))
      .filter((name) => /<qti-assessment-item[\s>]/.test(readFileSync(join(corpus, name), "utf8")))
      .toSorted()

/** The item in a package of its own, with an image wherever it names one; its stimulus is another file's matter. */
async function readAlone(name: string): Promise<QtiReport> {
  const xml = readFileSync(join(corpus, name), "utf8")
  const addresses = [...xml.matchAll(/(?:src|data)="([^":]+\.(?:png|jpe?g|gif|webp))"/gi)]
  const images = addresses.map(([, address = ""]) => join("a/b/c", decodeURIComponent(address)))
  const manifest = `<manifest><resources><resource type="imsqti_item_xmlv3p0" href="a/b/c/item.xml"/></resources></manifest>`
  const archive = await writeArchive([
    ["imsmanifest.xml", Buffer.from(manifest)],
    ["a/b/c/item.xml", Buffer.from(xml.replace(/<qti-assessment-stimulus-ref[^>]*\/>/g, ""))],
    ...[...new Set(images)].map((path) => [path, png] as const),
  ])
  return readQti(archive, "en")
}

const reasons = new Map(
  Object.entries(notTaken).flatMap(([code, names]) => names.map((name) => [name, code])),
)

describe.skipIf(isAbsent)("an item of others", () => {
  it("is there, with many more, and most are valid by the schema", () => {
    const invalid = itemFiles.filter(
      (name) => schemaFaultsOf(readFileSync(join(corpus, name)), "item").length > 0,
    )
    console.info(
      `${itemFiles.length} items, ${invalid.length} of them not valid by the schema; ${reasons.size} not taken:`,
    )
    for (const [code, names] of Object.entries(notTaken)) console.info(`  ${code}: ${names.length}`)
    expect(itemFiles.length).toBeGreaterThan(180)
    // One that is taken all the same breaks a rule of the schema that says nothing of answers.
    expect(invalid.length).toBeLessThan(itemFiles.length / 4)
    expect([...reasons.keys()].filter((name) => !itemFiles.includes(name))).toEqual([])
  }, 60_000)

  it.each(itemFiles.filter((name) => !reasons.has(name)))(
    "%s has its answers and its scoring",
    async (name) => {
      const report = await readAlone(name)
      expect(report.faults).toEqual([])
      const question = report.questions[0]?.question
      const xml = readFileSync(join(corpus, name))
      if (question?.kind === "case-set")
        expect(question.questions.map(partSummaryOf)).toEqual(
          partsToldIn(xml).map((told, at) => partExpectedOf(told, question.questions[at])),
        )
      else expect(summaryOf(question)).toEqual(expectedOf(toldIn(xml), question))
      const leavesShares = report.remarks.some(({ code }) => code === "shares")
      expect([name, leavesShares]).toEqual([name, sharesLeftToThePaper.includes(name)])
    },
  )

  it.each([...reasons])("%s is told not to be taken: %s", async (name, code) => {
    const report = await readAlone(name)
    expect(report.questions).toEqual([])
    expect(report.faults.map((fault) => fault.code)).toEqual([code])
    expect(report.faults[0]?.path).toMatch(/^a\/b\/c\/item\.xml/)
  })

  it.each(itemFiles.filter((name) => !reasons.has(name)))(
    "%s is unchanged by being written and read",
    async (name) => {
      const first = await readAlone(name)
      const questions = first.questions.map(({ question }) => question)
      const written = await writeQti(questions, "en", first.media)
      expect(written.losses).toEqual([])
      const again = await readQti(written.content, "en")
      expect(again.faults).toEqual([])
      expect(again.questions.map(({ question }) => question)).toEqual(questions)
      expect([...(again.media?.keys() ?? [])]).toEqual([...(first.media?.keys() ?? [])])
    },
  )
})

/** Right answers by their words or places, and credits where the question has some of its own. */
function summaryOf(question: ExchangeQuestion | undefined): unknown {
  const text = (rich: { readonly en?: Parameters<typeof plainTextOf>[0] }) => bare(plainTextOf(rich.en ?? ""))
  switch (question?.kind) {
    case "single":
    case "multiple":
    case "indefinite":
      return {
        right: question.options.flatMap((option, at) => (option.right ? [at] : [])),
        credits: question.options.some(({ credit }) => credit !== undefined)
          ? question.options.map(({ credit, right }) => rounded(credit ?? (right ? 100 : 0)))
          : null,
      }
    case "true-false":
      return { answer: question.answer }
    case "ordering":
      return { order: question.items.map(text) }
    case "matching":
      return { pairs: question.pairs.map(({ left, right }) => `${text(left)} → ${text(right)}`).toSorted() }
    case "short-text":
      return { accepted: question.accepted.map((one) => [one.text, rounded(one.credit)]).toSorted() }
    case "numeric":
      return {
        accepted: question.accepted
          .map(({ value, tolerance, credit }) => [value, tolerance, rounded(credit)])
          .toSorted(),
      }
    case "hotspot":
      return {
        areas: question.areas.filter(({ right }) => right).map(({ coordinates }) => coordinates.join()),
      }
    default:
      return { people: question?.kind }
  }
}

/** What one of several asks, and what it earns of the whole. */
const partSummaryOf = (question: ExchangeQuestion): unknown => [summaryOf(question), question.points ?? null]

function partExpectedOf(told: Told, question: ExchangeQuestion | undefined): unknown {
  const best = Math.max(...told.mapping.map(([, value]) => value))
  const worth = told.isMapped ? best : told.set
  return [expectedOf(told, question), worth === null ? null : worth * 100]
}

/** Letters and digits alone, so that a formula is the same in LaTeX and in MathML. */
const bare = (words: string): string =>
  words
    .replace(/\\(sin|cos|tan|sec)/g, "$1")
    .replace(/\\Theta/g, "Θ")
    .replace(/\\[A-Za-z]+/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "")

const rounded = (credit: number): number => Math.round(credit * 100) / 100

/** What the second reading says that a question of this kind should be. */
function expectedOf(told: Told, question: ExchangeQuestion | undefined): unknown {
  const { correct, mapping, choices, words, isMapped } = told
  const most = told.upperBound ?? mapping.reduce((sum, [, value]) => sum + Math.max(0, value), 0)
  const best = Math.max(...mapping.map(([, value]) => value))
  const wordsFor = (id: string) => bare(words.get(id) ?? "")
  switch (question?.kind) {
    case "single":
    case "multiple":
    case "indefinite": {
      const worth = question.kind === "single" ? best : most
      const ids = told.grid.length > 0 ? told.grid : choices
      const valueOf = (id: string) => mapping.find(([key]) => key === id)?.[1] ?? told.otherwise
      return {
        right: ids.flatMap((id, at) => (correct.includes(id) ? [at] : [])),
        credits: isMapped ? ids.map((id) => rounded((valueOf(id) / worth) * 100)) : null,
      }
    }
    case "true-false":
      return { answer: /^(?:t|true|yes|correct)$/i.test(words.get(correct[0] ?? "") ?? "") }
    case "ordering":
      return { order: correct.map(wordsFor) }
    case "matching": {
      // The side of which each has one partner stands to the left; which one that is, is ours to say.
      const lefts = question.pairs.map(({ left }) => bare(plainTextOf(left.en ?? "")))
      const isFirst = correct.every((pair) => lefts.includes(wordsFor(pair.split(/\s+/)[0] ?? "")))
      const sides = (pair: string) => (isFirst ? pair.split(/\s+/) : pair.split(/\s+/).toReversed())
      return { pairs: correct.map((pair) => sides(pair).map(wordsFor).join(" → ")).toSorted() }
    }
    case "short-text":
      return {
        accepted: isMapped
          ? mapping
              .filter(([, value]) => value > 0)
              .map(([key, value]) => [key, rounded((value / best) * 100)])
              .toSorted()
          : correct.map((key) => [key, 100]),
      }
    case "numeric":
      return {
        accepted: (isMapped
          ? mapping
              .filter(([, value]) => value > 0)
              .map(([key, value]) => [Number(key), 0, rounded((value / best) * 100)])
          : told.equals.map((value) => [value, 0, 100])
        ).toSorted(),
      }
    case "hotspot":
      return {
        areas: told.areas
          .filter(({ id, value }) => (value === null ? correct.includes(id) : value > 0))
          .map(({ coords }) => coords),
      }
    default:
      return { people: question?.kind }
  }
}

describe.skipIf(isAbsent)("a package of others", () => {
  const zips = isAbsent
    ? []
    : readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".zip"))

  it.each(zips)("%s is read to its end, each item taken or told", async (name) => {
    const report = await readQti(readFileSync(join(corpus, name)), "en")
    const items = [...(await filesIn(readFileSync(join(corpus, name))))].filter(([, bytes]) =>
      /<qti-assessment-item[\s>]/.test(Buffer.from(bytes).toString()),
    )
    const ofOneItem = report.remarks.flatMap(({ code, row }) => (code === "parts-as-case" ? [row] : []))
    const taken = report.questions.reduce(
      (sum, { question, row }) =>
        sum + (question.kind === "case-set" && !ofOneItem.includes(row) ? question.questions.length : 1),
      0,
    )
    expect(taken + report.faults.length).toBe(Math.max(1, items.length))
    expect(report.faults.every((fault) => fault.path !== undefined || items.length === 0)).toBe(true)
  })

  it("makes one case of the items that share a stimulus, in the manifest's order", async () => {
    const folder = join(corpus, "1edtech/qtiv3-examples/packaging/sharedStimulus")
    const report = await readQti(await packed(folder), "en")
    const [only, ...others] = report.questions
    expect(others).toEqual([])
    expect(only?.question).toMatchObject({ kind: "case-set", code: "Stimulus1" })
    expect(
      only?.question.kind === "case-set" && only.question.questions.map(({ kind, code }) => [kind, code]),
    ).toEqual([
      ["essay", "Item1"],
      ["single", "Item3"],
    ])
    // The one that asks for a few of its sentences in order.
    expect(report.faults.map(({ code, path }) => [code, path])).toEqual([["rule-not-ours", "exemplar04.xml"]])
    expect(plainTextOf(only?.question.stem.en ?? "")).toContain("Anina was ten years old")
  })
})

async function packed(folder: string): Promise<Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) =>
      existsSync(join(folder, name)) &&
      /\.\w+$/.test(name) &&
      dirname(relative(folder, join(folder, name))) !== "..",
  )
  return writeArchive(names.map((name) => [name, readFileSync(join(folder, name))] as const))
}
