import type { BlueprintPage, BlueprintVersionHead } from "@sworn/contract/staff"
import { blueprintDiff, citationOf, placeOfRequirement, type BlueprintChange } from "@sworn/question-bank"
import { A } from "@solidjs/router"
import { Button, DataTable, formatDayMinute, formatPoints, type Column } from "@sworn/ui"
import { createResource, createSignal, Show } from "solid-js"
import { blueprintApi } from "../api/blueprints.ts"
import { BlueprintState } from "./blueprint-state.tsx"
import { useNames } from "./names.ts"
import { blueprintWords, kindName } from "./words.ts"

/** Every version that was kept, and what each changed. */
export function Versions(props: { page: BlueprintPage }) {
  const [compared, setCompared] = createSignal<number>()
  const columns = (): readonly Column<BlueprintVersionHead>[] => [
    {
      key: "version",
      title: blueprintWords().version,
      cell: (row) => (
        <A
          class="unbroken"
          href={`/blueprints/${props.page.blueprintId}?version=${row.version}`}
          aria-label={blueprintWords().openVersion(row.version)}
          aria-current={row.version === props.page.version.version ? "true" : undefined}
        >
          {blueprintWords().versionOf(row.version)}
        </A>
      ),
    },
    { key: "state", title: blueprintWords().state, cell: (row) => <BlueprintState state={row.state} /> },
    { key: "note", title: blueprintWords().note, cell: (row) => row.note || blueprintWords().none },
    {
      key: "told",
      title: blueprintWords().author,
      cell: (row) => (
        <span class="blueprint-name">
          <span>{blueprintWords().writtenBy(row.author, formatDayMinute(row.createdAt))}</span>
          <Decision head={row} />
        </span>
      ),
    },
    {
      key: "compare",
      title: blueprintWords().compare,
      cell: (row) => (
        <Show when={row.version > 1} fallback={blueprintWords().none}>
          <Button
            small
            kind="quiet"
            aria-pressed={compared() === row.version}
            aria-label={blueprintWords().compareVersion(row.version)}
            onClick={() => setCompared(compared() === row.version ? undefined : row.version)}
          >
            {blueprintWords().differences(row.version - 1, row.version)}
          </Button>
        </Show>
      ),
    },
  ]
  return (
    <section class="blueprint-section" aria-labelledby="blueprint-versions">
      <h2 id="blueprint-versions">{blueprintWords().versions}</h2>
      <DataTable
        caption={blueprintWords().versionsCaption}
        captionHidden
        columns={columns()}
        rows={props.page.versions}
        rowKey={(row) => row.blueprintVersionId}
      />
      <Show when={compared()} keyed>
        {(version) => <Differences blueprintId={props.page.blueprintId} version={version} />}
      </Show>
    </section>
  )
}

/** Who approved it, and who ended it and why. */
export function Decision(props: { head: BlueprintVersionHead }) {
  return (
    <>
      <Show when={props.head.approvedBy}>
        {(who) => (
          <span class="quiet">
            {blueprintWords().approvedBy(who(), formatDayMinute(props.head.approvedAt ?? 0))}
          </span>
        )}
      </Show>
      <Show when={props.head.retiredBy}>
        {(who) => (
          <span class="quiet">
            {blueprintWords().retiredBy(
              who(),
              formatDayMinute(props.head.retiredAt ?? 0),
              props.head.retiredReason ?? "",
            )}
          </span>
        )}
      </Show>
    </>
  )
}

function Differences(props: { blueprintId: string; version: number }) {
  const { subjectName, levelName, categoryName } = useNames()
  const [changes] = createResource(async () => {
    const [before, after] = await Promise.all(
      [props.version - 1, props.version].map((one) => blueprintApi.readBlueprint(props.blueprintId, one)),
    )
    if (!before?.ok || !after?.ok) return undefined
    return blueprintDiff(before.value.version.body, after.value.version.body)
  })
  const where = ({ what, kind, subject, band, requirement }: BlueprintChange) =>
    [
      subject === null ? "" : subjectName(subject),
      kind === null ? "" : kindName(kind),
      band === null ? "" : blueprintWords().band(band.least, band.most),
      requirement === null ? "" : `${citationOf(placeOfRequirement(requirement))}（${requirement.version}）`,
      blueprintWords().changed[what],
    ]
      .filter((part) => part !== "")
      .join(" · ")
  const say = ({ what }: BlueprintChange, value: string | number | null): string => {
    if (value === null) return what === "category" ? categoryName(null) : blueprintWords().none
    if (typeof value === "number")
      return what === "total" || what === "section-points" ? formatPoints(value) : String(value)
    if (what === "level") return levelName(value)
    if (what === "category") return categoryName(value)
    return what === "specialist-subject" ? subjectName(value) : value
  }
  const columns = (): readonly Column<BlueprintChange>[] => [
    { key: "what", title: blueprintWords().what, cell: where },
    { key: "before", title: blueprintWords().before, align: "end", cell: (row) => say(row, row.before) },
    {
      key: "after",
      title: blueprintWords().after,
      align: "end",
      cell: (row) => <strong>{say(row, row.after)}</strong>,
    },
  ]
  return (
    <Show when={changes()}>
      {(list) => (
        <Show when={list().length > 0} fallback={<p role="status">{blueprintWords().noDifference}</p>}>
          <DataTable
            caption={blueprintWords().differences(props.version - 1, props.version)}
            columns={columns()}
            rows={list()}
            rowKey={(row) => JSON.stringify([row.what, row.kind, row.subject, row.band, row.requirement])}
          />
        </Show>
      )}
    </Show>
  )
}
