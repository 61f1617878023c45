import { A, createAsync, useSearchParams } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { readBlueprints } from "../api/blueprints.ts"
import { words } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"
import { Page } from "../shell/page.tsx"
import { Pager } from "../shell/pager.tsx"
import { SelectChip } from "../shell/select-chip.tsx"
import { useSession } from "../shell/session.tsx"
import { BlueprintTable } from "./blueprint-table.tsx"
import { useNames } from "./names.ts"
import { blueprintWords } from "./words.ts"
import "./blueprints.css"

const size = 50
const levels = ["basic", "intermediate", "advanced"] as const
const states = ["draft", "approved", "retired"] as const

export default function BlueprintsPage() {
  const session = useSession()
  const { levelName } = useNames()
  const [asked, setAsked] = useSearchParams()
  const question = () => ({
    level: levels.find((one) => one === asked["level"]),
    state: states.find((one) => one === asked["state"]),
    page: Math.max(1, Math.trunc(Number(asked["page"])) || 1),
    size,
  })
  const list = createAsync(async () => {
    const now = question()
    return { asked: JSON.stringify(now), list: await readBlueprints(now) }
  })
  const filter = (what: Record<string, string | undefined>) =>
    setAsked({ ...what, page: undefined }, { replace: true })
  const mayWrite = () => session.roles().has("paper-setter")
  const isFiltered = () => question().level !== undefined || question().state !== undefined
  const toNew = () => (
    <Show when={mayWrite()}>
      <A class="button" data-kind="primary" href="/blueprints/new">
        {blueprintWords().create}
      </A>
    </Show>
  )

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={list.latest}>
        {(loaded) => (
          <Page
            title={blueprintWords().title}
            count={blueprintWords().count(loaded().list.total)}
            act={toNew()}
            fills
          >
            <div class="filters">
              <SelectChip
                name={blueprintWords().level}
                any={blueprintWords().any}
                options={levels.map((value) => ({ value, label: levelName(value) }))}
                value={question().level}
                onChoose={(level) => filter({ level })}
              />
              <SelectChip
                name={blueprintWords().state}
                any={blueprintWords().any}
                options={states.map((value) => ({ value, label: blueprintWords().states[value] }))}
                value={question().state}
                onChoose={(state) => filter({ state })}
              />
            </div>
            <BlueprintTable
              rows={loaded().list.rows}
              isUpdating={loaded().asked !== JSON.stringify(question())}
              empty={
                isFiltered() ? (
                  <Empty what={blueprintWords().noMatch} />
                ) : (
                  <Empty what={blueprintWords().empty} next={blueprintWords().emptyNext} act={toNew()} />
                )
              }
            />
            <Pager
              page={question().page}
              size={size}
              total={loaded().list.total}
              onPage={(page) => setAsked({ page: page === 1 ? undefined : page })}
            />
          </Page>
        )}
      </Show>
    </Suspense>
  )
}
