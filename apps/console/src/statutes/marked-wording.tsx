import type { WordingPiece } from "@sworn/question-bank"
import { For, Show } from "solid-js"
import { lawWords } from "./words.ts"

type Props = {
  text: string
  pieces: readonly WordingPiece[]
  /** All of it was struck. */
  isGone: boolean
}

/** A wording with what was struck and put in: line through or beneath, a sign before, and a word for those who listen. */
export function MarkedWording(props: Props) {
  return (
    <Show when={!props.isGone} fallback={<Struck text={props.text} />}>
      <Show when={props.pieces.length > 0} fallback={props.text}>
        <For each={props.pieces}>
          {(piece) => {
            if (piece.kind === "kept") return piece.text
            return piece.kind === "struck" ? <Struck text={piece.text} /> : <PutIn text={piece.text} />
          }}
        </For>
      </Show>
    </Show>
  )
}

const Struck = (props: { text: string }) => (
  <del>
    <span class="visually-hidden">{lawWords().struck} </span>
    {props.text}
  </del>
)

const PutIn = (props: { text: string }) => (
  <ins>
    <span class="visually-hidden">{lawWords().putIn} </span>
    {props.text}
  </ins>
)
