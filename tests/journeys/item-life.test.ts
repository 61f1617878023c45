/** An item's life as its people live it: drafted, rejected, mended, approved by another, amended away, bound anew (ITM-1, ITM-7, ITM-10). */
import { ferryLaw2019, ferryLaw2024 } from "../../packages/question-bank/src/statutes/ferry-law.fixture.ts"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { zhCN as lawWords } from "../../apps/console/src/statutes/zh-CN.ts"
import { zhCN as bankWords } from "../../apps/console/src/trainer/bank/zh-CN.ts"
import { zhCN as itemWords } from "../../apps/console/src/trainer/item/zh-CN.ts"
import { zhCN as reviewWords } from "../../apps/console/src/trainer/reviews/zh-CN.ts"
import { openBankDesk, type BankDesk } from "../support/bank-desk.ts"
import { eventually } from "../support/browser-window.ts"
import { launchChromium } from "../support/chromium.ts"
import { editorScreen, type EditorScreen } from "../support/editor-screen.ts"
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

/** Through the wizard: the text, what it cannot say of itself, what that would do, and only then the register. */
async function loadLaw(text: string, effectiveFrom: string, isNew: boolean, follows: string) {
  const { page } = reviewer
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click()
  await reviewer.goTo("statutes")
  await page.getByRole("link", { name: lawWords.load }).click()
  await page.getByLabel(lawWords.paste).fill(text)
  await press(lawWords.read)
  await page.getByText(lawWords.faults(0)).waitFor()
  if (isNew) {
    await page.getByLabel(lawWords.code).fill("ferry-law")
    await page.getByLabel(lawWords.nameEn).fill("Ferry Patrol Law")
  }
  await page.getByLabel(lawWords.effectiveFrom).fill(effectiveFrom)
  await press(lawWords.preview)
  await page.getByText(follows).waitFor()
  await press(lawWords.commit)
}
const options = {
  中文: ["大风期间", "大雾期间", "夜间", "洪水期间"],
  英文: ["Gale", "Fog", "Night", "Flood"],
} as const
const rationale = {
  中文: "大风、大雾或者洪水期间可以暂停摆渡，夜间不在其列。",
  英文: "Night is not among them.",
} as const

/** The texts of a single-choice question, in the language that is on the desk. */
async function write(desk: EditorScreen, language: "中文" | "英文", stem: string) {
  await retype(desk, language, stem)
  for (const [at, text] of options[language].entries()) {
    await desk.option("ABCD"[at]!, language).focus()
    await desk.keyboard.type(text)
  }
  await desk.text(desk.words.question.rationale, language).focus()
  await desk.keyboard.type(rationale[language])
}
async function retype(desk: EditorScreen, language: "中文" | "英文", stem: string) {
  await desk.text(desk.words.question.stem, language).focus()
  await desk.keyboard.press("Control+A")
  await desk.keyboard.type(stem)
}
const stateOf = async (desk: BankDesk) =>
  ((await desk.ask(`/api/items/${written.itemId}`)).body as { version: { state: string } }).version.state

