import { minutes, seconds } from "@sworn/exam-core"
import { scoredItems } from "@sworn/question-bank"
import { createRoot } from "solid-js"
import { afterEach, describe, expect, it, vi } from "vitest"
import type { DeviceStore } from "../offline/device-store.ts"
import { makeMemoryStore } from "../offline/memory-store.ts"
import { createAttemptDesk } from "./create-attempt-desk.ts"
import type { AttemptDesk } from "./desk.ts"
import type { LeaseNews } from "./desk-parts.ts"
import { attemptId, goodSeatCode, openExamRoom, type ExamRoom } from "./exam-room.fixture.ts"
import { findCandidacy } from "./start-up.ts"

// An exam of forty minutes passes second by second.
vi.setConfig({ testTimeout: 30_000 })

const chosen = (...optionIds: string[]) => ({ optionIds })

let leave: (() => void) | undefined
afterEach(() => leave?.())

type Seat = { readonly desk: AttemptDesk; readonly leave: () => void }

function sitDown(room: ExamRoom, device: DeviceStore, candidacy = room.candidacy(), news?: LeaseNews): Seat {
  return createRoot((dispose) => {
    const seat = {
      desk: createAttemptDesk(candidacy, room.parts(Promise.resolve(device), news)),
      leave: dispose,
    }
    leave = dispose
    return seat
  })
}

async function checkIn() {
  const room = openExamRoom()
  await room.publishPaper()
  const device = makeMemoryStore(true)
  const { desk } = sitDown(room, device)
  await room.time.pass(seconds(1))
  return { room, device, desk }
}

async function startAnswering() {
  const seat = await checkIn()
  await seat.room.time.pass(minutes(10) + seconds(2))
  expect(seat.desk.phase()).toBe("answering")
  return seat
}

/** The page is gone in the middle of everything, and a new one opens on the same device. */
async function reload(room: ExamRoom, device: DeviceStore) {
  leave?.()
  const found = await findCandidacy({
    calls: room.calls,
    device: Promise.resolve(device),
    wall: room.time.surroundings.wall,
  })
  if (!found.ok) throw new Error(`Not found: ${found.refusal}`)
  const { desk } = sitDown(room, device, found.value)
  await room.time.pass(seconds(2))
  return desk
}

describe("before the start, the desk", () => {
  it("waits, counts down and has the paper at hand, sealed", async () => {
    const { room, device, desk } = await checkIn()

    expect(desk.phase()).toBe("waiting")
    expect(desk.paper()).toBeUndefined()
    expect(desk.startsAt() - desk.now()).toBe(minutes(10) - seconds(1))
    expect([...(await device.readAll(attemptId)).keys()]).toContain("package")
    expect(room.epoch()).toBe(1)
  })

  it("opens the paper by itself within two seconds of the start (SIT-1)", async () => {
    const { room, desk } = await checkIn()

    await room.time.pass(minutes(10) - seconds(1))
    expect(desk.phase()).toBe("opening")
    await room.time.pass(seconds(2))

    expect(desk.phase()).toBe("answering")
    expect(desk.paper()?.sections.flatMap(scoredItems)).toHaveLength(4)
  })

  it("opens the paper as soon as the network is back, when the start fell into an outage", async () => {
    const { room, desk } = await checkIn()
    room.turnNetwork("down")
    await room.time.pass(minutes(10) + seconds(30))
    expect(desk.phase()).toBe("opening")

    room.turnNetwork("up")
    room.time.comeBack()
    await room.time.pass(seconds(1))
    expect(desk.phase()).toBe("answering")
  })

  it("says why, when the server does not let the device in (SIT-1)", async () => {
    const room = openExamRoom()
    await room.publishPaper()
    await room.time.pass(minutes(26))
    const { desk } = sitDown(room, makeMemoryStore(true))
    await room.time.pass(seconds(1))

    expect(desk.openingRefusal()).toBe("entry-closed")
  })
})

