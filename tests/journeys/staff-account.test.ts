/** Signing in step by step and keeping one's own account, in a browser: every screen of it, fit for all. */
import { issueFirstPassword } from "@sworn/exam-api/staff-sign-in/issue-first-password"
import { minutes } from "@sworn/exam-core"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openWindow } from "../support/browser-window.ts"
import { launchChromium } from "../support/chromium.ts"
import { consoleScreen, consoleWords } from "../support/console-screen.ts"
import { openLiar } from "../support/identity-provider.ts"
import { findingsInEveryLook, overflowAt, photograph } from "../support/looks.ts"
import { staffPassword, startProduct, type Product } from "../support/product.ts"
import { codeAt } from "../support/staff-desk.ts"

const words = consoleWords["zh-CN"]
const good = "Nine horses, 4 carts"

let provider: Awaited<ReturnType<typeof openLiar>>
let product: Product
let browser: Browser
beforeAll(async () => {
  provider = await openLiar()
  product = await startProduct({
    SWORN_OIDC_ISSUER: provider.settings.issuer,
    SWORN_OIDC_CLIENT_ID: provider.settings.clientId,
    SWORN_OIDC_CLIENT_SECRET: provider.settings.clientSecret,
    SWORN_OIDC_NAME: provider.settings.name,
  })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
  await provider?.close()
})

async function expectFitForAll(page: Page, name: string) {
  expect(await findingsInEveryLook(page, "sworn-console", name)).toEqual([])
  expect({ name, overflow: await overflowAt(page, 320, 640) }).toEqual({ name, overflow: 0 })
  await page.setViewportSize({ width: 320, height: 640 })
  await photograph(page, `${name} 320`)
  await page.setViewportSize({ width: 1366, height: 768 })
}

async function typeIn(page: Page, username: string, password: string) {
  await page.getByLabel(words.signIn.username).fill(username)
  await page.getByLabel(words.signIn.password).fill(password)
  await page.keyboard.press("Enter")
}
const frame = (page: Page) => page.getByRole("navigation", { name: words.shell.nouns })

/** The secret that the screen shows, and a code of it that has not been used. */
const secretOn = async (page: Page) =>
  ((await page.locator(".enrolment-secret code").textContent()) ?? "").replaceAll(" ", "")
async function nextCode(secret: string) {
  await product.advanceClock(30_000)
  return codeAt(secret, await product.now())
}

const setForced = (forced: readonly string[]) => product.sql`
  insert into platform_configurations (version, effective_from, configuration, changed_by, changed_at)
  select version + 1, effective_from, jsonb_set(configuration, '{signIn,secondFactorRoles}', ${product.sql.json([...forced])}),
    'test', exam_now()
  from platform_configurations order by effective_from desc, version desc limit 1`

