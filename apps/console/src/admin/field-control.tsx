import {
  levelWords,
  mayBe,
  measureWords,
  sizes,
  type Field as Description,
  type NumberField,
} from "@sworn/contract/staff"
import type { SectionShape, SubjectShare } from "@sworn/exam-core"
import { Field, OptionalSelect, Select } from "@sworn/ui"
import { createUniqueId, For, Show } from "solid-js"
import { preferences, said, words } from "../i18n/words.ts"
import { numbersIn } from "./draft.ts"
import { SectionsControl } from "./sections-control.tsx"
import { SharesControl } from "./shares-control.tsx"
import { TypedBox } from "./typed-box.tsx"

type Props = {
  description: Description
  value: unknown
  total: number
  isChanged: boolean
  error: string | undefined
  onChange: (value: unknown) => void
}

/** The control that fits what a setting is, in the unit people speak of it in. */
export function FieldControl(props: Props) {
  const label = () =>
    props.isChanged
      ? `${said(props.description.words)} · ${words().admin.changed}`
      : said(props.description.words)
  const hint = () => `${props.description.rule} · ${mayBe(props.description, preferences.language())}`

  const drawn = () => {
    const { description } = props
    switch (description.kind) {
      case "number":
        return <NumberControl {...props} description={description} label={label()} hint={hint()} />
      case "switch":
        return (
          <label class="switch">
            <input
              type="checkbox"
              checked={props.value === true}
              onChange={(event) => props.onChange(event.currentTarget.checked)}
            />
            <span>
              {label()} <span class="quiet">{description.rule}</span>
            </span>
          </label>
        )
      case "numbers":
        return (
          <Field label={label()} hint={`${hint()}（${words().admin.listHint}）`} error={props.error}>
            {(control) => (
              <span class="measured">
                <TypedBox
                  {...control}
                  class="input"
                  data-small
                  autocomplete="off"
                  shown={(props.value as number[]).map((one) => one / sizes[description.unit]).join("、")}
                  onType={(text) => props.onChange(numbersIn(text, sizes[description.unit]))}
                />
                <span class="quiet">{said(measureWords[description.unit])}</span>
              </span>
            )}
          </Field>
        )
      case "choice":
        return (
          <Field label={label()} hint={description.rule} error={props.error}>
            {(control) => (
              <Select
                {...control}
                small
                options={Object.entries(description.options).map(([value, name]) => [value, said(name)])}
                chosen={props.value as string}
                onChoose={props.onChange}
              />
            )}
          </Field>
        )
      case "choices":
        return (
          <fieldset class="choices">
            <legend class="field-label">{label()}</legend>
            <For each={Object.entries(description.options)}>
              {([value, name]) => (
                <label class="switch">
                  <input
                    type="checkbox"
                    checked={(props.value as string[]).includes(value)}
                    onChange={(event) => {
                      const others = (props.value as string[]).filter((one) => one !== value)
                      props.onChange(event.currentTarget.checked ? [...others, value] : others)
                    }}
                  />
                  <span>{said(name)}</span>
                </label>
              )}
            </For>
            <p class="field-hint">{description.rule}</p>
          </fieldset>
        )
      case "digit":
        return (
          <Field label={label()} hint={hint()} error={props.error}>
            {(control) => (
              <input
                {...control}
                class="input short-input"
                data-small
                maxlength={1}
                inputmode="numeric"
                value={String(props.value)}
                onInput={(event) => props.onChange(event.currentTarget.value)}
              />
            )}
          </Field>
        )
      case "prerequisite":
        return <PrerequisiteControl {...props} label={label()} hint={hint()} />
      case "sections":
        return (
          <SectionsControl
            label={label()}
            rule={description.rule}
            error={props.error}
            sections={props.value as SectionShape[]}
            total={props.total}
            onChange={(sections) => props.onChange(sections)}
          />
        )
      case "shares":
        return (
          <SharesControl
            label={label()}
            rule={description.rule}
            error={props.error}
            shares={props.value as SubjectShare[]}
            total={props.total}
            onChange={(shares) => props.onChange(shares)}
          />
        )
    }
  }

  return (
    <div class="setting" data-kind={props.description.kind} data-changed={props.isChanged ? "" : undefined}>
      {drawn()}
    </div>
  )
}

/** An empty box is no number, and never "none": the check says so. */
const storedFrom = (text: string, size: number): number | string =>
  text.trim() === "" ? "" : Math.round(Number(text) * size)

type NumberProps = Omit<Props, "description"> & { description: NumberField; label: string; hint: string }

function NumberControl(props: NumberProps) {
  const size = () => sizes[props.description.unit]
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(control) => (
        <span class="measured">
          <TypedBox
            {...control}
            class="input short-input"
            data-small
            type="number"
            min={props.description.least}
            max={props.description.most}
            disabled={props.value === null}
            shown={typeof props.value === "number" ? String(props.value / size()) : ""}
            onType={(text) => props.onChange(storedFrom(text, size()))}
          />
          <span class="quiet">{said(measureWords[props.description.unit])}</span>
          <Show when={props.description.none}>
            {(none) => (
              <label class="switch">
                <input
                  type="checkbox"
                  checked={props.value === null}
                  onChange={(event) =>
                    props.onChange(event.currentTarget.checked ? null : props.description.least * size())
                  }
                />
                <span>{said(none())}</span>
              </label>
            )}
          </Show>
        </span>
      )}
    </Field>
  )
}

function PrerequisiteControl(props: Props & { label: string; hint: string }) {
  const monthsId = createUniqueId()
  const value = () => props.value as { level: string; heldMonths: number } | null
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(control) => (
        <span class="measured">
          <OptionalSelect
            {...control}
            class="short-select"
            small
            none={words().admin.isNone}
            options={Object.entries(levelWords).map(([level, name]) => [level, said(name)])}
            chosen={value()?.level}
            onChoose={(level) =>
              props.onChange(level === null ? null : { level, heldMonths: value()?.heldMonths ?? 12 })
            }
          />
          <Show when={value()}>
            {(chosen) => (
              <>
                <label class="quiet" for={monthsId}>
                  {words().admin.prerequisiteMonths}
                </label>
                <TypedBox
                  id={monthsId}
                  class="input short-input"
                  data-small
                  type="number"
                  min={0}
                  max={120}
                  shown={String(chosen().heldMonths)}
                  onType={(text) =>
                    props.onChange({ level: chosen().level, heldMonths: storedFrom(text, 1) })
                  }
                />
              </>
            )}
          </Show>
        </span>
      )}
    </Field>
  )
}
