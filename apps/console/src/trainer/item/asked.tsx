import type { ItemLaw } from "@sworn/contract/staff"
import type { Locale } from "@sworn/question-bank"
import type { AnswerableBody, ItemBody } from "@sworn/question-bank/keyed"
import { For, Show } from "solid-js"
import { AnswerKey } from "./answer-key.tsx"
import { LawList } from "./law-list.tsx"
import { OptionList } from "./option-list.tsx"
import { itemWords } from "./words.ts"
import { Written } from "./written.tsx"

type Props = { body: ItemBody; locale: Locale; law: ItemLaw | undefined }

/** What an item asks in one language; under each question its key, its rationale and the law it stands on. */
export function Asked(props: Props) {
  return (
    <div class="asked">
      <Show when={props.body.scenario}>
        {(scenario) => (
          <section class="asked-scenario">
            <Show when={props.body.title}>
              {(title) => (
                <h3>
                  <Written text={title()} locale={props.locale} />
                </h3>
              )}
            </Show>
            <Written text={scenario()} locale={props.locale} />
          </section>
        )}
      </Show>
      <For each={props.body.answerables}>
        {(answerable, at) => (
          <article class="asked-question">
            <Show when={props.body.kind === "case-set"}>
              <h3>{itemWords().question(at() + 1)}</h3>
            </Show>
            <Question answerable={answerable} locale={props.locale} law={props.law} />
          </article>
        )}
      </For>
    </div>
  )
}

function Question(props: { answerable: AnswerableBody; locale: Locale; law: ItemLaw | undefined }) {
  return (
    <>
      <div class="asked-stem">
        <Written text={props.answerable.stem} locale={props.locale} />
      </div>
      <OptionList answerable={props.answerable} locale={props.locale} />
      <section class="asked-key">
        <h4>{itemWords().key}</h4>
        <AnswerKey answerable={props.answerable} locale={props.locale} />
      </section>
      <section class="asked-rationale">
        <h4>{itemWords().rationale}</h4>
        <Written text={props.answerable.rationale} locale={props.locale} />
      </section>
      <LawList laws={props.answerable.laws} standings={props.law?.citations} />
    </>
  )
}
