import { mostCharactersOfGap, type ClozeItem as Item } from "@sworn/question-bank"
import type { Answering } from "../answering.ts"
import { ItemFrame } from "./item-frame.tsx"
import { TextField } from "./text-field.tsx"
import { useFurtherWords } from "./words.ts"
import { createWriting } from "./writing.ts"
import { textAt, withText } from "./written-text.ts"

type Props = { item: Item; answering: Answering; locked: boolean }

/** Fields where the text has its blanks. */
export function ClozeItem(props: Props) {
  const { words } = useFurtherWords()
  const filled = () =>
    Array.from({ length: props.item.gapCount }, (_, at) => textAt(props.answering.response(), at)).filter(
      (text) => text.trim() !== "",
    ).length

  return (
    <ItemFrame
      stem={props.item.stem}
      answering={props.answering}
      locked={props.locked}
      nothing={{ texts: [] }}
      note={
        filled() > 0
          ? words().cloze.filled(filled(), props.item.gapCount)
          : words().cloze.how(props.item.gapCount)
      }
      blank={(number) => <Gap number={number} item={props.item} answering={props.answering} />}
    />
  )
}

function Gap(props: { number: number; item: Item; answering: Answering }) {
  const { words } = useFurtherWords()
  const writing = createWriting({
    kept: () => textAt(props.answering.response(), props.number - 1),
    most: () => mostCharactersOfGap,
    keep: (text) =>
      props.answering.answer(
        withText(props.answering.response(), props.item.gapCount, props.number - 1, text),
      ),
    leftMs: props.answering.leftMs,
  })
  return (
    <span class="gap">
      <span class="gap-number" aria-hidden="true">
        {props.number}
      </span>
      <TextField
        writing={writing}
        label={words().cloze.gap(props.number)}
        width={Math.min(36, Math.max(8, widthOf(writing.text()) + 2))}
      />
    </span>
  )
}

/** In half-width signs. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0)
