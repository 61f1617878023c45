import type { UnitRow } from "@sworn/contract/staff"
import { Button, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { SearchBox } from "../shell/search-box.tsx"
import { useSession } from "../shell/session.tsx"
import { OpenUnitDialog } from "./open-unit-dialog.tsx"
import { UnitSheet } from "./unit-sheet.tsx"
import { UnitTable } from "./unit-table.tsx"

type Props = {
  units: readonly UnitRow[]
  search: string
  openId: number | undefined
  onSearch: (search: string) => void
  onOpen: (unitId: number | undefined) => void
  onChanged: () => void
}

/** The tree as a table: a row opens what may be done with the unit. */
export function UnitDesk(props: Props) {
  const session = useSession()
  const [isOpening, setIsOpening] = createSignal(false)
  const [isDone, setIsDone] = createSignal(false)
  const found = () =>
    props.search === "" ? props.units : props.units.filter((unit) => unit.name.includes(props.search))
  const keepsUnits = () => session.roles().has("system-administrator")
  const done = () => {
    setIsDone(true)
    props.onChanged()
  }

  return (
    <Page
      title={words().nouns.unitTree}
      count={words().admin.unitCount(found().length)}
      fills
      act={
        <Show when={keepsUnits()}>
          <Button kind="primary" small onClick={() => setIsOpening(true)}>
            {words().admin.openUnit}
          </Button>
        </Show>
      }
    >
      <div class="filters" role="search">
        <SearchBox
          label={words().admin.unitSearch}
          placeholder={words().admin.unitSearch}
          value={props.search}
          onSearch={(search) => props.onSearch(search)}
        />
        <Show when={isDone()}>
          <StatusLine tone="ok" shape="check">
            {words().admin.done}
          </StatusLine>
        </Show>
      </div>
      <UnitTable units={found()} all={props.units} onOpen={(unit) => props.onOpen(unit.unitId)} />
      <UnitSheet
        unit={props.units.find((unit) => unit.unitId === props.openId)}
        mayChange={keepsUnits()}
        onClose={() => props.onOpen(undefined)}
        onChanged={done}
      />
      <OpenUnitDialog
        open={isOpening()}
        units={props.units}
        onClose={() => setIsOpening(false)}
        onOpened={() => {
          setIsOpening(false)
          done()
        }}
      />
    </Page>
  )
}
