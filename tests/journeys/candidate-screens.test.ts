/** Every screen a candidate meets, in two languages and three themes: axe finds nothing, and 320 pixels are enough. */
import { minutes, seconds } from "@sworn/exam-core"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { accountScreen } from "../support/account-screen.ts"
import { openWindow, type BrowserWindow } from "../support/browser-window.ts"
import { candidateScreen, candidateWords, type CandidateScreen } from "../support/candidate-screen.ts"
import { launchChromium } from "../support/chromium.ts"
import { findingsInEveryLook, overflowAt, photograph } from "../support/looks.ts"
import { startProduct, type Product } from "../support/product.ts"
import { questionsOf, type Question } from "../support/questions.ts"
import { seatCodeFor, staffCall } from "../support/staff-call.ts"
import { tellInOrder } from "../support/story.ts"

const words = candidateWords["zh-CN"]
tellInOrder()

let product: Product
let browser: Browser
let room: BrowserWindow
let candidate: CandidateScreen
let sitting: Awaited<ReturnType<Product["plan"]>>
let questions: readonly Question[]

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
  room = await openWindow(browser, product.origin)
  candidate = candidateScreen(room.page)
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const me = () => sitting.candidates[0]!

async function expectFitForAll(name: string) {
  const { page } = room
  expect(await findingsInEveryLook(page, "sworn.exam.display", name)).toEqual([])
  for (const [width, height] of [
    [320, 640],
    [1366, 600],
  ] as const) {
    expect({ name, width, overflow: await overflowAt(page, width, height) }).toEqual({
      name,
      width,
      overflow: 0,
    })
    await page.setViewportSize({ width, height })
    await photograph(page, `${name} ${width}`)
    await page.setViewportSize({ width: 1366, height: 768 })
  }
}

