/** A blueprint from its first cell to its end: written, short of items, approved by another, flagged by an amendment, bound anew. */
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { zhCN as blueprint } from "../../apps/console/src/blueprints/zh-CN.ts"
import { zhCN as law } from "../../apps/console/src/statutes/zh-CN.ts"
import { openBankDesk, type BankDesk } from "../support/bank-desk.ts"
import { launchChromium } from "../support/chromium.ts"
import { version2019, version2024 } from "../support/ferry-desk.ts"
import { findingsInEveryLook, overflowAt, photograph } from "../support/looks.ts"
import { startProduct, type Product } from "../support/product.ts"
import { tellInOrder } from "../support/story.ts"

let product: Product
let browser: Browser
let setter: BankDesk
let second: BankDesk
let reviewer: BankDesk
let page: Page

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
  setter = await openBankDesk(browser, product.staffOrigin, "setter")
  second = await openBankDesk(browser, product.staffOrigin, "setter-second")
  reviewer = await openBankDesk(browser, product.staffOrigin, "reviewer")
  page = setter.page
  expect((await reviewer.ask("/api/statutes/ferry-law/versions", version2019)).status).toBe(201)
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

async function expectFitForAll(name: string) {
  expect(await findingsInEveryLook(page, "sworn-console", name)).toEqual([])
  expect({ name, overflow: await overflowAt(page, 320, 640) }).toEqual({ name, overflow: 0 })
  await page.setViewportSize({ width: 320, height: 640 })
  await photograph(page, `${name} 320`)
  await page.setViewportSize({ width: 1366, height: 768 })
}

const demo = "云岭省基本级综合卷细目表"
const own = "渡口基本级细目表"
const button = (name: string | RegExp, on: Page = page) =>
  on.getByRole("button", { name, exact: typeof name === "string" })
const subjects = {
  刑法: [8, 4, 6, 2],
  "刑事诉讼、证据": [8, 4, 6, 2],
  治安管理处罚: [8, 4, 6, 2],
  "行政处罚、强制、程序": [8, 4, 6, 2],
  "警察法、警械武器": [4, 2, 3, 1],
  "救济、赔偿、监督": [2, 1, 2, 0],
  "法治理念、职业道德": [2, 1, 1, 1],
} as const
const kinds = ["单选", "判断", "多选", "不定项"] as const
const cell = (subject: string, kind: string) =>
  page.getByLabel(blueprint.cell(subject, kind, blueprint.band(1, 5)), { exact: true })
const row = (name: string, on: Page = page) => on.getByRole("row").filter({ hasText: name })

