/** The register of law as its people work with it: read, compared, loaded by a reviewer, bound anew, and judged in six looks. */
import { writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { zhCN as law } from "../../apps/console/src/statutes/zh-CN.ts"
import { ferryLaw2019, ferryLaw2024 } from "../../packages/question-bank/src/statutes/ferry-law.fixture.ts"
import { openBankDesk, type BankDesk } from "../support/bank-desk.ts"
import { launchChromium } from "../support/chromium.ts"
import { findingsInEveryLook, overflowAt, photograph } from "../support/looks.ts"
import { startProduct, type Product } from "../support/product.ts"
import { tellInOrder } from "../support/story.ts"

let product: Product
let browser: Browser
let reviewer: BankDesk
let page: Page

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
  reviewer = await openBankDesk(browser, product.staffOrigin, "reviewer")
  page = reviewer.page
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

async function expectFitForAll(page: Page, name: string) {
  expect(await findingsInEveryLook(page, "sworn-console", name)).toEqual([])
  expect({ name, overflow: await overflowAt(page, 320, 640) }).toEqual({ name, overflow: 0 })
  await page.setViewportSize({ width: 320, height: 640 })
  await photograph(page, `${name} 320`)
  await page.setViewportSize({ width: 1366, height: 768 })
}

const lighthouse = "云岭省灯塔值守条例"
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" })

describe("the register of law", () => {
  tellInOrder()

  it("lists every statute with its days in force, and what an amendment has opened", async () => {
    await reviewer.goTo("statutes")
    await page.getByRole("heading", { name: law.changes }).waitFor()
    await page
      .getByRole("row")
      .filter({ hasText: lighthouse })
      .first()
      .getByText(/题待处理/)
      .waitFor()
    await page.getByRole("row").filter({ hasText: "中华人民共和国监察法" }).getByText("2025-06-01").waitFor()
    await expectFitForAll(page, "law register")
  })

  it("shows a statute with its chapters, its articles, and who cites each", async () => {
    await page.getByRole("link", { name: lighthouse }).last().click()
    await page.getByRole("heading", { name: "第四条" }).waitFor()
    await page.getByRole("navigation", { name: law.contents }).getByText("第二章 值守").waitFor()
    expect(await page.getByRole("link", { name: law.citedByLabel("第四条", 1) }).getAttribute("href")).toBe(
      "/items?statute=lighthouse-watch-regulation&article=4",
    )
    await page.getByLabel(law.jumpLabel).fill("9")
    await page.keyboard.press("Enter")
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("article-9")
    await expectFitForAll(page, "law statute")
  })

  it("is told what else texts call it, and looks for that at once (ITM-7)", async () => {
    await button(law.changeShortNames).click()
    const names = reviewer.dialog.getByLabel(law.shortNames, { exact: true })
    await names.fill("灯")
    await reviewer.dialog.getByRole("button", { name: law.shortNamesSave }).click()
    await reviewer.dialog.getByText(law.shortNamesWrong).waitFor()
    await expectFitForAll(page, "law short names")
    await names.fill("灯塔条例\n值守条例")
    await reviewer.dialog.getByRole("button", { name: law.shortNamesSave }).click()
    await page.getByText(law.shortNamesSaved(0, 0)).waitFor()
    await page.getByText("灯塔条例、值守条例").waitFor()
  })

  it("compares two versions article by article, with what was struck and put in", async () => {
    await page.getByRole("link", { name: law.compareWith("2026-09-15") }).click()
    await page.getByRole("heading", { name: law.comparison }).waitFor()
    const third = page.getByRole("article", { name: "第三条" })
    await third.locator("del").filter({ hasText: "三" }).waitFor()
    await third.locator("ins").filter({ hasText: "五" }).waitFor()
    await page
      .getByRole("article", { name: "第十条" })
      .getByText(law.fates.vanished, { exact: true })
      .first()
      .waitFor()
    expect(await page.getByRole("article", { name: "第一条", exact: true }).count()).toBe(0)
    await expectFitForAll(page, "law comparison")
    await page.getByText(law.showAll, { exact: true }).click()
    await page.getByRole("article", { name: "第一条", exact: true }).waitFor()
  })

  it("shows what an amendment flagged, by what happened to the text", async () => {
    await reviewer.goTo("statutes")
    await page.getByRole("link", { name: lighthouse }).first().click()
    await page.getByRole("heading", { name: law.touchedPapers }).waitFor()
    await expectFitForAll(page, "law change")
    await page.getByText(law.judgements.vanished, { exact: true }).first().click()
    await page.getByRole("row").filter({ hasText: "T-0906" }).waitFor()
    const flagged = page.getByRole("region", { name: law.flaggedCaption }).locator("tbody tr")
    await expect.poll(() => flagged.count()).toBe(1)
    await page.getByText(law.allJudgements, { exact: true }).first().click()
  })

  it("binds one chosen item anew, then all that are identical; nobody approves their own (ITM-1, ITM-7)", async () => {
    await page.getByRole("checkbox", { name: law.select("T-0903") }).check()
    await button(law.rebindSome(1)).click()
    await page.getByText(law.rebound(1, 0)).waitFor()
    await button(law.rebindAll(2)).click()
    await page.getByText(law.rebound(2, 0)).waitFor()
    expect(await button(/^通过全部改引/).count()).toBe(0)
    await expectFitForAll(page, "law change bound anew")

    const second = await openBankDesk(browser, product.staffOrigin, "reviewer-second")
    await second.page.goto(page.url())
    await second.page.getByRole("button", { name: law.approveAll(3) }).click()
    await second.page.getByText(law.approved(3)).waitFor()
    await second.page
      .getByRole("row")
      .filter({ hasText: "T-0903" })
      .getByText(law.standings.settled)
      .waitFor()
    expect(second.troubles).toEqual([])
    await second.close()
  })

  it("takes a new statute from pasted text, and its amendment from a file, with a preview of what that does", async () => {
    await reviewer.goTo("statutes")
    await page.getByRole("link", { name: law.load }).click()
    await page.getByLabel(law.paste).fill(ferryLaw2019.replace("第六条", "第八条"))
    await expectFitForAll(page, "law import text")
    await button(law.read).click()
    await page.getByText(law.faultReasons["article-out-of-sequence"]).first().waitFor()
    await button(law.preview).click()
    await page.getByText(law.factsMissing).waitFor()
    await expectFitForAll(page, "law import facts")

    await button(law.back).click()
    await page.getByLabel(law.paste).fill(ferryLaw2019)
    await button(law.read).click()
    await page.getByLabel(law.code).fill("ferry-law")
    await page.getByLabel(law.nameEn).fill("Ferry Patrol Law")
    await button(law.preview).click()
    await page.getByText(law.outcomeFirst).waitFor()
    await button(law.commit).click()
    await page.getByRole("heading", { name: "渡口巡查法" }).waitFor()

    await page.goto(`${product.staffOrigin}/statutes/loading`)
    const file = join(tmpdir(), `ferry-${process.pid}.md`)
    writeFileSync(file, ferryLaw2024)
    await page.getByLabel(law.file).setInputFiles(file)
    await button(law.read).click()
    await page.getByText(law.faults(0)).waitFor()
    await page.getByLabel(law.effectiveFrom).fill("2027-06-01")
    await button(law.preview).click()
    await page.getByText(law.outcomeFollows("2019-03-01", "2027-06-01")).waitFor()
    await page.getByText(law.papersOnceLoaded).waitFor()
    await expectFitForAll(page, "law import outcome")
    await button(law.commit).click()
    await page.getByText(law.noItemsYet).waitFor()
    expect(reviewer.troubles).toEqual([])
  })

  it("says of a sealed paper which law it asks about, on any day, and nothing of what it asks (PAP-5)", async () => {
    const setter = await openBankDesk(browser, product.staffOrigin, "setter")
    await setter.goTo("papers")
    await setter.page
      .getByRole("button", { name: new RegExp(`^${law.lookUp} `) })
      .first()
      .click()
    await setter.dialog.getByText(/全部试题所依据的法律均有效$/).waitFor()
    await setter.dialog
      .getByRole("row")
      .filter({ hasText: "中华人民共和国刑法" })
      .getByText("2023-12-29")
      .first()
      .waitFor()
    await expectFitForAll(setter.page, "law of a paper")
    await setter.dialog.getByLabel(law.onDay).fill("2010-01-01")
    await setter.dialog.getByText(law.badLaw("2010-01-01")).waitFor()
    expect(setter.troubles).toEqual([])
    await setter.close()
  })

  it("says of an item, on any day, whether its law was in force (ITM-6)", async () => {
    await reviewer.openItem("T-0906")
    await reviewer.dialog.getByText(law.itemLaw).click()
    await reviewer.dialog.getByText(law.citationStandings["in-force"]).first().waitFor()
    await reviewer.dialog.getByLabel(law.onDay).fill("2030-01-01")
    await reviewer.dialog.getByText(law.badLaw("2030-01-01")).waitFor()
    await reviewer.dialog.getByText(law.citationStandings["changed-since"]).first().waitFor()
    await expectFitForAll(page, "law of an item")
  })
})
