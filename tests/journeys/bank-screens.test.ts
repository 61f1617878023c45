/** The bank's screens, in two languages and three themes: axe finds nothing, and 320 pixels are enough. */
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { zhCN as bankWords } from "../../apps/console/src/trainer/bank/zh-CN.ts"
import { zhCN as itemWords } from "../../apps/console/src/trainer/item/zh-CN.ts"
import { zhCN as reviewWords } from "../../apps/console/src/trainer/reviews/zh-CN.ts"
import { openBankDesk } from "../support/bank-desk.ts"
import { openWindow } from "../support/browser-window.ts"
import { launchChromium } from "../support/chromium.ts"
import { consoleScreen, type ConsoleScreen } from "../support/console-screen.ts"
import { findingsInEveryLook, overflowAt, photograph } from "../support/looks.ts"
import { startProduct, type Product } from "../support/product.ts"

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

async function at(username: string): Promise<ConsoleScreen> {
  const desk = consoleScreen((await openWindow(browser, product.staffOrigin)).page)
  await desk.signIn(username)
  return desk
}

async function expectFitForAll(page: Page, name: string) {
  expect(await findingsInEveryLook(page, "sworn-console", name)).toEqual([])
  expect({ name, overflow: await overflowAt(page, 320, 640) }).toEqual({ name, overflow: 0 })
  await page.setViewportSize({ width: 320, height: 640 })
  await photograph(page, `${name} 320`)
  await page.setViewportSize({ width: 1366, height: 768 })
}

describe("the bank's screens", () => {
  it("the list, and all its filters", async () => {
    const { page, dialog, upToDate } = await at("author")
    await page.goto(`${product.staffOrigin}/items?size=25`)
    await upToDate()
    await expectFitForAll(page, "bank list")
    await page.getByRole("button", { name: bankWords.more(0) }).click()
    await expectFitForAll(page, "bank filters")
    // Each choice says how many it would leave (ITM-11).
    for (const [name, option] of [
      [bankWords.level, /^基本级（\d+）$/],
      [bankWords.difficulty, /^2 级（\d+）$/],
      [bankWords.category, /^全部警种（\d+）$/],
    ] as const)
      await page
        .getByLabel(name, { exact: true })
        .getByRole("option", { name: option })
        .waitFor({ state: "attached" })
    await page.getByRole("button", { name: bankWords.tag }).click()
    const tags = dialog.getByRole("checkbox")
    const second = tags.nth(1)
    await second.press("Space")
    await page.waitForURL(/tag=/)
    // What is chosen stays where it is, and under the hand.
    expect(await second.evaluate((one) => one === document.activeElement)).toBe(true)
    await expectFitForAll(page, "bank filter by tag")
    await second.press("Space")
    await page.keyboard.press("Escape")
    await page.getByRole("button", { name: bankWords.law }).click()
    await page.getByRole("option", { name: "中华人民共和国刑法" }).waitFor({ state: "attached" })
    await expectFitForAll(page, "bank filter by law")
  })

  it("a list where nothing fits, and keeping it as a view", async () => {
    const { page, dialog, upToDate } = await at("author")
    await page.getByRole("searchbox", { name: bankWords.searchLabel }).fill("没有这样的试题")
    await page.getByText(bankWords.noMatch).waitFor()
    await upToDate()
    await expectFitForAll(page, "bank nothing")
    await page.getByRole("button", { name: bankWords.saveView }).click()
    await dialog.getByRole("button", { name: bankWords.viewSave }).click()
    await dialog.getByText(bankWords.viewNameMissing).waitFor()
    await expectFitForAll(page, "bank saving view")
  })

  it("an act over many, looked at beforehand", async () => {
    const { page, dialog } = await at("reviewer")
    await page.goto(`${product.staffOrigin}/items?size=25`)
    await page.getByRole("button", { name: bankWords.selectPage }).click()
    await expectFitForAll(page, "bank selected")
    await page.getByRole("button", { name: bankWords.bulk.open.retire }).click()
    await dialog.getByLabel(bankWords.bulk.reason).fill("旧大纲")
    await dialog.getByRole("button", { name: bankWords.bulk.preview }).click()
    await dialog.getByText(bankWords.bulk.excuses["item-not-in-that-state"]).waitFor()
    await expectFitForAll(page, "bank bulk preview")
  })

  it("an item, as reviewers and as candidates see it, and rejecting it", async () => {
    const { page, dialog, openItem } = await openBankDesk(browser, product.staffOrigin, "reviewer")
    await openItem("S-0001")
    await dialog.locator(".law-standing").waitFor()
    await expectFitForAll(page, "item asked")
    await dialog.getByText(itemWords.ways.candidate, { exact: true }).click()
    await dialog.getByRole("radio").last().waitFor()
    await expectFitForAll(page, "item as candidate")
    await dialog.getByRole("button", { name: itemWords.acts.reject, exact: true }).click()
    await dialog.getByRole("form").getByRole("button", { name: itemWords.acts.reject }).click()
    await dialog.getByText(itemWords.reasonMissing).waitFor()
    await expectFitForAll(page, "item rejecting")
  })

  it("an item's versions, comments and use, and what is missing from a draft", async () => {
    const { page, dialog, openItem, tab } = await openBankDesk(browser, product.staffOrigin, "author")
    await openItem("S-0001")
    await tab("versions")
    await dialog.locator("ins").first().waitFor()
    await expectFitForAll(page, "item versions")
    await tab("talk")
    await dialog.getByText(itemWords.aboutVersion(1, "older")).first().waitFor()
    await expectFitForAll(page, "item comments")
    await tab("use")
    await dialog.getByText("S-0006").waitFor()
    await dialog.getByRole("button", { name: itemWords.enemyAdd }).click()
    await expectFitForAll(page, "item use")
    await openItem("S-0003")
    await dialog.locator(".missing-list").waitFor()
    await expectFitForAll(page, "item unfinished")
  })

  it("the reviewer's queue, a task, and giving it away", async () => {
    const reviewer = await at("reviewer")
    const { page } = reviewer
    await reviewer.goTo("reviews")
    await page.locator(".queue-task").first().waitFor()
    await expectFitForAll(page, "reviews")
    await page.locator(".queue-task").filter({ hasText: "S-0001" }).click()
    await page.locator(".task-body ins").first().waitFor()
    await expectFitForAll(page, "review task")
    await page.getByRole("button", { name: reviewWords.assign }).click()
    await page.getByRole("dialog").getByRole("option").nth(1).waitFor({ state: "attached" })
    await expectFitForAll(page, "review assigning")
  })
})
