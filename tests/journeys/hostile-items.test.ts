/**
 * Hostile texts in every field and through every importer, looked at in a real browser: none of them runs, none fetches
 * anything, none leaves the page (bad/X1 to bad/X5, bad/X8, bad/X10).
 */
import type { ImportPage, ImportProgress, ImportSettings, WrittenVersion } from "@sworn/contract/staff"
import type { LocalisedRich } from "@sworn/question-bank"
import type { AnswerableBody, ItemBody } from "@sworn/question-bank/keyed"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { zhCN as bankWords } from "../../apps/console/src/trainer/bank/zh-CN.ts"
import { zhCN as itemWords } from "../../apps/console/src/trainer/item/zh-CN.ts"
import { hostileTexts } from "../../packages/interchange/src/hostile.fixture.ts"
import { openBankDesk, type BankDesk } from "../support/bank-desk.ts"
import { eventually } from "../support/browser-window.ts"
import { launchChromium } from "../support/chromium.ts"
import { hostileFiles } from "../support/hostile-files.ts"
import { startProduct, type Product } from "../support/product.ts"
import { tellInOrder } from "../support/story.ts"

tellInOrder()

let product: Product
let browser: Browser
let author: BankDesk
let unitId: number
/** What ran, was asked for or left the page, each with the place. */
const happened: string[] = []

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
  author = await openBankDesk(browser, product.staffOrigin, "author")
  const { page } = author
  await page.exposeFunction("__told", (what: string) => void happened.push(`${page.url()} ${what}`))
  await page.addInitScript(() => {
    // Whatever runs either calls this or sets it.
    Object.defineProperty(window, "__pwn", {
      get: () => () => (window as never as { __told: (what: string) => void }).__told("called"),
      set() {
        ;(window as never as { __told: (what: string) => void }).__told("set")
      },
    })
    document.addEventListener("securitypolicyviolation", (event) =>
      (window as never as { __told: (what: string) => void }).__told(
        `policy ${event.violatedDirective} ${event.blockedURI}`,
      ),
    )
  })
  page.on("dialog", (dialog) => {
    happened.push(`${page.url()} dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on("popup", () => happened.push(`${page.url()} opened a window`))
  const [unit] = await product.sql<[{ unitId: number }]>`
    select g.unit_id as "unitId" from staff_grants g join staff s using (staff_id) where s.username = 'author'`
  unitId = unit.unitId
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const both = (text: string): LocalisedRich => ({ "zh-CN": text, en: text })
const shapes = (text: string): LocalisedRich => ({
  "zh-CN": [
    {
      kind: "paragraph",
      content: [
        { kind: "text", text, marks: ["strong"] },
        { kind: "math", latex: text },
      ],
    },
    {
      kind: "table",
      rows: [[{ header: true, content: [{ kind: "paragraph", content: [{ kind: "text", text }] }] }]],
    },
    { kind: "list", ordered: false, items: [[{ kind: "code", text }]] },
  ],
  en: text,
})

/** A case set with a question of every kind, and the same text in each of its fields. */
function everywhere(text: string): ItemBody {
  const line = Array.from(text).slice(0, 190).join("")
  const option = (id: string) => ({ id, text: both(`${id} ${text}`) })
  const about = (at: number) => ({
    id: `00000000-0000-4000-8000-00000000000${at}`,
    subject: "criminal-law",
    stem: at % 2 === 0 ? both(text) : shapes(text),
    rationale: at % 2 === 0 ? shapes(text) : both(text),
    laws: [],
  })
  const accepted = { accepted: [line], caseMatters: false }
  const answerables: readonly AnswerableBody[] = [
    { ...about(1), kind: "multiple", options: ["a", "b", "c", "d"].map(option), key: ["a", "b"] },
    { ...about(2), kind: "matching", prompts: [option("p")], options: [option("q")], key: [["p", "q"]] },
    { ...about(3), kind: "ordering", options: [option("x"), option("y")], key: ["x", "y"] },
    {
      ...about(4),
      kind: "numeric",
      unit: { "zh-CN": line, en: line },
      key: [{ value: "1", tolerance: "0" }],
    },
    { ...about(5), kind: "short-text", mostCharacters: 200, key: accepted },
    { ...about(6), kind: "essay", mostCharacters: 200, key: shapes(text) },
    { ...about(7), kind: "cloze", key: [accepted] },
  ]
  return {
    kind: "case-set",
    title: both(text),
    scenario: shapes(text),
    answerables,
    levels: ["basic"],
    category: null,
    difficulty: 1,
    isPilot: false,
    tags: [Array.from(text.trim()).slice(0, 40).join("").trim() || "敌"],
  }
}

/** Opens every item that fits, one after the other as its reader would, and answers with their codes. */
async function lookThrough(query: string): Promise<ReadonlySet<string>> {
  const { page, dialog } = author
  const title = dialog.getByRole("heading", { level: 2 }).first()
  const next = dialog.getByRole("button", { name: itemWords.next, exact: true })
  const seen = new Set<string>()
  for (let at = 1; ; at += 1) {
    await page.goto(`${product.staffOrigin}/items?${query}&size=200&page=${at}`)
    const first = page.getByRole("row").nth(1)
    await first.or(page.getByText(bankWords.noMatch)).waitFor()
    if ((await first.count()) === 0) return seen
    await first.click()
    for (let before = ""; ;) {
      await dialog.locator(".asked-stem").first().waitFor()
      const now = (await title.textContent()) ?? ""
      seen.add(/[A-Z]+-\d+/.exec(now)?.[0] ?? now)
      if ((await next.getAttribute("aria-disabled")) === "true") break
      before = now
      await next.click()
      await page.waitForFunction(
        (old) => {
          const shown = document.querySelector("dialog[open] h2")?.textContent ?? ""
          return shown !== old && /-\d/.test(shown)
        },
        before,
        { polling: "raf" },
      )
    }
    if ((await page.getByRole("row").count()) < 200) return seen
  }
}

describe("hostile texts", () => {
  const written: WrittenVersion[] = []

  it("are kept as texts, or refused, in every field of every kind", { timeout: 120_000 }, async () => {
    expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(200)
    const answers = new Map<number, number>()
    for (const text of hostileTexts) {
      const { status, body } = await author.ask("/api/items", {
        unitId,
        pool: "practice",
        body: everywhere(text),
      })
      answers.set(status, (answers.get(status) ?? 0) + 1)
      if (status === 201) written.push(body as WrittenVersion)
    }
    console.log(`${hostileTexts.length} hostile texts in every field: ${JSON.stringify([...answers])}`)
    expect([...answers.keys()].filter((status) => ![201, 400].includes(status))).toEqual([])
    expect(written.length).toBeGreaterThan(190)
    for (const text of hostileTexts)
      await author.ask(`/api/item-versions/${written[0]!.itemVersionId}/comments`, { text })
  })

  it(
    "run nowhere on the sheets and lists that show them (bad/X1, bad/X2, bad/X3, bad/X4, bad/X10)",
    { timeout: 600_000 },
    async () => {
      const { page } = author
      const seen = await lookThrough("kind=case-set&pool=practice")
      expect(written.filter(({ code }) => !seen.has(code))).toEqual([])
      await page.goto(`${product.staffOrigin}/items/${written[0]!.itemId}`)
      await author.tab("talk")
      await author.dialog.getByText(hostileTexts[0]!, { exact: true }).last().waitFor()
      expect(happened).toEqual([])
      expect(author.troubles).toEqual([])
    },
  )

  it("run nowhere in the editor and its preview", { timeout: 600_000 }, async () => {
    const { page } = author
    for (const { itemId } of written.filter((_, at) => at % 8 === 0)) {
      await page.goto(`${product.staffOrigin}/items/${itemId}/edit`)
      await page.locator("[contenteditable=true]").first().waitFor()
    }
    expect(happened).toEqual([])
    expect(author.troubles).toEqual([])
  })

  it(
    "come through every importer as texts, and run nowhere after it (bad/X1, bad/X5, bad/X8)",
    { timeout: 900_000 },
    async () => {
      const { page } = author
      const told: string[] = []
      for (const [fileName, format, bytes] of await hostileFiles(hostileTexts)) {
        const taken = await takenFrom(fileName, format, bytes)
        told.push(`${fileName} ${taken.good} taken, ${taken.faulty} refused`)
        await page.goto(`${product.staffOrigin}/imports/${taken.importId}`)
        await page.getByRole("heading", { level: 1 }).waitFor()
        expect({ fileName, some: taken.good > 0 }).toEqual({ fileName, some: true })
      }
      console.log(`hostile files: ${told.join("; ")}`)
      expect(told).toHaveLength(9)
      const imported = await product.sql<{ code: string }[]>`
      select i.code from import_items m join items i using (item_id)`
      const seen = await lookThrough("kind=single&pool=practice")
      expect(imported.filter(({ code }) => !seen.has(code))).toEqual([])
      expect(happened).toEqual([])
      expect(author.troubles).toEqual([])
    },
  )
})

const settings: ImportSettings = {
  locale: "zh-CN",
  mapping: null,
  kind: null,
  kindCodes: [],
  levels: ["basic"],
  subject: "criminal-law",
  category: null,
  difficulty: 1,
  tags: [],
  law: null,
  translation: "same-text",
}

/** Uploads, checks and takes what is good of a file. */
async function takenFrom(fileName: string, format: string, bytes: Uint8Array) {
  const uploaded = (await author.page.evaluate(
    async ([path, base64]) => {
      const body = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      const headers = { "content-type": "application/octet-stream" }
      return (await fetch(path, { method: "POST", headers, body })).json()
    },
    [
      `/api/imports?fileName=${encodeURIComponent(fileName)}&unitId=${unitId}&pool=practice&format=${format}`,
      Buffer.from(bytes).toString("base64"),
    ] as const,
  )) as ImportPage
  expect({ fileName, uploaded }).toMatchObject({ fileName, uploaded: { state: "uploaded" } })
  const path = `/api/imports/${uploaded.importId}`
  const mapping = uploaded.seen.header.length === 0 ? null : uploaded.seen.suggested
  expect((await author.ask(`${path}/settings`, { ...settings, mapping }, "PUT")).status).toBe(200)
  expect((await author.ask(`${path}/check`, undefined, "POST")).status).toBe(201)
  const state = async () => ((await author.ask(`${path}/progress`)).body as ImportProgress).state
  await eventually(state, 60_000).toBe("checked")
  const { summary } = (await author.ask(path)).body as ImportPage
  const expected = { good: summary!.good, faulty: summary!.faulty }
  expect((await author.ask(`${path}/commit`, { goodOnly: true, expected })).status).toBe(201)
  await eventually(state, 60_000).toBe("committed")
  return { importId: uploaded.importId, ...expected }
}
