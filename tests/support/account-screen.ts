/**
 * An officer's own account as its owner works with it, by the words on the screen.
 *
 * Errors: whatever is not on the screen in time throws, with what was looked for.
 */
import type { Page } from "playwright-core"
import { en } from "../../apps/exam-client/src/account/en.ts"
import { zhCN } from "../../apps/exam-client/src/account/zh-CN.ts"
import { en as examEn } from "../../apps/exam-client/src/i18n/en.ts"
import { zhCN as examZhCN } from "../../apps/exam-client/src/i18n/zh-CN.ts"
import { staffPassword } from "./product.ts"

export const accountWords = { "zh-CN": zhCN, en }

export function accountScreen(page: Page, language: "zh-CN" | "en" = "zh-CN") {
  const words = accountWords[language]
  const { ways } = language === "en" ? examEn : examZhCN

  const screen = {
    page,
    words,
    /** From the sign-in screen by its second way. */
    async signIn(policeNo: string, password = staffPassword) {
      await page.getByRole("link", { name: ways.account }).click()
      await screen.fillIn(policeNo, password)
      await page.getByRole("heading", { name: words.home.registrations }).waitFor()
    },
    async fillIn(policeNo: string, password: string) {
      await page.getByLabel(words.signIn.policeNo).fill(policeNo)
      await page.getByLabel(words.signIn.password).fill(password)
      await page.getByRole("button", { name: words.signIn.submit, exact: true }).click()
    },
    /** From the exam's sign-in screen: the account is still open, and is left. */
    async leave() {
      await page.getByRole("link", { name: ways.account }).click()
      await page.getByRole("button", { name: words.home.signOut }).click()
      await page.getByLabel(words.signIn.policeNo).waitFor()
    },
    async seeResult() {
      await page.getByRole("link", { name: words.home.seeResult }).first().click()
      await page.getByRole("heading", { name: words.result.title }).waitFor()
    },
  }
  return screen
}
