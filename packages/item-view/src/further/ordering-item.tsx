import { isAnswer, plainTextOf, type Option, type OrderingItem as Item } from "@sworn/question-bank"
import { Button, IconButton } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import type { Answering } from "../answering.ts"
import { RichText } from "../rich-text.tsx"
import { ItemFrame } from "./item-frame.tsx"
import { useFurtherWords } from "./words.ts"

type Props = { item: Item; answering: Answering; locked: boolean }

/** A list whose lines move by buttons; nothing has to be dragged. What is shown at first is no answer until it is said so. */
export function OrderingItem(props: Props) {
  const { words, said } = useFurtherWords()
  const [moved, setMoved] = createSignal("")
  let list!: HTMLOListElement

  const shown = (): readonly Option[] => {
    const response = props.answering.response()
    const order = response !== undefined && "order" in response ? response.order : []
    const given = order.flatMap((id) => props.item.options.filter((option) => option.id === id))
    return given.length === props.item.options.length ? given : props.item.options
  }
  const answer = (options: readonly Option[]) =>
    props.answering.answer({ order: options.map(({ id }) => id) })
  const textOf = (option: Option) => plainTextOf(said(option.text))

  function move(option: Option, by: 1 | -1) {
    const options = [...shown()]
    const from = options.findIndex(({ id }) => id === option.id)
    const to = from + by
    options.splice(to, 0, ...options.splice(from, 1))
    answer(options)
    setMoved(words().ordering.moved(textOf(option), to + 1, options.length))
    // The line that was moved keeps the hand that moves it, also where one of its buttons has come to its end.
    const buttons = [...(list.children[to]?.querySelectorAll("button") ?? [])]
    const same = buttons[by === -1 ? 0 : 1]
    const other = buttons[by === -1 ? 1 : 0]
    ;(same?.disabled ? other : same)?.focus()
  }

  return (
    <ItemFrame
      stem={props.item.stem}
      answering={props.answering}
      locked={props.locked}
      nothing={{ order: [] }}
      spoken={moved()}
      note={isAnswer(props.answering.response()) ? words().ordering.given : words().ordering.open}
    >
      <p class="further-how">{words().ordering.how}</p>
      <ol class="options ordering" aria-label={words().ordering.list} ref={list}>
        <For each={shown()}>
          {(option, at) => (
            <li class="ordering-row">
              <span class="option-letter" aria-hidden="true">
                {at() + 1}
              </span>
              <span class="ordering-text">
                <RichText rich={said(option.text)} />
              </span>
              <span class="ordering-acts">
                <IconButton
                  shape="up"
                  label={words().ordering.up(textOf(option))}
                  disabled={props.locked || at() === 0}
                  onClick={() => move(option, -1)}
                />
                <IconButton
                  shape="down"
                  label={words().ordering.down(textOf(option))}
                  disabled={props.locked || at() === props.item.options.length - 1}
                  onClick={() => move(option, 1)}
                />
              </span>
            </li>
          )}
        </For>
      </ol>
      <Show when={!isAnswer(props.answering.response())}>
        <Button class="ordering-confirm" onClick={() => answer(shown())}>
          {words().ordering.asShown}
        </Button>
      </Show>
    </ItemFrame>
  )
}
