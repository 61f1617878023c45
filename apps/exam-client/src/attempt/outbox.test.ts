import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { minutes, seconds } from "@sworn/exam-core"
import { chosenIn } from "@sworn/question-bank"
import { Unreachable } from "../api/candidate-calls.ts"
import type { DeviceStore } from "../offline/device-store.ts"
import { makeMemoryStore } from "../offline/memory-store.ts"
import { createAnswers } from "./answers.ts"
import { attemptId, nine, openExamRoom, settle, type ExamRoom, type Network } from "./exam-room.fixture.ts"
import { openKeeper } from "./keeper.ts"
import { createOutbox } from "./outbox.ts"
import { saveStateOf } from "./save-state.ts"
import { isSameChange, subjectOf, type Change } from "./waiting-entry.ts"

const chosen = (...optionIds: string[]) => ({ response: { optionIds } })

/** A page on this device, as after a reload; it takes the lease as soon as the network lets it. */
async function openPage(room: ExamRoom, device: DeviceStore) {
  const keeper = await openKeeper(device, attemptId)
  const answers = createAnswers()
  const sent: number[] = []
  let retry: () => void = () => undefined
  const outbox = createOutbox({
    async send(entries) {
      sent.push(entries.length)
      return room.calls.saveEntries(attemptId, entries)
    },
    keeper,
    answers,
    // Nothing is retried by itself: a test says when.
    patience: {
      after(_, act) {
        retry = act
        return () => undefined
      },
      random: () => 0.5,
      now: room.time.now,
      timetable: () => room.candidacy().attempt.timetable,
    },
    onRefusal: () => undefined,
  })

  async function open() {
    const opening = await room.calls.openAttempt(attemptId).catch((fault: unknown) => {
      if (fault instanceof Unreachable) return undefined
      throw fault
    })
    if (opening?.ok) await outbox.adopt(opening.value)
  }

  const saveState = () =>
    saveStateOf({
      waiting: outbox.waiting(),
      turnedAway: outbox.turnedAway().length,
      lastSavedAt: outbox.lastSavedAt(),
      isReachable: true,
    })
  return { ...outbox, answers, keeper, sent, open, saveState, retry: () => retry() }
}

async function openAttempt() {
  const room = openExamRoom()
  await room.time.pass(minutes(11))
  const device = makeMemoryStore(true)
  const page = await openPage(room, device)
  await page.open()
  return { room, device, page }
}

const valuesOf = (room: ExamRoom) =>
  room.journal.map(({ entry }) => ("response" in entry ? chosenIn(entry.response) : entry.marked))

