import { itemKindWords, policyWords } from "@sworn/contract/staff"
import type { SectionShape } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"
import { Button, formatPoints, Glyph, IconButton, Select } from "@sworn/ui"
import { Index, For, Show } from "solid-js"
import { said, words } from "../i18n/words.ts"
import { TypedBox } from "./typed-box.tsx"

type Props = {
  label: string
  rule: string
  error: string | undefined
  sections: readonly SectionShape[]
  total: number
  onChange: (sections: readonly SectionShape[]) => void
}

const newSection: SectionShape = { kind: "single", count: 10, pointsEach: 100, itemsEach: 1, policy: "exact" }

const worded = <Value extends string>(words: Readonly<Record<Value, Localised>>) =>
  (Object.keys(words) as Value[]).map((value) => [value, said(words[value])] as const)

/** The paper section by section, with the sum beside the total it has to be. */
export function SectionsControl(props: Props) {
  const sum = () => props.sections.reduce((all, one) => all + one.count * one.itemsEach * one.pointsEach, 0)
  const change = (at: number, some: Partial<SectionShape>) =>
    props.onChange(props.sections.map((one, index) => (index === at ? { ...one, ...some } : one)))
  const named = (name: string, at: number) => words().admin.rowOf(name, words().admin.part(at + 1))

  return (
    <fieldset class="rows">
      <legend class="field-label">
        {props.label} <span class="quiet">{props.rule}</span>
      </legend>
      <div class="table-box" tabindex="0" role="region" aria-label={props.label}>
        <table class="table">
          <thead>
            <tr>
              <For
                each={[
                  words().admin.sectionKind,
                  words().admin.sectionCount,
                  words().admin.sectionItems,
                  words().admin.sectionPoints,
                  words().admin.sectionPolicy,
                  words().admin.sectionTotal,
                ]}
              >
                {(title) => <th scope="col">{title}</th>}
              </For>
              <td />
            </tr>
          </thead>
          <tbody>
            <Index each={props.sections}>
              {(section, at) => (
                <tr>
                  <td>
                    <Select
                      class="short-select"
                      small
                      aria-label={named(words().admin.sectionKind, at)}
                      options={worded(itemKindWords)}
                      chosen={section().kind}
                      onChoose={(kind) => change(at, { kind })}
                    />
                  </td>
                  <td>
                    <Whole
                      label={named(words().admin.sectionCount, at)}
                      value={section().count}
                      onChange={(count) => change(at, { count })}
                    />
                  </td>
                  <td>
                    <Whole
                      label={named(words().admin.sectionItems, at)}
                      value={section().itemsEach}
                      onChange={(itemsEach) => change(at, { itemsEach })}
                    />
                  </td>
                  <td>
                    <Whole
                      label={named(words().admin.sectionPoints, at)}
                      value={section().pointsEach / 100}
                      step={0.5}
                      onChange={(points) => change(at, { pointsEach: Math.round(points * 100) })}
                    />
                  </td>
                  <td>
                    <Select
                      class="short-select"
                      small
                      aria-label={named(words().admin.sectionPolicy, at)}
                      options={worded(policyWords)}
                      chosen={section().policy}
                      onChoose={(policy) => change(at, { policy })}
                    />
                  </td>
                  <td data-align="end">
                    {formatPoints(section().count * section().itemsEach * section().pointsEach)}
                  </td>
                  <td>
                    <Show when={props.sections.length > 1}>
                      <IconButton
                        small
                        shape="cross"
                        label={words().admin.removeSection(words().admin.part(at + 1))}
                        onClick={() => props.onChange(props.sections.filter((_one, index) => index !== at))}
                      />
                    </Show>
                  </td>
                </tr>
              )}
            </Index>
          </tbody>
        </table>
      </div>
      <div class="form-foot">
        <p class="quiet" role="status">
          {words().admin.sumOf(formatPoints(sum()), formatPoints(props.total))}
        </p>
        <Button small onClick={() => props.onChange([...props.sections, newSection])}>
          {words().admin.addSection}
        </Button>
      </div>
      <Show when={props.error}>
        {(error) => (
          <p class="field-error">
            <Glyph shape="alert" />
            <span>{error()}</span>
          </p>
        )}
      </Show>
    </fieldset>
  )
}

export function Whole(props: {
  label: string
  value: number
  step?: number
  onChange: (value: number) => void
}) {
  return (
    <TypedBox
      class="input short-input"
      data-small
      type="number"
      min={0}
      step={props.step ?? 1}
      aria-label={props.label}
      shown={String(props.value)}
      onType={(text) => props.onChange(Number(text))}
    />
  )
}
