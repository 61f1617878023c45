import { Button, IconButton, Select } from "@sworn/ui"
import { Index, Show } from "solid-js"
import type { Desk } from "./desk.ts"
import { withBand, withNewBand, withoutBand } from "./edits.ts"
import { blueprintWords } from "./words.ts"

const mostBands = 5

/** Which degrees of difficulty the columns tell apart. */
export function BandFields(props: { desk: Desk }) {
  const bands = () => props.desk.body().bands
  const degrees = () => Array.from({ length: props.desk.rules().difficultyMost }, (_, at) => at + 1)
  const set = (at: number, end: "least" | "most", degree: number) =>
    props.desk.change((now) => withBand(now, at, { [end]: degree }))

  return (
    <fieldset class="blueprint-fields">
      <legend>{blueprintWords().bands}</legend>
      <p class="quiet blueprint-hint">{blueprintWords().bandsHint}</p>
      <ul class="blueprint-lines">
        <Index each={bands()}>
          {(band, at) => (
            <li class="blueprint-line" id={`band-${at}`}>
              <span class="blueprint-line-name">{blueprintWords().bandOf(at + 1)}</span>
              <Degree
                label={`${blueprintWords().bandOf(at + 1)} ${blueprintWords().from}`}
                word={blueprintWords().from}
                degrees={degrees()}
                value={band().least}
                onChoose={(degree) => set(at, "least", degree)}
              />
              <Degree
                label={`${blueprintWords().bandOf(at + 1)} ${blueprintWords().to}`}
                word={blueprintWords().to}
                degrees={degrees()}
                value={band().most}
                onChoose={(degree) => set(at, "most", degree)}
              />
              <Show when={bands().length > 1}>
                <IconButton
                  small
                  shape="cross"
                  label={blueprintWords().removeBand(blueprintWords().bandOf(at + 1))}
                  onClick={() => props.desk.change((now) => withoutBand(now, at))}
                />
              </Show>
            </li>
          )}
        </Index>
      </ul>
      <Show when={bands().length < mostBands}>
        <Button
          small
          onClick={() => props.desk.change((now) => withNewBand(now, props.desk.rules().difficultyMost))}
        >
          {blueprintWords().addBand}
        </Button>
      </Show>
    </fieldset>
  )
}

function Degree(props: {
  label: string
  word: string
  degrees: readonly number[]
  value: number
  onChoose: (degree: number) => void
}) {
  return (
    <label class="blueprint-inline">
      <span aria-hidden="true">{props.word}</span>
      <Select
        class="blueprint-degree"
        small
        aria-label={props.label}
        options={props.degrees.map((degree) => [degree, String(degree)])}
        chosen={props.value}
        onChoose={props.onChoose}
      />
    </label>
  )
}
