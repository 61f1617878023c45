import { isSpecialist, type Localised } from "@sworn/question-bank"
import { Field, formatPoints, OptionalSelect, Select } from "@sworn/ui"
import { Show } from "solid-js"
import { said } from "../i18n/words.ts"
import type { Desk } from "./desk.ts"
import { pointsIn } from "./edits.ts"
import { useNames } from "./names.ts"
import { blueprintWords } from "./words.ts"

type Level = Desk["rules"] extends () => infer Rules
  ? Rules extends { level: infer Code }
    ? Code
    : never
  : never

/** What it is called and whom it is for. */
export function HeadingFields(props: { desk: Desk; onLevel?: ((level: Level) => void) | undefined }) {
  const { reference, levelName } = useNames()
  const body = () => props.desk.body()
  const setTitle = (part: "zh-CN" | "en", text: string) =>
    props.desk.change((now) => ({ ...now, title: { ...now.title, [part]: text } }))

  const named = (all: readonly { readonly code: string; readonly name: Localised }[]) =>
    all.map(({ code, name }) => [code, said(name)] as const)

  return (
    <fieldset class="blueprint-fields">
      <legend>{blueprintWords().heading}</legend>
      <div id="title-zh">
        <Field label={blueprintWords().nameZh}>
          {(control) => (
            <input
              {...control}
              class="input"
              lang="zh-CN"
              maxlength={100}
              autocomplete="off"
              value={body().title["zh-CN"]}
              onInput={(event) => setTitle("zh-CN", event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <div id="title-en">
        <Field label={blueprintWords().nameEn}>
          {(control) => (
            <input
              {...control}
              class="input"
              lang="en"
              maxlength={100}
              autocomplete="off"
              value={body().title.en}
              onInput={(event) => setTitle("en", event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <Field label={blueprintWords().level}>
        {(control) => (
          <Show
            when={props.onLevel}
            fallback={
              <p id={control.id} class="blueprint-fixed">
                {levelName(body().level)}
              </p>
            }
          >
            {(onLevel) => (
              <Select
                {...control}
                options={named(reference().levels.filter(({ examinable }) => examinable))}
                chosen={body().level}
                onChoose={(level) => onLevel()(level as Level)}
              />
            )}
          </Show>
        )}
      </Field>
      <Field label={blueprintWords().category}>
        {(control) => (
          <OptionalSelect
            {...control}
            none={blueprintWords().everyCategory}
            options={named(reference().categories)}
            chosen={body().category}
            onChoose={(category) => props.desk.change((now) => ({ ...now, category }))}
          />
        )}
      </Field>
      <Show when={isSpecialist(body()) || body().specialistSubject !== null}>
        <div id="specialist">
          <Field label={blueprintWords().specialistSubject}>
            {(control) => (
              <OptionalSelect
                {...control}
                none={blueprintWords().chooseOne}
                options={named(reference().subjects)}
                chosen={body().specialistSubject}
                onChoose={(specialistSubject) => props.desk.change((now) => ({ ...now, specialistSubject }))}
              />
            )}
          </Field>
        </div>
      </Show>
      <div id="total">
        <Field label={blueprintWords().total}>
          {(control) => (
            <input
              {...control}
              class="input blueprint-number"
              inputmode="decimal"
              autocomplete="off"
              maxlength={7}
              value={formatPoints(body().total)}
              onChange={(event) => {
                const total = pointsIn(event.currentTarget.value)
                if (total > 0) props.desk.change((now) => ({ ...now, total }))
                event.currentTarget.value = formatPoints(body().total)
              }}
            />
          )}
        </Field>
      </div>
    </fieldset>
  )
}
