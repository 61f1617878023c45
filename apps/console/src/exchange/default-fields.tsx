import type { ImportSettings } from "@sworn/contract/staff"
import { Field, languages, Segmented, OptionalSelect, Select } from "@sworn/ui"
import { For } from "solid-js"
import type { SetStoreFunction } from "solid-js/store"
import { said } from "../i18n/words.ts"
import { useReference } from "../shell/reference.tsx"
import { exchangeWords } from "./words.ts"

type Props = { settings: ImportSettings; set: SetStoreFunction<ImportSettings> }

const difficulties = [1, 2, 3, 4, 5] as const

/** What questions get that do not say it themselves. */
export function DefaultFields(props: Props) {
  const { reference } = useReference()
  const own = () => exchangeWords().defaults
  const toggle = (level: ImportSettings["levels"][number], isOn: boolean) =>
    props.set("levels", (levels) => (isOn ? [...levels, level] : levels.filter((one) => one !== level)))

  return (
    <fieldset class="wizard-set">
      <legend>{own().title}</legend>
      <p class="quiet">{own().lead}</p>
      <div class="wizard-choices">
        <Segmented
          legend={own().locale}
          options={languages.map((value) => ({ value, label: own().locales[value] }))}
          value={props.settings.locale}
          onChange={(locale) => props.set("locale", locale)}
        />
        <Segmented
          legend={own().translation}
          options={(["leave-empty", "same-text"] as const).map((value) => ({
            value,
            label: own().translations[value],
          }))}
          value={props.settings.translation}
          onChange={(translation) => props.set("translation", translation)}
        />
        <fieldset class="level-choices">
          <legend>{own().levels}</legend>
          <For each={reference().levels.filter((level) => level.examinable)}>
            {(level) => (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={props.settings.levels.some((one) => one === level.code)}
                  onChange={(event) =>
                    toggle(level.code as ImportSettings["levels"][number], event.currentTarget.checked)
                  }
                />
                {said(level.name)}
              </label>
            )}
          </For>
        </fieldset>
      </div>
      <div class="wizard-fields">
        <Named
          label={own().subject}
          none={own().empty}
          options={reference().subjects}
          chosen={props.settings.subject}
          onChoose={(subject) => props.set("subject", subject)}
        />
        <Named
          label={own().category}
          none={own().everyCategory}
          options={reference().categories}
          chosen={props.settings.category}
          onChoose={(category) => props.set("category", category)}
        />
        <Field label={own().difficulty}>
          {(control) => (
            <Select
              {...control}
              options={difficulties.map((level) => [level, String(level)])}
              chosen={props.settings.difficulty}
              onChoose={(level) => props.set("difficulty", level)}
            />
          )}
        </Field>
        <Field label={own().tags} hint={own().tagsHint}>
          {(control) => (
            <input
              {...control}
              class="input"
              autocomplete="off"
              maxlength={200}
              value={props.settings.tags.join("、")}
              onChange={(event) => props.set("tags", tagsIn(event.currentTarget.value))}
            />
          )}
        </Field>
        <Field label={own().law} hint={own().lawHint}>
          {(control) => (
            <input
              {...control}
              class="input"
              autocomplete="off"
              maxlength={200}
              value={props.settings.law ?? ""}
              onChange={(event) => props.set("law", event.currentTarget.value.trim() || null)}
            />
          )}
        </Field>
      </div>
    </fieldset>
  )
}

const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、,，;；]+/)
      .map((tag) => tag.trim().slice(0, 40))
      .filter((tag) => tag !== ""),
  ),
]

function Named(props: {
  label: string
  none: string
  options: readonly { code: string; name: { "zh-CN": string; en: string } }[]
  chosen: string | null
  onChoose: (code: string | null) => void
}) {
  return (
    <Field label={props.label}>
      {(control) => (
        <OptionalSelect
          {...control}
          none={props.none}
          options={props.options.map(({ code, name }) => [code, said(name)])}
          chosen={props.chosen}
          onChoose={props.onChoose}
        />
      )}
    </Field>
  )
}
