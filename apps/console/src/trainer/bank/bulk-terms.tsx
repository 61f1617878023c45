import type { BulkAct } from "@sworn/contract/staff"
import { Button, Dialog, Field } from "@sworn/ui"
import { createSignal, For, Match, Show, Switch } from "solid-js"
import { bankApi } from "../../api/bank.ts"
import { words } from "../../i18n/words.ts"
import { createReadBeside } from "../../shell/read-beside.ts"
import { useReference } from "../../shell/reference.tsx"
import { UnitPicker } from "../../shell/units/unit-picker.tsx"
import type { BulkActName } from "./selection-bar.tsx"
import { bankWords } from "./words.ts"

type Props = {
  act: BulkActName
  onTerms: (act: BulkAct) => void
  onTouched: () => void
}

/** What an act has to know before it can be looked at. What was typed stays when it is refused. */
export function BulkTerms(props: Props) {
  const [tag, setTag] = createSignal("")
  const [difficulty, setDifficulty] = createSignal(3)
  const [unitId, setUnitId] = createSignal<number>()
  const [reviewer, setReviewer] = createSignal("")
  const [dueOn, setDueOn] = createSignal("")
  const [reason, setReason] = createSignal("")
  const [isLacking, setIsLacking] = createSignal(false)

  /** The act with its terms; undefined while one of them is missing. */
  function whole(): BulkAct | undefined {
    switch (props.act) {
      case "add-tag":
      case "remove-tag":
        return tag().trim() === "" ? undefined : { act: props.act, tag: tag().trim() }
      case "set-difficulty":
        return { act: props.act, difficulty: difficulty() }
      case "move": {
        const unit = unitId()
        return unit === undefined ? undefined : { act: props.act, unitId: unit }
      }
      case "submit":
        return { act: props.act }
      case "retire":
        return reason().trim() === "" ? undefined : { act: props.act, reason: reason().trim() }
      case "assign":
        return reviewer() === ""
          ? undefined
          : { act: props.act, assignedTo: reviewer(), dueOn: dueOn() === "" ? null : dueOn() }
    }
  }
  function look(event: SubmitEvent) {
    event.preventDefault()
    const act = whole()
    setIsLacking(act === undefined)
    if (act !== undefined) props.onTerms(act)
  }
  const touched =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value)
      props.onTouched()
    }
  const missing = (sentence: string) => (isLacking() ? sentence : undefined)

  return (
    <form id="bulk-terms" class="form" onSubmit={look} novalidate>
      <Switch>
        <Match when={props.act === "add-tag" || props.act === "remove-tag"}>
          <TagTerm value={tag()} error={missing(bankWords().bulk.tagMissing)} onInput={touched(setTag)} />
        </Match>
        <Match when={props.act === "set-difficulty"}>
          <Field label={bankWords().bulk.difficulty}>
            {(control) => (
              <select
                {...control}
                class="input"
                onChange={(event) => touched(setDifficulty)(Number(event.currentTarget.value))}
              >
                <For each={[1, 2, 3, 4, 5]}>
                  {(level) => (
                    <option value={level} selected={level === difficulty()}>
                      {bankWords().difficultyOf(level)}
                    </option>
                  )}
                </For>
              </select>
            )}
          </Field>
        </Match>
        <Match when={props.act === "move"}>
          <UnitTerm
            value={unitId()}
            error={missing(bankWords().bulk.unitMissing)}
            onChoose={touched(setUnitId)}
          />
        </Match>
        <Match when={props.act === "assign"}>
          <ReviewerTerm
            value={reviewer()}
            error={missing(bankWords().bulk.reviewerMissing)}
            onChoose={touched(setReviewer)}
          />
          <Field label={bankWords().bulk.dueOn} hint={bankWords().bulk.dueHint}>
            {(control) => (
              <input
                {...control}
                class="input day-input"
                type="date"
                value={dueOn()}
                onInput={(event) => touched(setDueOn)(event.currentTarget.value)}
              />
            )}
          </Field>
        </Match>
        <Match when={props.act === "retire"}>
          <Field
            label={bankWords().bulk.reason}
            hint={bankWords().bulk.reasonHint}
            error={missing(bankWords().bulk.reasonMissing)}
          >
            {(control) => (
              <textarea
                {...control}
                class="input"
                rows={2}
                maxlength={1000}
                aria-required="true"
                value={reason()}
                onInput={(event) => touched(setReason)(event.currentTarget.value)}
              />
            )}
          </Field>
        </Match>
      </Switch>
    </form>
  )
}

function TagTerm(props: { value: string; error: string | undefined; onInput: (tag: string) => void }) {
  const known = createReadBeside(() => bankApi.readTags({}))
  return (
    <Field label={bankWords().bulk.tag} hint={bankWords().bulk.tagHint} error={props.error}>
      {(control) => (
        <>
          <input
            {...control}
            class="input"
            ref={(element) => queueMicrotask(() => element.focus())}
            list="bulk-tags"
            maxlength={40}
            autocomplete="off"
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
          <datalist id="bulk-tags">
            <For each={known()?.tags}>{({ tag }) => <option value={tag} />}</For>
          </datalist>
        </>
      )}
    </Field>
  )
}

function UnitTerm(props: {
  value: number | undefined
  error: string | undefined
  onChoose: (unitId: number) => void
}) {
  const { unitName } = useReference()
  const [isOpen, setIsOpen] = createSignal(false)
  const choose = (unitId: number | undefined) => {
    setIsOpen(false)
    if (unitId !== undefined) props.onChoose(unitId)
  }
  return (
    <Field label={bankWords().bulk.unit} error={props.error}>
      {(control) => (
        <>
          <Button {...control} aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
            {props.value === undefined ? bankWords().bulk.chooseUnit : unitName(props.value)}
          </Button>
          <Dialog
            open={isOpen()}
            onClose={() => setIsOpen(false)}
            title={words().units.pick}
            closeLabel={words().shell.close}
          >
            <UnitPicker needsOne chosen={props.value} onChoose={choose} />
          </Dialog>
        </>
      )}
    </Field>
  )
}

function ReviewerTerm(props: {
  value: string
  error: string | undefined
  onChoose: (staffId: string) => void
}) {
  const known = createReadBeside(() => bankApi.readAssignees(undefined))
  return (
    <Field label={bankWords().bulk.reviewer} error={props.error}>
      {(control) => (
        <select {...control} class="input" onChange={(event) => props.onChoose(event.currentTarget.value)}>
          <option value="">{bankWords().bulk.chooseReviewer}</option>
          <Show when={known()}>
            {(list) => (
              <For each={list().people.filter(({ mayReview }) => mayReview)}>
                {({ staffId, name }) => (
                  <option value={staffId} selected={staffId === props.value}>
                    {name}
                  </option>
                )}
              </For>
            )}
          </Show>
        </select>
      )}
    </Field>
  )
}
