/** The whole day of one candidate on the basic paper, on an office computer, in Chinese: from the lobby to HR's file. */
import type { AttemptReceipt } from "@sworn/contract/candidate"
import { receiptCode } from "@sworn/exam-api/attempts/attempt-receipt"
import { readJournals } from "@sworn/exam-api/attempts/attempts.store"
import { sha256 } from "@sworn/exam-api/attempts/sha256"
import { canonicalResponses, contentsOf, firstBreak, minutes, seconds } from "@sworn/exam-core"
import { choiceKinds, type ChoiceKind } from "@sworn/question-bank"
import { readXlsx } from "hucre/xlsx"
import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { chosenIn, type Response } from "@sworn/question-bank"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { accountScreen, accountWords } from "../support/account-screen.ts"
import { firstScripts } from "../support/built-client.ts"
import { eventually, openWindow, type BrowserWindow } from "../support/browser-window.ts"
import { candidateScreen, candidateWords, type CandidateScreen } from "../support/candidate-screen.ts"
import { launchChromium } from "../support/chromium.ts"
import { consoleScreen, consoleWords, type ConsoleScreen } from "../support/console-screen.ts"
import { startProduct, type Product } from "../support/product.ts"
import { earnedBy, inPoints, questionsOf, wrongAnswerTo, type Question } from "../support/questions.ts"
import { tellInOrder } from "../support/story.ts"

const words = candidateWords["zh-CN"]
const staffWords = consoleWords["zh-CN"]
const ownWords = accountWords["zh-CN"]
const offlineMs = seconds(20)

tellInOrder()

let product: Product
let browser: Browser
let sitting: Awaited<ReturnType<Product["plan"]>>
let room: BrowserWindow
let candidate: CandidateScreen
let questions: readonly Question[]
let receipt: AttemptReceipt
let certificateNo: string
const windows: BrowserWindow[] = []

const me = () => sitting.candidates[0] as (typeof sitting.candidates)[number]
const neighbour = () => sitting.candidates[1] as (typeof sitting.candidates)[number]
const first = (kind: ChoiceKind) => questions.find((one) => one.kind === kind) as Question
const journalOf = async ({ attemptId }: { attemptId: string }) =>
  (await readJournals(product.sql, [{ campaignId: sitting.campaignId, attemptId }])).get(attemptId) ?? []

async function windowAt(origin: string): Promise<BrowserWindow> {
  const opened = await openWindow(browser, origin)
  windows.push(opened)
  return opened
}

async function atTheConsole(username: string): Promise<ConsoleScreen> {
  const desk = consoleScreen((await windowAt(product.staffOrigin)).page)
  await desk.signIn(username)
  return desk
}

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