describe("signing in to the console", () => {
  it("asks a first password to be changed, and then opens", async () => {
    const [who] = await product.sql<[{ staffId: string }]>`
      select staff_id as "staffId" from staff where username = 'ratifier'`
    const password = await product.sql.begin((tx) => issueFirstPassword(tx, who.staffId))
    const { page } = await openWindow(browser, product.staffOrigin)
    await typeIn(page, "ratifier", password)
    await page.getByRole("heading", { name: words.account.mustChange }).waitFor()
    await page.getByLabel(words.account.next).fill("password1")
    await page.keyboard.press("Enter")
    await page.getByText("过于常见").first().waitFor()
    await expectFitForAll(page, "first password")
    await page.getByLabel(words.account.next).fill(good)
    await page.keyboard.press("Enter")
    await frame(page).waitFor()
  })

  it("enrols a second factor where a role asks for it, also after a reload, and asks for it next time", async () => {
    await setForced(["auditor"])
    const { page } = await openWindow(browser, product.staffOrigin)
    await typeIn(page, "auditor", staffPassword)
    await page.getByRole("heading", { name: words.account.mustEnrol }).waitFor()
    await page.reload()
    await page.getByRole("img", { name: words.account.qrLabel }).waitFor()
    await expectFitForAll(page, "enrolment")
    const secret = await secretOn(page)
    await page.getByLabel(words.account.code).fill(await nextCode(secret))
    await page.keyboard.press("Enter")
    await page.getByText(words.account.codesLead).waitFor()
    expect(await page.locator(".recovery-codes code").count()).toBe(10)
    const recovery = (await page.locator(".recovery-codes code").first().textContent()) ?? ""
    await expectFitForAll(page, "recovery codes")
    await page.getByRole("button", { name: words.account.kept }).click()
    await frame(page).waitFor()

    const again = await openWindow(browser, product.staffOrigin)
    await typeIn(again.page, "auditor", staffPassword)
    await again.page.getByLabel(words.account.codeOrRecovery).fill("000000")
    await again.page.keyboard.press("Enter")
    await again.page.getByText("验证码不正确").first().waitFor()
    await expectFitForAll(again.page, "second step")
    await again.page.getByLabel(words.account.codeOrRecovery).fill(await nextCode(secret))
    await again.page.keyboard.press("Enter")
    await frame(again.page).waitFor()

    const lost = await openWindow(browser, product.staffOrigin)
    await typeIn(lost.page, "auditor", staffPassword)
    await lost.page.getByLabel(words.account.codeOrRecovery).fill(recovery.toUpperCase())
    await lost.page.keyboard.press("Enter")
    await frame(lost.page).waitFor()
  })

  it("asks for both steps in the dialog when the session ends under the page, and goes on where it was", async () => {
    const { page } = await openWindow(browser, product.staffOrigin)
    await product.advanceClock(minutes(2))
    await typeIn(page, "hr", staffPassword)
    await frame(page).waitFor()
    await page.goto(`${product.staffOrigin}/account`)
    await page.getByRole("button", { name: words.account.enrol }).click()
    const asked = page.getByRole("dialog", { name: words.account.stepUp })
    await asked.getByLabel(words.signIn.password).fill(staffPassword)
    await page.keyboard.press("Enter")
    await page.getByRole("img", { name: words.account.qrLabel }).waitFor()
    const secret = await secretOn(page)
    await page.getByLabel(words.account.code).fill(await nextCode(secret))
    await page.keyboard.press("Enter")
    await page.getByRole("button", { name: words.account.kept }).click()
    await page.getByText(words.account.enrolled).waitFor()

    await page.context().clearCookies()
    await page.getByRole("button", { name: words.account.renewCodes }).click()
    const dialog = page.getByRole("dialog", { name: words.account.renewTitle })
    await dialog.getByRole("button", { name: words.account.renewCodes }).click()
    const signIn = page.getByRole("dialog", { name: words.signIn.again })
    await signIn.getByLabel(words.signIn.password).fill(staffPassword)
    await page.keyboard.press("Enter")
    await signIn.getByLabel(words.account.codeOrRecovery).fill(await nextCode(secret))
    await page.keyboard.press("Enter")
    // The new session has not proved it anew: the act that waited asks for that too, by code this time.
    const stepUp = page.getByRole("dialog", { name: words.account.stepUp })
    await stepUp.getByText(words.account.stepUpWays.code, { exact: true }).click()
    const areModal = page
      .locator("dialog[open]")
      .evaluateAll((all) => all.map((one) => one.matches(":modal")))
    expect(await areModal).toEqual([true, true])
    await expectFitForAll(page, "step up")
    await stepUp.getByLabel(words.account.codeOrRecovery).fill(await nextCode(secret))
    await page.keyboard.press("Enter")
    await page.getByText(words.account.codesLead).waitFor()
    expect(await page.locator(".recovery-codes code").count()).toBe(10)
  })
})

