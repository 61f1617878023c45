import type { BlueprintPage } from "@sworn/contract/staff"
import { citationOf, placeOfRequirement, type LawRequirement } from "@sworn/question-bank"
import { DataTable, Glyph, type Column } from "@sworn/ui"
import { Show } from "solid-js"
import { said } from "../i18n/words.ts"
import { LawStanding } from "./law-standing.tsx"
import type { Supplied } from "./supply.ts"
import { blueprintWords } from "./words.ts"

type Row = {
  readonly at: number
  readonly requirement: LawRequirement
  readonly law: BlueprintPage["law"][number]
}

/** What must be asked about: how much of it the bank has, and whether it is still law. */
export function RequiredLaw(props: { page: BlueprintPage; supplied: Supplied }) {
  const rows = (): readonly Row[] =>
    props.page.version.body.requirements.flatMap((requirement, at) => {
      const law = props.page.law[at]
      return law === undefined ? [] : [{ at, requirement, law }]
    })
  const columns = (): readonly Column<Row>[] => [
    {
      key: "place",
      title: blueprintWords().place,
      cell: (row) => (
        <span class="blueprint-name">
          <strong lang="zh-CN">{citationOf(placeOfRequirement(row.requirement))}</strong>
          <span class="quiet">
            {said(row.law.title)} · {row.requirement.version}
          </span>
        </span>
      ),
    },
    {
      key: "least",
      title: blueprintWords().least,
      align: "end",
      cell: (row) => blueprintWords().atLeast(row.requirement.least),
    },
    {
      key: "available",
      title: blueprintWords().available,
      align: "end",
      cell: (row) => <LawShelf shelf={props.supplied.lawShelf(row.at)} />,
    },
    { key: "law", title: blueprintWords().today, cell: (row) => <LawStanding law={row.law} /> },
  ]
  return (
    <section class="blueprint-section" aria-labelledby="required-law">
      <h2 id="required-law">{blueprintWords().requirements}</h2>
      <Show when={rows().length > 0} fallback={<p class="quiet">{blueprintWords().noRequirements}</p>}>
        <DataTable
          caption={blueprintWords().requirements}
          captionHidden
          columns={columns()}
          rows={rows()}
          rowKey={({ at }) => String(at)}
        />
      </Show>
    </section>
  )
}

export function LawShelf(props: { shelf: ReturnType<Supplied["lawShelf"]> }) {
  return (
    <Show when={props.shelf}>
      {(shelf) => (
        <span class="two-way-shelf" data-tone={shelf().missing > 0 ? "bad" : undefined}>
          <Show when={shelf().missing > 0} fallback={blueprintWords().availableInCell(shelf().available)}>
            <Glyph shape="alert" />
            {blueprintWords().missingInCell(shelf().missing)}
          </Show>
        </span>
      )}
    </Show>
  )
}
