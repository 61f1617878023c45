import type { Locale } from "@sworn/question-bank"
import type { AnswerableBody, TextKey } from "@sworn/question-bank/keyed"
import { For, Match, Switch } from "solid-js"
import { letterOf } from "./letters.ts"
import { itemWords } from "./words.ts"
import { Written } from "./written.tsx"

type Of<Kind extends AnswerableBody["kind"]> = Extract<AnswerableBody, { readonly kind: Kind }>

const narrowed = <Kind extends AnswerableBody["kind"]>(
  answerable: AnswerableBody,
  ...kinds: readonly Kind[]
): Of<Kind> | undefined =>
  (kinds as readonly string[]).includes(answerable.kind) ? (answerable as Of<Kind>) : undefined

/** What is right, said as people say it of this kind of question. */
export function AnswerKey(props: { answerable: AnswerableBody; locale: Locale }) {
  const answerable = () => props.answerable
  return (
    <Switch>
      <Match when={narrowed(answerable(), "single", "true-false", "multiple", "indefinite")}>
        {(choice) => <p class="key-letters">{lettersOf(choice().options, choice().key)}</p>}
      </Match>
      <Match when={narrowed(answerable(), "ordering")}>
        {(ordering) => <p class="key-letters">{lettersOf(ordering().options, ordering().key, " → ")}</p>}
      </Match>
      <Match when={narrowed(answerable(), "matching")}>
        {(matching) => (
          <ul class="key-list">
            <For each={matching().key}>
              {([promptId, optionId]) => (
                <li>
                  {placeOf(matching().prompts, promptId) + 1} →{" "}
                  {letterOf(placeOf(matching().options, optionId))}
                </li>
              )}
            </For>
          </ul>
        )}
      </Match>
      <Match when={narrowed(answerable(), "numeric")}>
        {(numeric) => (
          <p>
            {itemWords().accepted(
              numeric().key.map(({ value, tolerance }) => itemWords().tolerance(value, tolerance)),
            )}{" "}
            {numeric().unit?.[props.locale]}
          </p>
        )}
      </Match>
      <Match when={narrowed(answerable(), "cloze")}>
        {(cloze) => (
          <ul class="key-list">
            <For each={cloze().key}>
              {(gap, at) => (
                <li>
                  <span class="quiet">{itemWords().gap(at() + 1)}</span> {saidOf(gap)}
                </li>
              )}
            </For>
          </ul>
        )}
      </Match>
      <Match when={narrowed(answerable(), "short-text")}>{(short) => <p>{saidOf(short().key)}</p>}</Match>
      <Match when={narrowed(answerable(), "essay")}>
        {(essay) => <Written text={essay().key} locale={props.locale} />}
      </Match>
      <Match when={narrowed(answerable(), "hotspot")}>
        {(hotspot) => <p>{itemWords().areas(hotspot().key.length)}</p>}
      </Match>
    </Switch>
  )
}

const placeOf = (among: readonly { readonly id: string }[], id: string): number =>
  among.findIndex((one) => one.id === id)

/** The letters of the options named, in the order in which they stand unless the key has one of its own. */
function lettersOf(
  options: readonly { readonly id: string }[],
  key: readonly string[],
  between?: string,
): string {
  const places = key.map((id) => placeOf(options, id)).filter((at) => at >= 0)
  return (between === undefined ? places.toSorted((one, other) => one - other) : places)
    .map(letterOf)
    .join(between ?? " ")
}

const saidOf = ({ accepted, caseMatters }: TextKey): string =>
  caseMatters
    ? itemWords().inItsCase(itemWords().accepted(accepted))
    : itemWords().accepted(accepted)
