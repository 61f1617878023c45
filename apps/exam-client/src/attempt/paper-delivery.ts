/**
 * The paper: fetched sealed, ahead of the start; opened at the start, when the server gives out the key.
 *
 * Every device asks for the key at a moment of its own within the first second and a half. Package, key and seed are kept,
 * so that a reload opens the paper again without asking anyone.
 *
 * Source: SIT-1, PAP-4 and ATT-10 in docs/rules.md.
 */
import type { Candidacy } from "@sworn/contract/candidate"
import { hasStartedAt } from "@sworn/exam-core"
import { arrangedFor, type PaperContent } from "@sworn/question-bank"
import { createEffect, createSignal, on, onCleanup, type Accessor } from "solid-js"
import type { Surroundings } from "./desk-parts.ts"
import type { AttemptKeeper } from "./keeper.ts"
import { makePursuit, type Patience, type Step } from "./pursuit.ts"
import { openedPaper, sha256Of } from "./sealed-paper.ts"
import type { ServerLink } from "./server-link.ts"

const startSpreadMs = 1500

export type PaperDeliveryParts = {
  readonly candidacy: Candidacy
  readonly link: ServerLink
  readonly keeper: AttemptKeeper
  readonly patience: Patience
  readonly after: Surroundings["after"]
  readonly seed: Accessor<string | undefined>
  readonly hasStarted: Accessor<boolean>
}

export type PaperDelivery = {
  readonly paper: Accessor<PaperContent | undefined>
  /** What is still missing is asked for at once. */
  readonly hurry: () => void
}

export function createPaperDelivery(parts: PaperDeliveryParts): PaperDelivery {
  const { candidacy, link, keeper, patience } = parts
  const { paperId, packageSha256 } = candidacy.paper
  const [sealed, setSealed] = createSignal<Uint8Array<ArrayBuffer>>()
  const [key, setKey] = createSignal(keeper.read<string>("paper-key"))
  const [paper, setPaper] = createSignal<PaperContent>()
  const fetching = makePursuit(fetchPackage, patience)
  const unlocking = makePursuit(fetchKey, patience)
  const hadStarted = hasStartedAt(candidacy.attempt.timetable, patience.now())

  async function fetchPackage(): Promise<Step> {
    if (sealed()) return "done"
    const known = keeper.read<Uint8Array<ArrayBuffer>>("package")
    const bytes = known && (await sha256Of(known)) === packageSha256 ? known : await askForPackage()
    if (bytes === undefined) return "again"
    if (bytes !== known) await keeper.change({ put: { package: bytes } })
    setSealed(bytes)
    return "done"
  }

  async function askForPackage(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const outcome = await link.ask((calls) => calls.readPackage(paperId))
    return outcome.ok && (await sha256Of(outcome.value)) === packageSha256 ? outcome.value : undefined
  }

  async function fetchKey(): Promise<Step> {
    if (key() !== undefined) return "done"
    const outcome = await link.ask((calls) => calls.readPaperKey(candidacy.attempt.attemptId))
    if (!outcome.ok) return "again"
    await keeper.change({ put: { "paper-key": outcome.value.key } })
    setKey(outcome.value.key)
    return "done"
  }

  /** A key that does not open the package is not its key: neither is trusted again. */
  async function openWith(bytes: Uint8Array<ArrayBuffer>, keyNow: string, seed: string) {
    try {
      setPaper(arrangedFor(await openedPaper(bytes, keyNow), seed))
    } catch {
      await keeper.change({ remove: ["paper-key"] })
      setKey(undefined)
      parts.after(patience.random() * startSpreadMs, () => void unlocking.go())
    }
  }

  void fetching.go()
  createEffect(
    on(parts.hasStarted, (started) => {
      if (!started || key() !== undefined) return
      const cancel = parts.after(
        hadStarted ? 0 : patience.random() * startSpreadMs,
        () => void unlocking.go(),
      )
      onCleanup(cancel)
    }),
  )
  createEffect(
    on([sealed, key, parts.seed], ([bytes, keyNow, seed]) => {
      if (bytes && keyNow !== undefined && seed !== undefined) void openWith(bytes, keyNow, seed)
    }),
  )
  onCleanup(() => {
    fetching.stop()
    unlocking.stop()
  })

  return {
    paper,
    hurry() {
      if (!sealed()) void fetching.go()
      if (key() === undefined && parts.hasStarted()) void unlocking.go()
    },
  }
}
