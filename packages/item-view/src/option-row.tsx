import type { Rich } from "@sworn/question-bank"
import { IconButton } from "@sworn/ui"
import { RichText } from "./rich-text.tsx"
import { useWords } from "./words.ts"

type Props = {
  kind: "radio" | "checkbox"
  name: string
  letter: string
  text: Rich
  chosen: boolean
  struck: boolean
  onChoose: () => void
  onStrike: (struck: boolean) => void
}

/** One option: the whole row is the target. Striking it out is only for the candidate's eyes. */
export function OptionRow(props: Props) {
  const { words } = useWords()
  return (
    <div
      class="option"
      data-chosen={props.chosen ? "" : undefined}
      data-struck={props.struck ? "" : undefined}
    >
      <label class="option-label">
        <input type={props.kind} name={props.name} checked={props.chosen} onChange={() => props.onChoose()} />
        <span class="option-letter">{props.letter}</span>
        <span class="option-text">
          <RichText rich={props.text} />
        </span>
      </label>
      <IconButton
        shape="strike"
        class="option-strike"
        label={props.struck ? words().unstrike(props.letter) : words().strike(props.letter)}
        aria-pressed={props.struck}
        disabled={props.chosen}
        onClick={() => props.onStrike(!props.struck)}
      />
    </div>
  )
}
