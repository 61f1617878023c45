import type { OfficerPage, QualificationPage } from "@sworn/contract/staff"
import { Button } from "@sworn/ui"
import { createSignal } from "solid-js"
import type { Reply } from "../api/reply.ts"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { Pager } from "../shell/pager.tsx"
import { ExportSheet } from "./exporting/export-sheet.tsx"
import { FilterBar } from "./filtering/filter-bar.tsx"
import type { Filters } from "./filters.ts"
import { Headline } from "./headline.tsx"
import { OfficerSheet } from "./officer/officer-sheet.tsx"
import { QualifiedTable } from "./qualified-table.tsx"

type Props = {
  list: QualificationPage
  /** The rows shown are still those of the question before. */
  isUpdating: boolean
  filters: Filters
  page: number
  size: number
  openId: string | undefined
  officer: Reply<OfficerPage> | undefined
  onFilter: (change: Filters) => void
  onPage: (page: number) => void
  onNear: (page: number) => void
  onOpen: (officerId: string | undefined) => void
}

/** Who is qualified: how many persons, then each certificate, then the person behind it. */
export function QualifiedList(props: Props) {
  const [isExporting, setIsExporting] = createSignal(false)
  return (
    <Page
      title={words().qualified.title}
      count={words().qualified.count(props.list.total)}
      fills
      act={
        <Button kind="primary" small onClick={() => setIsExporting(true)}>
          {words().qualified.export}
        </Button>
      }
    >
      <Headline list={props.list} unitId={props.filters.unit} />
      <FilterBar
        filters={props.filters}
        onFilter={(change) => props.onFilter(change)}
        onFound={(officerId) => props.onOpen(officerId)}
        offersStatus
      />
      <QualifiedTable
        rows={props.list.rows}
        asOf={props.list.asOf}
        filters={props.filters}
        isUpdating={props.isUpdating}
        onOpen={(row) => props.onOpen(row.officerId)}
      />
      <Pager
        page={props.page}
        size={props.size}
        total={props.list.total}
        onPage={(page) => props.onPage(page)}
        onNear={(page) => props.onNear(page)}
      />
      <OfficerSheet
        openId={props.openId}
        officer={props.officer}
        order={props.list.rows.map((row) => row.officerId)}
        onOpen={(officerId) => props.onOpen(officerId)}
      />
      <ExportSheet
        open={isExporting()}
        filters={props.filters}
        list={props.list}
        onClose={() => setIsExporting(false)}
      />
    </Page>
  )
}
