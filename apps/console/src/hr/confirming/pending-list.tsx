import type { ConfirmationOutcome, QualificationPage, QualificationRow } from "@sworn/contract/staff"
import { useNavigate } from "@solidjs/router"
import { createSignal, Show } from "solid-js"
import type { Reply } from "../../api/reply.ts"
import { words } from "../../i18n/words.ts"
import { Page } from "../../shell/page.tsx"
import { Pager } from "../../shell/pager.tsx"
import { FilterBar } from "../filtering/filter-bar.tsx"
import { isNarrowed, type Filters } from "../filters.ts"
import { ConfirmDialog } from "./confirm-dialog.tsx"
import { PendingTable } from "./pending-table.tsx"
import { SelectionBar } from "./selection-bar.tsx"
import { createSelection } from "./selection.ts"

type Props = {
  list: QualificationPage
  isUpdating: boolean
  filters: Filters
  page: number
  size: number
  mayConfirm: boolean
  onFilter: (change: Filters) => void
  onPage: (page: number) => void
  onNear: (page: number) => void
  readAll: () => Promise<Reply<readonly QualificationRow[]>>
  onConfirm: (ids: readonly string[], confirmedOn: string) => Promise<Reply<readonly ConfirmationOutcome[]>>
  onConfirmed: () => void
}

/** Certificates waiting for HR: choose them over as many pages as needed, then confirm them in one act (HRX-8). */
export function PendingList(props: Props) {
  const navigate = useNavigate()
  const selection = createSelection()
  const [isConfirming, setIsConfirming] = createSignal(false)

  return (
    <Page title={words().pending.title} count={words().pending.count(props.list.total)} fills>
      <p class="quiet">{words().pending.lead}</p>
      <FilterBar
        filters={props.filters}
        onFilter={(change) => props.onFilter(change)}
        onFound={(officerId) => navigate(`/qualifications?officer=${officerId}`)}
      />
      <PendingTable
        rows={props.list.rows}
        asOf={props.list.asOf}
        isNarrowed={isNarrowed(props.filters)}
        isUpdating={props.isUpdating}
        selection={props.mayConfirm ? selection : undefined}
      />
      <div class="list-foot">
        <Show when={props.mayConfirm && (props.list.total > 0 || selection.rows().length > 0)}>
          <SelectionBar
            selection={selection}
            rows={props.list.rows}
            total={props.list.total}
            readAll={props.readAll}
            onConfirm={() => setIsConfirming(true)}
          />
        </Show>
        <Pager
          page={props.page}
          size={props.size}
          total={props.list.total}
          onPage={(page) => props.onPage(page)}
          onNear={(page) => props.onNear(page)}
        />
      </div>
      <ConfirmDialog
        open={isConfirming()}
        selection={selection}
        onClose={() => setIsConfirming(false)}
        onConfirm={(ids, confirmedOn) => props.onConfirm(ids, confirmedOn)}
        onConfirmed={() => props.onConfirmed()}
      />
    </Page>
  )
}
