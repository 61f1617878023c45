/** A candidate changes places in the middle of the exam, and back: one device writes at a time, and no answer is lost. */
import { readJournals } from "@sworn/exam-api/attempts/attempts.store"
import { sha256 } from "@sworn/exam-api/attempts/sha256"
import { contentsOf, firstBreak, seconds } from "@sworn/exam-core"
import { chosenIn } from "@sworn/question-bank"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { eventually, openWindow, type BrowserWindow } from "../support/browser-window.ts"
import { candidateScreen, candidateWords, type CandidateScreen } from "../support/candidate-screen.ts"
import { consoleScreen, consoleWords } from "../support/console-screen.ts"
import { launchChromium } from "../support/chromium.ts"
import { startProduct, type Product } from "../support/product.ts"
import { isRight, questionsOf, wrongAnswerTo, type Question } from "../support/questions.ts"
import { collectSaves, expectKept, type Received } from "../support/saves.ts"
import { seatCodeFor } from "../support/staff-call.ts"
import { tellInOrder } from "../support/story.ts"

const words = candidateWords["zh-CN"]
const staffWords = consoleWords["zh-CN"]
tellInOrder()

let product: Product
let browser: Browser
let sitting: Awaited<ReturnType<Product["plan"]>>
let questions: readonly Question[]
let first: Device
let second: Device

type Device = BrowserWindow & { readonly screen: CandidateScreen; readonly received: readonly Received[] }

const me = () => sitting.candidates[0] as (typeof sitting.candidates)[number]
const journal = async () =>
  (await readJournals(product.sql, [{ campaignId: sitting.campaignId, attemptId: me().attemptId }])).get(
    me().attemptId,
  ) ?? []
/** At the console, as the invigilator does it: the row, the reason, the code large enough to read out. */
async function codeFromTheInvigilator(): Promise<string> {
  const desk = consoleScreen((await openWindow(browser, product.staffOrigin)).page)
  await desk.signIn("office")
  await desk.page.goto(`${product.staffOrigin}/sittings/${sitting.sittingId}`)
  const act = staffWords.handOver.actFor(staffWords.handOver.actNames["seat-code"], me().name)
  await desk.page.getByRole("button", { name: act }).click()
  await desk.dialog.getByLabel(staffWords.handOver.reason).fill("键盘失灵")
  await desk.dialog.getByRole("button", { name: staffWords.handOver.issueSeatCode }).click()
  return (await desk.dialog.locator(".hand-over-code").textContent()) ?? ""
}
const question = (number: number) => questions[number - 1] as Question

async function sitDown(): Promise<Device> {
  const opened = await openWindow(browser, product.origin)
  const { received } = collectSaves(opened.page)
  const screen = candidateScreen(opened.page)
  await screen.signIn(me())
  return { ...opened, screen, received }
}

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
  sitting = await product.plan({ level: "basic", startsInMs: seconds(1), candidateCount: 1 })
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

describe("a candidate who goes on at another device", () => {
  it("finds there every answer of the first (ATT-5)", async () => {
    first = await sitDown()
    await first.screen.paperOpens()
    questions = await questionsOf(product, me().attemptId)
    await first.screen.answerInTurn(questions.slice(0, 10))
    await first.screen.everythingSaved()

    // The first goes on without a network: two answers that nobody has acknowledged.
    await first.context.setOffline(true)
    await first.screen.answerInTurn([question(11), question(12)])
    await eventually(first.screen.saveWords).toContain(words.save.offline(2))

    second = await sitDown()
    await second.page.getByRole("heading", { name: words.seatCode.title }).waitFor()
    await second.screen.enterSeatCode("2222-2222")
    await second.page.getByRole("alert").getByText("E-DEV-03").waitFor()
    expect(await second.page.getByLabel(words.seatCode.label, { exact: true }).inputValue()).toBe("2222-2222")
    await second.screen.enterSeatCode(await codeFromTheInvigilator())
    await second.screen.paperOpens()
    expect(await second.screen.answeredNumbers()).toEqual(numbers(1, 10))
    await second.screen.goTo(question(1))
    expect(isRight(question(1), await second.screen.chosen(question(1)))).toBe(true)
    await second.screen.answerInTurn([question(12), question(13)], wrongAnswerTo)
    await second.screen.everythingSaved()
  })

  it("can only look at the first: it takes no answers, and the server takes none from it (ATT-5)", async () => {
    await first.context.setOffline(false)
    const { page } = first
    await page.getByRole("heading", { name: words.finish.supersededTitle }).waitFor()
    await page.getByRole("button", { name: words.finish.takeBack }).waitFor()
    expect(await page.getByRole("radio").count()).toBe(0)

    const before = (await journal()).length
    const entry = { epoch: 1, seq: 99, itemId: question(13).itemId, response: { optionIds: [] } }
    const refusal = await page.evaluate(
      async ([path, body]) => {
        const init = { method: "POST", body, headers: { "content-type": "application/json" } }
        return ((await (await fetch(path, init)).json()) as { refusal: string }).refusal
      },
      [`/api/attempts/${me().attemptId}/journal`, JSON.stringify({ entries: [entry] })] as const,
    )
    expect(refusal).toBe("device-superseded")
    expect((await journal()).length).toBe(before)
  })

  it("comes back to it with another code: what only the first had goes out, what the second said since stays (ATT-5)", async () => {
    await first.page.getByRole("button", { name: words.finish.takeBack }).click()
    await first.page.getByRole("heading", { name: words.seatCode.title }).waitFor()
    await first.screen.enterSeatCode(await seatCodeFor(product, sitting.sittingId, me().attemptId))
    await first.screen.paperOpens()
    await eventually(first.screen.answeredNumbers).toEqual(numbers(1, 13))
    await eventually(first.screen.saveWords).toContain(words.save.turnedAway(1))
    await first.screen.goTo(question(12))
    expect(await first.screen.chosen(question(12))).toEqual(wrongAnswerTo(question(12)))

    await first.page.getByRole("button", { name: words.save.awayOpen }).click()
    await first.page.getByRole("dialog").getByText(words.paper.number(12)).waitFor()
    await first.page.getByRole("dialog").getByRole("button", { name: words.close }).click()
    await second.page.getByRole("heading", { name: words.finish.supersededTitle }).waitFor()

    await first.screen.answerByMouse(question(12), question(12).right)
    await first.screen.everythingSaved()
  })

  it("has lost nothing that was acknowledged on either, in one unbroken journal (ATT-3)", async () => {
    const records = await journal()
    expectKept([...first.received, ...second.received], records)
    expect(second.received.length).toBeGreaterThan(0)
    expect(firstBreak(me().attemptId, records, sha256)).toBeNull()
    expect(records.filter(({ event }) => event.kind === "opened").map(({ epoch }) => epoch)).toEqual([
      1, 2, 3,
    ])

    const { responses } = contentsOf(records)
    for (const number of numbers(1, 12)) {
      expect(isRight(question(number), chosenIn(responses.get(question(number).itemId)))).toBe(true)
    }
    expect(chosenIn(responses.get(question(13).itemId))).toEqual(wrongAnswerTo(question(13)))
    expect([...first.troubles, ...second.troubles]).toEqual([])
  })
})

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
