import type { PracticeDraw, PracticeVerdict } from "@sworn/contract/candidate"
import type { Response } from "@sworn/question-bank"
import { createSignal } from "solid-js"
import type { AccountAsked } from "./account-client.ts"
import type { Account } from "./account-session.tsx"

export type Question = PracticeDraw["questions"][number]

type Calls = {
  readonly draw: (level: string, subject: string | undefined) => AccountAsked<PracticeDraw>
  readonly answer: (itemId: string, response: Response) => AccountAsked<PracticeVerdict>
}

/** One round of questions: where one is, what was right so far. It lives on this page and is over with it. */
export function createPractice(account: Pick<Account, "read">, calls: Calls) {
  const [round, setRound] = createSignal<readonly Question[]>()
  const [at, setAt] = createSignal(0)
  const [verdict, setVerdict] = createSignal<PracticeVerdict>()
  const [rightCount, setRightCount] = createSignal(0)
  const [isBusy, setIsBusy] = createSignal(false)
  const [isUnreachable, setIsUnreachable] = createSignal(false)

  /** Null when nothing came back; whatever is on screen stays. */
  async function asking<Value>(ask: () => AccountAsked<Value>): Promise<Value | null> {
    if (isBusy()) return null
    setIsBusy(true)
    const reading = await account.read(ask)
    setIsBusy(false)
    setIsUnreachable(reading.kind !== "read")
    return reading.kind === "read" ? reading.value : null
  }

  return {
    round,
    at,
    question: () => round()?.[at()],
    verdict,
    rightCount,
    isBusy,
    isUnreachable,
    async begin(level: string, subject: string | undefined) {
      const drawn = await asking(() => calls.draw(level, subject))
      if (drawn === null) return
      setVerdict(undefined)
      setRightCount(0)
      setAt(0)
      setRound(drawn.questions)
    },
    async answer(itemId: string, response: Response) {
      const judged = await asking(() => calls.answer(itemId, response))
      if (judged === null) return
      if (judged.isRight) setRightCount((count) => count + 1)
      setVerdict(judged)
    },
    next() {
      setVerdict(undefined)
      setAt((place) => place + 1)
    },
    /** Back to what there is to choose. */
    leave: () => setRound(undefined),
  }
}

export type Practice = ReturnType<typeof createPractice>
