import { isAnswer, type LocalisedRich, type Response } from "@sworn/question-bank"
import { Button } from "@sworn/ui"
import { createUniqueId, Show, type JSX } from "solid-js"
import type { Answering } from "../answering.ts"
import { RichText } from "../rich-text.tsx"
import { useFurtherWords } from "./words.ts"

type Props = {
  stem: LocalisedRich
  answering: Answering
  locked: boolean
  /** How to answer, and how far the answer has got. */
  note: string
  /** The note says that something is not as it should be. */
  warns?: boolean
  /** What is read out when it changes; little, or a hand that types is talked over. */
  spoken?: string
  /** What takes the answer back. */
  nothing: Response
  /** Where the stem holds the places to answer in. */
  blank?: ((number: number) => JSX.Element) | undefined
  children?: JSX.Element
}

/** The question above, the answer below, and under both what has been answered so far. */
export function ItemFrame(props: Props) {
  const { words, said } = useFurtherWords()
  const stemId = createUniqueId()
  // A legend's own fields could not be locked with the rest, and a cloze has its fields in its stem.
  return (
    <fieldset class="further" disabled={props.locked} aria-labelledby={stemId}>
      <div class="stem" id={stemId}>
        <RichText rich={said(props.stem)} blank={props.blank} />
      </div>
      {props.children}
      <p class="choice-foot">
        <span class="further-note" data-warns={props.warns ? "" : undefined}>
          {props.note}
        </span>
        <Show when={isAnswer(props.answering.response())}>
          <Button kind="quiet" small onClick={() => props.answering.answer(props.nothing)}>
            {words().clear}
          </Button>
        </Show>
      </p>
      <p class="visually-hidden" role="status">
        {props.spoken}
      </p>
    </fieldset>
  )
}
