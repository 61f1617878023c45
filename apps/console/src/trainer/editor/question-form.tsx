import { itemKindWords } from "@sworn/contract/staff"
import type { AnswerableKind, ItemKind } from "@sworn/question-bank"
import type { AnswerableBody } from "@sworn/question-bank/keyed"
import { Field } from "@sworn/ui"
import { For, Match, Show, Switch } from "solid-js"
import { useReference } from "../../shell/reference.tsx"
import { HotspotFields } from "./answers/hotspot-fields.tsx"
import { MatchingFields } from "./answers/matching-fields.tsx"
import { NumberFields } from "./answers/number-fields.tsx"
import { OptionList } from "./answers/option-list.tsx"
import { EssayFields, GapFields, ShortTextFields } from "./answers/written-fields.tsx"
import { isChoiceBody } from "./body/edits.ts"
import { newOptionId, withKind } from "./body/empty-body.ts"
import { useEditing } from "./editing.ts"
import { controlOf } from "./faults.ts"
import { LawField } from "./law/law-field.tsx"
import { LikenessPanel } from "./likeness-panel.tsx"
import { LocalisedField } from "./localised-field.tsx"
import { said, words } from "./words.ts"

/** Everything of one question: what it asks, what is right, why, and by which law. */
export function QuestionForm(props: { at: number; asked: AnswerableBody; itemId: string | null }) {
  const editing = useEditing()
  const { reference } = useReference()
  const edit = (change: Partial<Pick<AnswerableBody, "stem" | "rationale" | "subject">>) =>
    editing.changeQuestion(props.at, (one) => ({ ...one, ...change }))
  const isPart = () => editing.body().kind === "case-set"
  const kinds = () =>
    [...new Set<ItemKind>([props.asked.kind, ...editing.kinds()])].filter((kind) => kind !== "case-set")

  return (
    <div class="question-form">
      <Show when={isPart()}>
        <Field label={words().classification.kind}>
          {(control) => (
            <select
              {...control}
              class="input short-select"
              data-small=""
              onChange={(event) => {
                const kind = event.currentTarget.value as AnswerableKind
                editing.changeQuestion(props.at, (one) => withKind(one, kind, newOptionId))
              }}
            >
              <For each={kinds()}>
                {(kind) => (
                  <option value={kind} selected={kind === props.asked.kind}>
                    {said(itemKindWords[kind])}
                  </option>
                )}
              </For>
            </select>
          )}
        </Field>
      </Show>
      <LocalisedField
        field="stem"
        question={props.at}
        label={words().question.stem}
        value={props.asked.stem}
        takesBlanks={props.asked.kind === "cloze"}
        onChange={(stem) => edit({ stem })}
      />
      <LikenessPanel stem={props.asked.stem} itemId={props.itemId} />
      <Answers at={props.at} asked={props.asked} />
      <LocalisedField
        field="rationale"
        question={props.at}
        label={words().question.rationale}
        value={props.asked.rationale}
        onChange={(rationale) => edit({ rationale })}
      />
      <div id={controlOf("subject", props.at)}>
        <Field label={words().classification.subject} error={editing.errorAt(controlOf("subject", props.at))}>
          {(control) => (
            <select
              {...control}
              class="input"
              data-small=""
              onChange={(event) => edit({ subject: event.currentTarget.value })}
            >
              <option value="">{words().classification.noSubject}</option>
              <For each={reference().subjects}>
                {(subject) => (
                  <option value={subject.code} selected={subject.code === props.asked.subject}>
                    {said(subject.name)}
                  </option>
                )}
              </For>
            </select>
          )}
        </Field>
      </div>
      <LawField at={props.at} asked={props.asked} />
    </div>
  )
}

function Answers(props: { at: number; asked: AnswerableBody }) {
  const of = <Kind extends AnswerableBody["kind"]>(kind: Kind) =>
    props.asked.kind === kind ? (props.asked as Extract<AnswerableBody, { kind: Kind }>) : undefined
  return (
    <Switch>
      <Match when={isChoiceBody(props.asked) || props.asked.kind === "ordering"}>
        <OptionList at={props.at} asked={props.asked} />
      </Match>
      <Match when={of("matching")}>{(asked) => <MatchingFields at={props.at} asked={asked()} />}</Match>
      <Match when={of("numeric")}>{(asked) => <NumberFields at={props.at} asked={asked()} />}</Match>
      <Match when={of("cloze")}>{(asked) => <GapFields at={props.at} asked={asked()} />}</Match>
      <Match when={of("short-text")}>{(asked) => <ShortTextFields at={props.at} asked={asked()} />}</Match>
      <Match when={of("essay")}>{(asked) => <EssayFields at={props.at} asked={asked()} />}</Match>
      <Match when={of("hotspot")}>{(asked) => <HotspotFields at={props.at} asked={asked()} />}</Match>
    </Switch>
  )
}