describe("single sign-on in a browser", () => {
  it("opens the account and leads back to the page; a stranger is told whom to ask", async () => {
    await product.sql`
      insert into staff_identities (issuer, subject, staff_id, linked_by, linked_at)
      select ${provider.issuer}, 'person-office', staff_id, 'test', exam_now() from staff where username = 'office'`
    const { page } = await openWindow(browser, `${product.staffOrigin}/sittings?search=x`)
    const viaSso = page.getByRole("link", { name: words.account.viaSso(provider.settings.name) })
    await viaSso.waitFor()
    await expectFitForAll(page, "sign-in with sso")

    provider.receive("a stranger")
    await viaSso.click()
    await page.getByText(words.account.refused["sso-account-unknown"]).waitFor()
    await expectFitForAll(page, "sso refused")

    await page.goto(`${product.staffOrigin}/sittings?search=x`)
    provider.receive("person-office")
    await viaSso.click()
    await frame(page).waitFor()
    expect(new URL(page.url()).pathname).toBe("/sittings")
  })
})

describe("one's own account", () => {
  it("shows where one is signed in and ends it, changes the password, and turns the second factor on and off", async () => {
    const elsewhere = await openWindow(browser, product.staffOrigin)
    const desk = consoleScreen((await openWindow(browser, product.staffOrigin)).page)
    const { page } = desk
    await consoleScreen(elsewhere.page).signIn("office")
    await desk.signIn("office")
    await page.locator("summary").first().click()
    await page.getByRole("link", { name: words.account.title }).click()
    await page.getByText(words.account.thisSession).waitFor()
    expect(await page.locator(".session").count()).toBeGreaterThanOrEqual(2)
    await expectFitForAll(page, "own account")

    await page.getByRole("button", { name: words.account.endOthers }).click()
    await page.getByText(words.account.othersEnded).waitFor()
    await expect.poll(() => page.locator(".session").count()).toBe(1)
    await elsewhere.page.reload()
    await elsewhere.page.getByLabel(words.signIn.username).waitFor()

    await page.getByRole("button", { name: words.account.changePassword }).click()
    await expectFitForAll(page, "change password")
    await page.getByLabel(words.account.current).fill(staffPassword)
    await page.getByLabel(words.account.next).fill(good)
    await page.keyboard.press("Enter")
    await page.getByText(words.account.passwordChanged).waitFor()

    await page.getByRole("button", { name: words.account.enrol }).click()
    const stepUp = page.getByRole("dialog", { name: words.account.stepUp })
    await stepUp.getByLabel(words.signIn.password).fill("not it")
    await page.keyboard.press("Enter")
    await stepUp.getByText("密码不正确").first().waitFor()
    await stepUp.getByLabel(words.signIn.password).fill(good)
    await page.keyboard.press("Enter")
    await page.getByLabel(words.account.code).fill(await nextCode(await secretOn(page)))
    await page.keyboard.press("Enter")
    await page.getByRole("button", { name: words.account.kept }).click()
    await page.getByText(words.account.codesLeft(10)).waitFor()
    await expectFitForAll(page, "own account with factor")

    await page.getByRole("button", { name: words.account.drop }).click()
    const dialog = page.getByRole("dialog", { name: words.account.dropTitle })
    await dialog.getByRole("button", { name: words.account.drop }).click()
    await page.getByText(words.account.dropped).waitFor()
    await page.getByText(words.account.factorOff).waitFor()
  })

  it("gives up an act whose new proof nobody gives, and says so where it was asked", async () => {
    const { page } = await openWindow(browser, product.staffOrigin)
    await typeIn(page, "marker", staffPassword)
    await frame(page).waitFor()
    await page.goto(`${product.staffOrigin}/account`)
    await page.getByRole("button", { name: words.account.enrol }).click()
    await page.getByRole("dialog", { name: words.account.stepUp }).waitFor()
    await page.keyboard.press("Escape")
    await page.getByText("此操作需要再次验证您的身份").first().waitFor()
  })
})