describe("the outbox", () => {
  it("keeps an answer, sends it and drops it with its receipt (ATT-1)", async () => {
    const { room, page } = await openAttempt()

    await page.put("item-1", chosen("a"))
    expect(page.keeper.list("entry/")).toHaveLength(1)
    await page.flush()

    expect(page.waiting()).toBe(0)
    expect(page.keeper.list("entry/")).toHaveLength(0)
    expect(page.saveState()).toEqual({ kind: "saved", at: room.time.now() })
  })

  it("sends nothing before the device has kept it (ATT-1)", async () => {
    const { room, device } = await openAttempt()
    let letWrite: (() => void) | undefined
    let isSlow = false
    const slow: DeviceStore = {
      ...device,
      async change(id, change) {
        if (isSlow) await new Promise<void>((resolve) => (letWrite = resolve))
        return device.change(id, change)
      },
    }
    const page = await openPage(room, slow)
    await page.open()
    room.turnNetwork("down")
    await page.put("item-1", chosen("a"))
    await page.flush()
    room.turnNetwork("up")
    isSlow = true
    const put = page.put("item-2", chosen("b"))
    page.retry()
    await settle()
    expect(valuesOf(room)).toEqual([["a"]])

    isSlow = false
    letWrite?.()
    await put
    await page.flush()
    expect(valuesOf(room)).toEqual([["a"], ["b"]])
  })

  it("sends again what got no reply, and the journal holds it once (ATT-1)", async () => {
    const { room, page } = await openAttempt()
    room.turnNetwork("loses-replies")
    await page.put("item-1", chosen("a"))
    await page.flush()
    expect(page.saveState()).toEqual({ kind: "saving", waiting: 1 })

    room.turnNetwork("up")
    await page.flush()

    expect(page.saveState().kind).toBe("saved")
    expect(valuesOf(room)).toEqual([["a"]])
  })

  it("replaces what was never sent, and keeps what may have been", async () => {
    const { room, page } = await openAttempt()
    room.turnNetwork("down")
    await page.put("item-1", chosen("a"))
    await page.flush()
    await page.put("item-1", chosen("b"))
    await page.put("item-1", chosen("c"))
    expect(page.waiting()).toBe(2)

    room.turnNetwork("up")
    await page.flush()
    expect(valuesOf(room)).toEqual([["a"], ["c"]])
  })

  it("sends no more than a hundred entries at a time", async () => {
    const { room, page } = await openAttempt()
    room.turnNetwork("down")
    for (let item = 0; item < 120; item += 1) await page.put(`item-${item}`, { marked: true })
    room.turnNetwork("up")
    page.sent.length = 0
    await page.flush()

    expect(page.sent).toEqual([100, 20])
  })

  it("shows what the server refuses, and says nothing of saved until a later answer was kept", async () => {
    const { page } = await openAttempt()
    await page.put("item-1", chosen("z"))
    await page.flush()

    expect(page.turnedAway()).toMatchObject([
      { refusal: "response-does-not-fit", entry: { itemId: "item-1" } },
    ])
    expect(page.saveState()).toEqual({ kind: "turned-away", count: 1 })

    await page.put("item-1", chosen("a"))
    await page.flush()
    expect(page.turnedAway()).toEqual([])
    expect(page.saveState().kind).toBe("saved")
  })

  it("finds the one entry that makes a request unreadable, and sends all others", async () => {
    const room = openExamRoom()
    const device = makeMemoryStore(true)
    const keeper = await openKeeper(device, attemptId)
    await room.time.pass(minutes(11))
    const outbox = createOutbox({
      send: async (entries) =>
        entries.some(({ itemId }) => itemId === "item-3")
          ? { ok: false, refusal: "malformed-request" }
          : room.calls.saveEntries(attemptId, entries),
      keeper,
      answers: createAnswers(),
      patience: {
        ...room.time.surroundings,
        now: room.time.now,
        timetable: () => room.candidacy().attempt.timetable,
      },
      onRefusal: () => undefined,
    })
    for (const item of ["item-1", "item-2", "item-3", "item-4"]) await outbox.put(item, chosen("a"))
    const opening = await room.calls.openAttempt(attemptId)
    if (opening.ok) await outbox.adopt(opening.value)
    await outbox.flush()

    expect(outbox.waiting()).toBe(0)
    expect(outbox.turnedAway()).toMatchObject([{ refusal: "malformed-request", entry: { itemId: "item-3" } }])
    expect(room.journal).toHaveLength(3)
  })

  it("keeps everything when the session has ended", async () => {
    const { room, page } = await openAttempt()
    room.turnNetwork("signed-out")
    await page.put("item-1", chosen("a"))

    expect(await page.flush()).toBe(false)
    expect(page.waiting()).toBe(1)
    expect(page.turnedAway()).toEqual([])
  })

  it("is refused after the grace, and shows it (TIM-5)", async () => {
    const { room, page } = await openAttempt()
    room.turnNetwork("down")
    await page.put("item-1", chosen("a"))
    await page.flush()
    await room.time.pass(minutes(39) + seconds(31))
    room.turnNetwork("up")
    await page.flush()

    expect(page.turnedAway()).toMatchObject([{ refusal: "time-is-up" }])
    expect(page.waiting()).toBe(0)
  })

  it("is taken within the grace (TIM-5)", async () => {
    const { room, page } = await openAttempt()
    room.turnNetwork("down")
    await page.put("item-1", chosen("a"))
    await page.flush()
    await room.time.pass(minutes(39) + seconds(20))
    room.turnNetwork("up")
    await page.flush()

    expect(page.saveState().kind).toBe("saved")
  })
})

