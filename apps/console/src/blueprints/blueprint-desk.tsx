import type { BlueprintPage } from "@sworn/contract/staff"
import { A } from "@solidjs/router"
import { Button, formatDayMinute, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { useSession } from "../shell/session.tsx"
import { ApprovalDialog } from "./approval-dialog.tsx"
import { BlueprintState } from "./blueprint-state.tsx"
import { CoverageLine } from "./coverage-line.tsx"
import { subjectsOf } from "./edits.ts"
import { FaultList } from "./fault-list.tsx"
import { useNames } from "./names.ts"
import { RequiredLaw } from "./required-law.tsx"
import { RetirementDialog } from "./retirement-dialog.tsx"
import { createSupplied } from "./supply.ts"
import { TwoWayTable } from "./two-way-table.tsx"
import { Decision, Versions } from "./versions.tsx"
import { blueprintWords } from "./words.ts"

type Props = {
  page: BlueprintPage
  onApprove: () => Promise<string | undefined>
  onRetire: (reason: string) => Promise<string | undefined>
}

/** One version of a blueprint from all its sides: what it asks, what the bank lacks, what it rests on, who decided. */
export function BlueprintDesk(props: Props) {
  const session = useSession()
  const { categoryName, levelName, unitName } = useNames()
  const [asking, setAsking] = createSignal<"approve" | "retire">()
  const [done, setDone] = createSignal<"approved" | "retired">()
  const version = () => props.page.version
  const newest = () => props.page.versions[0]?.version ?? version().version
  const supplied = createSupplied(
    () => version().body,
    () => props.page.today,
  )
  /** Nothing else stands in the way of an approval by somebody who may give it. */
  const isOwnDraft = () =>
    version().state === "draft" &&
    version().version === newest() &&
    version().faults.length === 0 &&
    session.roles().has("paper-setter") &&
    !props.page.openActs.includes("approve")
  async function ended(what: "approved" | "retired", act: Promise<string | undefined>) {
    const problem = await act
    if (problem !== undefined) return problem
    setAsking(undefined)
    setDone(what)
    return undefined
  }

  return (
    <>
      <p class="facts">
        <BlueprintState state={version().state} />
        <span>{blueprintWords().versionOf(version().version)}</span>
        <span>{levelName(version().body.level)}</span>
        <span>{categoryName(version().body.category)}</span>
        <span class="quiet">{unitName(props.page.unitId) ?? props.page.unit}</span>
        <span class="quiet">
          {blueprintWords().writtenBy(version().author, formatDayMinute(version().createdAt))}
        </span>
        <Decision head={version()} />
      </p>
      <Show when={version().version !== newest()}>
        <p class="facts">
          <StatusLine tone="warn" shape="alert">
            {blueprintWords().olderShown(version().version)}
          </StatusLine>
          <A href={`/blueprints/${props.page.blueprintId}`}>{blueprintWords().toNewest}</A>
        </p>
      </Show>
      <Show when={done()}>
        {(what) => (
          <StatusLine tone="ok" shape="check">
            {blueprintWords().done[what()]}
          </StatusLine>
        )}
      </Show>
      <Show when={props.page.law.some(({ touched }) => touched !== null)}>
        <p class="facts">
          <StatusLine tone="warn" shape="alert">
            {blueprintWords().touchedNotice}
          </StatusLine>
          <a href="#required-law">{blueprintWords().requirements}</a>
        </p>
      </Show>
      <div class="acts">
        <Show when={props.page.openActs.includes("approve")}>
          <Button kind="primary" onClick={() => setAsking("approve")}>
            {blueprintWords().approve}
          </Button>
        </Show>
        <Show when={props.page.mayWrite && version().version === newest()}>
          <A class="button" href={`/blueprints/${props.page.blueprintId}/edit`}>
            {blueprintWords().edit}
          </A>
        </Show>
        <Show when={props.page.openActs.includes("retire")}>
          <Button onClick={() => setAsking("retire")}>{blueprintWords().retire}</Button>
        </Show>
      </div>
      <Show when={isOwnDraft()}>
        <p class="quiet">{blueprintWords().ownDraft}</p>
      </Show>

      <section class="blueprint-section" aria-labelledby="blueprint-table">
        <h2 id="blueprint-table">{blueprintWords().table}</h2>
        <CoverageLine
          coverage={supplied.coverage()}
          day={supplied.day()}
          asked={supplied.asked()}
          onDay={supplied.askFor}
        />
        <TwoWayTable
          body={version().body}
          rules={props.page.rules}
          subjects={subjectsOf(version().body, props.page.rules)}
          shelfOf={supplied.shelfOf}
        />
        <Show when={version().body.sections.some(({ kind }) => kind === "case-set")}>
          <p class="quiet">{blueprintWords().caseNote}</p>
        </Show>
        <FaultList faults={version().faults} />
      </section>
      <RequiredLaw page={props.page} supplied={supplied} />
      <Versions page={props.page} />

      <ApprovalDialog
        open={asking() === "approve"}
        version={version().version}
        onClose={() => setAsking(undefined)}
        onApprove={() => ended("approved", props.onApprove())}
      />
      <RetirementDialog
        open={asking() === "retire"}
        onClose={() => setAsking(undefined)}
        onRetire={(reason) => ended("retired", props.onRetire(reason))}
      />
    </>
  )
}
