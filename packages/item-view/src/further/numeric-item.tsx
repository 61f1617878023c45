import { decimalFrom, mostCharactersOfNumber, type NumericItem as Item } from "@sworn/question-bank"
import { createUniqueId, Show } from "solid-js"
import type { Answering } from "../answering.ts"
import { ItemFrame } from "./item-frame.tsx"
import { TextField } from "./text-field.tsx"
import { useFurtherWords } from "./words.ts"
import { textAt } from "./written-text.ts"
import { createWriting } from "./writing.ts"

type Props = { item: Item; answering: Answering; locked: boolean }

/** A number in its unit. What is no number is kept all the same, and said to be none while it can still be mended. */
export function NumericItem(props: Props) {
  const { words, said } = useFurtherWords()
  const noteId = createUniqueId()
  const writing = createWriting({
    kept: () => textAt(props.answering.response(), 0),
    most: () => mostCharactersOfNumber,
    keep: (text) => props.answering.answer({ texts: text === "" ? [] : [text] }),
    leftMs: props.answering.leftMs,
  })
  const isOdd = () => writing.text().trim() !== "" && decimalFrom(writing.text()) === null

  return (
    <ItemFrame
      stem={props.item.stem}
      answering={props.answering}
      locked={props.locked}
      nothing={{ texts: [] }}
      warns={isOdd()}
      spoken={isOdd() ? words().numeric.notANumber : ""}
      note={isOdd() ? words().numeric.notANumber : words().numeric.how}
    >
      <p class="numeric">
        <TextField
          writing={writing}
          label={words().numeric.answer}
          describedBy={noteId}
          width={12}
          numeric
          invalid={isOdd()}
        />
        <Show when={props.item.unit}>{(unit) => <span id={noteId}>{said(unit())}</span>}</Show>
      </p>
    </ItemFrame>
  )
}
