/**
 * The candidate's answers on their way to the journal.
 *
 * Each entry is numbered, kept on this device, and only then sent. It is dropped when the server has decided on exactly
 * that number, and never before: a request that got no reply is sent again as it was. Only what has never been sent is
 * replaced by a newer answer to the same item. One request at a time, so that entries reach the journal in order.
 *
 * Errors: none reach the caller. What the server refuses moves to `turnedAway`; anything else stays and is tried again.
 * Source: ATT-1 and ATT-2 in docs/rules.md.
 */
import type { AttemptOpening, CandidateRefusal, EntryDecision } from "@sworn/contract/candidate"
import type { Entry, Instant } from "@sworn/exam-core"
import { batch, createSignal, type Accessor } from "solid-js"
import type { Asked, JournalWord } from "../api/candidate-calls.ts"
import type { Answers } from "./answers.ts"
import { carriedOver, inOrder } from "./carry-over.ts"
import { heldIn, nothingHeld, withReceipt, type Held } from "./held.ts"
import type { AttemptKeeper } from "./keeper.ts"
import { makePursuit, type Patience, type Step } from "./pursuit.ts"
import { numberOf, subjectOf, type Change, type TurnedAwayEntry, type WaitingEntry } from "./waiting-entry.ts"

export type OutboxParts = {
  /** Rejects when no decision came back. */
  readonly send: (entries: readonly Entry[]) => Asked<JournalWord>
  readonly keeper: AttemptKeeper
  readonly answers: Answers
  readonly patience: Patience
  /** A refusal that concerns the attempt or the session as a whole is the desk's to act on. */
  readonly onRefusal: (refusal: CandidateRefusal) => void
}

export type Outbox = {
  /** Numbers and keeps a change, shows it, and sends it. Resolves once it is kept. */
  readonly put: (itemId: string, change: Change) => Promise<void>
  /** Continues under a newly opened lease. Nothing is sent before the first one. */
  readonly adopt: (opening: AttemptOpening) => Promise<void>
  /** Tries at once; true when nothing is left waiting. */
  readonly flush: () => Promise<boolean>
  /** This device may no longer send: what waits is shown as turned away, and kept. */
  readonly setAside: (refusal: CandidateRefusal) => Promise<void>
  readonly stop: () => void
  readonly waiting: Accessor<number>
  readonly turnedAway: Accessor<readonly TurnedAwayEntry[]>
  readonly lastSavedAt: Accessor<Instant | null>
}

type Lease = { readonly epoch: number; readonly seq: number }

const mostPerRequest = 100

