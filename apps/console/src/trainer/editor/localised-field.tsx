import { locales, type Locale, type LocalisedRich } from "@sworn/question-bank"
import { For } from "solid-js"
import { nextBlankIn } from "./body/gaps.ts"
import { useEditing } from "./editing.ts"
import { controlOf, type PlacedFault } from "./faults.ts"
import { RichField } from "./rich/rich-field.tsx"
import { words } from "./words.ts"

type Props = {
  field: PlacedFault["field"]
  question: number | null
  part?: string
  label: string
  value: LocalisedRich
  onChange: (value: LocalisedRich) => void
  compact?: boolean
  labelHidden?: boolean
  /** Of a cloze: its stem alone. */
  takesBlanks?: boolean
}

/** One text in both languages; which of them are on screen is chosen once for the whole page. */
export function LocalisedField(props: Props) {
  const editing = useEditing()
  const control = (locale: Locale) => controlOf(props.field, props.question, locale, props.part)
  return (
    <div class="localised">
      <For each={locales}>
        {(locale) => (
          <RichField
            id={control(locale)}
            label={words().labelIn(props.label, words().inLanguage[locale])}
            labelHidden={props.labelHidden ?? false}
            lang={locale}
            value={props.value[locale]}
            onChange={(text) => props.onChange({ ...props.value, [locale]: text })}
            upload={editing.upload}
            error={editing.errorAt(control(locale))}
            compact={props.compact ?? false}
            nextBlank={props.takesBlanks ? () => nextBlankIn(props.value[locale]) : undefined}
          />
        )}
      </For>
    </div>
  )
}
