/** The advanced day in English: who may register, a paper with case sets, and a certificate without an end. */
import { ruleOfRegistrationRefusal, staffRefusalWords } from "@sworn/contract/staff"
import { readJournals } from "@sworn/exam-api/attempts/attempts.store"
import { contentsOf, minutes, seconds } from "@sworn/exam-core"
import { demoNationalId, readDemo } from "@sworn/drizzle/seeds"
import { chosenIn, plainTextOf, type CaseSet } from "@sworn/question-bank"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { accountScreen, accountWords } from "../support/account-screen.ts"
import { eventually, openWindow, type BrowserWindow } from "../support/browser-window.ts"
import { candidateScreen, candidateWords, type CandidateScreen } from "../support/candidate-screen.ts"
import { launchChromium } from "../support/chromium.ts"
import { consoleScreen, consoleWords, type ConsoleScreen } from "../support/console-screen.ts"
import { startProduct, type Product } from "../support/product.ts"
import { earnedBy, inPoints, questionsOf, type Question } from "../support/questions.ts"
import { tellInOrder } from "../support/story.ts"

const words = candidateWords.en
const staffWords = consoleWords.en
const ownWords = accountWords.en
tellInOrder()

let product: Product
let browser: Browser
let sitting: Awaited<ReturnType<Product["plan"]>>
let candidate: CandidateScreen
let me: Awaited<ReturnType<typeof officerWithBasic>> & { ticketNo: string; attemptId: string }
let questions: readonly Question[]
const windows: BrowserWindow[] = []

async function windowAt(origin: string): Promise<BrowserWindow> {
  const opened = await openWindow(browser, origin)
  windows.push(opened)
  return opened
}

