import type {
  LawChangeItems,
  LawChangePage,
  TouchedBlueprints as TouchedBlueprintList,
} from "@sworn/contract/staff"
import { A } from "@solidjs/router"
import { Button, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { Figures } from "../shell/figures.tsx"
import { Pager } from "../shell/pager.tsx"
import { EffectiveDay } from "./change-table.tsx"
import { FlaggedFilters } from "./flagged-filters.tsx"
import { FlaggedTable } from "./flagged-table.tsx"
import type { Judgement, Standing } from "./judgements.ts"
import { TouchedBlueprints } from "./touched-blueprints.tsx"
import { TouchedPapers } from "./touched-papers.tsx"
import { lawWords } from "./words.ts"

export type Done = { readonly ok: boolean; readonly words: string }

type Props = {
  change: LawChangePage
  /** Undefined for whoever does not work on items. */
  items: LawChangeItems | undefined
  /** Undefined for whoever is not to know what papers must ask about. */
  blueprints: TouchedBlueprintList | undefined
  mayRebindBlueprints: boolean
  isUpdating: boolean
  judgement: Judgement | undefined
  standing: Standing | undefined
  page: number
  size: number
  mayApprove: boolean
  onJudgement: (judgement: Judgement | undefined) => void
  onStanding: (standing: Standing | undefined) => void
  onPage: (page: number) => void
  onRebind: (itemVersionIds: string[] | null) => Promise<Done>
  onApprove: () => Promise<Done>
  onRebindBlueprints: () => Promise<Done>
}

/** What a change in the law touches, and what can be done about it: one by one, or all that is identical at once. */
export function ChangeDesk(props: Props) {
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set())
  const [done, setDone] = createSignal<Done>()
  const [isWorking, setIsWorking] = createSignal(false)
  const change = () => props.change

  async function work(act: () => Promise<Done>) {
    if (isWorking()) return
    setIsWorking(true)
    setDone(await act())
    setSelected(new Set<string>())
    setIsWorking(false)
  }
  const select = (key: string, isOn: boolean) => {
    const next = new Set(selected())
    if (isOn) next.add(key)
    else next.delete(key)
    setSelected(next)
  }
  const figures = () => {
    const { items, answerables, stems, scenarios, rationales, papers, sittings, blueprints } =
      change().flagged
    return [
      { name: lawWords().items, value: String(items) },
      { name: lawWords().answerables, value: String(answerables) },
      { name: lawWords().texts, value: String(stems + scenarios + rationales) },
      { name: lawWords().papers, value: String(papers) },
      { name: lawWords().sittings, value: String(sittings) },
      { name: lawWords().blueprints, value: String(blueprints) },
    ]
  }

  return (
    <>
      <p class="facts">
        <EffectiveDay row={change()} today={change().today} />
        <span class="quiet">
          {lawWords().loadedBy} {change().loadedBy ?? lawWords().byCommand}
        </span>
        <Show when={change().toVersion}>
          {(to) => (
            <A href={`/statutes/${change().statute}/comparison?from=${change().fromVersion}&to=${to()}`}>
              {lawWords().toComparison}
            </A>
          )}
        </Show>
      </p>
      <Figures label={lawWords().figures} figures={figures()} />

      <div class="law-acts">
        <Show when={props.items !== undefined && change().rebindableCount > 0}>
          <div class="law-act">
            <p>{lawWords().rebindLead}</p>
            <div class="acts">
              <Button
                kind="primary"
                aria-disabled={isWorking()}
                onClick={() => void work(() => props.onRebind(null))}
              >
                {isWorking() ? lawWords().working : lawWords().rebindAll(change().rebindableCount)}
              </Button>
              <Show when={selected().size > 0}>
                <Button
                  aria-disabled={isWorking()}
                  onClick={() => void work(() => props.onRebind([...selected()]))}
                >
                  {lawWords().rebindSome(selected().size)}
                </Button>
              </Show>
            </div>
          </div>
        </Show>
        <Show when={props.mayApprove && change().approvableCount > 0}>
          <div class="law-act">
            <p>{lawWords().approveLead(change().approvableCount)}</p>
            <div class="acts">
              <Button
                kind="primary"
                aria-disabled={isWorking()}
                onClick={() => void work(() => props.onApprove())}
              >
                {isWorking() ? lawWords().working : lawWords().approveAll(change().approvableCount)}
              </Button>
            </div>
          </div>
        </Show>
        <Show when={done()}>
          {(one) => (
            <StatusLine tone={one().ok ? "ok" : "bad"} shape={one().ok ? "check" : "alert"}>
              {one().words}
            </StatusLine>
          )}
        </Show>
      </div>

      <Show when={props.items}>
        {(items) => (
          <>
            <FlaggedFilters
              flagged={change().flagged}
              judgement={props.judgement}
              standing={props.standing}
              onJudgement={props.onJudgement}
              onStanding={props.onStanding}
            />
            <FlaggedTable
              rows={items().rows}
              isUpdating={props.isUpdating}
              isFiltered={props.judgement !== undefined || props.standing !== undefined}
              selected={selected()}
              onSelect={select}
            />
            <Pager page={props.page} size={props.size} total={items().total} onPage={props.onPage} />
          </>
        )}
      </Show>
      <TouchedPapers papers={change().papers} />
      <Show when={props.blueprints}>
        {(blueprints) => (
          <TouchedBlueprints
            list={blueprints()}
            mayRebind={props.mayRebindBlueprints}
            onRebind={props.onRebindBlueprints}
          />
        )}
      </Show>
    </>
  )
}
