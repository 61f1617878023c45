import type { RequirementLaw, StatuteList } from "@sworn/contract/staff"
import type { BlueprintBody, LawRequirement } from "@sworn/question-bank"
import { Button, Dialog, Field, StatusLine } from "@sworn/ui"
import { useBeforeLeave, type BeforeLeaveEventArgs } from "@solidjs/router"
import { createEffect, createSignal, For, on, onCleanup, onMount, Show, type JSX } from "solid-js"
import { said, words } from "../i18n/words.ts"
import { BandFields } from "./band-fields.tsx"
import { CoverageLine } from "./coverage-line.tsx"
import type { Desk } from "./desk.ts"
import { isNamed, subjectsOf, withCount } from "./edits.ts"
import { FaultList } from "./fault-list.tsx"
import { HeadingFields } from "./heading-fields.tsx"
import { useNames } from "./names.ts"
import { RequirementFields } from "./requirement-fields.tsx"
import { SectionFields } from "./section-fields.tsx"
import { ShareFields } from "./share-fields.tsx"
import { createSupplied } from "./supply.ts"
import { TwoWayTable } from "./two-way-table.tsx"
import { blueprintWords } from "./words.ts"

type Props = {
  desk: Desk
  statutes: StatuteList["statutes"]
  lawOf: (requirement: LawRequirement) => RequirementLaw | undefined
  onLevel?: Parameters<typeof HeadingFields>[0]["onLevel"]
  /** Of a new blueprint, whose it is. */
  place?: JSX.Element
  saveLabel: string
  hasNote: boolean
  /** Answers with what was in the way, if anything was; what was typed stays. */
  onSave: (body: BlueprintBody, note: string) => Promise<string | undefined>
}

/** A blueprint being written: its parts in the order of thinking, the table in the middle, and always what does not hold yet. */
export function Builder(props: Props) {
  const { reference } = useNames()
  const [note, setNote] = createSignal("")
  const [added, setAdded] = createSignal<readonly string[]>([])
  const [problem, setProblem] = createSignal<string>()
  const [isSaving, setIsSaving] = createSignal(false)
  const body = () => props.desk.body()
  const subjects = () => subjectsOf(body(), props.desk.rules(), added())
  const further = () => reference().subjects.filter(({ code }) => !subjects().includes(code))
  const supplied = createSupplied(body, () => reference().today)
  // What was in the way is looked at anew with the next change.
  createEffect(on(body, () => setProblem(undefined), { defer: true }))
  const leaving = createLeaving(() => props.desk.isChanged() && !isSaving())

  async function save(event: SubmitEvent) {
    event.preventDefault()
    if (isSaving()) return
    const unfinished = body().requirements.findIndex((one) => !isNamed(one))
    if (unfinished >= 0) {
      setProblem(blueprintWords().requirementUnfinished(unfinished + 1))
      return goTo(`requirement-${unfinished}`)
    }
    setIsSaving(true)
    setProblem(await props.onSave(body(), note().trim()))
    setIsSaving(false)
  }

  return (
    <form class="builder" novalidate onSubmit={(event) => void save(event)}>
      {props.place}
      <HeadingFields desk={props.desk} onLevel={props.onLevel} />
      <div class="builder-pair">
        <SectionFields desk={props.desk} />
        <BandFields desk={props.desk} />
      </div>
      <section class="blueprint-section" id="cells" tabindex="-1" aria-labelledby="builder-table">
        <h2 id="builder-table">{blueprintWords().table}</h2>
        <CoverageLine
          coverage={supplied.coverage()}
          day={supplied.day()}
          asked={supplied.asked()}
          onDay={supplied.askFor}
        />
        <TwoWayTable
          body={body()}
          rules={props.desk.rules()}
          subjects={subjects()}
          shelfOf={supplied.shelfOf}
          onCount={(cell) => props.desk.change((now) => withCount(now, cell))}
        />
        <p class="quiet">
          {blueprintWords().moveNote}
          <Show when={body().sections.some(({ kind }) => kind === "case-set")}>
            {" "}
            {blueprintWords().caseNote}
          </Show>
        </p>
        <Show when={further().length > 0}>
          <div class="acts">
            <For each={further()}>
              {(subject) => (
                <Button small onClick={() => setAdded((list) => [...list, subject.code])}>
                  {blueprintWords().addSubject} · {said(subject.name)}
                </Button>
              )}
            </For>
          </div>
        </Show>
      </section>
      <ShareFields desk={props.desk} subjects={subjects()} />
      <RequirementFields
        desk={props.desk}
        statutes={props.statutes}
        supplied={supplied}
        lawOf={props.lawOf}
      />
      <Show when={props.desk.faults().length > 0}>
        <FaultList faults={props.desk.faults()} onGo={goTo} />
      </Show>
      <Show when={props.hasNote}>
        <Field label={blueprintWords().note} hint={blueprintWords().noteHint}>
          {(control) => (
            <input
              {...control}
              class="input"
              maxlength={500}
              autocomplete="off"
              value={note()}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </Field>
      </Show>
      <div class="builder-foot">
        <FootState desk={props.desk} missing={supplied.coverage()?.missingCount} />
        <Show when={problem()}>
          {(sentence) => (
            <StatusLine tone="bad" shape="alert">
              {sentence()}
            </StatusLine>
          )}
        </Show>
        <Button kind="primary" type="submit" aria-disabled={isSaving()}>
          {isSaving() ? blueprintWords().saving : props.saveLabel}
        </Button>
      </div>
      <Dialog
        open={leaving.asked() !== undefined}
        onClose={leaving.stay}
        title={blueprintWords().leaveAsked}
        closeLabel={words().shell.close}
      >
        <div class="acts">
          <Button kind="danger" onClick={leaving.leave}>
            {blueprintWords().leave}
          </Button>
          <Button onClick={leaving.stay}>{blueprintWords().stay}</Button>
        </div>
      </Dialog>
    </form>
  )
}

/** Always in sight: how much does not hold, and how much the bank lacks. */
function FootState(props: { desk: Desk; missing: number | undefined }) {
  const count = () => props.desk.faults().length
  return (
    <p class="builder-state">
      <span data-tone={count() === 0 ? "ok" : "warn"}>
        {count() === 0 ? blueprintWords().noFaults : blueprintWords().faultCount(count())}
      </span>
      <Show when={props.missing}>
        {(missing) => <span data-tone="bad">{blueprintWords().missingInCell(missing())}</span>}
      </Show>
    </p>
  )
}

/** Asks before what was typed is lost, within the console and beyond it. */
function createLeaving(isChanged: () => boolean) {
  const [asked, setAsked] = createSignal<BeforeLeaveEventArgs>()
  useBeforeLeave((event) => {
    if (event.defaultPrevented || !isChanged()) return
    event.preventDefault()
    setAsked(event)
  })
  const ask = (event: BeforeUnloadEvent) => isChanged() && event.preventDefault()
  onMount(() => addEventListener("beforeunload", ask))
  onCleanup(() => removeEventListener("beforeunload", ask))
  return {
    asked,
    stay: () => void setAsked(undefined),
    leave: () => {
      const event = asked()
      setAsked(undefined)
      event?.retry(true)
    },
  }
}

/** The control of this name, or the first within it that takes the focus. */
function goTo(control: string) {
  const element = document.getElementById(control)
  if (element === null) return
  const target = element.matches("input, select")
    ? element
    : element.querySelector<HTMLElement>("input, select")
  const found = target ?? element
  found.scrollIntoView({ block: "center" })
  found.focus({ preventScroll: true })
}
