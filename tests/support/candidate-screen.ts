/**
 * The exam client as its candidate works with it, by the words on the screen.
 *
 * Errors: whatever is not on the screen in time throws, with what was looked for.
 */
import type { SittingCandidate } from "@sworn/drizzle/seeds"
import { takesOneOption } from "@sworn/question-bank"
import type { Page } from "playwright-core"
import { en } from "../../apps/exam-client/src/i18n/en.ts"
import { zhCN } from "../../apps/exam-client/src/i18n/zh-CN.ts"
import { eventually } from "./browser-window.ts"
import type { Question } from "./questions.ts"

export const candidateWords = { "zh-CN": zhCN, en }
export type CandidateWords = typeof zhCN

const letters = "ABCDEFGH"

export function candidateScreen(page: Page, words: CandidateWords = zhCN) {
  /** What was chosen here, last word for each item. */
  const given = new Map<string, readonly string[]>()
  const heading = page.locator("#item")
  const cell = (question: Question) =>
    page
      .getByRole("navigation", { name: words.paper.sheet })
      .getByRole("button", { name: words.paper.cell(question.number, "") })
  const options = (question: Question) =>
    page.getByRole("main").getByRole(takesOneOption(question.kind) ? "radio" : "checkbox")

  const screen = {
    page,
    words,
    given,
    async signIn({ ticketNo, nationalId }: Pick<SittingCandidate, "ticketNo" | "nationalId">) {
      await page.getByLabel(words.signIn.ticketNo).fill(ticketNo)
      await page.getByLabel(words.signIn.idNumber).fill(nationalId)
      await page.getByRole("button", { name: words.signIn.submit, exact: true }).click()
    },
    /** On another device than the one that holds the attempt. */
    async enterSeatCode(code: string) {
      await page.getByLabel(words.seatCode.label, { exact: true }).fill(code)
      await page.getByRole("button", { name: words.seatCode.submit }).click()
    },
    /** The paper opens by itself; all there is to do is to wait. */
    paperOpens: (patienceMs = 60_000) => heading.waitFor({ timeout: patienceMs }),
    isAt: async (question: Question) =>
      (await heading.locator(".item-number").textContent()) === words.paper.number(question.number),

    async goTo(question: Question) {
      await cell(question).click()
      await eventually(() => screen.isAt(question)).toBe(true)
    },
    /** The options of the item in hand that are chosen, by id. */
    async chosen(question: Question): Promise<readonly string[]> {
      const checked = await options(question).evaluateAll((inputs) =>
        inputs.map((input) => (input as HTMLInputElement).checked),
      )
      return question.optionIds.filter((_, index) => checked[index])
    },
    async answerByMouse(question: Question, optionIds: readonly string[]) {
      for (const id of optionIds) await options(question).nth(question.optionIds.indexOf(id)).click()
      given.set(question.itemId, optionIds)
    },
    async answerByKeys(question: Question, optionIds: readonly string[]) {
      for (const id of optionIds)
        await page.keyboard.press((letters[question.optionIds.indexOf(id)] ?? "").toLowerCase())
      given.set(question.itemId, optionIds)
    },
    /** From item to item without touching the mouse; what was answered before is left as it is. */
    async answerInTurn(
      questions: readonly Question[],
      answerTo: (question: Question) => readonly string[] = ({ right }) => right,
    ) {
      const [first, ...others] = questions
      if (first === undefined) return
      await screen.goTo(first)
      for (const question of [first, ...others]) {
        if (question !== first) await page.keyboard.press("n")
        if (!given.has(question.itemId)) await screen.answerByKeys(question, answerTo(question))
      }
      await eventually(() => screen.isAt(questions.at(-1) ?? first)).toBe(true)
    },
    mark: () => page.keyboard.press("m"),
    /** Items shown as answered, by number. */
    answeredNumbers: () =>
      page
        .getByRole("navigation", { name: words.paper.sheet })
        .locator("[data-done]")
        .filter({ hasText: /\d/ })
        .allTextContents()
        .then((all) => all.map(Number)),
    saveWords: async () => (await page.locator(".save-words").textContent()) ?? "",
    async everythingSaved(patienceMs = 45_000) {
      await eventually(screen.saveWords, patienceMs).toContain(words.save.saved(""))
    },

    review: () => page.getByRole("button", { name: words.paper.handIn }).click(),
    /** The first of the two acts: it only asks. */
    async askToHandIn() {
      await page.getByRole("button", { name: words.review.handIn, exact: true }).click()
      await page.getByRole("heading", { name: words.review.confirmTitle }).waitFor()
    },
    async handIn() {
      await screen.askToHandIn()
      await screen.confirmHandIn()
    },
    async confirmHandIn() {
      await page.getByRole("dialog").getByRole("button", { name: words.review.confirm }).click()
      await page.getByRole("heading", { name: words.finish.handedIn }).waitFor()
    },
  }
  return screen
}

export type CandidateScreen = ReturnType<typeof candidateScreen>
