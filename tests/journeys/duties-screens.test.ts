/** What takes two persons, as two persons do it on their screens; each screen judged in six looks and at 320 pixels. */
import { minutes } from "@sworn/exam-core"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openWindow } from "../support/browser-window.ts"
import { launchChromium } from "../support/chromium.ts"
import { consoleScreen, consoleWords, type ConsoleScreen } from "../support/console-screen.ts"
import { findingsInEveryLook, overflowAt, photograph } from "../support/looks.ts"
import { staffPassword, startProduct, type Product } from "../support/product.ts"
import { tellInOrder } from "../support/story.ts"

const words = consoleWords["zh-CN"]

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
  await product.plan({ level: "basic", startsInMs: minutes(20), candidateCount: 6 })
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

/** The first act that asks for it: the page waits, and the act goes on. */
async function proveAnew(page: Page) {
  const asking = page.getByRole("dialog", { name: words.account.stepUp })
  await asking.getByLabel(words.signIn.password).fill(staffPassword)
  await asking.getByRole("button", { name: words.account.proceed, exact: true }).click()
  await asking.waitFor({ state: "hidden" })
  // What was open beneath is still in front of the page, and the page behind it out of reach.
  const areModal = await page.evaluate(() =>
    [...document.querySelectorAll("dialog[open]")].every((dialog) => dialog.matches(":modal")),
  )
  expect(areModal).toBe(true)
}

async function expectFitForAll(page: Page, name: string) {
  expect(await findingsInEveryLook(page, "sworn-console", name)).toEqual([])
  expect({ name, overflow: await overflowAt(page, 320, 640) }).toEqual({ name, overflow: 0 })
  await page.setViewportSize({ width: 320, height: 640 })
  await photograph(page, `${name} 320`)
  await page.setViewportSize({ width: 1366, height: 768 })
}

describe("a certificate is revoked by two persons (CER-7)", () => {
  tellInOrder()
  let policeNo = ""

  it("HR looks at an officer's full ID, suspends and reinstates a certificate, and asks for its revocation", async () => {
    const hr = await at("hr")
    const { page, dialog } = hr
    await hr.goTo("qualified")
    await hr.upToDate()
    policeNo = (await page.locator("tbody tr").first().locator("td").nth(1).textContent()) ?? ""
    await page.getByRole("row").nth(1).click()
    const terms = words.officerActs
    await dialog.getByRole("button", { name: terms.reveal }).click()
    await dialog.getByLabel(terms.revealPurpose).fill("核对调动函")
    await expectFitForAll(page, "officer reveal")
    await dialog.getByRole("button", { name: terms.revealSubmit, exact: true }).click()
    await proveAnew(page)
    await dialog.getByText(/^\d{17}[\dX]$/).waitFor()

    await dialog.getByRole("button", { name: terms.suspend }).first().click()
    await dialog.getByLabel(terms.documentNo).fill("云公政〔2026〕21号")
    await dialog.getByLabel(terms.reason).fill("离岗培训")
    await expectFitForAll(page, "officer suspending")
    await dialog.getByRole("button", { name: terms.submits.suspended, exact: true }).click()
    await dialog.getByText(terms.done.suspended).waitFor()
    await dialog.getByText(words.certificates.statuses.suspended).first().waitFor()
    await dialog.getByRole("button", { name: terms.reinstate }).first().click()
    await dialog.getByLabel(terms.documentNo).fill("云公政〔2026〕25号")
    await dialog.getByLabel(terms.reason).fill("培训考试合格")
    await dialog.getByRole("button", { name: terms.submits.reinstated, exact: true }).click()
    await dialog.getByText(terms.done.reinstated).waitFor()

    await dialog.getByRole("button", { name: terms.revoke }).first().click()
    await dialog.getByLabel(terms.documentNo).fill("云公政〔2026〕30号")
    await dialog.getByLabel(terms.reason).fill("严重执法过错")
    await dialog.getByRole("button", { name: terms.submits.revoked, exact: true }).click()
    await dialog.getByText(terms.done.revoked).waitFor()
    await expectFitForAll(page, "officer acts done")
    await page.keyboard.press("Escape")

    await hr.goTo("requests")
    await page.getByText(words.requests.empty.waiting).waitFor()
    await expectFitForAll(page, "requests none waiting")
    await page.getByText(words.requests.shows.own, { exact: true }).click()
    await page.getByRole("row").filter({ hasText: policeNo }).click()
    await dialog.getByText(words.requests.ownWaits).waitFor()
    await expectFitForAll(page, "request own")
  })

  it("another HR officer finds it waiting, and approves", async () => {
    const second = await at("hr-second")
    const { page, dialog } = second
    await second.goTo("requests")
    await page.getByRole("row").filter({ hasText: policeNo }).waitFor()
    await expectFitForAll(page, "requests waiting")
    await page.getByRole("row").filter({ hasText: policeNo }).click()
    await dialog.getByLabel(words.requests.decision).fill("情况属实，同意")
    await expectFitForAll(page, "request deciding")
    await dialog.getByRole("button", { name: words.requests.approve, exact: true }).click()
    await proveAnew(page)
    await dialog.getByText(words.requests.done.approved).waitFor()
    await page.keyboard.press("Escape")
    await page.getByText(words.requests.empty.waiting).waitFor()
    await page.getByText(words.requests.shows.decided, { exact: true }).click()
    await page.getByRole("row").filter({ hasText: policeNo }).getByText(words.requests.states.used).waitFor()
    await expectFitForAll(page, "requests decided")
  })
})

