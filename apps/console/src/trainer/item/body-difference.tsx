import { diffOfBodies, type BodyChange, type ItemBody, type OptionChange } from "@sworn/question-bank/keyed"
import { plainTextOf, type WordingPiece } from "@sworn/question-bank"
import { For, Match, Show, Switch } from "solid-js"
import { preferences, wordFor } from "../../i18n/words.ts"
import { KeyAreas } from "./key-areas.tsx"
import { letterOf } from "./letters.ts"
import { createSayValue } from "./say-value.ts"
import { itemWords } from "./words.ts"

/** What the later of two versions says otherwise: words struck and put in, options that came and went, values that changed. */
export function BodyDifference(props: { one: ItemBody; other: ItemBody }) {
  const changes = () => diffOfBodies(props.one, props.other)
  return (
    <Show when={changes().length > 0} fallback={<p class="quiet">{itemWords().noDifference}</p>}>
      <ol class="change-list">
        <For each={changes()}>
          {(change) => (
            <li class="change">
              <h4>{placeOf(change, props.other)}</h4>
              <Change change={change} one={props.one} other={props.other} />
            </li>
          )}
        </For>
      </ol>
    </Show>
  )
}

function placeOf({ answerable, field, place, ...change }: BodyChange, body: ItemBody): string {
  const terms = itemWords()
  const locale = change.change === "text" ? change.locale : null
  const letter = place === null ? "" : ` ${field === "prompts" ? place + 1 : letterOf(place)}`
  return terms.faultPlace(
    body.kind === "case-set" ? answerable : null,
    `${wordFor(terms.changedFields, field)}${letter}`,
    locale === null ? null : wordFor(terms.faultLanguages, locale),
  )
}

function Change(props: { change: BodyChange; one: ItemBody; other: ItemBody }) {
  const sayValue = createSayValue()
  const text = () => (props.change.change === "text" ? props.change : undefined)
  const value = () => (props.change.change === "value" ? props.change : undefined)
  const option = () =>
    props.change.change === "text" || props.change.change === "value" ? undefined : props.change
  return (
    <Switch>
      <Match when={text()}>
        {(change) => (
          <>
            <WordingDifference pieces={change().pieces} locale={change().locale} />
            <Show when={change().isSetDifferently}>
              <p class="quiet">{itemWords().setDifferently}</p>
            </Show>
          </>
        )}
      </Match>
      <Match when={option()}>{(change) => <OptionDifference change={change()} />}</Match>
      <Match when={value()}>
        {(change) => (
          <dl class="value-change">
            <div>
              <dt>{itemWords().was}</dt>
              <dd>
                <Show when={picturedOf(props.change, props.one)}>
                  {(asked) => <KeyAreas asked={asked()} />}
                </Show>
                <del>{sayValue(props.change, change().before, props.one)}</del>
              </dd>
            </div>
            <div>
              <dt>{itemWords().is}</dt>
              <dd>
                <Show when={picturedOf(props.change, props.other)}>
                  {(asked) => <KeyAreas asked={asked()} />}
                </Show>
                <ins>{sayValue(props.change, change().after, props.other)}</ins>
              </dd>
            </div>
          </dl>
        )}
      </Match>
    </Switch>
  )
}

/** A picture, and what is right of it, are compared by looking. */
function picturedOf({ answerable, field }: BodyChange, body: ItemBody) {
  const asked = answerable === null ? undefined : body.answerables[answerable]
  return asked?.kind === "hotspot" && (field === "image" || field === "key") ? asked : undefined
}

function OptionDifference(props: { change: OptionChange }) {
  return (
    <div class="option-change">
      <p class="quiet">{sentence()}</p>
      <p class="wording">{plainTextOf(props.change.option.text[preferences.language()])}</p>
    </div>
  )

  function sentence() {
    const { change, from, to } = props.change
    const terms = itemWords()
    if (change === "added") return terms.optionAdded(letterOf(to ?? 0))
    if (change === "removed") return terms.optionGone(letterOf(from ?? 0))
    return terms.optionMoved(letterOf(from ?? 0), letterOf(to ?? 0))
  }
}

/** Struck and put in are told apart by lines and for those who listen, not by colour alone. */
export function WordingDifference(props: { pieces: readonly WordingPiece[]; locale: string }) {
  return (
    <p class="wording" lang={props.locale}>
      <For each={props.pieces}>
        {(piece) => (
          <Switch fallback={piece.text}>
            <Match when={piece.kind === "struck"}>
              <del>
                <span class="visually-hidden">{itemWords().struck}</span>
                {piece.text}
              </del>
            </Match>
            <Match when={piece.kind === "put-in"}>
              <ins>
                <span class="visually-hidden">{itemWords().putIn}</span>
                {piece.text}
              </ins>
            </Match>
          </Switch>
        )}
      </For>
    </p>
  )
}
