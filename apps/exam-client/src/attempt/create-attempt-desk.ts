/**
 * The attempt desk (`desk.ts`), put together from its parts. Call it inside a reactive owner; it ends with its owner.
 *
 * Until this device's storage has been read, the desk shows its time and nothing else. The phase is never stored: it
 * follows from the clock, the lease and the receipt, so a wrong guess of any of them mends itself.
 */
import type { AttemptStanding, Candidacy, CandidateRefusal } from "@sworn/contract/candidate"
import { closesAt, deadlineOf, hasStartedAt, isOpenAt, refused, remainingAt } from "@sworn/exam-core"
import { createEffect, createMemo, createSignal, getOwner, on, onCleanup, runWithOwner } from "solid-js"
import type { DeviceStore } from "../offline/device-store.ts"
import { makeMemoryStore } from "../offline/memory-store.ts"
import { createAnswers } from "./answers.ts"
import { createDeskTime } from "./desk-time.ts"
import type { AttemptDesk, DeskPhase, SignInAgainOutcome } from "./desk.ts"
import type { DeskParts } from "./desk-parts.ts"
import { createHeartbeat } from "./heartbeat.ts"
import { openKeeper, type AttemptKeeper } from "./keeper.ts"
import { createKeptAttempt, type KeptAttempt } from "./kept-attempt.ts"
import { partsInBrowser } from "./parts-in-browser.ts"
import type { Patience } from "./pursuit.ts"
import { saveStateOf } from "./save-state.ts"
import { makeServerClock } from "./server-clock.ts"
import { createServerLink } from "./server-link.ts"
import type { Change } from "./waiting-entry.ts"
import { warningDue } from "./warnings.ts"

const roundTrips = 3

