import { plainTextOf, type MatchingItem as Item, type Pair } from "@sworn/question-bank"
import { createUniqueId, For } from "solid-js"
import type { Answering } from "../answering.ts"
import { letterAt } from "../letters.ts"
import { RichText } from "../rich-text.tsx"
import { ItemFrame } from "./item-frame.tsx"
import { useFurtherWords } from "./words.ts"

type Props = { item: Item; answering: Answering; locked: boolean }

/** The options by letter, and beside every prompt a native list to choose one from. */
export function MatchingItem(props: Props) {
  const { words, said } = useFurtherWords()
  const howId = createUniqueId()
  const pairs = (): readonly Pair[] => {
    const response = props.answering.response()
    return response !== undefined && "pairs" in response ? response.pairs : []
  }
  const partnerOf = (promptId: string) => pairs().find(([one]) => one === promptId)?.[1] ?? ""
  const isMatched = (promptId: string) => partnerOf(promptId) !== ""

  function match(promptId: string, optionId: string) {
    // In the order of the prompts, so that the same answer is the same however it came about.
    const chosen = new Map([...pairs(), [promptId, optionId] as const])
    const kept = props.item.prompts.flatMap(({ id }): Pair[] => {
      const partner = chosen.get(id)
      return partner ? [[id, partner]] : []
    })
    props.answering.answer({ pairs: kept })
  }

  return (
    <ItemFrame
      stem={props.item.stem}
      answering={props.answering}
      locked={props.locked}
      nothing={{ pairs: [] }}
      note={words().matching.matched(pairs().length, props.item.prompts.length)}
    >
      <p class="further-how" id={howId}>
        {words().matching.how}
      </p>
      <ol class="matching-options" aria-label={words().matching.options}>
        <For each={props.item.options}>
          {(option, at) => (
            <li>
              <span class="option-letter">{letterAt(at())}</span>
              <span>
                <RichText rich={said(option.text)} />
              </span>
            </li>
          )}
        </For>
      </ol>
      <ol class="options matching" aria-describedby={howId}>
        <For each={props.item.prompts}>
          {(prompt, at) => (
            <li class="matching-row" data-done={isMatched(prompt.id) ? "" : undefined}>
              <span class="matching-prompt">
                <RichText rich={said(prompt.text)} />
              </span>
              <select
                class="input matching-choice"
                aria-label={words().matching.partner(at() + 1, plainTextOf(said(prompt.text)))}
                onChange={(event) => match(prompt.id, event.currentTarget.value)}
              >
                <option value="" selected={!isMatched(prompt.id)}>
                  {words().matching.none}
                </option>
                <For each={props.item.options}>
                  {(option, optionAt) => (
                    <option value={option.id} selected={partnerOf(prompt.id) === option.id}>
                      {`${letterAt(optionAt())} ${plainTextOf(said(option.text))}`}
                    </option>
                  )}
                </For>
              </select>
            </li>
          )}
        </For>
      </ol>
    </ItemFrame>
  )
}
