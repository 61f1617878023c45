import type { ComparisonPage } from "@sworn/contract/staff"
import { Segmented, StateChip, type GlyphShape, type Tone } from "@sworn/ui"
import { createMemo, For, Show } from "solid-js"
import { Empty } from "../shell/empty.tsx"
import { ComparedArticle, NewArticle } from "./compared-article.tsx"
import { rowsOf, type ComparisonRow } from "./comparison-rows.ts"
import { lawWords } from "./words.ts"

export type Fate = "same" | "moved" | "changed" | "vanished" | "added"

export const looksOfFate = {
  same: { shape: "check", tone: "plain" },
  moved: { shape: "right", tone: "accent" },
  changed: { shape: "half", tone: "warn" },
  vanished: { shape: "cross", tone: "bad" },
  added: { shape: "flag", tone: "ok" },
} as const satisfies Record<Fate, { shape: GlyphShape; tone: Tone }>

const fates = ["same", "moved", "changed", "vanished", "added"] as const
const fateOf = (row: ComparisonRow): Fate => (row.kind === "new" ? "added" : row.fate.fate)

type Props = { page: ComparisonPage; showsAll: boolean; onShow: (all: boolean) => void }

/** Article by article, with the words an amendment struck and put in; what stayed is left out unless asked for. */
export function ComparisonDesk(props: Props) {
  const rows = createMemo(() => rowsOf(props.page))
  const count = (fate: Fate) => rows().filter((row) => fateOf(row) === fate).length
  const shown = () => (props.showsAll ? rows() : rows().filter((row) => fateOf(row) !== "same"))

  return (
    <>
      <div class="law-compare-head">
        <ul class="law-fates">
          <For each={fates}>
            {(fate) => (
              <li>
                <StateChip shape={looksOfFate[fate].shape} tone={looksOfFate[fate].tone}>
                  {lawWords().fateCount(lawWords().fates[fate], count(fate))}
                </StateChip>
              </li>
            )}
          </For>
        </ul>
        <Segmented
          legend={lawWords().showing}
          legendHidden
          options={[
            { value: "touched", label: lawWords().showTouched },
            { value: "all", label: lawWords().showAll },
          ]}
          value={props.showsAll ? "all" : "touched"}
          onChange={(value) => props.onShow(value === "all")}
        />
        <p class="law-legend">
          <span class="visually-hidden">{lawWords().legend}</span>
          <del>{lawWords().legendStruck}</del> <ins>{lawWords().legendPutIn}</ins>
        </p>
      </div>
      <Show when={shown().length > 0} fallback={<Empty what={lawWords().nothingChanged} />}>
        <div class="law-comparison">
          <For each={shown()}>
            {(row) =>
              row.kind === "new" ? (
                <NewArticle article={row.article} />
              ) : (
                <ComparedArticle row={row} after={props.page.after.articles} />
              )
            }
          </For>
        </div>
      </Show>
    </>
  )
}
