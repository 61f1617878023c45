/**
 * No key reaches a candidate (ATT-10): a walk over everything that a candidate's browser is sent or keeps, from the lobby to
 * the day before publication, in search of what only the owner of the database knows.
 */
import { minutes, seconds } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openedPaper } from "../../apps/exam-client/src/attempt/sealed-paper.ts"
import { accountScreen } from "../support/account-screen.ts"
import { eventually, openWindow, type BrowserWindow } from "../support/browser-window.ts"
import { builtFile, builtFiles } from "../support/built-client.ts"
import { candidateScreen, candidateWords, type CandidateScreen } from "../support/candidate-screen.ts"
import { launchChromium } from "../support/chromium.ts"
import { staffPassword, startProduct, type Product } from "../support/product.ts"
import { questionsOf, wrongAnswerTo } from "../support/questions.ts"
import { askFor, keptBy, sighting, watchEverything, type Sighting } from "../support/sightings.ts"
import { tellInOrder } from "../support/story.ts"

const words = candidateWords["zh-CN"]
tellInOrder()

/** Names under which a field could tell a key, or what it earned. */
const tellingNames = new Set(
  (
    "key keys answerKey correct isCorrect isRight answer answers rationale explanation score points keyVersion weight " +
    "accepted caseMatters tolerance numbers areas modelAnswer"
  )
    .split(" ")
    .map((name) => name.toLowerCase()),
)

let product: Product
let browser: Browser
let sitting: Awaited<ReturnType<Product["plan"]>>
let room: BrowserWindow
let candidate: CandidateScreen
let watch: ReturnType<typeof watchEverything>
let secrets: Awaited<ReturnType<typeof readSecrets>>
const everythingKept: Sighting[] = []

const me = () => sitting.candidates[0] as (typeof sitting.candidates)[number]

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
  secrets = await readSecrets()
  sitting = await product.plan({ level: "basic", startsInMs: minutes(20), candidateCount: 1 })
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

