import { fieldAt, sayValue, type GroupedFields } from "@sworn/contract/staff"
import type { Change } from "@sworn/exam-core"
import { For } from "solid-js"
import { preferences, said, words } from "../i18n/words.ts"
import { useReference } from "../shell/reference.tsx"

/** What changes, before and after, in words. */
export function ChangeTable(props: { fields: GroupedFields; changes: readonly Change[]; label: string }) {
  const { reference } = useReference()
  const subjectName = (code: string) => {
    const subject = reference().subjects.find((one) => one.code === code)
    return subject === undefined ? code : said(subject.name)
  }
  const say = (path: string, value: unknown) => {
    const field = fieldAt(props.fields, path)
    return field === undefined || value === undefined
      ? JSON.stringify(value)
      : sayValue(field, value, preferences.language(), subjectName)
  }
  const nameOf = (path: string) => {
    const field = fieldAt(props.fields, path)
    return field === undefined ? path : said(field.words)
  }
  return (
    <div class="table-box" tabindex="0" role="region" aria-label={props.label}>
      <table class="table changes">
        <thead>
          <tr>
            <th scope="col">{words().admin.setting}</th>
            <th scope="col">{words().admin.before}</th>
            <th scope="col">{words().admin.after}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.changes}>
            {(change) => (
              <tr>
                <th scope="row">{nameOf(change.path)}</th>
                <td>{say(change.path, change.before)}</td>
                <td>{say(change.path, change.after)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}