describe("the candidate's screens", () => {
  it("signing in, and being refused", async () => {
    sitting = await product.plan({ level: "advanced", startsInMs: minutes(20), candidateCount: 2 })
    await room.page.getByLabel(words.signIn.ticketNo).waitFor()
    await expectFitForAll("sign-in")
    await candidate.signIn({ ...me(), nationalId: "999000199001050009" })
    await room.page.getByText("准考证号与身份证号不匹配").waitFor()
    await expectFitForAll("sign-in refused")
  })

  it("the lobby, with the practice item and the device check", async () => {
    await room.page.reload()
    await candidate.signIn(me())
    await room.page.getByRole("main").getByRole("timer").waitFor()
    await expectFitForAll("lobby")
  })

  it("the paper: every kind of question, marked and answered (ATT-8)", async () => {
    await product.advanceClock(minutes(20) + seconds(1))
    await room.page.reload()
    await candidate.paperOpens()
    questions = await questionsOf(product, me().attemptId)
    await candidate.answerInTurn(questions.slice(0, 8))
    await candidate.mark()
    const single = questions.find((one) => one.kind === "single" && !one.inCase)!
    for (const [name, question] of [
      ["single", single],
      ["multiple", questions.find((one) => one.kind === "multiple" && !one.inCase)!],
      ["case set", questions.find((one) => one.inCase)!],
    ] as const) {
      await candidate.goTo(question)
      await candidate.everythingSaved()
      await expectFitForAll(`paper ${name}`)
    }
  })

  it("the display settings and the sheet of shortcuts", async () => {
    const { page } = room
    await page.getByRole("button", { name: words.display.title }).click()
    await page.getByRole("dialog", { name: words.display.title }).waitFor()
    await expectFitForAll("display")
    await page.keyboard.press("Escape")
    await page.locator("#item").focus()
    await page.keyboard.press("?")
    await page.getByRole("dialog", { name: words.keys.title }).waitFor()
    await expectFitForAll("shortcuts")
    await page.keyboard.press("Escape")
  })

  it("the paper while the network is down", async () => {
    await room.context.setOffline(true)
    await candidate.answerInTurn(questions.slice(8, 12))
    await room.page.getByText(words.save.offline(4)).first().waitFor()
    await expectFitForAll("paper offline")
    await room.context.setOffline(false)
    await candidate.everythingSaved()
  })

  it("the paper taken over by another device, and taken back", async () => {
    const other = await openWindow(browser, product.origin)
    const elsewhere = candidateScreen(other.page)
    await elsewhere.signIn(me())
    const here = room
    room = other
    await other.page.getByRole("heading", { name: words.seatCode.title }).waitFor()
    await expectFitForAll("seat code")
    await elsewhere.enterSeatCode("2222-2222")
    await other.page.getByRole("alert").getByText("E-DEV-03").waitFor()
    await expectFitForAll("seat code refused")
    room = here
    await elsewhere.enterSeatCode(await seatCodeFor(product, sitting.sittingId, me().attemptId))
    await elsewhere.paperOpens()
    await room.page.getByText(words.finish.supersededTitle).waitFor({ timeout: 40_000 })
    await expectFitForAll("superseded")
    await other.close()
    await room.page.getByRole("button", { name: words.finish.takeBack }).click()
    await room.page.getByRole("heading", { name: words.seatCode.title }).waitFor()
    await expectFitForAll("superseded by another device")
    await candidate.enterSeatCode(await seatCodeFor(product, sitting.sittingId, me().attemptId))
    await candidate.paperOpens()
  })

  it("the review page and the last question before handing in", async () => {
    await candidate.review()
    await room.page.getByRole("heading", { name: words.review.title }).waitFor()
    await expectFitForAll("review")
    await room.page.getByRole("button", { name: words.review.handIn, exact: true }).click()
    await room.page.getByRole("dialog").waitFor()
    await expectFitForAll("hand-in dialog")
    await room.page.keyboard.press("Escape")
  })

  it("handed in, with the receipt", async () => {
    await candidate.handIn()
    await room.page.getByRole("region", { name: words.finish.receipt }).waitFor()
    await expectFitForAll("finish")
  })

  it("the result, and the certificate that waits and then stands", async () => {
    const everyAnswer = questions.map((question) => [question.itemId, question.right] as const)
    const neighbour = await openWindow(browser, product.origin)
    const second = candidateScreen(neighbour.page)
    await second.signIn(sitting.candidates[1]!)
    await second.paperOpens()
    const own = await questionsOf(product, sitting.candidates[1]!.attemptId)
    expect(everyAnswer.length).toBe(own.length)
    await second.answerInTurn(own)
    await second.everythingSaved()
    await second.review()
    await second.handIn()

    await product.advanceClock(sitting.durationMs + minutes(1))
    await expect
      .poll(
        async () => (await product.sql`select 1 from results where sitting_id = ${sitting.sittingId}`).length,
        { timeout: 30_000 },
      )
      .toBe(2)
    await publish()

    room = neighbour
    candidate = second
    await room.page.getByRole("button", { name: words.finish.signOut }).click()
    const account = accountScreen(room.page)
    await room.page.getByRole("link", { name: words.ways.account }).click()
    await room.page.getByLabel(account.words.signIn.policeNo).waitFor()
    await expectFitForAll("account sign-in")
    await account.signIn(sitting.candidates[1]!.policeNo)
    await room.page.getByRole("link", { name: account.words.home.seeCertificate }).first().waitFor()
    await expectFitForAll("account")
    await room.page.getByRole("button", { name: account.words.home.changePassword }).click()
    await room.page.getByRole("dialog").waitFor()
    await expectFitForAll("account password")
    await room.page.keyboard.press("Escape")
    await account.seeResult()
    await expectFitForAll("result")
    await room.page.getByRole("link", { name: account.words.result.seeCertificate }).click()
    await room.page.getByText(account.words.certificate.pendingTitle).waitFor()
    await expectFitForAll("certificate pending")
    await confirm()
    await room.page.reload()
    await room.page.getByRole("article").waitFor()
    await expectFitForAll("certificate")
    await room.page.emulateMedia({ media: "print" })
    await photograph(room.page, "certificate print")
  })
})

