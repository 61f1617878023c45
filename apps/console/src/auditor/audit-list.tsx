import type { AuditPage, AuditVerification } from "@sworn/contract/staff"
import { Button, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import type { Reply } from "../api/reply.ts"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { Pager } from "../shell/pager.tsx"
import { AuditFilters } from "./audit-filters.tsx"
import { AuditTable } from "./audit-table.tsx"
import { EventSheet } from "./event-sheet.tsx"
import { ExportSheet } from "./export-sheet.tsx"
import type { Filters } from "./filters.ts"
import { Verification } from "./verification.tsx"

type Props = {
  list: AuditPage
  /** The rows shown are still those of the question before. */
  isUpdating: boolean
  filters: Filters
  page: number
  size: number
  openSeq: number | undefined
  verification: Reply<AuditVerification> | "under-way" | undefined
  onVerify: () => void
  onFilter: (change: Filters) => void
  onPage: (page: number) => void
  onNear: (page: number) => void
  onOpen: (seq: number | undefined) => void
}

/** What was done, newest first; whether the log still is what was written; and a part of it to take away. */
export function AuditList(props: Props) {
  const [isExporting, setIsExporting] = createSignal(false)
  return (
    <Page
      title={words().audit.title}
      count={words().audit.count(props.list.total)}
      fills
      act={
        <>
          <Button small onClick={() => setIsExporting(true)}>
            {words().audit.export}
          </Button>
          <Button
            kind="primary"
            small
            aria-disabled={props.verification === "under-way"}
            onClick={() => props.onVerify()}
          >
            {words().audit.verify}
          </Button>
        </>
      }
    >
      <Show when={props.list.alarm}>
        {(alarm) => (
          <StatusLine tone="bad" shape="alert">
            {words().audit.alarm} {words().audit.breaks[alarm().kind](alarm().seq)}
          </StatusLine>
        )}
      </Show>
      <Verification state={props.verification} />
      <AuditFilters
        filters={props.filters}
        actions={props.list.actions}
        onFilter={(change) => props.onFilter(change)}
      />
      <AuditTable
        rows={props.list.rows}
        isUpdating={props.isUpdating}
        onOpen={(row) => props.onOpen(row.seq)}
      />
      <Pager
        page={props.page}
        size={props.size}
        total={props.list.total}
        onPage={(page) => props.onPage(page)}
        onNear={(page) => props.onNear(page)}
      />
      <EventSheet
        event={props.list.rows.find((row) => row.seq === props.openSeq)}
        onClose={() => props.onOpen(undefined)}
      />
      <ExportSheet
        open={isExporting()}
        filters={props.filters}
        total={props.list.total}
        onClose={() => setIsExporting(false)}
      />
    </Page>
  )
}