describe("a blueprint", () => {
  tellInOrder()

  it("stands in a list that says which are approved, and which an amendment touches", async () => {
    await setter.goTo("blueprints")
    await row(demo).getByText(blueprint.states.approved).waitFor()
    await row(demo).getByText(blueprint.lawTouched).waitFor()
    await expectFitForAll("blueprint list")
  })

  it("says cell by cell how many items the bank lacks, and what its law has come to (PAP-2, TR-08)", async () => {
    await page.getByRole("link", { name: demo }).click()
    const table = page.getByRole("region", { name: blueprint.table })
    await table.getByText(blueprint.missingInCell(3)).waitFor()
    await table.getByText(blueprint.missingInCell(2)).waitFor()
    await page.getByText(blueprint.missing(5, await today()), { exact: true }).waitFor()
    await page.getByText(blueprint.touchedNotice).waitFor()
    await page.getByText("→ 第八条").waitFor()
    await expectFitForAll("blueprint page")
    await page.getByRole("heading", { name: blueprint.requirements }).scrollIntoViewIfNeeded()
    await page.getByRole("heading", { name: blueprint.versions }).scrollIntoViewIfNeeded()
    await photograph(page, "blueprint page below")
  })

  it("is written in a two-way table whose sums are proven while it is typed (PAP-1, PAP-8)", async () => {
    await setter.goTo("blueprints")
    await page.getByRole("link", { name: blueprint.create }).click()
    await page.getByLabel(blueprint.nameZh).fill(own)
    await page.getByLabel(blueprint.nameEn).fill("Ferry, basic")
    await cell("刑法", "单选").fill("9")
    await page.getByText(blueprint.columnOf(9, 40)).waitFor()
    await page.getByLabel(blueprint.nameEn).focus()
    // By the keyboard alone, down one column after the other.
    for (const [at, kind] of kinds.entries()) {
      await cell("刑法", kind).focus()
      for (const counts of Object.values(subjects)) {
        await page.keyboard.type(String(counts[at]))
        await page.keyboard.press("Enter")
      }
    }
    await page.getByText(blueprint.columnOf(40, 40)).waitFor()
    await page.getByText(blueprint.totalOf(100_00, 100_00)).waitFor()
    await page.getByText(blueprint.noFaults).first().waitFor()
    await page
      .locator(".two-way-cell")
      .filter({ has: cell("救济、赔偿、监督", "多选") })
      .getByText(blueprint.missingInCell(1))
      .waitFor()
  })

  it("says at the place what does not hold, and what to do", async () => {
    await cell("刑法", "单选").fill("6")
    const sentence = blueprint.faults["section-count-differs"]({
      kind: "单选",
      subject: "",
      at: 0,
      wanted: 40,
      found: 38,
    })
    await button(sentence).waitFor()
    await expectFitForAll("blueprint builder")
    await cell("刑法", "单选").fill("8")
    await button(sentence).waitFor({ state: "detached" })
  })

  it("may require a passage of the law, with its words beside it", async () => {
    await button(blueprint.addRequirement).click()
    const first = blueprint.requirement(1)
    await page.getByLabel(`${first} ${blueprint.statute}`, { exact: true }).selectOption("ferry-law")
    await button(blueprint.save).click()
    await page.getByText(blueprint.requirementUnfinished(1)).waitFor()
    await page.getByLabel(`${first} ${blueprint.article}`, { exact: true }).fill("5")
    await page.keyboard.press("Tab")
    await page.getByText(/大风、大雾或者洪水期间/).waitFor()
    await page.locator(".blueprint-requirement").getByText(blueprint.missingInCell(1)).waitFor()
    await expectFitForAll("blueprint requirement")
  })

  it("asks before what was typed is lost", async () => {
    await setter.goTo("papers")
    await setter.dialog.getByText(blueprint.leaveAsked).waitFor()
    await setter.dialog.getByRole("button", { name: blueprint.stay }).click()
    expect(await cell("刑法", "单选").inputValue()).toBe("8")
  })

  it("is nobody's own to approve; another paper setter does", async () => {
    await button(blueprint.save).click()
    await page.getByText(blueprint.ownDraft).waitFor()
    expect(await button(blueprint.approve).count()).toBe(0)

    await second.goTo("blueprints")
    await second.page.getByRole("link", { name: own }).click()
    await button(blueprint.approve, second.page).click()
    await second.dialog.getByRole("button", { name: blueprint.approve, exact: true }).click()
    await second.page.getByText(blueprint.done.approved).waitFor()
  })

  it("is flagged by an amendment, and bound anew in one step (ITM-7)", async () => {
    const loaded = await reviewer.ask("/api/statutes/ferry-law/versions", version2024("2027-06-01"))
    expect(loaded).toMatchObject({ status: 201, body: { flagged: { blueprints: 1 } } })
    await setter.goTo("blueprints")
    await row(own).getByText(blueprint.lawTouched).waitFor()
    await page.getByRole("link", { name: own }).click()
    await page.getByRole("heading", { name: blueprint.versions }).waitFor()
    await page.reload()
    await page.getByText("→ 第七条").waitFor()
    await page.getByRole("link", { name: blueprint.toChange }).click()
    await page.getByRole("heading", { name: law.touchedBlueprints }).waitFor()
    await row(own).getByText(law.judgements["moved-to"]).waitFor()
    await expectFitForAll("law change of a setter")
    await button(law.rebindBlueprints(1)).click()
    await page.getByText(law.reboundBlueprints(1)).waitFor()
    await row(own).getByText(law.blueprintStandings["re-bound"]).waitFor()
  })

  it("is approved again by another, and shows what each version changed", async () => {
    await second.page.goto(`${product.staffOrigin}/blueprints`)
    await second.page.getByRole("link", { name: own }).click()
    await second.page.getByText("第七条").first().waitFor()
    await button(blueprint.compareVersion(2), second.page).click()
    await second.page.getByRole("table", { name: blueprint.differences(1, 2) }).waitFor()
    await photograph(second.page, "blueprint differences")
    await button(blueprint.approve, second.page).click()
    await photograph(second.page, "blueprint approval")
    await second.dialog.getByRole("button", { name: blueprint.approve, exact: true }).click()
    await second.page.getByText(blueprint.done.approved).waitFor()
    await page.reload()
    await row(own).getByText(law.blueprintStandings.settled).waitFor()
    await setter.goTo("blueprints")
    await row(own).getByText(blueprint.lawFine).waitFor()
  })

  it("ends for a reason", async () => {
    await page.getByRole("link", { name: own }).click()
    await button(blueprint.retire).click()
    await setter.dialog.getByRole("button", { name: blueprint.retireTitle }).click()
    await setter.dialog.getByText(blueprint.reasonMissing).waitFor()
    await setter.dialog.getByLabel(blueprint.reason).fill("渡口改由省里统一命题")
    await setter.dialog.getByRole("button", { name: blueprint.retireTitle }).click()
    await page.getByText(blueprint.done.retired).waitFor()
    await page
      .getByText(/渡口改由省里统一命题/)
      .first()
      .waitFor()
    expect([...setter.troubles, ...second.troubles, ...reviewer.troubles]).toEqual([])
  })
})

async function today(): Promise<string> {
  const [{ day }] = await product.sql<[{ day: string }]>`select exam_today() as day`
  return day
}
