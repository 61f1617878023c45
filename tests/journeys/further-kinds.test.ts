/**
 * One item of every kind that a level may allow, answered by a candidate who touches no mouse: written in the bank, approved,
 * sat, kept through a language switch, a reload and an unfinished word, and graded.
 */
import { readJournals } from "@sworn/exam-api/attempts/attempts.store"
import { contentsOf, defaultConfiguration, minutes, seconds } from "@sworn/exam-core"
import {
  arrangedFor,
  furtherKinds,
  itemKinds,
  optionsOf,
  scoredItems,
  type FurtherKind,
  type MatchingItem,
  type OrderingItem,
  type PaperItem,
} from "@sworn/question-bank"
import type { ItemBody, ItemKey, LawCitation } from "@sworn/question-bank/keyed"
import type { WrittenVersion } from "@sworn/contract/staff"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { en as furtherInEnglish } from "../../packages/item-view/src/further/en.ts"
import { zhCN as further } from "../../packages/item-view/src/further/zh-CN.ts"
import { openedPaper } from "../../apps/exam-client/src/attempt/sealed-paper.ts"
import { eventually, openWindow, type BrowserWindow } from "../support/browser-window.ts"
import { candidateScreen, candidateWords, type CandidateScreen } from "../support/candidate-screen.ts"
import { launchChromium } from "../support/chromium.ts"
import { freezeFor, planPaper } from "../support/frozen-paper.ts"
import { bodyOf, pictureOfRoom, planOfRoom, richSingle, rightAnswer } from "../support/items-of-every-kind.ts"
import { findingsInEveryLook, overflowAt, photograph } from "../support/looks.ts"
import { startProduct, type Product } from "../support/product.ts"
import { keptBy, watchEverything } from "../support/sightings.ts"
import { staffCall } from "../support/staff-call.ts"
import { tellInOrder } from "../support/story.ts"

const words = candidateWords["zh-CN"]
tellInOrder()

let product: Product
let browser: Browser
let room: BrowserWindow
let candidate: CandidateScreen
let sitting: Awaited<ReturnType<Product["plan"]>>
let plan: Awaited<ReturnType<typeof planPaper>>
let items: readonly PaperItem[]
let watch: ReturnType<typeof watchEverything>
const policyTroubles: string[] = []

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
  plan = await plantPaper()
  sitting = await product.plan({ level: "basic", startsInMs: minutes(20), candidateCount: 1 })
  await freezeFor(product.sql, sitting.sittingId, plan)
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const me = () => sitting.candidates[0]!
const page = () => room.page
const keys = () => room.page.keyboard
const keyOf = (item: PaperItem): ItemKey => plan.keys.get(item.id)!
const itemOf = <Kind extends PaperItem["kind"]>(kind: Kind) =>
  items.find((item) => item.kind === kind) as Extract<PaperItem, { kind: Kind }>

/** As the keyboard finds it; a candidate would press Tab until it is there. */
async function tabTo(selector: string) {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page().evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await keys().press("Tab")
  }
  throw new Error(`No number of Tabs leads to ${selector}`)
}

/** Through the footer: in a field the letters are the answer's. */
async function next(to: PaperItem["kind"]) {
  await tabTo(`[aria-label="${words.paper.next}"]`)
  await keys().press("Enter")
  await eventually(() => page().locator(".item-number").textContent()).toBe(words.paper.number(numberOf(to)))
}
const numberOf = (kind: PaperItem["kind"]) => items.findIndex((item) => item.kind === kind) + 1

async function responses() {
  const { campaignId } = sitting
  const { attemptId } = me()
  const journals = await readJournals(product.sql, [{ campaignId, attemptId }])
  return contentsOf(journals.get(attemptId) ?? []).responses
}
const kept = async (kind: PaperItem["kind"]) => (await responses()).get(itemOf(kind).id)

async function expectFitForAll(name: string) {
  expect(await findingsInEveryLook(page(), "sworn.exam.display", name)).toEqual([])
  for (const [width, height] of [
    [320, 640],
    [1366, 768],
  ] as const) {
    expect({ name, width, overflow: await overflowAt(page(), width, height) }).toEqual({
      name,
      width,
      overflow: 0,
    })
    await page().setViewportSize({ width, height })
    await photograph(page(), `${name} ${width}`)
    await page().setViewportSize({ width: 1366, height: 768 })
  }
}