describe("on the day of the basic exam, a candidate", () => {
  it("signs in, is told who and where they are, and waits until the paper opens by itself (SIT-3)", async () => {
    sitting = await product.plan({ level: "basic", startsInMs: seconds(20), candidateCount: 2 })
    room = await windowAt(product.origin)
    candidate = candidateScreen(room.page)
    await candidate.signIn(me())

    const lobby = room.page.getByRole("main")
    await lobby.getByRole("timer").waitFor()
    for (const fact of [me().name, me().policeNo, me().ticketNo, me().room, me().seat]) {
      await lobby.getByText(fact, { exact: true }).waitFor()
    }
    await lobby.getByRole("heading", { name: words.lobby.rules }).waitFor()
    expect(await room.page.locator("#item").count()).toBe(0)

    await candidate.paperOpens()
    expect(await product.now()).toBeGreaterThanOrEqual(sitting.startsAt)
    expect((await scriptsLoaded(room)).filter((path) => !isFetchedLater(path))).toEqual(firstScripts())
    questions = await questionsOf(product, me().attemptId)
  })

  it("answers every kind of question by mouse, then more by keyboard, and marks some (ATT-1)", async () => {
    for (const kind of choiceKinds) {
      const question = first(kind)
      await candidate.goTo(question)
      await candidate.answerByMouse(question, question.right)
      expect(await candidate.chosen(question)).toEqual(inOrder(question, question.right))
      if (kind === "multiple") await candidate.mark()
    }
    await candidate.answerInTurn(questions.slice(0, 3))
    await candidate.mark()
    await candidate.answerInTurn(questions.slice(3, 6), wrongAnswerTo)
    await candidate.answerInTurn(questions.slice(6, 30))
    await candidate.everythingSaved()

    const { responses, marks } = contentsOf(await journalOf(me()))
    expect(answersIn(responses)).toEqual(answersIn(candidate.given))
    expect(marks).toEqual(new Set([first("multiple").itemId, questions[2]?.itemId]))
  })

  it("loses the network for twenty seconds, answers on, reloads, and loses no answer (ATT-2)", async () => {
    await room.page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
    await room.context.setOffline(true)
    await room.context.route("**/api/**", (call) => call.abort("internetdisconnected"))
    const lostAt = Date.now()
    const before = candidate.given.size
    const keptHere = () => words.save.offline(candidate.given.size - before)

    await candidate.answerInTurn(questions.slice(30, 45))
    await eventually(candidate.saveWords).toContain(keptHere())
    await room.page.reload()
    await candidate.paperOpens()
    await eventually(candidate.saveWords).toContain(keptHere())
    expect((await candidate.answeredNumbers()).length).toBe(candidate.given.size)
    expect(await candidate.isAt(questions[44] as Question)).toBe(true)
    await candidate.answerInTurn(questions.slice(45, 50))
    await eventually(candidate.saveWords).toContain(keptHere())
    expect(contentsOf(await journalOf(me())).responses.size).toBe(before)

    await sleep(Math.max(0, lostAt + offlineMs - Date.now()))
    await room.context.unroute("**/api/**")
    await room.context.setOffline(false)
    await candidate.everythingSaved()
    expect(answersIn(contentsOf(await journalOf(me())).responses)).toEqual(answersIn(candidate.given))
  })

  it("changes the language in the middle and keeps place, answers and marks (ATT-5)", async () => {
    const question = first("multiple")
    await candidate.goTo(question)
    await takePicture("paper", room)
    const before = await candidate.answeredNumbers()

    await chooseLanguage(candidate, "English", candidateWords.en.close)
    const inEnglish = candidateScreen(room.page, candidateWords.en)
    await room.page.getByRole("group", { name: question.stem.en }).waitFor()
    expect(await inEnglish.isAt(question)).toBe(true)
    expect(await inEnglish.chosen(question)).toEqual(inOrder(question, question.right))
    expect(await inEnglish.answeredNumbers()).toEqual(before)

    await chooseLanguage(inEnglish, "中文", words.close)
    await room.page.getByRole("group", { name: question.stem["zh-CN"] }).waitFor()
    expect(await candidate.answeredNumbers()).toEqual(before)
  })

  it("cannot hand in with nothing answered, neither on the page nor past it (ATT-7)", async () => {
    const other = await windowAt(product.origin)
    const empty = candidateScreen(other.page)
    await empty.signIn(neighbour())
    await empty.paperOpens()
    await empty.review()
    await other.page.getByText(words.review.nothingAnswered).waitFor()
    const button = other.page.getByRole("button", { name: words.review.handIn, exact: true })
    expect(await button.isDisabled()).toBe(true)

    const reply = await other.page.evaluate(async (path) => {
      const body = JSON.stringify({ epoch: 1 })
      const sent = await fetch(path, {
        method: "POST",
        body,
        headers: { "content-type": "application/json" },
      })
      return { status: sent.status, problem: (await sent.json()) as { refusal: string } }
    }, `/api/attempts/${neighbour().attemptId}/hand-in`)
    expect(reply).toMatchObject({ status: 422, problem: { refusal: "nothing-answered" } })
    await other.close()
  })

  it("sees what is open and marked, hands in by two acts, and gets a receipt of the journal (ATT-3, ATT-7)", async () => {
    await candidate.answerInTurn(questions.slice(50, 96))
    await candidate.everythingSaved()
    await candidate.review()
    const { page } = room
    await page.getByRole("table", { name: words.review.openTitle(4) }).waitFor()
    const marked = page.getByRole("table", { name: words.review.markedTitle(2) })
    await marked.getByRole("button", { name: words.review.goTo(3) }).click()
    await eventually(() => candidate.isAt(questions[2] as Question)).toBe(true)
    await candidate.mark()
    await candidate.review()
    await page.getByRole("table", { name: words.review.markedTitle(1) }).waitFor()

    await candidate.askToHandIn()
    expect(contentsOf(await journalOf(me())).handedInAt).toBeNull()
    const replied = page.waitForResponse((reply) => reply.url().endsWith("/hand-in"))
    await candidate.confirmHandIn()
    receipt = (await (await replied).json()) as AttemptReceipt
    const shown = page.getByRole("region", { name: words.finish.receipt })
    await shown.getByText(receipt.code, { exact: true }).waitFor()
    await shown.getByText(words.finish.answeredOf(96, 100)).waitFor()

    const journal = await journalOf(me())
    const { responses } = contentsOf(journal)
    const digest = sha256(canonicalResponses(responses))
    expect(answersIn(responses)).toEqual(answersIn(candidate.given))
    expect(firstBreak(me().attemptId, journal, sha256)).toBeNull()
    expect(receipt).toMatchObject({ state: "submitted", answered: 96, responsesSha256: digest })
    expect(receipt.code).toBe(receiptCode(sha256(`${me().attemptId} ${journal.at(-1)?.hash} ${digest}`)))
  })
})