describe("an item", () => {
  tellInOrder()

  it("rests on a law that a reviewer loads", async () => {
    await loadLaw(ferryLaw2019, "2019-07-01", true, lawWords.outcomeFirst)
    await reviewer.page.getByRole("heading", { name: "渡口巡查法" }).waitFor()
  })

  it("is drafted by its author in the editor, and submitted", async () => {
    const { page, goTo } = author
    await goTo("items")
    await page.getByRole("link", { name: bankWords.write, exact: true }).click()
    const desk = editorScreen(page)
    await desk.opened()
    await page.getByLabel("基本级").check()
    await page.getByLabel(desk.words.classification.subject).selectOption({ index: 1 })
    await write(desk, "中文", unclear)
    await page.getByRole("radio", { name: desk.words.options.right("C"), exact: true }).check()
    await page.getByLabel(desk.words.law.type).fill("《渡口巡查法》第五条第一款")
    await page.keyboard.press("Enter")
    await desk.law.getByText("大风、大雾或者洪水期间").waitFor()
    await page.keyboard.press("Alt+L")
    await write(desk, "英文", `${unclear} (en)`)
    await page.getByText(desk.words.faults.none).waitFor()

    await page.getByRole("button", { name: desk.words.submit, exact: true }).click()
    const told = page.getByText(desk.words.saved.submitted("", 1).trim())
    await told.waitFor()
    const [, itemId] = /\/items\/([0-9a-f-]{36})\/edit$/.exec(page.url()) ?? []
    const { code, version } = (await author.ask(`/api/items/${itemId}`)).body as {
      code: string
      version: { itemVersionId: string; state: string }
    }
    expect((await told.textContent())?.startsWith(code)).toBe(true)
    written = { itemId: itemId ?? "", itemVersionId: version.itemVersionId, code }
    expect(await stateOf(author)).toBe("in_review")
  })

  it("is nobody's own to approve: there is no button, and the API refuses (ITM-1)", async () => {
    await author.openItem(written.code)
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

    await page.getByRole("button", { name: itemWords.acts.reject, exact: true }).waitFor()
    await page.keyboard.press("Alt+N")
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

  it("is mended by its author in the editor, who reads why, and says what is new", async () => {
    const { page } = author
    await author.openItem(written.code)
    await author.tab("talk")
    await author.dialog.getByText(reason).waitFor()
    await author.dialog.getByRole("link", { name: itemWords.edit, exact: true }).click()
    const desk = editorScreen(page)
    await desk.opened()
    await retype(desk, "中文", clear)
    await page.keyboard.press("Alt+L")
    await retype(desk, "英文", `${clear} (en)`)
    await page.getByLabel(desk.words.note, { exact: true }).fill("改问法")
    await page.getByRole("button", { name: desk.words.submit, exact: true }).click()
    await page.getByText(desk.words.saved.submitted(written.code, 2)).waitFor()
  })

  it("is approved by the reviewer, who sees what is new in it word by word (ITM-2)", async () => {
    const { page } = reviewer
    await page.goto(`${product.staffOrigin}/reviews?show=all`)
    await page.locator(".queue-task").filter({ hasText: written.code }).click()
    const comparison = page.getByRole("region", { name: itemWords.comparing(1, 2) })
    await comparison.locator("ins").first().waitFor()
    await comparison.locator("del").first().waitFor()
    // Why it was rejected stands beside it, and that this was said of the version before.
    const past = page.getByRole("listitem").filter({ hasText: reason })
    await past.getByText(itemWords.version(1)).waitFor()
    await page.getByRole("listitem").filter({ hasText: "改问法" }).getByText(itemWords.version(2)).waitFor()
    // What is typed and not sent goes with the decision.
    await page.getByLabel(itemWords.comment, { exact: true }).fill("问法清楚了。")
    await page.keyboard.press("Alt+Y")
    await page.getByText(reviewWords.done(written.code, itemWords.actDone.approve)).waitFor()
    const { comments } = (await reviewer.ask(`/api/items/${written.itemId}`)).body as {
      comments: { version: number; text: string }[]
    }
    expect(comments).toMatchObject([{ version: 2, text: "问法清楚了。" }])
    expect(await stateOf(reviewer)).toBe("approved")
  })

  it("is suspended by an amendment of its law, and its reviewer is told (ITM-7)", async () => {
    await loadLaw(ferryLaw2024, "2024-09-01", false, lawWords.outcomeFollows("2019-03-01", "2024-09-01"))
    await reviewer.page.getByRole("row").filter({ hasText: written.code }).waitFor()
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

  it("is compared in any two of its versions, words, key and law alike (ITM-2)", async () => {
    const { dialog } = author
    await author.openItem(written.code)
    await author.tab("versions")
    await dialog.getByLabel(itemWords.compareFrom).selectOption("1")
    const comparison = dialog.getByRole("region", { name: itemWords.comparing(1, 3) })
    await comparison.locator("del").filter({ hasText: "可以" }).first().waitFor()
    await comparison.locator("del").filter({ hasText: "第五条第一款" }).waitFor()
    await comparison.locator("ins").filter({ hasText: "第七条第一款" }).waitFor()
    await dialog.getByLabel(itemWords.compareTo).selectOption("2")
    await dialog
      .getByRole("region", { name: itemWords.comparing(1, 2) })
      .locator("ins")
      .first()
      .waitFor()
    expect(await dialog.locator("ins").filter({ hasText: "第七条" }).count()).toBe(0)
  })

  it("troubled no screen on its way", () => {
    expect([author.troubles, reviewer.troubles]).toEqual([[], []])
  })
})
