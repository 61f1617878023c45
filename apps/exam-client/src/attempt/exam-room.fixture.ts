/**
 * A room to test in: a server that keeps a journal by the real rules, a network that can fail in every way a network
 * fails, and a time that passes only when told. Imported by tests alone.
 */
import type {
  AttemptOpening,
  AttemptReceipt,
  Candidacy,
  CandidateRefusal,
  EntryDecision,
} from "@sworn/contract/candidate"
import {
  acceptEntry,
  acceptHandIn,
  acceptOpening,
  accepted,
  answeredCount,
  closureAt,
  contentsOf,
  hasStartedAt,
  isNewer,
  minutes,
  refused,
  seconds,
  type AttemptState,
  type Entry,
  type Instant,
  type JournalRecord,
  type Timetable,
} from "@sworn/exam-core"
import { outlineOf, type PaperContent } from "@sworn/question-bank"
import { Unreachable, type CandidateCalls } from "../api/candidate-calls.ts"
import type { DeskParts, LeaseNews, Surroundings } from "./desk-parts.ts"
import { isSameChange, subjectOf } from "./waiting-entry.ts"

export const nine: Instant = Date.UTC(2026, 9, 17, 1)
export const attemptId = "0198f0c2-0000-7000-8000-000000000001"
export const keyBase64 = btoa("an-exam-key-of-thirty-two-bytes!")

/** What an invigilator would read out. */
export const goodSeatCode = "7K3M-9XQ2"

/** Up; gone; gone after the server has committed; up, but overloaded; up, but the session has ended. */
export type Network = "up" | "down" | "loses-replies" | "busy" | "signed-out"

const both = (text: string) => ({ "zh-CN": text, en: text })
const option = (id: string) => ({ id, text: both(id) })

export const paper: PaperContent = {
  paperId: "0198f0c2-0000-7000-8000-0000000000aa",
  title: both("Paper"),
  notice: both("Notice"),
  sections: [
    {
      id: "multiple",
      kind: "multiple",
      title: both("Multiple"),
      policy: "exact",
      pointsEach: 200,
      entries: ["item-1", "item-2", "item-3", "item-4"].map((id) => ({
        id,
        kind: "multiple" as const,
        stem: both(id),
        options: ["a", "b", "c", "d"].map(option),
      })),
    },
  ],
}

type Journalled = Pick<JournalRecord, "at" | "event"> & {
  readonly entry: Entry
  readonly decision: EntryDecision
}

export type ExamRoom = ReturnType<typeof openExamRoom>

