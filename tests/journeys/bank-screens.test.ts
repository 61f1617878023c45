/** The bank's screens, in two languages and three themes: axe finds nothing, and 320 pixels are enough. */
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
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
  it("the list", async () => {
    const author = await at("author")
    await author.upToDate()
    await expectFitForAll(author.page, "bank list")
  })
  it("the sheet", async () => {
    const { page, dialog } = await at("author")
    await page.getByRole("searchbox").first().fill("S-0003")
    await page.getByRole("row").filter({ hasText: "S-0003" }).click()
    await dialog.locator(".asked-stem").first().waitFor()
    await expectFitForAll(page, "bank sheet")
  })
})
