/** What may be done with one item. The item knows nothing of saving. */
import { chosenIn, takesOneOption, type ChoiceItem, type Response } from "@sworn/question-bank"
import { createSignal } from "solid-js"

export type Answering = {
  readonly response: () => Response | undefined
  /** Replaces the answer as a whole. */
  readonly answer: (response: Response) => void
  /** For how long an answer is still taken, in milliseconds; where nobody says, for ever. */
  readonly leftMs?: () => number
  readonly isStruck: (optionId: string) => boolean
  readonly strike: (optionId: string, struck: boolean) => void
}

/** Chooses an option, or takes it back where that is how the kind works. What was ruled out is not any more. */
export function chooseOption(item: ChoiceItem, answering: Answering, optionId: string) {
  const chosen = chosenIn(answering.response())
  const isChosen = chosen.includes(optionId)
  if (!isChosen && answering.isStruck(optionId)) answering.strike(optionId, false)

  const others = takesOneOption(item.kind) ? [] : chosen.filter((id) => id !== optionId)
  const takesBack = isChosen && !takesOneOption(item.kind)
  answering.answer({ optionIds: takesBack ? others : [...others, optionId] })
}

/** An answer that is kept nowhere: for practice, and for an author's preview. */
export function createPassingAnswer(): Answering {
  const [response, answer] = createSignal<Response>()
  const [struck, setStruck] = createSignal<readonly string[]>([])
  return {
    response,
    answer,
    isStruck: (optionId) => struck().includes(optionId),
    strike: (optionId, isOut) =>
      setStruck((all) => [...all.filter((id) => id !== optionId), ...(isOut ? [optionId] : [])]),
  }
}