describe("while answering, the desk", () => {
  it("saves a choice within a second, and shows it at once", async () => {
    const { room, desk } = await startAnswering()
    desk.choose("item-1", chosen("a"))
    expect(desk.responseTo("item-1")).toEqual(chosen("a"))

    await room.time.pass(seconds(1))
    expect(desk.saveState().kind).toBe("saved")
    expect(room.contents().responses.get("item-1")).toEqual(chosen("a"))
  })

  it("keeps thirty edits through ten minutes without a network, and sends them within ten seconds (ATT-1)", async () => {
    const { room, desk } = await startAnswering()
    room.turnNetwork("down")
    room.time.loseLink()
    expect(desk.saveState().kind).toBe("offline")
    for (let edit = 0; edit < 30; edit += 1) {
      desk.choose(`item-${1 + (edit % 4)}`, chosen("abcd"[edit % 3] as string))
      await room.time.pass(seconds(20))
    }
    expect(desk.saveState().kind).toBe("offline")

    room.turnNetwork("up")
    room.time.comeBack()
    await room.time.pass(seconds(10))
    expect(desk.saveState().kind).toBe("saved")
    expect(room.contents().responses.get("item-2")).toEqual(chosen("c"))
  })

  it("gives way to another device within a heartbeat, and takes the attempt back when asked (ATT-2)", async () => {
    const { room, desk } = await startAnswering()
    room.elsewhere.open()
    await room.time.pass(seconds(25))
    expect(desk.phase()).toBe("superseded")
    desk.choose("item-1", chosen("a"))
    expect(desk.responseTo("item-1")).toBeUndefined()

    room.elsewhere.answer("item-2", ["b"])
    await desk.takeBack()
    expect(desk.phase()).toBe("answering")
    expect(desk.responseTo("item-2")).toEqual(chosen("b"))
    desk.choose("item-1", chosen("a"))
    await room.time.pass(seconds(1))
    expect(desk.saveState().kind).toBe("saved")
  })

  it("needs the invigilator's code to come back from another device, and asks until it is the right one (ATT-5)", async () => {
    const { room, desk } = await startAnswering()
    room.elsewhere.open({ onAnotherDevice: true })
    await room.time.pass(seconds(25))
    await desk.takeBack()
    expect([desk.phase(), desk.openingRefusal()]).toEqual(["superseded", "device-needs-release"])

    expect(await desk.enterSeatCode("2222-2222")).toMatchObject({ refusal: "seat-code-not-valid" })
    room.turnNetwork("down")
    expect(await desk.enterSeatCode(goodSeatCode)).toMatchObject({ refusal: "unreachable" })
    room.turnNetwork("up")
    expect(await desk.enterSeatCode(goodSeatCode)).toMatchObject({ ok: true })
    await room.time.pass(seconds(1))
    expect([desk.phase(), desk.openingRefusal()]).toEqual(["answering", undefined])
    desk.choose("item-1", chosen("a"))
    await room.time.pass(seconds(1))
    expect(desk.saveState().kind).toBe("saved")
  })

  it("shows what it could not save when another device took over, and stays put on a reload (ATT-2)", async () => {
    const { room, device, desk } = await startAnswering()
    room.elsewhere.open()
    desk.choose("item-1", chosen("a"))
    await room.time.pass(seconds(1))
    expect(desk.phase()).toBe("superseded")
    expect(desk.turnedAway()).toEqual([{ itemId: "item-1", refusal: "device-superseded" }])

    const again = await reload(room, device)
    expect(again.phase()).toBe("superseded")
    expect(again.turnedAway()).toHaveLength(1)
    expect(room.epoch()).toBe(2)
  })

  it("gives way at once to another tab on this device", async () => {
    const { room, device, desk: other } = await startAnswering()
    const listeners = new Set<(epoch: number) => void>()
    const news: LeaseNews = {
      tell: (epoch) => listeners.forEach((heard) => heard(epoch)),
      listen(heard) {
        listeners.add(heard)
        return () => listeners.delete(heard)
      },
    }
    expect(other.phase()).toBe("answering")
    const first = sitDown(room, device, room.candidacy(), news)
    await room.time.pass(seconds(1))
    const second = sitDown(room, device, room.candidacy(), news)
    await room.time.pass(seconds(1))

    expect(first.desk.phase()).toBe("superseded")
    expect(second.desk.phase()).toBe("answering")
    first.leave()
  })

  it("keeps answers while signed out, and goes on after signing in over the paper", async () => {
    const { room, desk } = await startAnswering()
    room.turnNetwork("signed-out")
    desk.choose("item-1", chosen("a"))
    await room.time.pass(seconds(2))
    expect(desk.signedOut()).toBe(true)
    expect(desk.phase()).toBe("answering")
    expect(desk.saveState()).toEqual({ kind: "offline", waiting: 1 })

    expect(await desk.signInAgain("T1", "id")).toEqual({ ok: true, value: undefined })
    await room.time.pass(seconds(2))
    expect(desk.signedOut()).toBe(false)
    expect(desk.saveState().kind).toBe("saved")
  })

  it("shows time given back with the next heartbeat (TIM-2)", async () => {
    const { room, desk } = await startAnswering()
    const before = desk.deadlineAt()
    room.giveTime(minutes(5))
    await room.time.pass(seconds(25))

    expect(desk.deadlineAt()).toBe(before + minutes(5))
  })

  it("warns at each threshold until dismissed (TIM-6)", async () => {
    const { room, desk } = await startAnswering()
    expect(desk.warning()).toBeUndefined()
    await room.time.pass(minutes(10))
    expect(desk.warning()).toBe(minutes(30))

    desk.dismissWarning()
    expect(desk.warning()).toBeUndefined()
    await room.time.pass(minutes(20))
    expect(desk.warning()).toBe(minutes(10))
  })

  it("hands in what waits, shows the receipt and leaves nothing on the device (ATT-7)", async () => {
    const { room, device, desk } = await startAnswering()
    desk.choose("item-1", chosen("a"))
    expect(await desk.handIn()).toEqual({ ok: false, refusal: "too-early-to-hand-in" })
    await room.time.pass(minutes(31))

    room.turnNetwork("down")
    desk.choose("item-2", chosen("b"))
    await room.time.pass(seconds(1))
    expect(await desk.handIn()).toEqual({ ok: false, refusal: "unreachable" })
    room.turnNetwork("up")

    expect(await desk.handIn()).toMatchObject({ ok: true, value: { answered: 2 } })
    expect(desk.phase()).toBe("closed")
    expect(desk.receipt()?.state).toBe("submitted")
    await room.time.pass(minutes(1))
    expect((await device.readAll(attemptId)).size).toBe(0)
    expect(await device.current()).toBeUndefined()
  })
})

