import { isSpecialist } from "@sworn/question-bank"
import { Field, formatPoints } from "@sworn/ui"
import { For, Show } from "solid-js"
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
              <select
                {...control}
                class="input"
                onChange={(event) => onLevel()(event.currentTarget.value as Level)}
              >
                <For each={reference().levels.filter(({ examinable }) => examinable)}>
                  {(level) => (
                    <option value={level.code} selected={level.code === body().level}>
                      {said(level.name)}
                    </option>
                  )}
                </For>
              </select>
            )}
          </Show>
        )}
      </Field>
      <Field label={blueprintWords().category}>
        {(control) => (
          <select
            {...control}
            class="input"
            onChange={(event) => {
              const category = event.currentTarget.value || null
              props.desk.change((now) => ({ ...now, category }))
            }}
          >
            <option value="" selected={body().category === null}>
              {blueprintWords().everyCategory}
            </option>
            <For each={reference().categories}>
              {(category) => (
                <option value={category.code} selected={category.code === body().category}>
                  {said(category.name)}
                </option>
              )}
            </For>
          </select>
        )}
      </Field>
      <Show when={isSpecialist(body()) || body().specialistSubject !== null}>
        <div id="specialist">
          <Field label={blueprintWords().specialistSubject}>
            {(control) => (
              <select
                {...control}
                class="input"
                onChange={(event) => {
                  const specialistSubject = event.currentTarget.value || null
                  props.desk.change((now) => ({ ...now, specialistSubject }))
                }}
              >
                <option value="" selected={body().specialistSubject === null}>
                  {blueprintWords().chooseSubject}
                </option>
                <For each={reference().subjects}>
                  {(subject) => (
                    <option value={subject.code} selected={subject.code === body().specialistSubject}>
                      {said(subject.name)}
                    </option>
                  )}
                </For>
              </select>
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
