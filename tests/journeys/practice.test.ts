/** An officer practises at the own account: by keyboard, one question after the other, each explained once it is answered. */
import { minutes } from "@sworn/exam-core"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { accountScreen } from "../support/account-screen.ts"
import { openWindow, type BrowserWindow } from "../support/browser-window.ts"
import { launchChromium } from "../support/chromium.ts"
import { findingsInEveryLook, overflowAt, photograph } from "../support/looks.ts"
import { startProduct, type Product } from "../support/product.ts"
import { tellInOrder } from "../support/story.ts"

tellInOrder()

let product: Product
let browser: Browser
let window: BrowserWindow
let account: ReturnType<typeof accountScreen>

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
  window = await openWindow(browser, product.origin)
  account = accountScreen(window.page)
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

async function expectFitForAll(name: string) {
  expect(await findingsInEveryLook(window.page, "sworn.exam.display", name)).toEqual([])
  expect(await overflowAt(window.page, 320, 640)).toBe(0)
  await window.page.setViewportSize({ width: 320, height: 640 })
  await photograph(window.page, `${name} 320`)
  await window.page.setViewportSize({ width: 1366, height: 768 })
}

describe("practising", () => {
  it("begins at the own account, with a level and a subject", async () => {
    const sitting = await product.plan({ level: "basic", startsInMs: minutes(600), candidateCount: 1 })
    const { page } = window
    await account.signIn(sitting.candidates[0]!.policeNo)
    await page.getByRole("link", { name: account.words.practice.link }).click()
    await page.getByLabel(account.words.practice.subject).waitFor()
    await expectFitForAll("practice choice")

    await page.getByLabel(account.words.practice.subject).selectOption("criminal-procedure")
    await page.getByRole("button", { name: account.words.practice.begin }).press("Enter")
    await page.getByRole("heading", { name: account.words.practice.place(1, 2) }).waitFor()
    await expectFitForAll("practice question")
  })

  it("explains each answer with the law it rests on, and goes on by the keyboard", async () => {
    const { page } = window
    for (const place of [1, 2]) {
      await page.getByRole("heading", { name: account.words.practice.place(place, 2) }).waitFor()
      await page.getByRole("radio").first().press("Space")
      await page.getByRole("button", { name: account.words.practice.check }).press("Enter")
      await page.getByText(/《中华人民共和国刑事诉讼法》第八十[五六]条/).waitFor()
      expect(await page.getByRole("radio").first().isDisabled()).toBe(true)
      if (place === 1) await expectFitForAll("practice explained")
      await page
        .getByRole("button", {
          name: place === 1 ? account.words.practice.next : account.words.practice.finish,
        })
        .press("Enter")
    }
    await page.getByRole("heading", { name: account.words.practice.over }).waitFor()
    // One of the two is a true/false question that is true; of the other, the first option is right or it is not.
    expect(await page.getByText(/2 题中答对 [12] 题/).count()).toBe(1)
    await expectFitForAll("practice over")
    expect(window.troubles).toEqual([])
  })
})
