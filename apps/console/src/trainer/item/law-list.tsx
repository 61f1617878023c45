import type { ItemLaw } from "@sworn/contract/staff"
import type { LawCitation } from "@sworn/question-bank/keyed"
import { Glyph } from "@sworn/ui"
import { For, Show } from "solid-js"
import { createStatutes } from "../statutes-by-name.ts"
import { itemWords } from "./words.ts"

type Citation = ItemLaw["citations"][number]

type Props = {
  laws: readonly LawCitation[]
  /** What the register says of the newest version's citations today; undefined of an older version, and until it is read. */
  standings: readonly Citation[] | undefined
}

/** The law a question stands on, article by article, with the version in force (ITM-6). */
export function LawList(props: Props) {
  const { statuteName } = createStatutes()
  const standingOf = (law: LawCitation) =>
    props.standings?.find(
      (one) =>
        one.statute === law.statute &&
        one.version === law.version &&
        one.article === law.article &&
        one.paragraph === law.paragraph &&
        one.item === law.item,
    )

  return (
    <section class="item-laws">
      <h4>{itemWords().laws}</h4>
      <Show when={props.laws.length > 0} fallback={<p class="quiet">{itemWords().noLaw}</p>}>
        <ul>
          <For each={props.laws}>
            {(law) => (
              <li>
                <a href={`/statutes/${law.statute}?version=${law.version}#article-${law.article}`}>
                  {statuteName(law.statute)} {itemWords().article(law.article, law.paragraph, law.item)}
                </a>{" "}
                <span class="quiet">{itemWords().lawVersion(law.version)}</span>{" "}
                <Show when={standingOf(law)}>{(citation) => <Standing citation={citation()} />}</Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}

/** Whether the place is good law today, in shape and words. */
function Standing(props: { citation: Citation }) {
  const isGood = () => props.citation.standing === "in-force" || props.citation.standing === "carried"
  const sentence = () => {
    const { standing, inForce } = props.citation
    return itemWords().lawStandings[standing](inForce?.version ?? "", inForce?.effectiveFrom ?? "")
  }
  return (
    <span class="law-standing" data-bad={isGood() ? undefined : ""}>
      <Glyph shape={isGood() ? "check" : "alert"} />
      <Show when={props.citation.lawChangeId} fallback={sentence()}>
        {(lawChangeId) => <a href={`/statutes/changes/${lawChangeId()}`}>{sentence()}</a>}
      </Show>
    </span>
  )
}