export function createOutbox(parts: OutboxParts): Outbox {
  const { keeper, answers } = parts
  const [waiting, setWaiting] = createSignal(inOrder(keeper.list<WaitingEntry>("entry/")))
  const [turnedAway, setTurnedAway] = createSignal(inOrder(keeper.list<TurnedAwayEntry>("turned-away/")))
  const [held, setHeld] = createSignal(keeper.read<Held>("held") ?? nothingHeld)
  const kept = new Set<string>()
  // Whatever an earlier page left here may have been sent by it, and journalled.
  const sent = new Set(waiting().map(nameOf))
  let lease = keeper.read<Lease>("lease") ?? { epoch: 0, seq: 0 }
  let keeping = Promise.resolve()
  let isOpen = false
  let perRequest = mostPerRequest

  answers.showAll(held(), waiting())
  const sender = makePursuit(sendAll, parts.patience)

  async function put(itemId: string, change: Change) {
    lease = { epoch: lease.epoch, seq: lease.seq + 1 }
    const entry: Entry = { ...lease, itemId, ...change }
    const replaced = waiting().filter(
      (one) => subjectOf(one.entry) === subjectOf(entry) && !sent.has(nameOf(one)),
    )
    const before = answers.show(itemId, change)
    const added: WaitingEntry = { entry, over: replaced[0]?.over ?? before }

    setWaiting((all) => [...all.filter((one) => !replaced.includes(one)), added])
    keeping = keeper.change({ put: { [nameOf(added)]: added, lease }, remove: replaced.map(nameOf) })
    await keeping
    kept.add(nameOf(added))
    sender.nudge()
  }

  async function sendAll(): Promise<Step> {
    while (isOpen) {
      const next = waiting()
        .filter((one) => kept.has(nameOf(one)))
        .slice(0, perRequest)
      if (next.length === 0) return "done"

      for (const one of next) sent.add(nameOf(one))
      const word = await parts.send(next.map(({ entry }) => entry))
      const settled = word.ok ? await settle(word.value.decisions) : await narrow(next, word.refusal)
      if (settled === 0) return "again"
    }
    return "done"
  }

  async function settle(decisions: readonly EntryDecision[]): Promise<number> {
    const decided = decisions.flatMap((decision) => {
      const its = waiting().find(({ entry }) => entry.epoch === decision.epoch && entry.seq === decision.seq)
      return its ? [{ its, decision }] : []
    })
    const saved = decided.flatMap(({ its, decision }) =>
      decision.outcome === "kept" ? [{ its, at: decision.receipt.at }] : [],
    )
    const refused = decided.flatMap(({ its, decision }) =>
      decision.outcome === "refused" ? [{ ...its, refusal: decision.refusal as CandidateRefusal }] : [],
    )
    const replaced = turnedAway().filter((one) =>
      saved.some(({ its }) => subjectOf(its.entry) === subjectOf(one.entry)),
    )

    batch(() => {
      setHeld((before) => saved.reduce((all, { its, at }) => withReceipt(all, its.entry, at), before))
      setWaiting((all) => all.filter((one) => !decided.some(({ its }) => its === one)))
      setTurnedAway((all) => [...all.filter((one) => !replaced.includes(one)), ...refused])
    })
    await keeper.change({
      put: { held: held(), ...byTray(refused) },
      remove: [...decided.map(({ its }) => nameOf(its)), ...replaced.map(trayNameOf)],
    })
    for (const refusal of new Set(refused.map((one) => one.refusal))) parts.onRefusal(refusal)
    return decided.length
  }

  /** A request refused as a whole says nothing of its entries, unless it cannot be read: then one of them is to blame. */
  async function narrow(next: readonly WaitingEntry[], refusal: CandidateRefusal): Promise<number> {
    parts.onRefusal(refusal)
    if (refusal !== "malformed-request" && refusal !== "body-too-large") return 0

    perRequest = Math.max(1, Math.floor(next.length / 2))
    if (next.length > 1) return next.length
    perRequest = mostPerRequest
    return settle(next.map(({ entry: { epoch, seq } }) => ({ outcome: "refused", epoch, seq, refusal })))
  }

  async function adopt(opening: AttemptOpening) {
    isOpen = false
    await sender.go()
    await keeper.reread()

    const unsent = unsentOf(waiting(), keeper.list("entry/"), turnedAway().filter(isSuperseded))
    const { resent, conflicting } = carriedOver(unsent, opening, opening.epoch)
    const conflicts = conflicting.map((one) => ({ ...one, refusal: "device-superseded" as const }))
    const before = [...unsent.map(nameOf), ...turnedAway().map(trayNameOf)]
    lease = { epoch: opening.epoch, seq: resent.length }

    batch(() => {
      setHeld(heldIn(opening))
      setWaiting(resent)
      setTurnedAway((all) => [...all.filter((one) => !isSuperseded(one)), ...conflicts])
      answers.showAll(held(), resent)
    })
    const entries = Object.fromEntries(resent.map((one) => [nameOf(one), one]))
    await keeper.change({ put: { held: held(), lease, ...byTray(turnedAway()), ...entries }, remove: before })
    for (const one of resent) kept.add(nameOf(one))
    isOpen = true
    void sender.go()
  }

  async function setAside(refusal: CandidateRefusal) {
    isOpen = false
    const aside = waiting().map((one) => ({ ...one, refusal }))
    batch(() => {
      setWaiting([])
      setTurnedAway((all) => [...all, ...aside])
    })
    await keeper.change({ put: byTray(aside), remove: aside.map(nameOf) })
  }

  return {
    put,
    adopt,
    async flush() {
      await keeping
      await sender.go()
      return waiting().length === 0
    },
    setAside,
    stop: sender.stop,
    waiting: () => waiting().length,
    turnedAway,
    lastSavedAt: () => held().lastSavedAt,
  }
}

const nameOf = ({ entry }: WaitingEntry): string => `entry/${numberOf(entry)}`

const trayNameOf = ({ entry }: WaitingEntry): string => `turned-away/${numberOf(entry)}`

const byTray = (entries: readonly TurnedAwayEntry[]) =>
  Object.fromEntries(entries.map((one) => [trayNameOf(one), one]))

const isSuperseded = ({ refusal }: TurnedAwayEntry): boolean => refusal === "device-superseded"

/** Each once, though memory, the disk and the tray may all name it. */
function unsentOf(...lists: readonly (readonly WaitingEntry[])[]): readonly WaitingEntry[] {
  const byName = new Map(lists.flat().map(({ entry, over }) => [numberOf(entry), { entry, over }]))
  return [...byName.values()]
}
