import type { ItemLaw } from "@sworn/contract/staff"
import { citationOf } from "@sworn/question-bank"
import { Field, Glyph, StatusLine } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import { lawApi } from "../api/law.ts"
import { said } from "../i18n/words.ts"
import { createReadFor } from "../shell/read-for.ts"
import { lawWords } from "./words.ts"
import "./statutes.css"

/** Which law the newest version of an item rests on, and whether that was in force on a day of the reader's choice (ITM-6). */
export function ItemLawOnDay(props: { itemId: string }) {
  const [isOpen, setIsOpen] = createSignal(false)
  return (
    <details class="law-on-day" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{lawWords().itemLaw}</summary>
      <Show when={isOpen()}>
        <LawsOnDay itemId={props.itemId} />
      </Show>
    </details>
  )
}

function LawsOnDay(props: { itemId: string }) {
  const [day, setDay] = createSignal("")
  const law = createReadFor(
    () => `${props.itemId} ${day()}`,
    () => lawApi.readItemLaw(props.itemId, day() || undefined),
  )
  return (
    <div class="form">
      <Field label={lawWords().onDay} hint={lawWords().onDayToday}>
        {(control) => (
          <input
            {...control}
            class="input day-input"
            type="date"
            value={day()}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        )}
      </Field>
      <Show when={law.value()}>
        {(read) => (
          <>
            <StatusLine tone={read().isGoodLaw ? "ok" : "bad"} shape={read().isGoodLaw ? "check" : "alert"}>
              {read().isGoodLaw ? lawWords().goodLaw(read().day) : lawWords().badLaw(read().day)}
            </StatusLine>
            <ul class="law-marks">
              <For each={read().citations}>{(citation) => <CitationLine citation={citation} />}</For>
            </ul>
          </>
        )}
      </Show>
    </div>
  )
}

function CitationLine(props: { citation: ItemLaw["citations"][number] }) {
  const place = () => {
    const { article, paragraph, item } = props.citation
    return citationOf({ article, ...(paragraph > 0 && { paragraph }), ...(item > 0 && { item }) })
  }
  const isGood = () => props.citation.standing === "in-force" || props.citation.standing === "carried"
  return (
    <li class="law-on-day-line">
      <Glyph shape={isGood() ? "check" : "alert"} />
      <span>
        {said(props.citation.title)} <span lang="zh-CN">{place()}</span>{" "}
        <span class="quiet">{lawWords().adopted(props.citation.version)}</span> ·{" "}
        {lawWords().citationStandings[props.citation.standing]}
        <Show when={props.citation.inForce}>
          {(version) => <span class="quiet"> · {lawWords().lawThen(version().version)}</span>}
        </Show>
      </span>
    </li>
  )
}
