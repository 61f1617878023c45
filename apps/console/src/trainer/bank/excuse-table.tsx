import type { BulkPreview } from "@sworn/contract/staff"
import { For } from "solid-js"
import { bankWords } from "./words.ts"

/** Why items are left alone, and how many for each reason. */
export function ExcuseTable(props: { refused: BulkPreview["refused"] }) {
  return (
    <table class="table excuse-table">
      <thead>
        <tr>
          <th scope="col">{bankWords().bulk.why}</th>
          <th scope="col" data-align="end">
            {bankWords().bulk.howMany}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.refused}>
          {({ refusal, count }) => (
            <tr>
              <td>{bankWords().bulk.excuses[refusal]}</td>
              <td data-align="end">{count}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
