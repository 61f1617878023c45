import type { FlaggedCounts } from "@sworn/contract/staff"
import { For, Show } from "solid-js"
import { Glyph } from "@sworn/ui"
import { SelectChip } from "../shell/select-chip.tsx"
import { judgements, looksOfJudgement, standings, type Judgement, type Standing } from "./judgements.ts"
import { lawWords } from "./words.ts"

type Props = {
  flagged: FlaggedCounts
  judgement: Judgement | undefined
  standing: Standing | undefined
  onJudgement: (judgement: Judgement | undefined) => void
  onStanding: (standing: Standing | undefined) => void
}

/** The groups an amendment makes of the items, each with its count and what it means; and where each item stands since. */
export function FlaggedFilters(props: Props) {
  return (
    <div class="law-groups">
      <fieldset class="law-judgements">
        <legend>{lawWords().judgement}</legend>
        <Group
          label={lawWords().allJudgements}
          count={props.flagged.items}
          isChosen={props.judgement === undefined}
          onChoose={() => props.onJudgement(undefined)}
        />
        <For each={judgements}>
          {(judgement) => (
            <Show when={props.flagged.byJudgement[judgement] > 0}>
              <Group
                judgement={judgement}
                label={lawWords().judgements[judgement]}
                count={props.flagged.byJudgement[judgement]}
                isChosen={props.judgement === judgement}
                onChoose={() => props.onJudgement(judgement)}
              />
            </Show>
          )}
        </For>
      </fieldset>
      <SelectChip
        name={lawWords().standing}
        any={lawWords().allJudgements}
        options={standings.map((value) => ({ value, label: lawWords().standings[value] }))}
        value={props.standing}
        onChoose={(value) => props.onStanding(standings.find((one) => one === value))}
      />
      <Show when={props.judgement}>
        {(judgement) => <p class="quiet law-hint">{lawWords().judgementHints[judgement()]}</p>}
      </Show>
    </div>
  )
}

function Group(props: {
  judgement?: Judgement
  label: string
  count: number
  isChosen: boolean
  onChoose: () => void
}) {
  return (
    <label class="law-group" data-chosen={props.isChosen ? "" : undefined}>
      <input type="radio" name="judgement" checked={props.isChosen} onChange={() => props.onChoose()} />
      <Show when={props.judgement}>
        {(judgement) => <Glyph shape={looksOfJudgement[judgement()].shape} />}
      </Show>
      <span>{props.label}</span> <strong>{props.count}</strong>
    </label>
  )
}