export function openExamRoom() {
  let timetable: Timetable = {
    startsAt: nine,
    allowedMs: minutes(40),
    compensatedMs: 0,
    graceMs: seconds(30),
  }
  let leaseEpoch = 0
  let handedInAt: Instant | null = null
  let isAnotherDevice = false
  let network: Network = "up"
  let packageSha256 = "0".repeat(64)
  let sealedPaper = new Uint8Array()
  let other = { epoch: 0, seq: 0 }
  const journal: Journalled[] = []
  const time = makeTestTime(nine - minutes(10))
  const items = new Map(
    outlineOf(paper).sections.flatMap(({ items }) => items.map((item) => [item.id, item])),
  )

  const state = (): AttemptState => ({ attemptId, timetable, leaseEpoch, handedInAt })
  const standing = () => ({
    attemptId,
    now: time.now(),
    timetable,
    epoch: leaseEpoch,
    state: closureAt(state(), time.now()).state,
  })
  const contents = () => contentsOf(journal)

  function decide(entry: Entry): EntryDecision {
    const { epoch, seq } = entry
    const known = journal.find((one) => one.entry.epoch === epoch && one.entry.seq === seq)
    if (known) {
      const isRetry = subjectOf(known.entry) === subjectOf(entry) && isSameChange(known.entry, entry)
      return isRetry ? known.decision : { outcome: "refused", epoch, seq, refusal: "entry-differs" }
    }
    const verdict = acceptEntry(state(), (id) => items.get(id), entry, time.now())
    if (!verdict.ok) return { outcome: "refused", epoch, seq, refusal: verdict.refusal }

    const ofSubject = journal.filter((one) => subjectOf(one.entry) === subjectOf(entry))
    if (ofSubject.some((one) => isNewer(one.entry, entry))) return { outcome: "stale", epoch, seq }

    const { at, late } = verdict.value
    const receipt = { epoch, seq, position: journal.length + 1, at, late, hash: "0".repeat(64) }
    const decision = { outcome: "kept", epoch, seq, receipt } as const
    const { itemId } = entry
    const event =
      "response" in entry
        ? { kind: "response" as const, itemId, response: entry.response }
        : { kind: "mark" as const, itemId, marked: entry.marked }
    journal.push({ at, event, entry, decision })
    return decision
  }

  function open(seatCode?: string): AttemptOpening | CandidateRefusal {
    if (isAnotherDevice && seatCode !== undefined && seatCode !== goodSeatCode) return "seat-code-not-valid"
    const verdict = acceptOpening(
      state(),
      { checkInOpensMs: minutes(30), entryClosesMs: minutes(15) },
      { holdsLease: !isAnotherDevice, isReleased: seatCode === goodSeatCode },
      time.now(),
    )
    if (!verdict.ok) return verdict.refusal
    leaseEpoch = verdict.value.epoch
    isAnotherDevice = false
    const { responses, marks, lastSavedAt } = contents()
    const copied = [...responses].map(([id, response]) => [id, structuredClone(response)])
    return {
      ...standing(),
      seed: "seed",
      responses: Object.fromEntries(copied),
      marks: [...marks],
      lastSavedAt,
    }
  }

  const receipt = (): AttemptReceipt => ({
    attemptId,
    state: handedInAt === null ? "auto_submitted" : "submitted",
    at: handedInAt ?? timetable.startsAt + timetable.allowedMs,
    answered: answeredCount(contents()),
    itemCount: items.size,
    responsesSha256: "0".repeat(64),
    journalHead: "0".repeat(64),
    journalLength: journal.length,
    code: "ABCDE12345",
  })

  async function over<Value>(answer: () => Value | CandidateRefusal) {
    await Promise.resolve()
    if (network === "down") throw new Unreachable("no network")
    if (network === "busy") throw new Unreachable("busy", 1000)
    if (network === "signed-out") return refused("not-signed-in")
    const value = answer()
    if (network === "loses-replies") throw new Unreachable("the reply was lost")
    return typeof value === "string"
      ? refused(value as CandidateRefusal)
      : accepted(value as Exclude<Value, string>)
  }

  const calls: CandidateCalls = {
    signIn: async () => {
      if (network === "signed-out") network = "up"
      return over(() => candidacy())
    },
    signOut: () => over(() => undefined),
    readCandidacy: () => over(candidacy),
    readTime: async () =>
      network === "signed-out" ? accepted({ now: time.now() }) : over(() => ({ now: time.now() })),
    readPackage: () => over(() => sealedPaper),
    openAttempt: (_, seatCode) => over(() => open(seatCode)),
    readStanding: () => over(standing),
    readPaperKey: () =>
      over(() => (hasStartedAt(timetable, time.now()) ? { key: keyBase64 } : "paper-not-open-yet")),
    saveEntries: (_, entries) =>
      over(() => {
        const decisions = entries.map(decide)
        return decisions.every(({ outcome }) => outcome === "refused")
          ? { decisions }
          : { now: time.now(), decisions }
      }),
    handIn: (_, epoch) =>
      over(() => {
        if (handedInAt !== null) return receipt()
        const command = { epoch, answeredCount: answeredCount(contents()), handInOpensMs: minutes(30) }
        const verdict = acceptHandIn(state(), command, time.now())
        if (!verdict.ok) return verdict.refusal
        handedInAt = time.now()
        return receipt()
      }),
    readReceipt: () => over(() => (standing().state === "open" ? "attempt-still-open" : receipt())),
  }

  const candidacy = (): Candidacy => ({
    now: time.now(),
    candidate: { name: "林晓", policeNo: "320001", unit: "一大队", ticketNo: "T1" },
    sitting: {
      sittingId: "0198f0c2-0000-7000-8000-0000000000bb",
      title: both("Sitting"),
      level: "basic",
      levelName: both("Basic"),
      category: both("General"),
      centre: "Centre",
      room: "Room",
      seat: "1",
      checkInOpensAt: nine - minutes(30),
      entryClosesAt: nine + minutes(15),
      handInOpensAt: nine + minutes(30),
      warningsMs: [minutes(30), minutes(10), minutes(5), minutes(1)],
      heartbeatMs: seconds(20),
    },
    paper: {
      paperId: paper.paperId,
      title: both("Paper"),
      notice: both("Notice"),
      total: 800,
      passMark: 480,
      itemCount: items.size,
      sections: [],
      packageSha256,
    },
    attempt: standing(),
  })

  return {
    time,
    calls,
    candidacy,
    journal,
    contents,
    /** As this paper would be published: sealed under the exam's key. */
    async publishPaper() {
      const sealed = await sealedUnder(keyBase64, paper)
      sealedPaper = sealed.bytes
      packageSha256 = sealed.sha256
    },
    turnNetwork: (to: Network) => void (network = to),
    giveTime: (ms: number) =>
      void (timetable = { ...timetable, compensatedMs: timetable.compensatedMs + ms }),
    epoch: () => leaseEpoch,
    /** Another device, whatever the network here is like. It answers only under the lease it opened. */
    elsewhere: {
      /** In another tab of this device, or with `onAnotherDevice` on one that the server tells from it. */
      open({ onAnotherDevice = false } = {}) {
        open(goodSeatCode)
        isAnotherDevice = onAnotherDevice
        other = { epoch: leaseEpoch, seq: 0 }
      },
      answer(itemId: string, optionIds: readonly string[]) {
        other = { ...other, seq: other.seq + 1 }
        return decide({ ...other, itemId, response: { optionIds } })
      },
    },
    parts: (device: DeskParts["device"], news: LeaseNews = silent): DeskParts => ({
      calls,
      device,
      surroundings: time.surroundings,
      news,
    }),
  }
}

