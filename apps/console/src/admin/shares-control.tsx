import type { SubjectShare } from "@sworn/exam-core"
import { formatPoints, Glyph } from "@sworn/ui"
import { Index, Show } from "solid-js"
import { said, words } from "../i18n/words.ts"
import { useReference } from "../shell/reference.tsx"
import { Whole } from "./sections-control.tsx"

type Props = {
  label: string
  rule: string
  error: string | undefined
  shares: readonly SubjectShare[]
  total: number
  onChange: (shares: readonly SubjectShare[]) => void
}

/** Points by subject, with the sum beside the total it has to be. */
export function SharesControl(props: Props) {
  const { reference } = useReference()
  const nameOf = (code: string) => {
    const subject = reference().subjects.find((one) => one.code === code)
    return subject === undefined ? code : said(subject.name)
  }
  const sum = () => props.shares.reduce((all, one) => all + one.points, 0)
  const change = (at: number, some: Partial<SubjectShare>) =>
    props.onChange(props.shares.map((one, index) => (index === at ? { ...one, ...some } : one)))

  return (
    <fieldset class="rows">
      <legend class="field-label">
        {props.label} <span class="quiet">{props.rule}</span>
      </legend>
      <div class="table-box" tabindex="0" role="region" aria-label={props.label}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{words().admin.subjectName}</th>
              <th scope="col">{words().admin.subjectPoints}</th>
              <th scope="col">{words().admin.subjectCore}</th>
            </tr>
          </thead>
          <tbody>
            <Index each={props.shares}>
              {(share, at) => (
                <tr>
                  <th scope="row">{nameOf(share().subject)}</th>
                  <td>
                    <Whole
                      label={words().admin.rowOf(words().admin.subjectPoints, nameOf(share().subject))}
                      value={share().points / 100}
                      step={0.5}
                      onChange={(points) => change(at, { points: Math.round(points * 100) })}
                    />
                  </td>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={words().admin.rowOf(words().admin.subjectCore, nameOf(share().subject))}
                      checked={share().isCore}
                      onChange={(event) => change(at, { isCore: event.currentTarget.checked })}
                    />
                  </td>
                </tr>
              )}
            </Index>
          </tbody>
        </table>
      </div>
      <p class="quiet" role="status">
        {words().admin.sumOf(formatPoints(sum()), formatPoints(props.total))}
      </p>
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
