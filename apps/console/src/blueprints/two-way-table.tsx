import type { BlueprintRulesOfLevel } from "@sworn/contract/staff"
import {
  countIn,
  pointsIn,
  pointsOfItem,
  type BlueprintBody,
  type BlueprintCell,
  type ItemKind,
} from "@sworn/question-bank"
import { formatPoints, formatShare, Glyph } from "@sworn/ui"
import { For, Show } from "solid-js"
import { said } from "../i18n/words.ts"
import { countAt, wholeIn } from "./edits.ts"
import { useNames } from "./names.ts"
import { blueprintWords, kindName } from "./words.ts"

export type Place = Omit<BlueprintCell, "count">
export type Shelf = { readonly available: number }

type Props = {
  body: BlueprintBody
  rules: Pick<BlueprintRulesOfLevel, "publicSubjects">
  subjects: readonly string[]
  /** What the bank has for a cell; undefined while nobody knows. */
  shelfOf: (place: Place) => Shelf | undefined
  /** The table is written in. */
  onCount?: ((cell: BlueprintCell) => void) | undefined
}

/** Subjects by row, kinds and bands of difficulty by column: how many items each cell asks, and what the bank lacks of them. */
export function TwoWayTable(props: Props) {
  const { subjectName } = useNames()
  const kinds = () => props.body.sections.map(({ kind }) => kind)
  const bands = () => props.body.bands.map((_band, at) => at)
  const bandName = (at: number) => {
    const { least, most } = props.body.bands[at] ?? { least: 0, most: 0 }
    return blueprintWords().band(least, most)
  }
  const kindMark = (subject: string) => {
    if (props.body.specialistSubject === subject) return blueprintWords().isSpecialist
    const isCore = props.rules.publicSubjects.some((one) => one.subject === subject && one.isCore)
    return isCore ? blueprintWords().core : ""
  }

  return (
    <div class="table-box two-way-box" tabindex="0" role="region" aria-label={blueprintWords().table}>
      <table class="table two-way" onKeyDown={moveInColumn}>
        <caption class="visually-hidden">{blueprintWords().tableCaption(said(props.body.title))}</caption>
        <thead>
          <tr>
            <th scope="col" rowspan="2" class="two-way-subject">
              {blueprintWords().subject}
            </th>
            <For each={kinds()}>
              {(kind) => (
                <th scope="colgroup" colspan={props.body.bands.length} data-group="">
                  {kindName(kind)}
                </th>
              )}
            </For>
            <th scope="col" rowspan="2" data-group="">
              {blueprintWords().rowTotal}
            </th>
          </tr>
          <tr>
            <For each={kinds()}>
              {() => (
                <For each={bands()}>
                  {(band) => (
                    <th scope="col" class="two-way-band" data-group={band === 0 ? "" : undefined}>
                      {bandName(band)}
                    </th>
                  )}
                </For>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.subjects}>
            {(subject) => (
              <tr>
                <th scope="row" class="two-way-subject">
                  {subjectName(subject)} <span class="quiet">{kindMark(subject)}</span>
                </th>
                <For each={kinds()}>
                  {(kind) => (
                    <For each={bands()}>
                      {(band) => (
                        <td data-group={band === 0 ? "" : undefined}>
                          <Cell
                            {...props}
                            place={{ subject, kind, band }}
                            name={blueprintWords().cell(subjectName(subject), kindName(kind), bandName(band))}
                          />
                        </td>
                      )}
                    </For>
                  )}
                </For>
                <td data-group="" class="two-way-total">
                  <span class="unbroken">
                    {blueprintWords().rowTotalOf(
                      countIn(props.body, { subject }),
                      pointsIn(props.body, { subject }),
                    )}
                  </span>{" "}
                  <span class="quiet">
                    {formatShare(pointsIn(props.body, { subject }), props.body.total)}
                  </span>
                </td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" class="two-way-subject">
              {blueprintWords().columnTotal}
            </th>
            <For each={kinds()}>{(kind) => <ColumnTotal body={props.body} kind={kind} />}</For>
            <td data-group="" class="two-way-total">
              <Sum isRight={pointsIn(props.body) === props.body.total}>
                {blueprintWords().totalOf(pointsIn(props.body), props.body.total)}
              </Sum>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Cell(props: Props & { place: Place; name: string }) {
  const count = () => countAt(props.body, props.place)
  const shelf = () => props.shelfOf(props.place)
  const id = () => cellId(props.place)
  const missing = () => Math.max(0, count() - (shelf()?.available ?? count()))
  return (
    <span class="two-way-cell">
      <Show
        when={props.onCount}
        fallback={
          <span class="two-way-count" data-none={count() === 0 ? "" : undefined}>
            {count() === 0 ? blueprintWords().none : count()}
          </span>
        }
      >
        {(onCount) => (
          <input
            id={id()}
            class="input two-way-input"
            data-small=""
            inputmode="numeric"
            autocomplete="off"
            maxlength={4}
            aria-label={props.name}
            aria-describedby={`${id()}-shelf`}
            data-column={`${props.place.kind} ${props.place.band}`}
            value={count() === 0 ? "" : count()}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => {
              onCount()({ ...props.place, count: wholeIn(event.currentTarget.value, 1000) })
              event.currentTarget.value = count() === 0 ? "" : String(count())
            }}
            onInput={(event) => {
              if (/^\d*$/.test(event.currentTarget.value))
                onCount()({ ...props.place, count: wholeIn(event.currentTarget.value, 1000) })
            }}
          />
        )}
      </Show>
      <span class="two-way-shelf" id={`${id()}-shelf`} data-tone={missing() > 0 ? "bad" : undefined}>
        <Show when={missing() > 0} fallback={props.onCount && shelf() && sayShelf(shelf()!.available)}>
          <Glyph shape="alert" />
          {blueprintWords().missingInCell(missing())}
        </Show>
      </span>
    </span>
  )
}

const sayShelf = (available: number): string => blueprintWords().availableInCell(available)

function ColumnTotal(props: { body: BlueprintBody; kind: ItemKind }) {
  const section = () => props.body.sections.find((one) => one.kind === props.kind)
  const found = () => countIn(props.body, { kind: props.kind })
  return (
    <td colspan={props.body.bands.length} data-group="" class="two-way-total">
      <Show when={section()}>
        {(one) => (
          <>
            <Sum isRight={found() === one().count}>{blueprintWords().columnOf(found(), one().count)}</Sum>{" "}
            <span class="quiet unbroken">
              × {formatPoints(pointsOfItem(one()))} ={" "}
              {blueprintWords().columnWorth(found() * pointsOfItem(one()))}
            </span>
          </>
        )}
      </Show>
    </td>
  )
}

/** A sum, with a tick when it is what it must be and a sign when it is not. */
function Sum(props: { isRight: boolean; children: string }) {
  return (
    <span class="two-way-sum" data-tone={props.isRight ? "ok" : "bad"}>
      <Glyph shape={props.isRight ? "check" : "alert"} />
      {props.children}
    </span>
  )
}

export const cellId = ({ subject, kind, band }: Place): string => `cell-${subject}-${kind}-${band}`

/** As in a spreadsheet: up, down and Enter stay in the column. */
function moveInColumn(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const input = event.target
  if (!(input instanceof HTMLInputElement) || event.isComposing) return
  const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" || event.key === "Enter" ? 1 : 0
  if (step === 0) return
  const column = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input[data-column]")].filter(
    (one) => one.dataset["column"] === input.dataset["column"],
  )
  column[column.indexOf(input) + step]?.focus()
  event.preventDefault()
}