export function createAttemptDesk(
  candidacy: Candidacy,
  parts: DeskParts = partsInBrowser(candidacy),
): AttemptDesk {
  const { surroundings } = parts
  const { attemptId } = candidacy.attempt
  const [standing, setStanding] = createSignal<AttemptStanding>(candidacy.attempt)
  const [kept, setKept] = createSignal<KeptAttempt>()
  const [dismissed, setDismissed] = createSignal<number>()
  const timetable = () => standing().timetable

  const clock = makeServerClock(surroundings, candidacy.now)
  const link = createServerLink(parts.calls, clock, surroundings.ticks)
  const time = createDeskTime({ clock, surroundings, timetable, onWake: comeBack })
  const patience: Patience = { ...surroundings, now: clock.now, timetable }
  const answers = createAnswers()
  const heartbeat = createHeartbeat({
    attemptId,
    everyMs: candidacy.sitting.heartbeatMs,
    link,
    patience,
    after: surroundings.after,
    isOver: () => receipt() !== undefined,
    onStanding: hear,
  })

  const startsAt = () => timetable().startsAt
  const deadlineAt = createMemo(() => deadlineOf(timetable()))
  const remainingMs = createMemo(() => remainingAt(timetable(), time.now()))
  const receipt = () => kept()?.closing.receipt()

  const phase = createMemo((): DeskPhase => {
    const now = time.now()
    if (receipt() || standing().state !== "open" || now > closesAt(timetable())) return "closed"
    if (kept()?.lease.isSuperseded()) return "superseded"
    if (now >= deadlineAt()) return "closing"
    if (!hasStartedAt(timetable(), now)) return "waiting"
    return kept()?.delivery.paper() ? "answering" : "opening"
  })

  const due = createMemo(() => {
    const { allowedMs, compensatedMs } = timetable()
    if (phase() !== "answering") return undefined
    return warningDue(candidacy.sitting.warningsMs, remainingMs(), allowedMs + compensatedMs)
  })

  function hear({ now, timetable, epoch, state }: AttemptStanding) {
    const heard = { attemptId, now, timetable, epoch, state }
    // Replies may overtake one another; the database's clock says which is newer.
    setStanding((known) => (now >= known.now ? heard : known))
    time.refresh()
    kept()?.lease.hear(heard)
    remember()
    if (kept()?.outbox.waiting()) void kept()?.outbox.flush()
  }

  function actOn(refusal: CandidateRefusal) {
    if (refusal === "device-superseded") kept()?.lease.supersede()
    if (refusal === "attempt-handed-in" || refusal === "time-is-up") heartbeat.beat()
  }

  /** The network, the candidate or the device is back. */
  function comeBack() {
    void askTheTime()
    heartbeat.beat()
    kept()?.hurry()
  }

  async function askTheTime() {
    for (let trip = 0; trip < roundTrips; trip += 1) {
      await link.askTime()
    }
    time.refresh()
    remember()
  }

  function remember() {
    if (phase() === "closed") return
    const now = { ...candidacy, attempt: standing() }
    void kept()?.keeper.change({ put: { candidacy: now, clock: { aheadOfWallMs: clock.aheadOfWallMs() } } })
  }

  async function readDevice() {
    const keeper = await keeperOn(await parts.device, attemptId)
    runWithOwner(owner, () => {
      setKept(
        createKeptAttempt({
          candidacy,
          keeper,
          answers,
          link,
          patience,
          news: parts.news,
          after: surroundings.after,
          hasStarted: () => hasStartedAt(timetable(), time.now()),
          onOpened: hear,
          onRefusal: actOn,
        }),
      )
      createEffect(on(phase, (now) => now === "closed" && kept()?.closing.fetchReceipt()))
    })
    remember()
  }

  async function signInAgain(ticketNo: string, idNumber: string): Promise<SignInAgainOutcome> {
    try {
      const outcome = await link.ask((calls) => calls.signIn(ticketNo, idNumber))
      if (!outcome.ok) return outcome
      if (outcome.value.attempt.attemptId !== attemptId) {
        await link.ask((calls) => calls.signOut())
        return refused("ticket-and-id-do-not-match")
      }
      comeBack()
      return { ok: true, value: undefined }
    } catch {
      return refused("unreachable")
    }
  }

  function put(itemId: string, change: Change) {
    const isOpen = isOpenAt(timetable(), clock.now()) && phase() === "answering"
    if (isOpen) void kept()?.outbox.put(itemId, change)
  }

  const owner = getOwner()
  onCleanup(surroundings.onReturn(comeBack))
  onCleanup(surroundings.onLinkLost(link.lost))
  void askTheTime()
  void readDevice()

  return {
    candidacy: () => ({ ...candidacy, attempt: standing() }),
    phase,
    now: time.now,
    startsAt,
    deadlineAt,
    remainingMs,
    leftMs: () => remainingAt(timetable(), clock.now()),
    warning: () => (due() === dismissed() ? undefined : due()),
    dismissWarning: () => setDismissed(due()),
    paper: () => kept()?.delivery.paper(),
    responseTo: answers.responseTo,
    isMarked: answers.isMarked,
    choose: (itemId, response) => put(itemId, { response }),
    mark: (itemId, marked) => put(itemId, { marked }),
    saveState: createMemo(() =>
      saveStateOf({
        waiting: kept()?.outbox.waiting() ?? 0,
        turnedAway: kept()?.outbox.turnedAway().length ?? 0,
        lastSavedAt: kept()?.outbox.lastSavedAt() ?? null,
        isReachable: link.isReachable() && !link.signedOut(),
      }),
    ),
    turnedAway: () =>
      (kept()?.outbox.turnedAway() ?? []).map(({ entry, refusal }) => ({ itemId: entry.itemId, refusal })),
    keepsOnDevice: () => kept()?.keeper.keepsOnDevice() ?? true,
    unreadable: () => kept()?.keeper.unreadable() ?? 0,
    signedOut: link.signedOut,
    signInAgain,
    openingRefusal: () => kept()?.lease.openingRefusal(),
    handIn: async () => kept()?.closing.handIn() ?? refused("unreachable"),
    receipt,
    takeBack: async () => kept()?.lease.takeBack(),
    async enterSeatCode(seatCode) {
      const moved = await kept()
        ?.lease.release(seatCode)
        .catch(() => undefined)
      return moved ?? refused("unreachable")
    },
  }
}

/** A device that forgets still lets the candidate sit the exam; `keepsOnDevice` says what it cannot do. */
async function keeperOn(device: DeviceStore, attemptId: string): Promise<AttemptKeeper> {
  try {
    const keeper = await openKeeper(device, attemptId)
    await device.setCurrent(attemptId)
    return keeper
  } catch {
    return openKeeper(makeMemoryStore(), attemptId)
  }
}