const silent: LeaseNews = { tell: () => undefined, listen: () => () => undefined }

async function sealedUnder(key: string, content: PaperContent) {
  const raw = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0))
  const zipper = new CompressionStream("gzip")
  const writer = zipper.writable.getWriter()
  void writer.write(new TextEncoder().encode(JSON.stringify(content)))
  void writer.close()
  const zipped = await new Response(zipper.readable).arrayBuffer()
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const handle = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt"])
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, handle, zipped))
  const bytes = new Uint8Array([...iv, ...sealed])
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
  return { bytes, sha256: [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") }
}

/** Passes only when told; whatever was due meanwhile happens in order. */
export function makeTestTime(startsAt: Instant) {
  let elapsedMs = 0
  let wallAheadMs = 0
  let sleptMs = 0
  const due = new Set<{ readonly at: number; readonly act: () => void }>()
  const returns = new Set<() => void>()
  const losses = new Set<() => void>()

  async function pass(ms: number) {
    const until = elapsedMs + ms
    await settle()
    for (;;) {
      const [next] = [...due].filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)
      if (next === undefined) break
      due.delete(next)
      elapsedMs = Math.max(elapsedMs, next.at)
      next.act()
      await settle(2)
    }
    elapsedMs = until
    await settle()
  }

  const surroundings: Surroundings = {
    after(delayMs, act) {
      const one = { at: elapsedMs + Math.max(1, delayMs), act }
      due.add(one)
      return () => due.delete(one)
    },
    ticks: () => elapsedMs,
    // A device clock that is wrong by eleven hours, which nobody should notice.
    wall: () => startsAt + elapsedMs + wallAheadMs + minutes(660),
    random: () => 0.5,
    onReturn: listenOn(returns),
    onLinkLost: listenOn(losses),
  }

  return {
    pass,
    surroundings,
    now: (): Instant => startsAt + elapsedMs + sleptMs,
    /** The device sleeps: the world goes on, its ticks stand still, and its clock is right afterwards. */
    sleep(ms: number) {
      sleptMs += ms
      wallAheadMs += ms
    },
    setDeviceClock: (aheadMs: number) => void (wallAheadMs += aheadMs),
    comeBack: () => returns.forEach((act) => act()),
    loseLink: () => losses.forEach((act) => act()),
  }
}

const listenOn = (listeners: Set<() => void>) => (act: () => void) => {
  listeners.add(act)
  return () => listeners.delete(act)
}

/** Lets whatever is under way come to rest: cryptography and unzipping run beside us, and take real time. */
export async function settle(turns = 6) {
  for (let turn = 0; turn < turns || underWay > 0; turn += 1)
    await new Promise((resolve) => setImmediate(resolve))
}

let underWay = 0
countWork(Object.getPrototypeOf(crypto.subtle), ["encrypt", "decrypt", "digest", "importKey", "generateKey"])
countWork(Response.prototype, ["text", "arrayBuffer"])

function countWork(owner: object, names: readonly string[]) {
  for (const name of names) {
    const original = Reflect.get(owner, name) as (...given: unknown[]) => Promise<unknown>
    Reflect.set(owner, name, function counted(this: unknown, ...given: unknown[]) {
      underWay += 1
      return original.apply(this, given).finally(() => {
        underWay -= 1
      })
    })
  }
}