describe("a candidate's browser", () => {
  it("finds no key and no question in the app as it is built, in any of its files (ATT-10)", () => {
    const files = builtFiles().map((path) => sighting(path, null, builtFile(path).toString("utf8")))
    // The search can find: these words are in the app.
    expect(whereIs([words.lobby.practiceStem], files)).not.toEqual([])
    expect(whereIs([...secrets.rationales, ...secrets.stems], files)).toEqual([])
  })

  it("is shown no question before the start, whatever it asks for: the paper is there, and sealed (SIT-3, PAP-7)", async () => {
    room = await openWindow(browser, product.origin)
    watch = watchEverything(room.context)
    await room.page.reload()
    candidate = candidateScreen(room.page)
    await candidate.signIn(me())
    await room.page.getByRole("heading", { name: words.lobby.rules }).waitFor()
    await room.page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
    await askForEverything()

    expect(await product.now()).toBeLessThan(sitting.startsAt)
    expect(watch.seen.some(({ place, text }) => place.endsWith("/package") && text.length > 10_000)).toBe(
      true,
    )
    expect(statusOf("GET", `/api/attempts/${me().attemptId}/paper-key`)).toBe(425)
    expect(whereIs([...secrets.stems, ...secrets.itemIds], [...watch.seen, ...everythingKept])).toEqual([])
  })

  it("is sent the questions at the start, and neither keys nor rationales through the whole sitting (ATT-10)", async () => {
    await product.advanceClock(sitting.startsAt - (await product.now()) - seconds(2))
    await room.page.reload()
    await candidate.paperOpens()
    const questions = await questionsOf(product, me().attemptId)
    await candidate.answerInTurn(questions.slice(0, 50))
    await candidate.mark()
    await candidate.answerInTurn(questions.slice(50, 99), wrongAnswerTo)
    await candidate.everythingSaved()
    await askForEverything()
    await refuseSomething(questions[0]?.itemId ?? "")
    // What the device keeps sealed was opened and read: the last answer is in there.
    expect(whereIs([questions[98]?.itemId ?? ""], everythingKept).map(({ place }) => place)).toContain(
      `indexedDB sealed ${JSON.stringify([me().attemptId, "held"])}`,
    )

    const paper = await openPaper()
    // The search can find here too: this is where the questions are.
    expect(new Set(whereIs(secrets.stems, [paper]).map(({ place }) => place))).toEqual(
      new Set(["the paper, opened"]),
    )
    expect(whereIs(secrets.rationales, [paper])).toEqual([])
    expect(namesIn(paper.json)).toEqual([])
  })

  it("learns nothing from the grading before the results are published (RES-1)", async () => {
    await candidate.review()
    await candidate.handIn()
    await product.advanceClock(sitting.durationMs + minutes(1))
    await eventually(async () => {
      const [row] = await product.sql<[{ graded: number }]>`
        select count(*)::int as graded from results where attempt_id = ${me().attemptId}`
      return row.graded
    }).toBe(1)
    await watch.settled()
    await room.page.reload()
    await room.page.getByText(words.finish.receipt, { exact: true }).first().waitFor()
    const [{ itemId: live } = { itemId: "" }] = await questionsOf(product, me().attemptId)
    // As an officer too, whose account would show a result if there were one.
    await askFor(room.page, [
      { path: "/api/account/session", post: { policeNo: me().policeNo, password: staffPassword } },
      { path: "/api/account/password", post: { present: staffPassword, next: staffPassword } },
      { path: "/api/account/practice/questions?level=basic" },
      // Practising explains what is released for it: of a question that was on the paper it knows nothing.
      { path: "/api/account/practice/answers", post: { itemId: live, response: { optionIds: [] } } },
    ])
    await askForEverything()
    expect(statusOf("GET", `/api/account/results/${me().attemptId}`)).toBe(403)
    expect(statusOf("POST", "/api/account/practice/answers")).toBe(404)

    await room.page.getByRole("button", { name: words.finish.signOut }).click()
    await room.page.getByLabel(words.signIn.ticketNo).waitFor()
    await accountScreen(room.page).leave()
    await watch.settled()
  })

  it("has by then asked of every route there is, and seen no key, rationale or score in any of it (ATT-10)", async () => {
    const asked = new Set(watch.seen.map(({ place }) => place))
    const unasked = (await routes()).filter(({ method, pattern }) =>
      [...asked].every((place) => !pattern.test(place) || !place.startsWith(`${method} `)),
    )
    expect(unasked.map(({ method, path }) => `${method} ${path}`)).toEqual([])
    expect(watch.unread.filter((place) => !asked.has(place))).toEqual([])

    const everything = [...watch.seen, ...everythingKept]
    console.log(
      `${watch.seen.length} replies and ${everythingKept.length} kept records searched for ` +
        `${secrets.rationales.length} pieces of rationales and ${tellingNames.size} telling names`,
    )
    expect(whereIs(secrets.rationales, everything)).toEqual([])
    const telling = everything
      .filter(({ place }) => place !== "GET /api/openapi.json")
      .flatMap(({ place, json }) =>
        namesIn(json).map((name) => `${place.replace(me().attemptId, "…")}: ${name}`),
      )
    // The one key that everyone is given, when the sitting starts: the paper's.
    expect([...new Set(telling)]).toEqual(["GET /api/attempts/…/paper-key: key"])
  })

  it("is promised a score by one route alone, that of the published result, and a judgement by one, of practice (RES-8)", async () => {
    const document = (await documentSeen()) as { paths: Record<string, unknown> }
    const telling = Object.entries(document.paths).flatMap(([path, described]) =>
      [...new Set(namesIn(described))].map((name) => `${path}: ${name}`),
    )
    expect(telling).toEqual([
      "/api/attempts/{attemptId}/paper-key: key",
      "/api/account/results/{attemptId}: score",
      "/api/account/practice/answers: isRight",
    ])
    expect(room.troubles).toEqual([])
  })
})

type Route = { readonly method: string; readonly path: string; readonly pattern: RegExp }

const documentSeen = async () =>
  watch.seen.findLast(({ place, status }) => place === "GET /api/openapi.json" && status === 200)?.json

