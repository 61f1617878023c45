import { sectionTotal, type ItemKind } from "@sworn/question-bank"
import { Button, formatPoints, IconButton } from "@sworn/ui"
import { For, Show } from "solid-js"
import type { Desk } from "./desk.ts"
import { pointsIn, wholeIn, withNewSection, withoutSection, withSection } from "./edits.ts"
import { blueprintWords, kindName } from "./words.ts"

/** Which kinds a paper has, how many items of each and what each is worth (PAP-8). */
export function SectionFields(props: { desk: Desk }) {
  const body = () => props.desk.body()
  const kinds = () => body().sections.map(({ kind }) => kind)
  const further = () => props.desk.rules().kinds.filter((kind) => !kinds().includes(kind))
  return (
    <fieldset class="blueprint-fields">
      <legend>{blueprintWords().sections}</legend>
      <ul class="blueprint-lines">
        <For each={kinds()}>{(kind) => <SectionLine desk={props.desk} kind={kind} />}</For>
      </ul>
      <Show when={further().length > 0}>
        <div class="acts">
          <For each={further()}>
            {(kind) => (
              <Button small onClick={() => props.desk.change((now) => withNewSection(now, kind))}>
                {blueprintWords().addSection} · {kindName(kind)}
              </Button>
            )}
          </For>
        </div>
      </Show>
    </fieldset>
  )
}

function SectionLine(props: { desk: Desk; kind: ItemKind }) {
  const section = () => props.desk.body().sections.find(({ kind }) => kind === props.kind)
  const set = (change: Parameters<typeof withSection>[2]) =>
    props.desk.change((now) => withSection(now, props.kind, change))
  return (
    <Show when={section()}>
      {(one) => (
        <li class="blueprint-line" id={`section-${props.kind}`}>
          <span class="blueprint-line-name">{kindName(props.kind)}</span>
          <NumberBox
            label={`${kindName(props.kind)} ${blueprintWords().sectionCount}`}
            word={blueprintWords().sectionCount}
            value={String(one().count)}
            onText={(text) => set({ count: wholeIn(text, 1000) })}
          />
          <NumberBox
            label={`${kindName(props.kind)} ${blueprintWords().sectionPoints}`}
            word={blueprintWords().sectionPoints}
            value={formatPoints(one().pointsEach)}
            onText={(text) => pointsIn(text) > 0 && set({ pointsEach: pointsIn(text) })}
          />
          <Show when={props.kind === "case-set"}>
            <NumberBox
              label={`${kindName(props.kind)} ${blueprintWords().sectionItems}`}
              word={blueprintWords().sectionItems}
              value={String(one().itemsEach)}
              onText={(text) => set({ itemsEach: Math.max(1, wholeIn(text, 20)) })}
            />
          </Show>
          <span class="quiet unbroken">
            {blueprintWords().sectionWorth} {blueprintWords().columnWorth(sectionTotal(one()))}
          </span>
          <IconButton
            small
            shape="cross"
            label={blueprintWords().removeSection(kindName(props.kind))}
            onClick={() => props.desk.change((now) => withoutSection(now, props.kind))}
          />
        </li>
      )}
    </Show>
  )
}

/** A number under its word; what was not a number is as it was. */
export function NumberBox(props: {
  label: string
  word: string
  value: string
  onText: (text: string) => unknown
}) {
  return (
    <label class="blueprint-inline">
      <span aria-hidden="true">{props.word}</span>
      <input
        class="input blueprint-number"
        data-small=""
        inputmode="decimal"
        autocomplete="off"
        maxlength={7}
        aria-label={props.label}
        value={props.value}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          props.onText(event.currentTarget.value)
          event.currentTarget.value = props.value
        }}
      />
    </label>
  )
}
