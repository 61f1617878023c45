import { createPassingAnswer, ItemView, letters, RichText } from "@sworn/item-view"
import { isAnswer, optionsOf, type PaperItem } from "@sworn/question-bank"
import { Button, StateChip } from "@sworn/ui"
import type { PracticeVerdict } from "@sworn/contract/candidate"
import { For, Show } from "solid-js"
import type { Practice, Question } from "./create-practice.ts"
import { sayCitation } from "./say-citation.ts"
import { said, words } from "./words.ts"
import { preferences } from "../shell/preferences.ts"

type Props = { question: Question; practice: Practice; count: number }

/** One question as a paper would show it; once answered it is locked, and what is right stands beneath. */
export function PracticeQuestion(props: Props) {
  const answering = createPassingAnswer()
  // As the bank judged it when it was written.
  const item = () => props.question.item as PaperItem
  const isOpen = () => props.practice.verdict() === undefined
  const rich = (text: Question["item"]["stem"]) => text[preferences.language()]

  return (
    <section class="practice-question">
      <h2 class="section-title" tabindex="-1" ref={(heading) => queueMicrotask(() => heading.focus())}>
        {words().practice.place(props.practice.at() + 1, props.count)}
      </h2>
      <Show when={props.question.scenario}>
        {(scenario) => (
          <div class="practice-scenario">
            <RichText rich={rich(scenario())} />
          </div>
        )}
      </Show>
      <div class="practice-item">
        <ItemView item={item()} answering={answering} locked={!isOpen()} />
      </div>
      <div role="status">
        <Show when={props.practice.verdict()}>
          {(verdict) => <Explained verdict={verdict()} item={item()} />}
        </Show>
      </div>
      <p class="practice-acts">
        <Show
          when={isOpen()}
          fallback={
            <Button kind="primary" onClick={props.practice.next}>
              {props.practice.at() + 1 < props.count ? words().practice.next : words().practice.finish}
            </Button>
          }
        >
          <Button
            kind="primary"
            disabled={!isAnswer(answering.response())}
            onClick={() => {
              const response = answering.response()
              if (response !== undefined) void props.practice.answer(item().id, response)
            }}
          >
            {words().practice.check}
          </Button>
        </Show>
        <Button kind="quiet" onClick={props.practice.leave}>
          {words().practice.stop}
        </Button>
      </p>
    </section>
  )
}

function Explained(props: { verdict: PracticeVerdict; item: PaperItem }) {
  const rightLetters = () =>
    optionsOf(props.item).flatMap((option, at) =>
      props.verdict.optionIds.includes(option.id) ? [letters[at] ?? String(at + 1)] : [],
    )

  return (
    <div class="practice-explained">
      <p class="practice-verdict">
        <Show when={props.verdict.isRight !== null} fallback={words().practice.byPeople}>
          <StateChip
            filled
            shape={props.verdict.isRight ? "check" : "bar"}
            tone={props.verdict.isRight ? "ok" : "bad"}
          >
            {props.verdict.isRight ? words().practice.right : words().practice.wrong}
          </StateChip>
        </Show>
        <Show when={rightLetters().length > 0}>
          <span>{words().practice.answer(rightLetters())}</span>
        </Show>
      </p>
      <Show when={props.verdict.inWords.length > 0}>
        <h3>{words().practice.wouldBe}</h3>
        <ol>
          <For each={props.verdict.inWords}>
            {(text) => (
              <li>
                <RichText rich={text[preferences.language()]} />
              </li>
            )}
          </For>
        </ol>
      </Show>
      <h3>{words().practice.why}</h3>
      <div class="practice-why">
        <RichText rich={props.verdict.why[preferences.language()]} />
      </div>
      <ul class="practice-laws" aria-label={words().practice.laws}>
        <For each={props.verdict.laws}>
          {(law) => (
            <li>
              {words().practice.law(said(law.title), sayCitation(law, preferences.language()), law.version)}
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}
