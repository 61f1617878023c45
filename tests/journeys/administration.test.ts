/** A role from its granting to its end, as the two people see it. */
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { openWindow } from "../support/browser-window.ts"
import { launchChromium } from "../support/chromium.ts"
import { consoleScreen, consoleWords } from "../support/console-screen.ts"
import { staffPassword, startProduct, type Product } from "../support/product.ts"

const words = consoleWords["zh-CN"]

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

it("the security administrator grants a role, the person sees the area, and its end is felt at the next click (bad/I13)", async () => {
  const security = consoleScreen((await openWindow(browser, product.staffOrigin)).page)
  await security.signIn("security")
  await security.goTo("people")
  await security.page.getByRole("searchbox", { name: words.admin.searchLabel }).fill("registrar")
  await security.page.getByText(words.admin.count(1), { exact: true }).waitFor()
  await security.page.getByRole("row").filter({ hasText: "程望舒" }).click()

  // Granted: by the keyboard alone.
  await security.page.getByRole("button", { name: words.admin.grant }).press("Enter")
  await security.dialog.getByLabel(words.admin.role).selectOption("hr-officer")
  await security.dialog.getByLabel(words.admin.grantUnit).press("Enter")
  await security.dialog.getByRole("button", { name: "云岭省公安厅", exact: true }).press("Enter")
  await security.dialog.getByRole("button", { name: words.admin.grantNow, exact: true }).press("Enter")
  // The act asks for a new proof, and goes on with what was filled in once it has it.
  const proof = security.page.getByRole("dialog", { name: words.account.stepUp })
  await proof.getByLabel(words.signIn.password).fill(staffPassword)
  await security.page.keyboard.press("Enter")
  const granted = words.admin.roleAt(words.roles["hr-officer"], "云岭省公安厅")
  await security.page.getByText(granted, { exact: true }).waitFor()

  const registrar = consoleScreen((await openWindow(browser, product.staffOrigin)).page)
  await registrar.signIn("registrar")
  await registrar.goTo("qualified")
  await registrar.upToDate()
  const nouns = registrar.page.getByRole("navigation", { name: words.shell.nouns })
  expect(await nouns.getByRole("link").allTextContents()).toEqual([
    words.nouns.sittings,
    words.nouns.qualified,
    words.nouns.pending,
    words.nouns.requests,
  ])

  // Taken away: the very next thing they ask for is refused, in a sentence.
  await security.page
    .getByRole("button", { name: words.admin.endGrantOf(words.roles["hr-officer"], "云岭省公安厅") })
    .press("Enter")
  await security.dialog.getByLabel(words.admin.reason).selectOption("duty-ended")
  await security.dialog.getByRole("button", { name: words.admin.endNow, exact: true }).press("Enter")
  await security.page.getByText(words.admin.grantStates.ended, { exact: true }).waitFor()

  await registrar.goTo("pending")
  await registrar.page.getByText("您的角色无权进行此操作").waitFor()

  await registrar.page.reload()
  await nouns.getByRole("link", { name: words.nouns.sittings }).waitFor()
  expect(await nouns.getByRole("link").allTextContents()).toEqual([words.nouns.sittings])
})