describe("a candidate with a keyboard", () => {
  it("has a paper of every kind before them, its parts on the device before the start", async () => {
    room = await openWindow(browser, product.origin)
    watch = watchEverything(room.context)
    room.page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) policyTroubles.push(message.text())
    })
    candidate = candidateScreen(room.page)
    await candidate.signIn(me())
    await page().getByRole("heading", { name: words.lobby.rules }).waitFor()
    await page().evaluate(() => navigator.serviceWorker.ready.then(() => true))
    await product.advanceClock(minutes(20) + seconds(1))
    await page().reload()
    await candidate.paperOpens()
    const [{ seed }] = await product.sql<[{ seed: string }]>`
      select seed from attempts where attempt_id = ${me().attemptId}`
    items = arrangedFor(plan.content, seed).sections.flatMap(scoredItems)
    expect(items.map(({ kind }) => kind)).toEqual(["single", ...furtherKinds])
  })

  it("reads a table in its own box, a formula as mathematics and a picture enlarged, all by keyboard (OF-12)", async () => {
    await page().locator("math").first().waitFor()
    expect(await page().locator(".rich-table th").allTextContents()).toEqual(["情形", "期限"])
    await tabTo(".rich-table")
    await tabTo(".rich-figure")
    expect(
      await page()
        .locator(".rich-figure img")
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBe(planOfRoom.width)
    await keys().press("Enter")
    const large = page().getByRole("dialog")
    await large.getByRole("img").waitFor()
    await photograph(page(), "rich enlarged")
    await keys().press("Escape")
    await large.waitFor({ state: "hidden" })
    expect(await page().evaluate(() => document.activeElement?.className)).toBe("rich-figure")
    await page().locator("#item").focus()
    await keys().press("b")
    await candidate.everythingSaved()
    await expectFitForAll("rich single")
    expect(await kept("single")).toEqual({ optionIds: [optionsOf(items[0]!)[1]!.id] })
  })

  it("matches with native lists", async () => {
    await next("matching")
    const item: MatchingItem = itemOf("matching")
    const key = keyOf(item) as { pairs: readonly (readonly [string, string])[] }
    for (const [at, { id }] of item.prompts.entries()) {
      await tabTo(`.matching-row:nth-child(${at + 1}) select`)
      const partner = key.pairs.find(([promptId]) => promptId === id)![1]
      const place = item.options.findIndex((option) => option.id === partner)
      for (let press = 0; press <= place; press += 1) await keys().press("ArrowDown")
    }
    await page().getByText(further.matching.matched(3, 3)).waitFor()
    await candidate.everythingSaved()
    await expectFitForAll("matching")
  })

  it("puts lines in order with buttons, and the line that moves keeps the focus", async () => {
    await next("ordering")
    const item: OrderingItem = itemOf("ordering")
    const { order } = keyOf(item) as { order: readonly string[] }
    await page().getByText(further.ordering.open).waitFor()
    const lines = item.options.map(({ id }) => id)
    for (const [to, id] of order.entries()) {
      for (let from = lines.indexOf(id); from > to; from -= 1) {
        await tabTo(`.ordering-row:nth-child(${from + 1}) button:first-child`)
        await keys().press("Enter")
        lines.splice(from - 1, 0, ...lines.splice(from, 1))
        const focused = await page().evaluate(() =>
          [...document.querySelectorAll(".ordering-row")].findIndex((row) =>
            row.contains(document.activeElement),
          ),
        )
        expect(focused).toBe(from - 1)
      }
    }
    if (item.options.every(({ id }, at) => order[at] === id)) {
      await tabTo(".ordering-confirm")
      await keys().press("Enter")
    }
    await page().getByText(further.ordering.given).waitFor()
    await candidate.everythingSaved()
    await expectFitForAll("ordering")
  })

  it("writes a number, and is told while it is none", async () => {
    await next("numeric")
    await tabTo(".numeric input")
    await keys().type("二十四")
    await page().getByText(further.numeric.notANumber).first().waitFor()
    await photograph(page(), "numeric odd")
    await keys().press("ControlOrMeta+a")
    await keys().type("24")
    await candidate.everythingSaved()
    await eventually(() => kept("numeric")).toEqual({ texts: ["24"] })
    await expectFitForAll("numeric")
  })

  it("fills blanks where the text has them", async () => {
    await next("cloze")
    await tabTo(`.gap input[aria-label="${further.cloze.gap(1)}"]`)
    await keys().insertText("法定代理人")
    await tabTo(`.gap input[aria-label="${further.cloze.gap(2)}"]`)
    await keys().insertText("签名")
    await eventually(() => kept("cloze")).toEqual({ texts: ["法定代理人", "签名"] })
    await candidate.everythingSaved()
    await expectFitForAll("cloze")
  })

  it("writes a short answer with an input method: what is put together is saved at once (OF-10)", async () => {
    await next("short-text")
    await tabTo("textarea.written")
    const ime = await room.context.newCDPSession(page())
    await ime.send("Input.imeSetComposition", { text: "renminjingcha", selectionStart: 13, selectionEnd: 13 })
    await ime.send("Input.insertText", { text: "人民警察证" })
    await eventually(() => kept("short-text"), 5_000).toEqual({ texts: ["人民警察证"] })
    // The limit is 20 characters; what is beyond it is said to be lost, and not sent to be refused.
    await keys().insertText("一二三四五六七八九十一二三四五六七八")
    await page().getByText(further.written.full(20)).first().waitFor()
    await keys().press("ControlOrMeta+a")
    await keys().insertText("人民警察证")
    await eventually(() => kept("short-text")).toEqual({ texts: ["人民警察证"] })
    await expectFitForAll("short text")
  })

  it("writes an essay, and loses no unfinished word by going to another question (OF-10, bad/X9)", async () => {
    await next("essay")
    await tabTo("textarea.written")
    const html = `<img src=x onerror="document.title='ran'"><script>document.title='ran'</script>`
    await keys().insertText(`比例原则：${html}`)
    const ime = await room.context.newCDPSession(page())
    await ime.send("Input.imeSetComposition", { text: "biyao", selectionStart: 5, selectionEnd: 5 })
    // By mouse for once: a key would be the input method's.
    await page().getByRole("button", { name: words.paper.next, exact: true }).dispatchEvent("click")
    await eventually(() => kept("essay")).toEqual({ texts: [`比例原则：${html}biyao`] })
    await page().getByRole("button", { name: words.paper.previous, exact: true }).dispatchEvent("click")
    await eventually(() => page().locator("textarea.written").inputValue()).toBe(`比例原则：${html}biyao`)
    expect(await page().title()).not.toBe("ran")
    await expectFitForAll("essay")
  })

  it("points at a picture with arrow keys", async () => {
    await next("hotspot")
    await tabTo(".hotspot")
    for (let press = 0; press < 16; press += 1) await keys().press("ArrowRight")
    await keys().press("Shift+ArrowUp")
    await keys().press("Enter")
    await page().getByText(further.hotspot.set(432, 149)).first().waitFor()
    await eventually(() => kept("hotspot")).toEqual({ point: [432, 149] })
    await expectFitForAll("hotspot")
    // A click says the same.
    await page()
      .locator(".hotspot-picture")
      .click({ position: { x: 5, y: 5 } })
    await eventually(async () => JSON.stringify(await kept("hotspot"))).not.toBe('{"point":[432,149]}')
    await tabTo(".hotspot")
    for (let press = 0; press < 60; press += 1) await keys().press("ArrowLeft")
    for (let press = 0; press < 60; press += 1) await keys().press("ArrowUp")
    for (let press = 0; press < 36; press += 1) await keys().press("ArrowRight")
    for (let press = 0; press < 12; press += 1) await keys().press("ArrowDown")
    await keys().press("Enter")
    await eventually(() => kept("hotspot")).toEqual({ point: [432, 144] })
  })

  it("finds every answer again after a switch of language and after a restart without the network (OF-03, OF-14)", async () => {
    await candidate.everythingSaved()
    await room.context.setOffline(true)
    await page().reload()
    await candidate.paperOpens()
    await setLanguage("en")
    const goTo = (kind: FurtherKind) =>
      page()
        .getByRole("navigation", { name: candidateWords.en.paper.sheet })
        .getByRole("button", { name: candidateWords.en.paper.cell(numberOf(kind), "") })
        .click()
    await goTo("cloze")
    const gap = (number: number) => page().getByLabel(furtherInEnglish.cloze.gap(number), { exact: true })
    await eventually(() => gap(1).inputValue()).toBe("法定代理人")
    expect(await gap(2).inputValue()).toBe("签名")
    await gap(1).fill("guardian")
    await setLanguage("zh-CN")
    const inChinese = page().getByLabel(further.cloze.gap(1), { exact: true })
    await eventually(() => inChinese.inputValue()).toBe("guardian")
    await room.context.setOffline(false)
    await candidate.everythingSaved()
    expect(await kept("cloze")).toEqual({ texts: ["guardian", "签名"] })
  })

  it("has answered as the bank's own key would, to every item that has one", async () => {
    const given = await responses()
    for (const kind of furtherKinds.filter(
      (one) => one !== "essay" && one !== "hotspot" && one !== "cloze",
    )) {
      const item = itemOf(kind)
      const right = rightAnswer(keyOf(item))
      const sorted = (value: unknown) => JSON.stringify(value).split("").toSorted().join("")
      expect([kind, sorted(given.get(item.id))]).toEqual([kind, sorted(right)])
    }
  })

  it("was sent nothing that is right, in no reply and in nothing the device keeps (ATT-10)", async () => {
    await watch.settled()
    const everything = [...watch.seen, ...(await keptBy(page()))]
    const given = everything.findLast(({ place, status }) => place.endsWith("/paper-key") && status === 200)
    const [row] = await product.sql<{ sealed: Uint8Array }[]>`
      select sealed from paper_packages where paper_id = ${plan.content.paperId}`
    const opened = await openedPaper(Uint8Array.from(row!.sealed), (given!.json as { key: string }).key)
    const text = [...everything.map((one) => one.text), JSON.stringify(opened)].join("\n")
    // What the candidate wrote is among it, so the search finds what is there.
    expect(text).toContain("人民警察证")
    for (const secret of [
      "监护人",
      "签名或者盖章",
      "police certificate",
      "应当论及",
      "Markers look",
      "See the second row",
    ])
      expect([secret, text.includes(secret)]).toEqual([secret, false])
    expect(text).not.toMatch(/"(?:accepted|caseMatters|tolerance|areas|modelAnswer|rationale)"/)
  })

  it("met no page that threw, asked another origin or went against its policy", () => {
    expect(room.troubles).toEqual([])
    expect(policyTroubles).toEqual([])
  })
})

