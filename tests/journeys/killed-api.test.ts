/** The server dies in the middle of saving, as in a power cut: what it had given a receipt for is in the journal. */
import { readJournals } from "@sworn/exam-api/attempts/attempts.store"
import { sha256 } from "@sworn/exam-api/attempts/sha256"
import { contentsOf, firstBreak, seconds, type JournalRecord } from "@sworn/exam-core"
import { setTimeout as sleep } from "node:timers/promises"
import { chosenIn } from "@sworn/question-bank"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { eventually, openWindow } from "../support/browser-window.ts"
import { candidateScreen } from "../support/candidate-screen.ts"
import { launchChromium } from "../support/chromium.ts"
import { collectSaves, entriesOf, expectKept } from "../support/saves.ts"
import { startProduct, type Product } from "../support/product.ts"
import { questionsOf, type Question } from "../support/questions.ts"

const kills = 5
const clickEveryMs = 150

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

describe("while a candidate answers and the API is killed again and again", () => {
  it("every receipt that reached the page is in the journal, as it was sent, once (ATT-1, ATT-3)", async () => {
    const sitting = await product.plan({ level: "basic", startsInMs: seconds(6), candidateCount: 1 })
    const [me] = sitting.candidates
    if (me === undefined) throw new Error("The sitting has no candidates")
    const { page, troubles } = await openWindow(browser, product.origin)
    const candidate = candidateScreen(page)
    const { received, sends } = collectSaves(page)
    await candidate.signIn(me)
    await candidate.paperOpens()
    const questions = await questionsOf(product, me.attemptId)

    const draw = makeDraw(20260316)
    let isOver = false
    let clicks = 0
    async function keepAnswering() {
      const chosen = new Map<Question, readonly string[]>()
      await candidate.goTo(questions[0] as Question)
      while (!isOver) {
        const clickedAt = Date.now()
        const question = questions[clicks % questions.length] as Question
        if (clicks > 0 && question.number === 1) await candidate.goTo(question)
        const optionId = question.optionIds[Math.floor(draw() * question.optionIds.length)] as string
        await candidate.answerByMouse(question, [optionId])
        chosen.set(question, await candidate.chosen(question))
        clicks += 1
        await sleep(Math.max(0, clickedAt + clickEveryMs - Date.now()))
        await page.keyboard.press("n")
      }
      return chosen
    }

    const answering = keepAnswering()
    for (let kill = 0; kill < kills; kill += 1) {
      await sleep(300 + draw() * 1500)
      // In the moments in which a save is under way, so that some die before, some in and some after its commit.
      await page.waitForRequest((request) => request.url().endsWith("/journal"))
      await sleep(draw() * 12)
      await product.killApi()
      await sleep(draw() * 1500)
      await product.startApi()
      const before = received.length
      await eventually(() => received.length, 60_000).toBeGreaterThan(before)
    }
    isOver = true
    const shown = await answering
    await candidate.everythingSaved(60_000)
    await eventually(() => entriesOf(received).size).toBe(sends.size)

    const { campaignId } = sitting
    const journal =
      (await readJournals(product.sql, [{ campaignId, attemptId: me.attemptId }])).get(me.attemptId) ?? []
    expectKept(received, journal)
    expect(firstBreak(me.attemptId, journal, sha256)).toBeNull()

    const { responses } = contentsOf(journal)
    for (const [question, optionIds] of shown) {
      expect(new Set(chosenIn(responses.get(question.itemId)))).toEqual(new Set(optionIds))
    }
    expect(await candidate.answeredNumbers()).toEqual(answeredIn(questions, journal))
    expect(troubles).toEqual([])

    const entries = entriesOf(received).size
    const repeated = [...sends.values()].filter((times) => times > 1).length
    console.log(
      `${clicks} clicks through ${kills} kills: ${sends.size} entries sent, ${repeated} of them more than once; ` +
        `${received.length} receipts reached the page, for ${entries} entries; ${journal.length} records in the journal, ` +
        "the opening among them: none lost, none twice, chain whole",
    )
    expect(repeated).toBeGreaterThan(0)
    expect(journal.filter(({ event }) => event.kind === "response").length).toBe(entries)
  })
})

function answeredIn(questions: readonly Question[], journal: readonly JournalRecord[]): readonly number[] {
  const { responses } = contentsOf(journal)
  return questions
    .filter(({ itemId }) => chosenIn(responses.get(itemId)).length > 0)
    .map(({ number }) => number)
}

/** Chance that is the same in every run: a linear congruential generator is random enough for when to pull the plug. */
function makeDraw(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