describe("when a reload meets a dead network, the desk", () => {
  it("goes on from this device alone: paper, answers, marks and time (ATT-1)", async () => {
    const { room, device, desk } = await startAnswering()
    desk.choose("item-1", chosen("a"))
    desk.mark("item-1", true)
    await room.time.pass(seconds(30))
    room.turnNetwork("down")
    desk.choose("item-2", chosen("b"))
    await room.time.pass(seconds(1))
    const order = desk.paper()

    const again = await reload(room, device)
    expect(again.phase()).toBe("answering")
    expect(again.paper()).toEqual(order)
    expect(again.responseTo("item-1")).toEqual(chosen("a"))
    expect(again.responseTo("item-2")).toEqual(chosen("b"))
    expect(again.isMarked("item-1")).toBe(true)
    expect(Math.abs(again.now() - room.time.now())).toBeLessThan(seconds(1))

    again.choose("item-3", chosen("c"))
    await room.time.pass(seconds(40))
    expect(again.saveState()).toEqual({ kind: "offline", waiting: 2 })

    room.turnNetwork("up")
    room.time.comeBack()
    await room.time.pass(seconds(2))
    expect(again.saveState().kind).toBe("saved")
    expect([...room.contents().responses.keys()].sort()).toEqual(["item-1", "item-2", "item-3"])
  })

  it("cannot remember anyone who has signed out", async () => {
    const { room, device } = await startAnswering()
    await device.setCurrent(undefined)
    room.turnNetwork("down")

    await expect(reload(room, device)).rejects.toThrow("no network")
  })
})