describe("after a reload, the outbox", () => {
  it("sends what was left, under the new lease", async () => {
    const { room, device, page } = await openAttempt()
    room.turnNetwork("down")
    await page.put("item-1", chosen("a"))
    await page.put("item-2", { marked: true })

    room.turnNetwork("up")
    const reloaded = await openPage(room, device)
    expect(reloaded.answers.responseTo("item-1")).toEqual({ optionIds: ["a"] })
    await reloaded.open()
    await reloaded.flush()

    expect(room.journal.map(({ entry }) => [entry.epoch, entry.seq])).toEqual([
      [2, 1],
      [2, 2],
    ])
    expect(reloaded.saveState().kind).toBe("saved")
  })

  it("does not send again what the journal holds already", async () => {
    const { room, device, page } = await openAttempt()
    room.turnNetwork("loses-replies")
    await page.put("item-1", chosen("a", "b"))
    await page.flush()

    room.turnNetwork("up")
    const reloaded = await openPage(room, device)
    await reloaded.open()
    await reloaded.flush()

    expect(room.journal).toHaveLength(1)
    expect(reloaded.saveState().kind).toBe("saved")
  })

  it("sends a newer answer over one that was journalled without a receipt before the reload", async () => {
    const { room, device, page } = await openAttempt()
    room.turnNetwork("loses-replies")
    await page.put("item-1", chosen("a"))
    await page.flush()
    room.turnNetwork("down")
    const reloaded = await openPage(room, device)
    await reloaded.put("item-1", chosen("b"))

    room.turnNetwork("up")
    await reloaded.open()
    await reloaded.flush()
    expect(reloaded.turnedAway()).toEqual([])
    expect(valuesOf(room)).toEqual([["a"], ["b"]])
  })

  it("shows what the journal held and what is on its way, without a network", async () => {
    const { room, device, page } = await openAttempt()
    await page.put("item-1", chosen("a"))
    await page.flush()
    room.turnNetwork("down")
    await page.put("item-2", chosen("b"))
    await page.put("item-1", chosen())

    const reloaded = await openPage(room, device)
    await reloaded.open()
    await reloaded.put("item-3", chosen("c"))

    expect(reloaded.answers.responseTo("item-1")).toEqual({ optionIds: [] })
    expect(reloaded.answers.responseTo("item-2")).toEqual({ optionIds: ["b"] })
    expect(reloaded.waiting()).toBe(3)

    room.turnNetwork("up")
    await reloaded.open()
    await reloaded.flush()
    expect(room.contents().responses).toEqual(
      new Map([
        ["item-1", { optionIds: [] }],
        ["item-2", { optionIds: ["b"] }],
        ["item-3", { optionIds: ["c"] }],
      ]),
    )
  })

  it("never overwrites what another device answered since, and shows its own", async () => {
    const { room, device, page } = await openAttempt()
    room.turnNetwork("down")
    await page.put("item-1", chosen("a"))
    await page.put("item-2", chosen("a"))
    room.elsewhere.open()
    room.elsewhere.answer("item-1", ["b"])

    room.turnNetwork("up")
    const reloaded = await openPage(room, device)
    await reloaded.open()
    await reloaded.flush()

    expect(room.contents().responses.get("item-1")).toEqual({ optionIds: ["b"] })
    expect(room.contents().responses.get("item-2")).toEqual({ optionIds: ["a"] })
    expect(reloaded.answers.responseTo("item-1")).toEqual({ optionIds: ["b"] })
    expect(reloaded.turnedAway()).toMatchObject([
      { refusal: "device-superseded", entry: { itemId: "item-1" } },
    ])

    const again = await openPage(room, device)
    expect(again.turnedAway()).toHaveLength(1)
  })

  it("takes back what it held while another device continued (ATT-2)", async () => {
    const { room, page } = await openAttempt()
    room.elsewhere.open()
    await page.put("item-1", chosen("a"))
    await page.flush()
    await page.setAside("device-superseded")
    expect(page.turnedAway()).toHaveLength(1)

    await page.open()
    await page.flush()
    expect(page.turnedAway()).toEqual([])
    expect(room.contents().responses.get("item-1")).toEqual({ optionIds: ["a"] })
  })
})