async function setLanguage(language: "zh-CN" | "en") {
  await page().evaluate((chosen) => {
    localStorage.setItem(
      "sworn.exam.display",
      JSON.stringify({ language: chosen, theme: "light", size: "medium" }),
    )
    dispatchEvent(new StorageEvent("storage", { key: "sworn.exam.display" }))
  }, language)
}

/** Every kind through its author's and its reviewer's hands; all on one paper, the essay too: this one is for reading it. */
async function plantPaper() {
  const { sql } = product
  const [unit] = await sql<[{ unitId: number }]>`
    select g.unit_id as "unitId" from staff_grants g join staff s using (staff_id) where s.username = 'author'`
  const [known] = await sql<[{ statute: string; version: string }]>`
    select statute, version::text from statute_versions where effective_to is null order by statute limit 1`
  const law: LawCitation = { ...known, article: "9", paragraph: 1, item: 0 }
  const { basic } = defaultConfiguration
  await sql`
    insert into level_configurations (level, version, effective_from, configuration, changed_by, changed_at)
    select 'basic', max(version) + 1, (exam_now() at time zone 'Asia/Shanghai')::date,
      ${sql.json({ ...basic, items: { ...basic.items, kinds: [...itemKinds] } } as never)}, 'test', exam_now()
    from level_configurations where level = 'basic'`
  const [asAuthor, asReviewer] = [await staffCall(product, "author"), await staffCall(product, "reviewer")]
  const bodies: readonly ItemBody[] = [richSingle(law), ...furtherKinds.map((kind) => bodyOf(kind, law))]
  const versionIds: string[] = []
  for (const body of bodies) {
    const { itemVersionId } = (await asAuthor("/api/items", {
      unitId: unit.unitId,
      pool: "live",
      body,
    })) as WrittenVersion
    const events = `/api/item-versions/${itemVersionId}/events`
    await asAuthor(events, { act: "submit", reason: "" })
    await asReviewer(events, { act: "approve", reason: "" })
    versionIds.push(itemVersionId)
  }
  return planPaper(sql, versionIds, { [planOfRoom.mediaId]: pictureOfRoom })
}