describe("at the deadline, the desk", () => {
  it("locks at once, sends until the grace is over, then closes with the receipt (TIM-5)", async () => {
    const { room, device, desk } = await startAnswering()
    room.turnNetwork("down")
    desk.choose("item-1", chosen("a"))
    await room.time.pass(desk.remainingMs())
    expect(desk.phase()).toBe("closing")
    desk.choose("item-1", chosen("b"))
    expect(desk.responseTo("item-1")).toEqual(chosen("a"))

    await room.time.pass(seconds(20))
    room.turnNetwork("up")
    await room.time.pass(seconds(6))
    expect(desk.saveState().kind).toBe("saved")
    expect(desk.phase()).toBe("closing")

    await room.time.pass(seconds(8))
    expect(desk.phase()).toBe("closed")
    expect(desk.receipt()).toMatchObject({ state: "auto_submitted", answered: 1 })
    expect((await device.readAll(attemptId)).size).toBe(0)
  })

  it("shows what came too late and keeps it, through a reload too, and still gets the receipt (TIM-5)", async () => {
    const { room, device, desk } = await startAnswering()
    room.turnNetwork("down")
    desk.choose("item-1", chosen("a"))
    await room.time.pass(desk.remainingMs() + seconds(60))
    expect(desk.phase()).toBe("closed")
    expect(desk.receipt()).toBeUndefined()

    room.turnNetwork("up")
    await room.time.pass(seconds(60))
    expect(desk.turnedAway()).toEqual([{ itemId: "item-1", refusal: "time-is-up" }])
    expect(desk.receipt()).toMatchObject({ answered: 0 })

    const again = await reload(room, device)
    await room.time.pass(seconds(10))
    expect(again.phase()).toBe("closed")
    expect(again.turnedAway()).toEqual([{ itemId: "item-1", refusal: "time-is-up" }])
  })
})

describe("whatever the device's clock does, the desk", () => {
  it("shows the same remaining time when the clock is set a day ahead", async () => {
    const { room, desk } = await startAnswering()
    room.time.setDeviceClock(minutes(24 * 60))
    await room.time.pass(seconds(3))

    expect(Math.abs(desk.now() - room.time.now())).toBeLessThan(seconds(1))
    expect(desk.phase()).toBe("answering")
  })

  it("is right within two seconds of waking from a sleep of seven minutes, and closes nothing early", async () => {
    const { room, desk } = await startAnswering()
    room.time.sleep(minutes(7))
    await room.time.pass(seconds(2))

    expect(Math.abs(desk.now() - room.time.now())).toBeLessThanOrEqual(seconds(1))
    expect(desk.phase()).toBe("answering")
  })
})

it("keeps no stem, answer or key readable on the device (ATT-10)", async () => {
  const { room, device, desk } = await startAnswering()
  desk.choose("item-1", chosen("a"))
  room.turnNetwork("down")
  desk.choose("item-2", chosen("b"))
  await room.time.pass(seconds(2))

  const records = [...(await device.readAll(attemptId)).values()] as { bytes: ArrayBuffer }[]
  const text = records.map(({ bytes }) => new TextDecoder("latin1").decode(bytes)).join("\n")
  expect(records.length).toBeGreaterThan(5)
  for (const secret of ["item-", "optionIds", "林晓", "320001", "seed"]) expect(text).not.toContain(secret)
  const handle = await device.handleOf(attemptId)
  await expect(crypto.subtle.exportKey("raw", handle)).rejects.toThrow()
})