async function atTheConsole(username: string): Promise<ConsoleScreen> {
  const desk = consoleScreen((await windowAt(product.staffOrigin)).page, staffWords)
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

describe("before the advanced exam, the office", () => {
  it("is refused an officer without a valid basic certificate, in words, and registers one with it (ELI-2, ELI-10)", async () => {
    sitting = await product.plan({ level: "advanced", startsInMs: minutes(10), candidateCount: 1 })
    const without = (await readDemo(product.sql, false)).withoutBasic?.policeNo ?? ""
    const officer = await officerWithBasic()

    const office = await atTheConsole("office")
    await office.openSitting(sitting.sittingId)
    await office.page.getByRole("button", { name: staffWords.sitting.register }).click()
    await office.dialog.getByLabel(staffWords.registering.label).fill(`${without}\n${officer.policeNo}`)
    await office.dialog.getByRole("button", { name: staffWords.registering.submit(2) }).click()

    await office.dialog.getByText(staffWords.registering.summary(1, 1)).waitFor()
    const rowOf = (policeNo: string) => office.dialog.getByRole("row").filter({ hasText: policeNo })
    const refused = await rowOf(without).textContent()
    expect(refused).toContain(staffWords.registering.refused)
    expect(refused).toContain(ruleOfRegistrationRefusal["no-valid-prerequisite"])
    expect(refused).toContain(staffRefusalWords["no-valid-prerequisite"].en)

    const accepted = (await rowOf(officer.policeNo).textContent()) ?? ""
    expect(accepted).toContain(staffWords.registering.registered)
    const ticketNo = /\d{12}/.exec(accepted.replace(officer.policeNo, ""))?.[0] ?? ""
    const registered = await product.sql<{ attemptId: string; policeNo: string }[]>`
      select r.attempt_id as "attemptId", o.police_no as "policeNo" from registrations r join officers o using (officer_id)
      where r.sitting_id = ${sitting.sittingId} and r.ticket_no = ${ticketNo}`
    expect(registered.map(({ policeNo }) => policeNo)).toEqual([officer.policeNo])
    me = { ...officer, ticketNo, attemptId: registered[0]?.attemptId ?? "" }
  })
})

describe("on the day, the officer who was registered", () => {
  it("signs in with the ticket in English, and the paper opens by itself (SIT-3)", async () => {
    await product.advanceClock(sitting.startsAt - (await product.now()) - seconds(10))
    const { page } = await windowAt(product.origin)
    await page.getByRole("button", { name: candidateWords["zh-CN"].otherLanguage }).click()
    candidate = candidateScreen(page, words)
    await candidate.signIn(me)
    await page.getByRole("heading", { name: words.lobby.rules }).waitFor()
    await candidate.paperOpens()
    questions = await questionsOf(product, me.attemptId)
  })

  it("reads each case beside its questions, which are answered in the author's order (PAP-4)", async () => {
    const { page } = candidate
    for (const set of await caseSets()) {
      const asked = questions.filter(({ itemId }) => set.items.some((item) => item.id === itemId))
      expect(asked.map(({ itemId }) => itemId)).toEqual(set.items.map((item) => item.id))

      await candidate.goTo(asked[0] as Question)
      const material = page.getByRole("region", { name: words.paper.material, exact: true })
      await material.getByText(plainTextOf(set.title.en), { exact: true }).waitFor()
      expect(await material.textContent()).toContain(plainTextOf(set.scenario.en))

      const items = page.getByRole("navigation", { name: words.paper.caseItems })
      expect(await items.getByRole("button").allTextContents()).toEqual(
        asked.map(({ number }) => String(number)),
      )
      for (const question of asked) {
        await items.getByRole("button", { name: words.paper.cell(question.number, "") }).click()
        await page.getByRole("group", { name: question.stem.en }).waitFor()
        await candidate.answerByMouse(question, question.right)
        expect(await material.isVisible()).toBe(true)
      }
    }
  })

  it("answers the rest by keyboard and hands in (ATT-7)", async () => {
    await candidate.answerInTurn(questions.slice(0, -1))
    await candidate.everythingSaved()
    await candidate.review()
    await candidate.handIn()

    const journals = await readJournals(product.sql, [
      { campaignId: sitting.campaignId, attemptId: me.attemptId },
    ])
    const { responses, handedInAt } = contentsOf(journals.get(me.attemptId) ?? [])
    expect(handedInAt).not.toBeNull()
    expect(responses.size).toBe(candidate.given.size)
    for (const [itemId, optionIds] of candidate.given) {
      expect(new Set(chosenIn(responses.get(itemId)))).toEqual(new Set(optionIds))
    }
  })
})

describe("when the advanced sitting is over", () => {
  it("the ratifier publishes, and the officer reads score and verdict in English (RES-1)", async () => {
    await product.advanceClock(sitting.durationMs + minutes(1))
    const desk = await atTheConsole("ratifier")
    await eventually(async () => {
      const [row] = await product.sql<[{ graded: number }]>`
        select count(*)::int as graded from results where sitting_id = ${sitting.sittingId}`
      return row.graded
    }).toBe(1)
    await desk.openSitting(sitting.sittingId)
    await desk.page.getByText(staffWords.ratifier.passRateOf(1, 1)).waitFor()
    expect(await desk.ratify()).toBe(staffWords.ratifier.sentence(1, 0, 1))

    await candidate.page.getByRole("button", { name: words.finish.signOut }).click()
    const account = accountScreen(candidate.page, "en")
    await account.signIn(me.policeNo)
    await account.seeResult()
    const shown = candidate.page.getByRole("region", { name: ownWords.result.score })
    const { score } = earnedBy(questions, candidate.given)
    await shown.getByText(inPoints(score), { exact: true }).waitFor()
    await shown.getByText(ownWords.result.passed, { exact: true }).waitFor()
  })

  it("HR confirms, and the certificate has a number of the advanced level and no end (CER-1, CER-5)", async () => {
    const hr = await atTheConsole("hr")
    await hr.goTo("pending")
    const certificateNo = await hr.confirm(me.policeNo)
    expect(certificateNo).toMatch(/^3\d{14}$/)

    await candidate.page.reload()
    await candidate.page.getByRole("link", { name: ownWords.result.seeCertificate }).click()
    await candidate.page.getByRole("heading", { name: ownWords.certificate.title }).waitFor()
    const printed = await candidate.page.getByRole("article").textContent()
    expect(printed).toContain(certificateNo)
    expect(printed).toContain(ownWords.certificate.noEnd)
  })

  it("no page threw, and none asked anything of another origin", () => {
    expect(windows.flatMap(({ troubles }) => troubles)).toEqual([])
  })
})

/** Somebody of a station who may sit the advanced exam and has not been registered for one. */
async function officerWithBasic() {
  const [officer] = await product.sql<{ name: string; policeNo: string; masked: string }[]>`
    with held as materialized (
      select * from certificates_as_of((exam_now() at time zone 'Asia/Shanghai')::date, exam_now())
    )
    select o.name, o.police_no as "policeNo", i.national_id_masked as masked
    from officers o join units u using (unit_id) join officer_identities i using (officer_id)
    where u.kind = 'station' and o.employment = 'active' and o.banned_until is null
      and exists (select 1 from held h where h.officer_id = o.officer_id and h.level = 'basic' and h.status = 'valid'
        and h.confirmed_on < exam_now() - interval '2 years')
      and not exists (select 1 from held h where h.officer_id = o.officer_id and h.level = 'advanced')
      and not exists (select 1 from registrations r join campaigns c using (campaign_id)
        where r.officer_id = o.officer_id and c.level = 'advanced')
    order by o.police_no limit 1`
  if (officer === undefined) throw new Error("Nobody of the demo may sit the advanced exam")

  // Of a demo's number, the part that is not masked says whose it is.
  const n = Number(officer.masked.slice(3, 6)) * 1000 + Number(officer.masked.slice(-4, -1))
  return { ...officer, nationalId: demoNationalId(n) }
}

async function caseSets(): Promise<readonly CaseSet[]> {
  const [paper] = await product.sql<{ sets: CaseSet[] }[]>`
    select jsonb_path_query_array(content, '$.sections[*].entries[*] ? (@.kind == "case-set")') as sets
    from paper_contents where paper_id = ${sitting.paperId}`
  const sets = paper?.sets ?? []
  expect(sets.length).toBeGreaterThan(1)
  return sets
}
