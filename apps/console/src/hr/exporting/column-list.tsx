import type { QualificationRow } from "@sworn/contract/staff"
import { DataTable, type Column, type Language } from "@sworn/ui"
import { catalogues, said, words } from "../../i18n/words.ts"
import { useReference } from "../../shell/reference.tsx"
import { exampleOf, exportColumns, type ExportColumn } from "./columns.ts"

/** Exactly what the file will hold, column by column, with the first row as an example. */
export function ColumnList(props: { first: QualificationRow | undefined; headers: Language }) {
  const { levelName } = useReference()
  const columns = (): Column<ExportColumn>[] => [
    { key: "at", title: "#", align: "end", cell: (column) => exportColumns.indexOf(column) + 1 },
    {
      key: "column",
      title: words().exporting.column,
      cell: (column) => (
        <strong class="unbroken" lang={props.headers}>
          {catalogues[props.headers].exporting.columnNames[column]}
        </strong>
      ),
    },
    {
      key: "example",
      title: words().exporting.example,
      clip: true,
      cell: (column) =>
        props.first ? exampleOf(column, props.first, { levelName, said, words: words() }) : "",
    },
  ]
  return (
    <DataTable
      caption={words().exporting.columns}
      columns={columns()}
      rows={exportColumns}
      rowKey={(column) => column}
    />
  )
}
