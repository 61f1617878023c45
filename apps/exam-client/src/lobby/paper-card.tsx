import type { Candidacy } from "@sworn/contract/candidate"
import type { ItemKind, ScoringPolicy } from "@sworn/question-bank"
import { formatPoints } from "@sworn/ui"
import { For } from "solid-js"
import { said, words } from "../i18n/index.ts"
import { policyWords } from "../paper/policy-words.ts"

/** What the paper is, section by section, with how each earns points (PAP-9). */
export function PaperCard(props: { candidacy: Candidacy }) {
  const paper = () => props.candidacy.paper

  return (
    <section class="paper-card">
      <h2 class="section-title">{words().lobby.paper}</h2>
      <p class="paper-card-lead">
        {words().lobby.passMark(formatPoints(paper().passMark), formatPoints(paper().total))}
      </p>
      <table class="plain-table">
        <caption class="visually-hidden">{words().lobby.paper}</caption>
        <thead>
          <tr>
            <th scope="col">{words().lobby.section}</th>
            <th scope="col" data-align="end">
              {words().lobby.count}
            </th>
            <th scope="col" data-align="end">
              {words().lobby.each}
            </th>
            <th scope="col">{words().lobby.policy}</th>
          </tr>
        </thead>
        <tbody>
          <For each={paper().sections}>
            {(section, index) => (
              <tr>
                <th scope="row">{words().paper.sectionTitle(index(), said(section.title))}</th>
                <td data-align="end">{section.itemCount}</td>
                <td data-align="end">{words().points(formatPoints(section.pointsEach))}</td>
                <td>{policyWords(section.kind as ItemKind, section.policy as ScoringPolicy)}</td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words().lobby.total}</th>
            <td data-align="end">{paper().itemCount}</td>
            <td data-align="end">{words().points(formatPoints(paper().total))}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