async function routes(): Promise<readonly Route[]> {
  const { paths } = (await documentSeen()) as { paths: Record<string, Record<string, unknown>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({
      method: method.toUpperCase(),
      path,
      pattern: new RegExp(` ${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
    })),
  )
}

/** Every address that can be read, every file, and all that is kept here. */
async function askForEverything() {
  await askFor(room.page, [{ path: "/api/openapi.json" }])
  await watch.settled()
  const readable = (await routes()).filter(({ method }) => method === "GET")
  const own = ({ path }: Route) =>
    path.replace("{attemptId}", me().attemptId).replace("{paperId}", sitting.paperId)
  const besides = ["/api/docs", "/api/docs/start.js", "/api/nothing", "/healthz", "/readyz", "/", "/account"]
  await askFor(
    room.page,
    [...readable.map(own), ...besides, ...builtFiles()].map((path) => ({ path })),
  )
  everythingKept.push(...(await keptBy(room.page)))
  await watch.settled()
}

/** Refusals are answers too. */
async function refuseSomething(itemId: string) {
  const journal = `/api/attempts/${me().attemptId}/journal`
  const entry = { epoch: 1, seq: 9000, itemId, response: { optionIds: ["no such option"] } }
  await askFor(room.page, [
    { path: journal, post: { entries: [entry] } },
    { path: journal, post: { entries: [{ ...entry, epoch: 2 }] } },
    { path: journal, post: { entries: "none" } },
    { path: "/api/session", post: { ticketNo: me().ticketNo, idNumber: "0" } },
    { path: `/api/account/results/${crypto.randomUUID()}` },
    { path: `/api/papers/${crypto.randomUUID()}/package` },
  ])
  await watch.settled()
}

const statusOf = (method: string, path: string) =>
  watch.seen.findLast(({ place }) => place === `${method} ${path}`)?.status

/** The paper as the browser opens it, from the bytes and the key that the server gave it. */
async function openPaper(): Promise<Sighting> {
  const [row] = await product.sql<{ sealed: Uint8Array }[]>`
    select sealed from paper_packages where paper_id = ${sitting.paperId}`
  const given = watch.seen.findLast(({ place, status }) => place.endsWith("/paper-key") && status === 200)
  const { key } = (given?.json ?? { key: "" }) as { key: string }
  const content = await openedPaper(Uint8Array.from(row?.sealed ?? []), key)
  return sighting("the paper, opened", null, JSON.stringify(content))
}

/** Pieces of every rationale that stand in no question, every question's text, in both languages, and its id. */
/** Of every live item, whatever its state; what is released for practice is no secret, and what is not written yet cannot leak. */
async function readSecrets() {
  const live = product.sql`select item_version_id from item_versions v join items i using (item_id)
    where i.pool = 'live'`
  const items = await product.sql<{ content: unknown }[]>`
    select content from item_versions where item_version_id in (${live})`
  const rationales = await product.sql<{ rationale: Localised; itemId: string }[]>`
    select rationale, answerable_id as "itemId" from item_keys where item_version_id in (${live})`
  const texts = items.map(({ content }) => JSON.stringify(content)).join("\n")

  const pieces = rationales.flatMap(({ rationale }) => {
    const own = Object.values(rationale)
      .flatMap(piecesOf)
      .filter((piece) => !texts.includes(piece))
    if (Object.values(rationale).every((text) => text.trim() === "")) return []
    expect(own.length, JSON.stringify(rationale)).toBeGreaterThan(1)
    return own
  })
  const stems = items
    .flatMap(({ content }) => textsIn(content, ["stem", "scenario"]))
    .filter((text) => text.trim() !== "")
  const itemIds = rationales.map(({ itemId }) => itemId)
  return { rationales: [...new Set(pieces)], stems: [...new Set(stems)], itemIds }
}

/** From the beginning, the middle and the end; English needs more letters to say as much. */
function piecesOf(text: string): readonly string[] {
  const size = /\p{Script=Han}/u.test(text) ? 12 : 30
  return [0, Math.floor((text.length - size) / 2), text.length - size]
    .filter((from) => from >= 0)
    .map((from) => text.slice(from, from + size))
}

function textsIn(content: unknown, names: readonly string[]): readonly string[] {
  if (typeof content !== "object" || content === null) return []
  return Object.entries(content).flatMap(([name, value]) =>
    names.includes(name) ? Object.values(value as Localised) : textsIn(value, names),
  )
}

function whereIs(needles: readonly string[], sightings: readonly Sighting[]) {
  const byText = new Map(sightings.map(({ text, place }) => [text, place]))
  return [...byText].flatMap(([text, place]) =>
    needles.filter((needle) => text.includes(needle)).map((needle) => ({ place, needle })),
  )
}

/** Every telling name of a property, however deep. */
function namesIn(json: unknown): readonly string[] {
  if (typeof json !== "object" || json === null) return []
  return Object.entries(json).flatMap(([name, value]) => [
    ...(tellingNames.has(name.toLowerCase()) ? [name] : []),
    ...namesIn(value),
  ])
}
