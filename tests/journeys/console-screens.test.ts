/** Every screen of the console, in two languages and three themes: axe finds nothing, and 320 pixels are enough. */
import { minutes } from "@sworn/exam-core"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openWindow } from "../support/browser-window.ts"
import { launchChromium } from "../support/chromium.ts"
import { consoleScreen, consoleWords, type ConsoleScreen } from "../support/console-screen.ts"
import { findingsInEveryLook, overflowAt, photograph } from "../support/looks.ts"
import { startProduct, type Product } from "../support/product.ts"
import { passWithEveryKey } from "../support/quiet-attempt.ts"

const words = consoleWords["zh-CN"]

let product: Product
let browser: Browser
let open: Awaited<ReturnType<Product["plan"]>>
let over: Awaited<ReturnType<Product["plan"]>>

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
  over = await product.plan({ level: "basic", startsInMs: 0, durationMs: minutes(10), candidateCount: 12 })
  for (const [at, who] of over.candidates.slice(0, 9).entries())
    await passWithEveryKey(product, who, 100 - at * 7)
  await product.advanceClock(minutes(11))
  open = await product.plan({ level: "advanced", startsInMs: minutes(30), candidateCount: 40 })
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

describe("the console's screens", () => {
  it("signing in, and being refused", async () => {
    const { page } = await openWindow(browser, product.staffOrigin)
    await page.getByLabel(words.signIn.username).waitFor()
    await expectFitForAll(page, "staff sign-in")
    await page.getByLabel(words.signIn.username).fill("hr")
    await page.getByLabel(words.signIn.password).fill("wrong")
    await page.getByRole("button", { name: words.signIn.submit, exact: true }).click()
    await page.getByText("用户名或密码不正确").first().waitFor()
    await expectFitForAll(page, "staff sign-in refused")
  })

  it("the office's sittings, one of them with its candidates, and registering more", async () => {
    const { page, openSitting, dialog } = await at("office")
    await page.locator(`main a[href$="/${open.sittingId}"]`).waitFor()
    await expectFitForAll(page, "office sittings")
    await openSitting(open.sittingId)
    await page.getByRole("row").filter({ hasText: open.candidates[0]!.policeNo }).waitFor()
    await expectFitForAll(page, "office sitting")
    await page.getByRole("button", { name: words.sitting.register }).click()
    await dialog.getByRole("textbox").first().fill("051535 999999")
    await dialog.getByRole("button", { name: words.registering.submit(2) }).click()
    await dialog.getByText("ELI-2").first().waitFor()
    await expectFitForAll(page, "office registering")
  })

  it("the office's hand-overs: a seat code for another device, and an officer's first password", async () => {
    const sitting = await product.plan({ level: "basic", startsInMs: 0, candidateCount: 2 })
    await passWithEveryKey(product, sitting.candidates[0]!, 1)
    const { page, openSitting, dialog } = await at("office")
    await openSitting(sitting.sittingId)
    const { name } = sitting.candidates[0]!
    const { handOver } = words
    await page.getByRole("button", { name: handOver.actFor(handOver.actNames["seat-code"], name) }).click()
    await dialog.getByRole("button", { name: handOver.issueSeatCode }).click()
    await dialog.getByText(handOver.reasonMissing).waitFor()
    await expectFitForAll(page, "office seat code asked")
    await dialog.getByLabel(handOver.reason).fill("键盘失灵")
    await dialog.getByRole("button", { name: handOver.issueSeatCode }).click()
    await dialog.getByText(handOver.seatCodeAfter).waitFor()
    await expectFitForAll(page, "office seat code")
    // The list beneath has been read anew meanwhile; what lies over it must still be modal, and close by its key.
    await page.waitForResponse((reply) => reply.url().includes("/registrations?"))
    expect(await page.locator("dialog[open]").evaluate((open) => open.matches(":modal"))).toBe(true)
    await page.keyboard.press("Escape")
    await dialog.waitFor({ state: "hidden" })
    await page.getByRole("button", { name: handOver.actFor(handOver.actNames.account, name) }).click()
    await dialog.getByRole("button", { name: handOver.issueAccount }).click()
    await dialog.getByText(handOver.accountAfter).waitFor()
    await expectFitForAll(page, "office first password")
  })

  it("the ratifier's list, desk and last question, and what was published", async () => {
    await expect
      .poll(
        async () => (await product.sql`select 1 from results where sitting_id = ${over.sittingId}`).length,
        {
          timeout: 30_000,
        },
      )
      .toBe(9)
    const { page, openSitting, dialog } = await at("ratifier")
    await page.locator(`main a[href$="/${over.sittingId}"]`).waitFor()
    await expectFitForAll(page, "ratification list")
    await openSitting(over.sittingId)
    await page.getByText(words.ratifier.passRateOf(6, 9)).waitFor()
    await expectFitForAll(page, "ratification desk")
    const { steps } = words.ratifier
    for (const { ask } of [steps.figures, steps.distribution, steps.results]) {
      await page.getByRole("checkbox", { name: ask }).check()
    }
    await page.getByRole("button", { name: words.ratifier.publish }).click()
    await dialog.locator(".verdict-sentence").waitFor()
    await expectFitForAll(page, "ratification dialog")
    await dialog.getByRole("checkbox", { name: words.ratifier.confirmAsk }).check()
    await dialog.getByRole("button", { name: words.ratifier.confirm, exact: true }).click()
    await page.getByText(words.ratifier.publishedTitle).waitFor()
    await expectFitForAll(page, "ratification published")
  })

  it("HR's list, an officer, the export and the confirmations", async () => {
    const hr = await at("hr")
    const { page, dialog } = hr
    await hr.goTo("qualified")
    await hr.upToDate()
    await expectFitForAll(page, "hr qualified")
    await page.getByRole("button", { name: words.qualified.export }).click()
    await dialog.getByLabel(words.exporting.purpose).waitFor()
    await expectFitForAll(page, "hr export")
    await page.keyboard.press("Escape")
    await page.getByRole("row").nth(1).click()
    await dialog.locator("dl").first().waitFor()
    await expectFitForAll(page, "hr officer")
    await page.keyboard.press("Escape")

    await hr.goTo("pending")
    const row = page.getByRole("row").filter({ hasText: over.candidates[0]!.policeNo })
    await page
      .getByRole("searchbox", { name: words.qualified.searchLabel })
      .fill(over.candidates[0]!.policeNo)
    await page.getByText(words.pending.count(1), { exact: true }).waitFor()
    await hr.upToDate()
    await row.getByRole("checkbox").check()
    await expectFitForAll(page, "hr pending")
    await page.getByRole("button", { name: words.pending.confirm }).click()
    await dialog.getByRole("button", { name: words.pending.submit(1) }).waitFor()
    await expectFitForAll(page, "hr confirming")
  })

  it("the person's menu, the tree of units, and a sign-in that has ended under the page", async () => {
    const hr = await at("hr")
    const { page, dialog } = hr
    await hr.goTo("qualified")
    await hr.upToDate()
    await page.locator("summary").first().click()
    await page.getByRole("radio", { name: "English" }).waitFor()
    await expectFitForAll(page, "person menu")
    await page.locator("summary").first().click()
    await page.getByRole("button", { name: words.qualified.unit }).first().click()
    await page.getByRole("dialog", { name: words.units.pick }).waitFor()
    await expectFitForAll(page, "unit tree")
    await page.keyboard.press("Escape")

    await page.context().clearCookies()
    await page.getByRole("searchbox", { name: words.qualified.searchLabel }).fill("0")
    await dialog.getByLabel(words.signIn.password).waitFor()
    await expectFitForAll(page, "staff sign in again")
  })

  it("the auditor's log, one event, the verification and the export", async () => {
    const auditor = await at("auditor")
    const { page, dialog } = auditor
    await auditor.goTo("audit")
    await auditor.upToDate()
    await page.getByRole("button", { name: words.audit.verify }).click()
    await page.getByText(/条记录首尾相连/).waitFor()
    await expectFitForAll(page, "audit log")
    await page.getByRole("row").nth(1).click()
    await dialog.locator("pre").waitFor()
    await expectFitForAll(page, "audit event")
    await page.keyboard.press("Escape")
    await page.getByRole("button", { name: words.audit.export }).click()
    await dialog.getByLabel(words.exporting.purpose).waitFor()
    await expectFitForAll(page, "audit export")
  })

  it("the accounts, opening one, and the password that is shown once", async () => {
    const admin = await at("admin")
    const { page, dialog } = admin
    await admin.goTo("people")
    await admin.upToDate()
    await expectFitForAll(page, "admin people")
    await page.getByRole("button", { name: words.admin.openAccount }).click()
    await dialog.getByLabel(words.admin.username).fill("screens")
    await dialog.getByLabel(words.admin.name, { exact: true }).fill("柯望川")
    await dialog.getByRole("button", { name: words.admin.open, exact: true }).click()
    await dialog.getByText(words.admin.needUnit).waitFor()
    await dialog.getByLabel(words.admin.homeUnit).click()
    await dialog.getByRole("button", { name: "云岭省公安厅", exact: true }).waitFor()
    await expectFitForAll(page, "admin opening account")
    await dialog.getByRole("button", { name: "云岭省公安厅", exact: true }).click()
    await admin.stepUp()
    await dialog.getByRole("button", { name: words.admin.open, exact: true }).click()
    await dialog.locator("code").waitFor()
    await expectFitForAll(page, "admin first password")
    await dialog.getByRole("button", { name: words.admin.handedOver }).click()
    await page.getByRole("row").filter({ hasText: "柯望川" }).click()
    await page.getByRole("heading", { name: "柯望川" }).waitFor()
    await page.getByRole("button", { name: words.admin.close, exact: true }).click()
    await dialog.getByRole("button", { name: words.admin.closeNow, exact: true }).click()
    await dialog.getByText(words.admin.needReason).waitFor()
    await expectFitForAll(page, "admin closing account")
  })

  it("a person with their roles, and granting one", async () => {
    const security = await at("security")
    const { page, dialog } = security
    await page.goto(`${product.staffOrigin}/people?search=hr`)
    await page.getByRole("row").filter({ hasText: "hr-qingxi" }).waitFor()
    await page.getByRole("row").filter({ hasText: "秦静姝" }).click()
    await page.getByRole("heading", { name: "秦静姝" }).waitFor()
    await expectFitForAll(page, "admin person")
    await page.getByRole("button", { name: words.admin.grant }).click()
    await dialog.getByLabel(words.admin.role).selectOption("marker")
    await dialog.getByLabel(words.admin.grantUnit).click()
    await dialog.getByRole("button", { name: "云岭省公安厅", exact: true }).click()
    await security.stepUp()
    await dialog.getByRole("button", { name: words.admin.grantNow, exact: true }).click()
    await dialog.getByText("已担任“政工人事”，申请授予“阅卷员”。").waitFor()
    await expectFitForAll(page, "admin granting refused")
  })

  it("the tree of units, one of them, and opening another", async () => {
    const admin = await at("admin")
    const { page, dialog } = admin
    await admin.goTo("unitTree")
    await page.getByRole("row").nth(1).waitFor()
    await expectFitForAll(page, "admin units")
    await page.getByRole("row").filter({ hasText: "柳桥派出所" }).click()
    await dialog.locator("dl").waitFor()
    await expectFitForAll(page, "admin unit")
    await page.keyboard.press("Escape")
    await page.getByRole("button", { name: words.admin.openUnit }).click()
    await dialog.getByLabel(words.admin.unitNameField).waitFor()
    await expectFitForAll(page, "admin opening unit")
  })

  it("a level's numbers, changing them, and what is wrong with a change", async () => {
    const office = await at("office")
    const { page } = office
    await office.goTo("configuration")
    await page.getByRole("heading", { name: "考试当天" }).waitFor()
    await expectFitForAll(page, "configuration")
    await page.getByRole("button", { name: words.admin.edit }).click()
    await page.getByLabel("收卷宽限（在途数据）").fill("301")
    await page.getByLabel("合格线").fill("61")
    await office.stepUp()
    await page.getByRole("button", { name: words.admin.save }).click()
    await page.getByRole("alert").getByText("须为 0–300").waitFor()
    await expectFitForAll(page, "configuration refused")
    await page.getByLabel(/^收卷宽限/).fill("45")
    await page.getByRole("button", { name: words.admin.save }).click()
    await page.getByText(words.admin.version(2), { exact: true }).waitFor()
    await expectFitForAll(page, "configuration saved")
  })

  it("the platform's numbers, and what an agency has to confirm", async () => {
    const security = await at("security")
    const { page } = security
    await security.goTo("configuration")
    await page.getByRole("button", { name: words.admin.edit }).click()
    await expectFitForAll(page, "configuration platform")
    await security.goTo("assumptions")
    await page.getByRole("row").nth(1).waitFor()
    await expectFitForAll(page, "assumptions")
  })

  it("a page that is not there", async () => {
    const { page } = await at("hr")
    await page.goto(`${product.staffOrigin}/nowhere`)
    await page.getByText(words.failure.notFoundTitle).waitFor()
    await expectFitForAll(page, "not found")
  })
})