describe("at the deadline", () => {
  it("inputs lock, what waits goes out, and the attempt closes by itself with a receipt (TIM-5)", async () => {
    sitting = await product.plan({
      level: "basic",
      startsInMs: 0,
      durationMs: seconds(30),
      candidateCount: 1,
    })
    room = await openWindow(browser, product.origin)
    candidate = candidateScreen(room.page)
    await candidate.signIn(me())
    await candidate.paperOpens()
    questions = await questionsOf(product, me().attemptId)
    await candidate.answerInTurn(questions.slice(0, 2))
    await room.page.getByRole("heading", { name: words.finish.closingTitle }).waitFor({ timeout: 45_000 })
    await expectFitForAll("closing")
    await room.page.getByRole("heading", { name: words.finish.timeUp }).waitFor({ timeout: 60_000 })
    await room.page.getByRole("region", { name: words.finish.receipt }).waitFor()
    await expectFitForAll("closed by time")
  })

  it("five minutes before, a warning stands over the paper; and a lost sign-in is mended over it (TIM-6)", async () => {
    sitting = await product.plan({
      level: "basic",
      startsInMs: 0,
      durationMs: minutes(5) + seconds(12),
      candidateCount: 1,
    })
    room = await openWindow(browser, product.origin)
    candidate = candidateScreen(room.page)
    await candidate.signIn(me())
    await candidate.paperOpens()
    questions = await questionsOf(product, me().attemptId)
    await room.page.getByRole("button", { name: words.warnings.dismiss }).waitFor({ timeout: 30_000 })
    await expectFitForAll("warning")

    // Answered while nothing gets through, so that no heartbeat can find the sign-in lost before the answer is given.
    await room.context.route("**/api/**", (call) => call.abort("internetdisconnected"))
    await candidate.answerInTurn(questions.slice(0, 1))
    await room.context.clearCookies()
    await room.context.unroute("**/api/**")
    await room.page.getByRole("dialog", { name: words.signIn.againTitle }).waitFor()
    await expectFitForAll("sign in again")
    await candidate.signIn(me())
    await candidate.everythingSaved()
  })

  it("whoever comes too late is told so", async () => {
    const rules = { entryClosesMs: 1000 }
    sitting = await product.plan({ level: "basic", startsInMs: -seconds(5), rules, candidateCount: 1 })
    room = await openWindow(browser, product.origin)
    candidate = candidateScreen(room.page)
    await candidate.signIn(me())
    await room.page.getByText(words.lobby.closedTitle).first().waitFor()
    await expectFitForAll("entry closed")
  })

  it("whoever has a first password changes it before anything else", async () => {
    room = await openWindow(browser, product.origin)
    const account = accountScreen(room.page)
    const { policeNo } = sitting.candidates[0]!
    const [officer] = await product.sql<[{ id: string }]>`
      select officer_id as id from officers where police_no = ${policeNo}`
    const post = await staffCall(product, "office")
    const issued = (await post(`/api/officers/${officer.id}/account`, {})) as { password: string }
    await room.page.getByRole("link", { name: words.ways.account }).click()
    await account.fillIn(policeNo, issued.password)
    await room.page.getByRole("heading", { name: account.words.password.firstTitle }).waitFor()
    await expectFitForAll("first password")
    await room.page.getByLabel(account.words.password.present).fill(issued.password)
    await room.page.getByLabel(account.words.password.next, { exact: true }).fill("nine horses 4 carts")
    await room.page.getByLabel(account.words.password.again).fill("nine horses 4 carts")
    await room.page.getByRole("button", { name: account.words.password.submit }).click()
    await room.page.getByRole("heading", { name: account.words.home.registrations }).waitFor()
  })

  it("whoever comes before check-in is told when to come", async () => {
    sitting = await product.plan({ level: "basic", startsInMs: minutes(120), candidateCount: 1 })
    room = await openWindow(browser, product.origin)
    candidate = candidateScreen(room.page)
    await candidate.signIn(me())
    await room.page.getByRole("alert").getByText("考试登录").waitFor()
    await expectFitForAll("before check-in")
  })
})

async function publish() {
  await (
    await staffCall(product, "ratifier")
  )(`/api/sittings/${sitting.sittingId}/ratification`, { resultCount: 2 })
}

async function confirm() {
  const pending = await product.sql<{ certificateId: string }[]>`
    select certificate_id as "certificateId" from certificates where attempt_id is not null`
  const [today] = await product.sql<
    [{ day: string }]
  >`select (exam_now() at time zone 'Asia/Shanghai')::date as day`
  const certificateIds = pending.map((one) => one.certificateId)
  await (
    await staffCall(product, "hr")
  )("/api/confirmations", { certificateIds, confirmedOn: today.day })
}