describe("when the sitting is over", () => {
  it("it is graded, and the ratifier looks at the evidence and publishes (GRD-2, RES-2, RES-10)", async () => {
    await product.advanceClock(sitting.durationMs + minutes(1))
    await eventually(async () => {
      const [row] = await product.sql<[{ graded: number }]>`
        select count(*)::int as graded from results where sitting_id = ${sitting.sittingId}`
      return row.graded
    }).toBe(2)

    const desk = await atTheConsole("ratifier")
    await desk.openSitting(sitting.sittingId)
    await desk.page.getByText(staffWords.ratifier.passRateOf(1, 2)).waitFor()
    expect(await desk.ratify()).toBe(staffWords.ratifier.sentence(1, 1, 1))
    await desk.page.getByText(staffWords.ratifier.publishedCertificates(1)).waitFor()
  })

  it("the ticket is worth nothing any more; at the own account are score, verdict and where the points came from (SIT-3, RES-1)", async () => {
    const { page } = room
    await product.advanceClock(minutes(31))
    await page.getByRole("button", { name: words.finish.signOut }).click()
    await candidate.signIn(me())
    await page.getByRole("alert").getByText("我的账户").waitFor()
    const account = accountScreen(page)
    await account.signIn(me().policeNo)
    await account.seeResult()

    const { score, bySubject } = earnedBy(questions, candidate.given)
    expect(score).toBe(93_00)
    const verdict = page.getByRole("region", { name: ownWords.result.score })
    await verdict.getByText(inPoints(score), { exact: true }).waitFor()
    await verdict.getByText(ownWords.result.passed, { exact: true }).waitFor()

    const names = await product.sql<{ code: string; name: string }[]>`
      select code, name ->> 'zh-CN' as name from subjects where code = any(${[...bySubject.keys()]})`
    expect(names.length).toBe(bySubject.size)
    for (const { code, name } of names) {
      const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) })
      expect(await row.getByRole("cell").first().textContent()).toContain(
        `${inPoints(bySubject.get(code) ?? 0)} /`,
      )
    }
    await page.getByText(ownWords.certificate.statuses.pending_confirmation).waitFor()
  })

  it("HR confirms the certificate, which gives it its number (CER-1, CER-5)", async () => {
    const hr = await atTheConsole("hr")
    await hr.goTo("pending")
    certificateNo = await hr.confirm(me().policeNo)
    expect(certificateNo).toMatch(/^1\d{14}$/)
  })

  it("the number in HR's file is the one on the officer's page and on the candidate's certificate (HRX-4)", async () => {
    const hr = await atTheConsole("hr")
    await hr.goTo("qualified")
    await hr.page.getByRole("combobox", { name: staffWords.qualified.level }).selectOption("basic")
    await hr.page.getByRole("button", { name: staffWords.qualified.clearAll }).waitFor()
    await hr.upToDate()
    await takePicture("console", { page: hr.page })

    const row = (await exportedRows(hr)).find((one) => one["警号"] === me().policeNo)
    expect(row).toMatchObject({
      姓名: me().name,
      证书编号: certificateNo,
      状态: staffWords.certificates.statuses.valid,
    })

    await hr.openOfficer(me().policeNo)
    expect(await hr.fact(staffWords.qualified.certificateNo).textContent()).toBe(certificateNo)

    await room.page.reload()
    await room.page.getByRole("link", { name: ownWords.result.seeCertificate }).click()
    await room.page.getByRole("heading", { name: ownWords.certificate.title }).waitFor()
    const printed = await room.page.getByRole("article").textContent()
    expect(printed).toContain(`${ownWords.certificate.number} ${certificateNo}`)
  })

  it("no page threw, and none asked anything of another origin", () => {
    expect(windows.flatMap(({ troubles }) => troubles)).toEqual([])
  })
})

