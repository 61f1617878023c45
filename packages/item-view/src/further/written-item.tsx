import { charactersIn, type EssayItem, type ShortTextItem } from "@sworn/question-bank"
import type { Answering } from "../answering.ts"
import { ItemFrame } from "./item-frame.tsx"
import { useFurtherWords } from "./words.ts"
import { createWriting } from "./writing.ts"
import { textAt } from "./written-text.ts"

type Props = { item: ShortTextItem | EssayItem; answering: Answering; locked: boolean }

/** A short answer or an essay: room to write, and how much of it is used, in characters. */
export function WrittenItem(props: Props) {
  const { words } = useFurtherWords()
  const writing = createWriting({
    kept: () => textAt(props.answering.response(), 0),
    most: () => props.item.mostCharacters,
    keep: (text) => props.answering.answer({ texts: text === "" ? [] : [text] }),
    leftMs: props.answering.leftMs,
  })
  const note = () =>
    writing.isFull()
      ? words().written.full(props.item.mostCharacters)
      : words().written.count(charactersIn(writing.text()), props.item.mostCharacters)

  return (
    <ItemFrame
      stem={props.item.stem}
      answering={props.answering}
      locked={props.locked}
      nothing={{ texts: [] }}
      note={note()}
      warns={writing.isFull()}
      spoken={writing.isFull() ? note() : ""}
    >
      <textarea
        class="input written"
        ref={(field) => writing.attach(field)}
        rows={props.item.kind === "essay" ? 12 : 3}
        aria-label={words().written.answer}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
      />
    </ItemFrame>
  )
}