type Act =
  | { readonly act: "put"; readonly itemId: string; readonly change: Change }
  | { readonly act: "network"; readonly to: Network }
  | { readonly act: "flush" | "reload" | "take back" | "other device opens" }
  | { readonly act: "other device answers"; readonly itemId: string }

const anItem = fc.constantFrom("item-1", "item-2", "item-3", "not-on-paper")
const aChange = fc.oneof(
  { weight: 4, arbitrary: fc.subarray(["a", "b", "c"]).map((optionIds): Change => chosen(...optionIds)) },
  { weight: 1, arbitrary: fc.boolean().map((marked): Change => ({ marked })) },
)
const anAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant("put" as const), itemId: anItem, change: aChange }) },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant("network" as const),
      to: fc.constantFrom<Network>("up", "down", "loses-replies", "busy", "signed-out"),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constantFrom("flush" as const, "reload" as const, "take back" as const) }),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.record({ act: fc.constant("other device opens" as const) }),
      fc.record({ act: fc.constant("other device answers" as const), itemId: anItem }),
    ),
  },
)

describe("whatever happens to the network, the page and the lease, the outbox", () => {
  it("loses nothing, duplicates nothing and never says saved too soon (ATT-1)", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: 1, maxLength: 30 }), async (acts) => {
        const { room, device, page: first } = await openAttempt()
        const given = new Map<string, Change & { readonly itemId: string }>()
        let puts = 0
        let answeredElsewhere = 0
        let page = first

        const isSafe = (last: Change & { readonly itemId: string }) => {
          const isIt = ({ entry }: { readonly entry: Parameters<typeof subjectOf>[0] }) =>
            subjectOf(entry) === subjectOf(last) && isSameChange(entry, last)
          const onDevice = [...page.keeper.list<never>("entry/"), ...page.keeper.list<never>("turned-away/")]
          return room.journal.some(isIt) || onDevice.some(isIt) || isAsItWas(last)
        }
        const isAsItWas = (last: Change) =>
          "response" in last ? chosenIn(last.response).length === 0 : !last.marked

        for (const step of acts) {
          if (step.act === "put") {
            puts += 1
            const last = { itemId: step.itemId, ...step.change }
            given.set(subjectOf(last), last)
            await page.put(step.itemId, step.change)
          }
          if (step.act === "network") room.turnNetwork(step.to)
          if (step.act === "flush") await page.flush()
          if (step.act === "take back") await page.open()
          if (step.act === "other device opens") room.elsewhere.open()
          if (step.act === "other device answers") {
            const { outcome } = room.elsewhere.answer(step.itemId, ["d"])
            if (outcome === "kept") answeredElsewhere += 1
          }
          if (step.act === "reload") {
            page.stop()
            page = await openPage(room, device)
            await page.open()
          }

          for (const last of given.values()) expect(isSafe(last)).toBe(true)
          if (page.saveState().kind === "saved") {
            expect(page.waiting() + page.turnedAway().length).toBe(0)
          }
        }

        room.turnNetwork("up")
        await page.open()
        await page.flush()

        expect(page.waiting()).toBe(0)
        expect(room.journal.length).toBeLessThanOrEqual(puts + answeredElsewhere)
        const wasAlone = acts.every(({ act }) => !act.startsWith("other device"))
        const setsAsideItsOwn = page.turnedAway().some(({ entry }) => entry.itemId !== "not-on-paper")
        expect(wasAlone && setsAsideItsOwn).toBe(false)

        const turnedAway = page.turnedAway().map(({ entry }) => subjectOf(entry))
        for (const [subject, last] of given) {
          const newest = room.journal.filter(({ entry }) => subjectOf(entry) === subject).at(-1)
          const isAnsweredElsewhere =
            newest !== undefined &&
            "response" in newest.entry &&
            chosenIn(newest.entry.response).join() === "d"
          const isKept = newest === undefined ? isAsItWas(last) : isSameChange(newest.entry, last)
          expect(isKept || isAnsweredElsewhere || turnedAway.includes(subject)).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})

it("starts its clock where the tests expect it", () => {
  expect(openExamRoom().time.now()).toBe(nine - minutes(10))
})
