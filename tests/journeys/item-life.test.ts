/** An item's life as its people live it: drafted, rejected, mended, approved by another, amended away, bound anew (ITM-1, ITM-7, ITM-10). */
import { ferryLaw2019, ferryLaw2024 } from "../../packages/question-bank/src/statutes/ferry-law.fixture.ts"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { zhCN as lawWords } from "../../apps/console/src/statutes/zh-CN.ts"
import { zhCN as itemWords } from "../../apps/console/src/trainer/item/zh-CN.ts"
import { zhCN as reviewWords } from "../../apps/console/src/trainer/reviews/zh-CN.ts"
import { ferryItem, openBankDesk, type BankDesk } from "../support/bank-desk.ts"
import { eventually } from "../support/browser-window.ts"
import { launchChromium } from "../support/chromium.ts"
import { startProduct, type Product } from "../support/product.ts"
import { tellInOrder } from "../support/story.ts"

let product: Product
let browser: Browser
let author: BankDesk
let reviewer: BankDesk
let written: { itemId: string; itemVersionId: string; code: string }

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
  author = await openBankDesk(browser, product.staffOrigin, "author")
  reviewer = await openBankDesk(browser, product.staffOrigin, "reviewer")
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const unclear = "渡口管理机构在什么时候可以暂停摆渡？"
const clear = "渡口管理机构不能以下列哪种情形为由暂停摆渡？"
const reason = "题干问“可以”，答案却是“不可以”的一项，请改问法。"

const loadLaw = (version: string, effectiveFrom: string, text: string, isNew: boolean) =>
  reviewer.ask("/api/statutes/ferry-law/versions", {
    version,
    effectiveFrom,
    effectiveTo: null,
    issuingBody: "某市人民代表大会",
    source: null,
    title: isNew ? { "zh-CN": "渡口巡查法", en: "Ferry Patrol Law" } : null,
    text,
  })
const stateOf = async (desk: BankDesk) =>
  ((await desk.ask(`/api/items/${written.itemId}`)).body as { version: { state: string } }).version.state

describe("an item", () => {
  tellInOrder()

  it("is drafted by its author, and submitted on the screen", async () => {
    expect((await loadLaw("2019-03-01", "2019-07-01", ferryLaw2019, true)).status).toBe(201)
    const [{ unitId }] = await product.sql<[{ unitId: number }]>`
      select g.unit_id as "unitId" from staff_grants g join staff s using (staff_id) where s.username = 'author'`
    const reply = await author.ask("/api/items", { unitId, pool: "live", body: ferryItem(unclear, "5") })
    expect(reply.status).toBe(201)
    written = reply.body as typeof written

    await author.openItem(written.code)
    await author.act("submit").click()
    await author.dialog.getByText(itemWords.actDone.submit).waitFor()
    await author.dialog.getByText(itemWords.states.in_review, { exact: true }).first().waitFor()
  })

  it("is nobody's own to approve: there is no button, and the API refuses (ITM-1)", async () => {
    await author.act("withdraw").waitFor()
    expect(await author.act("approve").count()).toBe(0)
    expect(await author.act("reject").count()).toBe(0)
    const refused = await author.ask(`/api/item-versions/${written.itemVersionId}/events`, {
      act: "approve",
      reason: "",
    })
    expect([refused.status, await stateOf(author)]).toEqual([403, "in_review"])
  })

  it("is taken by a reviewer, and rejected with a reason and not without one (ITM-10)", async () => {
    const { page } = reviewer
    await reviewer.goTo("reviews")
    await page.getByText(reviewWords.shows.nobody, { exact: true }).click()
    await page.locator(".queue-task").filter({ hasText: written.code }).click()
    await page.getByRole("heading", { name: written.code }).waitFor()
    await page.getByRole("button", { name: reviewWords.take, exact: true }).click()
    await page.getByText(reviewWords.shows.own, { exact: true }).click()
    await page.locator(".queue-task").filter({ hasText: written.code }).click()

    await page.getByRole("button", { name: itemWords.acts.reject, exact: true }).click()
    const form = page.getByRole("form", { name: itemWords.acts.reject })
    await form.getByRole("button", { name: itemWords.acts.reject }).click()
    await form.getByText(itemWords.reasonMissing).waitFor()
    expect(await stateOf(reviewer)).toBe("in_review")
    await form.getByRole("textbox").fill(reason)
    await page.keyboard.press("Control+Enter")
    await page.getByText(reviewWords.done(written.code, itemWords.actDone.reject)).waitFor()

    // It leaves the queue, and the next task stands on the desk by itself.
    await page.locator(".queue-task").filter({ hasText: written.code }).waitFor({ state: "detached" })
    const next = page.locator(".queue-task[aria-current]")
    const code = (await next.locator("strong").textContent()) ?? ""
    await page.getByRole("heading", { name: code }).waitFor()
  })

  it("is mended by its author, who reads why", async () => {
    await author.openItem(written.code)
    await author.tab("talk")
    await author.dialog.getByText(reason).waitFor()
    const mended = await author.ask(`/api/items/${written.itemId}/versions`, {
      body: ferryItem(clear, "5"),
      note: "改问法",
      basedOn: 1,
    })
    expect(mended.status).toBe(201)
    await author.openItem(written.code)
    await author.act("submit").click()
    await author.dialog.getByText(itemWords.actDone.submit).waitFor()
  })

  it("is approved by the reviewer, who sees what is new in it word by word (ITM-2)", async () => {
    const { page } = reviewer
    await page.goto(`${product.staffOrigin}/reviews?show=all`)
    await page.locator(".queue-task").filter({ hasText: written.code }).click()
    const comparison = page.getByRole("region", { name: itemWords.comparing(1, 2) })
    await comparison.locator("ins").first().waitFor()
    await comparison.locator("del").first().waitFor()
    await page.getByRole("button", { name: itemWords.acts.approve, exact: true }).click()
    await page.getByText(reviewWords.done(written.code, itemWords.actDone.approve)).waitFor()
    expect(await stateOf(reviewer)).toBe("approved")
  })

  it("is suspended by an amendment of its law, and its reviewer is told (ITM-7)", async () => {
    expect((await loadLaw("2024-05-10", "2024-09-01", ferryLaw2024, false)).status).toBe(201)
    await eventually(() => stateOf(reviewer), 90_000).toBe("suspended")

    const { page } = reviewer
    await page.goto(`${product.staffOrigin}/reviews?show=all&kind=law-change`)
    await page.locator(".queue-task").filter({ hasText: written.code }).click()
    await page.getByRole("link", { name: reviewWords.toLaw }).waitFor()
  })

  it("is bound anew by the reviewer, and approved by another one (ITM-7)", async () => {
    const { page } = reviewer
    await page.getByRole("link", { name: reviewWords.toLaw }).click()
    await page.getByRole("button", { name: lawWords.rebindAll(1) }).click()
    await eventually(() => stateOf(reviewer)).toBe("in_review")

    await reviewer.openItem(written.code)
    expect(await reviewer.act("approve").count()).toBe(0)
    const second = await openBankDesk(browser, product.staffOrigin, "reviewer-second")
    await second.openItem(written.code)
    await second.dialog.getByRole("link", { name: /第七条第一款/ }).waitFor()
    await second.act("approve").click()
    await second.dialog.getByText(itemWords.actDone.approve).waitFor()
    expect([await stateOf(second), second.troubles]).toEqual(["approved", []])
  })

  it("troubled no screen on its way", () => {
    expect([author.troubles, reviewer.troubles]).toEqual([[], []])
  })
})
