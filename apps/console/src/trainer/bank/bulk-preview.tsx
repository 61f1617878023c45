import type { BulkPreview } from "@sworn/contract/staff"
import { Show } from "solid-js"
import { ExcuseTable } from "./excuse-table.tsx"
import { bankWords } from "./words.ts"

/** Before it happens: how many would change, how many would not, and why. */
export function BulkPreviewTable(props: { preview: BulkPreview }) {
  const staying = () => props.preview.refused.reduce((sum, { count }) => sum + count, 0)
  return (
    <section class="bulk-preview" role="status">
      <p>
        <strong>
          {props.preview.possible === 0
            ? bankWords().bulk.nothing
            : bankWords().bulk.willChange(props.preview.possible)}
        </strong>
      </p>
      <Show when={staying() > 0}>
        <p>{bankWords().bulk.willStay(staying())}</p>
        <ExcuseTable refused={props.preview.refused} />
      </Show>
    </section>
  )
}