describe("a list with full IDs (HRX-3)", () => {
  it("of more rows than one person may take leads to a request", async () => {
    await product.sql`
      update platform_configurations set configuration = jsonb_set(configuration, '{duties,unmaskedRows}', '10')`
    const hr = await at("hr")
    const { page, dialog } = hr
    await hr.goTo("qualified")
    await hr.upToDate()
    await page.getByRole("button", { name: words.qualified.export }).click()
    await dialog.getByText(words.unmasking.full, { exact: true }).click()
    await dialog.getByLabel(words.exporting.purpose).fill("社保核对")
    await dialog.getByRole("button", { name: words.exporting.start }).click()
    await proveAnew(page)
    await dialog.getByText(words.unmasking.needsTwo).waitFor()
    await expectFitForAll(page, "hr export in full")
    await dialog.getByRole("button", { name: words.unmasking.ask }).click()
    await dialog.getByText(words.unmasking.asked).waitFor()

    const second = await at("hr-second")
    await second.goTo("requests")
    await second.page.getByRole("row").filter({ hasText: words.requests.acts["unmasked-export"] }).click()
    await second.dialog.getByLabel(words.requests.decision).fill("同意")
    await second.dialog.getByRole("button", { name: words.requests.approve, exact: true }).click()
    await proveAnew(second.page)
    await second.dialog.getByText(words.requests.done.approved).waitFor()

    await dialog.getByRole("button", { name: words.shell.close }).click()
    await page.getByRole("button", { name: words.qualified.export }).click()
    await dialog.getByText(/有效至 \d{4}/).waitFor()
    await dialog.getByRole("button", { name: words.exporting.start }).click()
    await dialog.getByText(words.exporting.hash).waitFor()
  })
})

describe("a paper is unsealed by two persons (PAP-6)", () => {
  tellInOrder()

  it("its setter asks", async () => {
    const { page, dialog } = await at("setter")
    await page.getByRole("button", { name: words.papers.request }).first().waitFor()
    await expectFitForAll(page, "papers")
    await page
      .getByRole("row")
      .filter({
        has: page.getByRole("button", { name: words.papers.request }),
        hasText: words.papers.states.unsealable,
      })
      .first()
      .getByRole("button", { name: words.papers.request })
      .click()
    await dialog.getByLabel(words.papers.reason).fill("开考前核对备份卷")
    await expectFitForAll(page, "paper unsealing")
    await dialog.getByRole("button", { name: words.papers.submit, exact: true }).click()
    await dialog.getByText(words.papers.asked).waitFor()
  })

  it("the exam administrator approves, and reads nothing", async () => {
    const office = await at("office")
    const { page, dialog } = office
    await office.goTo("papers")
    await page.getByRole("link", { name: words.papers.requested }).click()
    await page.getByRole("row").filter({ hasText: words.requests.acts["paper-unsealing"] }).click()
    await dialog.getByLabel(words.requests.decision).fill("同意启封")
    await dialog.getByRole("button", { name: words.requests.approve, exact: true }).click()
    await proveAnew(page)
    await dialog.getByText(words.requests.done.approved).waitFor()
    await page.keyboard.press("Escape")
    await office.goTo("papers")
    await page.getByText(words.papers.approved).waitFor()
    expect(await page.getByRole("link", { name: words.papers.read }).count()).toBe(0)
  })

  it("the setter reads it, and is told that it is on record", async () => {
    const { page } = await at("setter")
    await page.getByRole("link", { name: words.papers.read }).first().click()
    await page.getByText(words.papers.recorded).waitFor()
    await expectFitForAll(page, "paper read")
  })
})

describe("the list of conflicts (INT-7)", () => {
  it("is empty, and says whom it concerns when it is not", async () => {
    const security = await at("security")
    const { page } = security
    await security.goTo("conflicts")
    await page.getByText(words.conflicts.none).waitFor()
    await expectFitForAll(page, "conflicts none")
    await product.sql`alter table staff_grants disable trigger roles_are_kept_apart`
    await product.sql`
      insert into staff_grants (grant_id, staff_id, role, unit_id, from_day, granted_by, granted_at)
      select gen_random_uuid(), staff_id, 'ratifier', 1, '2026-01-01', 'system', exam_now() from staff where username = 'hr'`
    await product.sql`alter table staff_grants enable trigger roles_are_kept_apart`
    await page.reload()
    await page.getByText(words.conflicts.kinds["roles-joined"]).waitFor()
    await expectFitForAll(page, "conflicts")
  })
})