const inOrder = (question: Question, ids: readonly string[]) =>
  question.optionIds.filter((id) => ids.includes(id))

/** Answers without the order in which their options were clicked together. */
function answersIn(answers: ReadonlyMap<string, readonly string[] | Response>) {
  const idsOf = (one: readonly string[] | Response) => ("length" in one ? one : chosenIn(one))
  return new Map([...answers].map(([itemId, one]) => [itemId, [...idsOf(one)].sort()]))
}

async function chooseLanguage(screen: CandidateScreen, language: string, close: string) {
  await screen.page.getByRole("button", { name: screen.words.display.title }).click()
  const dialog = screen.page.getByRole("dialog")
  await dialog.getByText(language, { exact: true }).click()
  await dialog.getByRole("button", { name: close }).click()
}

/** With which the budget of bundle-budget.test.ts is about what a paper really takes. */
/** Once the first question is on screen, and before anybody could ask for it. */
const isFetchedLater = (path: string) => /\/(review-screen|shortcut-sheet)-/.test(path)

const scriptsLoaded = ({ page }: BrowserWindow) =>
  page.evaluate(() => {
    const paths = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname)
    return [...new Set(paths.filter((path) => path.startsWith("/assets/") && path.endsWith(".js")))].sort()
  })

/** The list as its reader gets it: downloaded through the page, opened, each row by its heads. */
async function exportedRows({ page, dialog }: ConsoleScreen) {
  await page.getByRole("button", { name: staffWords.qualified.export }).click()
  await dialog.getByLabel(staffWords.exporting.purpose).fill("年度核查")
  const downloading = page.waitForEvent("download")
  await dialog.getByRole("button", { name: staffWords.exporting.start }).click()
  const file = await (await downloading).path()
  await dialog.getByText(staffWords.exporting.hashSame).waitFor()
  await dialog.getByRole("button", { name: staffWords.shell.close }).click()

  const [sheet] = (await readXlsx(readFileSync(file))).sheets
  const [head = [], ...rows] = sheet?.rows ?? []
  expect(head).toEqual(Object.values(staffWords.exporting.columnNames))
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index]])))
}

/** The pictures of the README, taken only when asked for. */
async function takePicture(name: "paper" | "console", { page }: Pick<BrowserWindow, "page">) {
  if (process.env["UPDATE_SCREENSHOTS"] !== "1") return
  const folder = join(import.meta.dirname, "../../docs/images")
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
