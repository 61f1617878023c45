/**
 * The staff console as its people work with it, by the words on the screen.
 *
 * Errors: whatever is not on the screen in time throws, with what was looked for.
 */
import type { Page } from "playwright-core"
import { en } from "../../apps/console/src/i18n/en.ts"
import type { Words } from "../../apps/console/src/i18n/words.ts"
import { zhCN } from "../../apps/console/src/i18n/zh-CN.ts"
import { staffPassword } from "./product.ts"

export const consoleWords = { "zh-CN": zhCN, en } satisfies Record<string, Words>
export type ConsoleWords = Words

export function consoleScreen(page: Page, words: ConsoleWords = zhCN) {
  const dialog = page.getByRole("dialog")
  return {
    page,
    words,
    dialog,
    async signIn(username: string) {
      await page.getByLabel(zhCN.signIn.username).fill(username)
      await page.getByLabel(zhCN.signIn.password).fill(staffPassword)
      await page.getByRole("button", { name: zhCN.signIn.submit, exact: true }).click()
      await page.getByRole("navigation", { name: zhCN.shell.nouns }).waitFor()
      // Whoever signs in is led on to their first place.
      await page.waitForURL((url) => url.pathname !== "/")
      if (words === zhCN) return
      await page.locator("summary").click()
      await page.getByText(words.shell.languages.en, { exact: true }).click()
      await page.getByRole("navigation", { name: words.shell.nouns }).waitFor()
    },
    goTo: (noun: keyof ConsoleWords["nouns"]) =>
      page
        .getByRole("navigation", { name: words.shell.nouns })
        .getByRole("link", { name: words.nouns[noun] })
        .click(),
    openSitting: (sittingId: string) => page.locator(`main a[href$="/${sittingId}"]`).click(),

    /** Looks at everything the desk asks to be looked at, and publishes; answers with what it said beforehand. */
    async ratify(): Promise<string> {
      const { steps } = words.ratifier
      for (const { ask } of [steps.figures, steps.distribution, steps.results]) {
        await page.getByRole("checkbox", { name: ask }).check()
      }
      await page.getByRole("button", { name: words.ratifier.publish }).click()
      const sentence = (await dialog.locator(".verdict-sentence").textContent()) ?? ""
      await dialog.getByRole("checkbox", { name: words.ratifier.confirmAsk }).check()
      await dialog.getByRole("button", { name: words.ratifier.confirm, exact: true }).click()
      await page.getByText(words.ratifier.publishedTitle).waitFor()
      return sentence
    },
    /** Confirms what waits for this officer, today; answers with the number given. */
    async confirm(policeNo: string): Promise<string> {
      // The list before it has a search box of the same name.
      await page.getByRole("heading", { name: words.pending.title }).waitFor()
      await page.getByRole("searchbox", { name: words.qualified.searchLabel }).fill(policeNo)
      const row = page.getByRole("row").filter({ hasText: policeNo })
      await page.getByText(words.pending.count(1), { exact: true }).waitFor()
      await row.getByRole("checkbox").check()
      await page.getByRole("button", { name: words.pending.confirm }).click()
      await dialog.getByRole("button", { name: words.pending.submit(1) }).click()
      const outcomes = dialog.getByRole("region", { name: words.pending.outcomes }).first()
      await outcomes.getByText(words.pending.summary(1, 0)).waitFor()
      const said = (await outcomes.getByRole("row").filter({ hasText: policeNo }).textContent()) ?? ""
      await dialog.getByRole("button", { name: words.pending.done }).click()
      return /\d{15}/.exec(said.slice(said.indexOf(policeNo) + policeNo.length))?.[0] ?? said
    },
    /** Proves anew who sits here, as the dialog does once an act asks for it. */
    stepUp: () =>
      page.evaluate(async (password) => {
        const reply = await fetch("/api/session/step-up", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ password }),
        })
        if (reply.status !== 204) throw new Error(`Step-up answered ${reply.status}`)
      }, staffPassword),
    /** The rows shown are those of the question now asked. */
    upToDate: () => page.locator('.table-frame[aria-busy="false"]').waitFor(),
    /** Opens the officer's page from the list of the qualified. */
    async openOfficer(policeNo: string) {
      await page.getByRole("searchbox", { name: words.qualified.searchLabel }).fill(policeNo)
      await page.getByText(words.qualified.count(1), { exact: true }).waitFor()
      await page.getByRole("row").filter({ hasText: policeNo }).click()
      await dialog.getByRole("heading", { name: policeNo }).waitFor()
    },
    /** A fact on a page of facts: the value beside its name. */
    fact: (name: string) =>
      dialog
        .locator("dl > div")
        .filter({ has: page.getByText(name, { exact: true }) })
        .locator("dd"),
  }
}

export type ConsoleScreen = ReturnType<typeof consoleScreen>
