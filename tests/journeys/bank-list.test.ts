/** A trainer's day at the list of items: found by keyboard, kept as a view, acted on by the hundred and taken back (ITM-11). */
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { zhCN as bankWords } from "../../apps/console/src/trainer/bank/zh-CN.ts"
import { openBankDesk, type BankDesk } from "../support/bank-desk.ts"
import { launchChromium } from "../support/chromium.ts"
import { findingsInEveryLook } from "../support/looks.ts"
import { startProduct, type Product } from "../support/product.ts"

let product: Product
let browser: Browser
let author: BankDesk

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
  author = await openBankDesk(browser, product.staffOrigin, "author")
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const list = (query = "") => author.page.goto(`${product.staffOrigin}/items${query}`)
const rows = () => author.page.locator("tbody tr")
const countOf = async (query: string) =>
  ((await author.ask(`/api/items?${query}&page=1&size=1`)).body as { total: number }).total

describe("the list of items", () => {
  it("is worked by keyboard alone: to the search, among rows, choosing, opening and back", async () => {
    const { page, dialog } = author
    await list()
    await rows().first().focus()
    await page.keyboard.press("/")
    await page.keyboard.type("S-000")
    await page.getByText(bankWords.count(6), { exact: true }).waitFor()
    await rows().first().focus()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press(" ")
    await page.getByText(bankWords.selected(1), { exact: true }).waitFor()
    await page.keyboard.press("Enter")
    await dialog.locator(".asked-stem").first().waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/items\/[0-9a-f-]{36}$/)
    await page.keyboard.press("Escape")
    await dialog.waitFor({ state: "hidden" })
    expect([new URL(page.url()).pathname, new URL(page.url()).searchParams.get("text")]).toEqual([
      "/items",
      "S-000",
    ])
    expect(
      await rows()
        .nth(1)
        .evaluate((row) => row === document.activeElement),
    ).toBe(true)
  })

  it("says in its address what it shows, and shows to whoever opens it the same", async () => {
    const { page } = author
    await list()
    await page.getByLabel(bankWords.kind, { exact: true }).selectOption("case-set")
    await page.getByText(bankWords.count(await countOf("kind=case-set")), { exact: true }).waitFor()
    await page.waitForURL((url) => url.searchParams.get("kind") === "case-set")
    const reviewer = await openBankDesk(browser, product.staffOrigin, "reviewer")
    await reviewer.page.goto(page.url())
    await reviewer.page.getByText(bankWords.count(4), { exact: true }).waitFor()
    await reviewer.close()
  })

  it("keeps a question as a view, for its person alone, and lets it go again", async () => {
    const { page, dialog } = author
    await list("?kind=multiple&level=basic")
    await page.getByRole("button", { name: bankWords.saveView }).click()
    await dialog.getByLabel(bankWords.viewName).fill("基本级多选")
    await page.keyboard.press("Enter")
    await dialog.waitFor({ state: "hidden" })
    const view = page.getByRole("navigation", { name: bankWords.views }).getByText("基本级多选")
    await view.waitFor()
    await list()
    await view.click()
    await page.waitForURL((url) => url.searchParams.get("kind") === "multiple")
    await page.getByRole("button", { name: bankWords.dropView("基本级多选") }).click()
    await view.waitFor({ state: "detached" })
  })

  it("keeps what is chosen over its pages, and can mean all that match", async () => {
    const { page } = author
    await list("?size=25")
    await rows().first().getByRole("checkbox").check()
    await page.getByRole("button", { name: author.words.shell.next, exact: true }).click()
    await page.waitForURL((url) => url.searchParams.get("page") === "2")
    await author.upToDate()
    await rows().first().getByRole("checkbox").check()
    await page.getByText(bankWords.selected(2), { exact: true }).waitFor()

    const total = await countOf("")
    await page.getByRole("button", { name: bankWords.selectAll(total) }).click()
    await page.getByText(bankWords.selectedAll(total), { exact: true }).waitFor()
    await rows().first().getByRole("checkbox").uncheck()
    await page.getByText(bankWords.selectedAll(total - 1), { exact: true }).waitFor()
  })

  it("tags all that match after saying how many, and takes it back (TR-05)", async () => {
    const { page, dialog } = author
    const total = await countOf("level=basic")
    await list("?level=basic")
    await page.getByRole("button", { name: bankWords.selectAll(total) }).click()
    await page.getByRole("button", { name: bankWords.bulk.open["add-tag"] }).click()
    await dialog.getByRole("button", { name: bankWords.bulk.preview }).click()
    await dialog.getByText(bankWords.bulk.tagMissing).waitFor()
    await dialog.getByLabel(bankWords.bulk.tag).fill("期限")
    await dialog.getByRole("button", { name: bankWords.bulk.preview }).click()
    const tagged = await countOf("level=basic&tag=%E6%9C%9F%E9%99%90")
    await dialog.getByText(bankWords.bulk.willChange(total - tagged)).waitFor()
    await dialog.getByText(bankWords.bulk.excuses["already-so"]).waitFor()
    await dialog.getByRole("button", { name: bankWords.bulk.perform(total - tagged) }).click()
    await dialog.getByText(bankWords.bulk.changed(total - tagged)).waitFor()
    expect(await countOf("level=basic&tag=%E6%9C%9F%E9%99%90")).toBe(total)

    await dialog.getByRole("button", { name: bankWords.bulk.undo }).click()
    await dialog.getByText(bankWords.bulk.undone(total - tagged, 0)).waitFor()
    expect(await countOf("level=basic&tag=%E6%9C%9F%E9%99%90")).toBe(tagged)
  })

  it("takes an act back later too, from the list of one's own (TR-05)", async () => {
    const { page, dialog } = author
    const total = await countOf("level=basic")
    const five = await countOf("level=basic&difficulty=5")
    await list("?level=basic")
    await page.getByRole("button", { name: bankWords.selectAll(total) }).click()
    await page.getByRole("button", { name: bankWords.bulk.open["set-difficulty"] }).click()
    await dialog.getByLabel(bankWords.bulk.difficulty).selectOption("5")
    await dialog.getByRole("button", { name: bankWords.bulk.preview }).click()
    await dialog.getByRole("button", { name: bankWords.bulk.perform(total - five) }).click()
    await dialog.getByRole("button", { name: bankWords.bulk.done, exact: true }).click()
    expect(await countOf("level=basic&difficulty=5")).toBe(total)

    await list()
    await page.getByRole("button", { name: bankWords.bulk.openPast }).click()
    const [last, before] = [dialog.getByRole("listitem").first(), dialog.getByRole("listitem").nth(1)]
    await last.getByText(bankWords.bulk.titles["set-difficulty"]).waitFor()
    // What was taken back already stays there as such.
    expect(await before.getByRole("button").count()).toBe(0)
    expect(await findingsInEveryLook(page, "sworn-console", "bank past acts")).toEqual([])
    await last.getByRole("button").click()
    await last.getByText(bankWords.bulk.undone(total - five, 0)).waitFor()
    expect(await countOf("level=basic&difficulty=5")).toBe(five)
    await page.keyboard.press("Escape")
  })

  it("offers nobody what they may not do", async () => {
    const { page } = author
    await list()
    await page.getByRole("button", { name: bankWords.selectPage }).click()
    const { open } = bankWords.bulk
    expect(await page.getByRole("button", { name: open.submit }).count()).toBe(1)
    expect(await page.getByRole("button", { name: open.retire }).count()).toBe(0)

    const reviewer = await openBankDesk(browser, product.staffOrigin, "reviewer")
    await reviewer.page.goto(`${product.staffOrigin}/items`)
    await reviewer.page.getByRole("button", { name: bankWords.selectPage }).click()
    expect(await reviewer.page.getByRole("button", { name: open.retire }).count()).toBe(1)
    expect(await reviewer.page.getByRole("button", { name: open.submit }).count()).toBe(0)
    expect(await reviewer.page.getByRole("link", { name: bankWords.write }).count()).toBe(0)

    const auditor = await openBankDesk(browser, product.staffOrigin, "auditor")
    expect(await auditor.page.getByRole("link", { name: bankWords.title, exact: true }).count()).toBe(0)
    expect((await auditor.ask("/api/items")).status).toBe(403)
    expect([author.troubles, reviewer.troubles, auditor.troubles]).toEqual([[], [], []])
  })
})
