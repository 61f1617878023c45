import { sayValue, type ConfigurationVersion, type GroupedFields } from "@sworn/contract/staff"
import type { Localised } from "@sworn/question-bank"
import { Button, Field, StatusLine } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import type { Reply } from "../api/reply.ts"
import { preferences, said, words } from "../i18n/words.ts"
import { useReference } from "../shell/reference.tsx"
import { ChangeTable } from "./change-table.tsx"
import { changesIn, valueAt, withDraft, type Draft } from "./draft.ts"
import { FieldControl } from "./field-control.tsx"

type Props = {
  fields: GroupedFields
  groups: Readonly<Record<string, Localised>>
  /** What the change starts from: the last version there is, so that one already waiting is not undone unseen. */
  version: ConfigurationVersion
  mayChange: boolean
  readOnly: string
  onSave: (effectiveFrom: string, configuration: unknown) => Promise<Reply<{ version: number }>>
  onSaved: () => void
}

/** Each number in words; on request as a form, with what changes beside it and the day from which it holds. */
export function ConfigurationForm(props: Props) {
  const { reference } = useReference()
  const [isEditing, setIsEditing] = createSignal(false)
  const [draft, setDraft] = createSignal<Draft>({})
  const [fromDay, setFromDay] = createSignal(reference().today)
  const [faults, setFaults] = createSignal<ReadonlyMap<string, string>>(new Map())
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)
  const [saved, setSaved] = createSignal<string>()
  const now = () => withDraft(props.version.configuration, draft())
  const changes = () => changesIn(props.version.configuration, draft())
  const total = () => Number(now()["paper"]?.["total"] ?? 0)
  const subjectName = (code: string) => {
    const subject = reference().subjects.find((one) => one.code === code)
    return subject === undefined ? code : said(subject.name)
  }
  const stop = () => {
    setIsEditing(false)
    setDraft({})
    setFaults(new Map())
    setProblem(undefined)
  }

  async function save(event: SubmitEvent) {
    event.preventDefault()
    if (isSending() || changes().length === 0) return
    setProblem(undefined)
    setFaults(new Map())
    setIsSending(true)
    const reply = await props.onSave(fromDay(), now())
    setIsSending(false)
    if (!reply.ok) {
      setProblem(reply.problem.title)
      setFaults(new Map(faultsIn(reply.problem)))
      return
    }
    setSaved(words().admin.saved(reply.value.version, fromDay()))
    stop()
    props.onSaved()
  }

  return (
    <section class="configuration" aria-label={words().admin.whose}>
      <div class="list-head">
        <p class="quiet">
          {words().admin.inForceSince(
            props.version.effectiveFrom,
            props.version.changedBy === "system" ? words().admin.system : props.version.changedBy,
          )}
        </p>
        <Show when={props.mayChange} fallback={<p class="quiet">{props.readOnly}</p>}>
          <Show
            when={isEditing()}
            fallback={
              <Button
                kind="primary"
                small
                onClick={() => {
                  setSaved(undefined)
                  setIsEditing(true)
                }}
              >
                {words().admin.edit}
              </Button>
            }
          >
            <Button small onClick={stop}>
              {words().admin.stopEditing}
            </Button>
          </Show>
        </Show>
      </div>
      <Show when={saved()}>
        {(sentence) => (
          <StatusLine tone="ok" shape="check">
            {sentence()}
          </StatusLine>
        )}
      </Show>
      <Show
        when={isEditing()}
        fallback={
          <div class="settings-read">
            <For each={Object.entries(props.fields)}>
              {([group, fields]) => (
                <section class="card" aria-labelledby={`group-${group}`}>
                  <h2 id={`group-${group}`}>{said(props.groups[group] ?? { "zh-CN": group, en: group })}</h2>
                  <dl class="setting-list">
                    <For each={Object.entries(fields)}>
                      {([key, field]) => (
                        <div>
                          <dt>
                            {said(field.words)} <span class="quiet">{field.rule}</span>
                          </dt>
                          <dd>
                            {sayValue(
                              field,
                              valueAt(props.version.configuration, `${group}.${key}`),
                              preferences.language(),
                              subjectName,
                            )}
                          </dd>
                        </div>
                      )}
                    </For>
                  </dl>
                </section>
              )}
            </For>
          </div>
        }
      >
        <form class="configuration-form" onSubmit={(event) => void save(event)} noValidate>
          <div class="settings-edit">
            <For each={Object.entries(props.fields)}>
              {([group, fields]) => (
                <fieldset class="card setting-group">
                  <legend>{said(props.groups[group] ?? { "zh-CN": group, en: group })}</legend>
                  <For each={Object.entries(fields)}>
                    {([key, field]) => {
                      const path = `${group}.${key}`
                      return (
                        <FieldControl
                          description={field}
                          value={valueAt(now(), path)}
                          total={total()}
                          isChanged={changes().some((change) => change.path === path)}
                          error={faults().get(path)}
                          onChange={(value) => setDraft({ ...draft(), [path]: value })}
                        />
                      )
                    }}
                  </For>
                </fieldset>
              )}
            </For>
          </div>
          <aside class="card configuration-side" aria-labelledby="preview">
            <h2 id="preview">{words().admin.preview}</h2>
            <p class="quiet" role="status">
              {changes().length === 0 ? words().admin.noChanges : words().admin.changeCount(changes().length)}
            </p>
            <Show when={changes().length > 0}>
              <ChangeTable fields={props.fields} changes={changes()} label={words().admin.preview} />
            </Show>
            <Field label={words().admin.fromDayField} hint={words().admin.fromDayHint}>
              {(control) => (
                <input
                  {...control}
                  class="input day-input"
                  type="date"
                  min={reference().today}
                  value={fromDay()}
                  onInput={(event) => setFromDay(event.currentTarget.value)}
                />
              )}
            </Field>
            <Show when={problem()}>
              {(sentence) => (
                <div role="alert">
                  <p class="field-error">{sentence()}</p>
                  <ul class="fault-list">
                    <For each={[...faults().values()]}>{(fault) => <li>{fault}</li>}</For>
                  </ul>
                </div>
              )}
            </Show>
            <Button
              kind="primary"
              type="submit"
              aria-disabled={isSending() || changes().length === 0 || fromDay() === ""}
            >
              {isSending() ? words().admin.sending : words().admin.save}
            </Button>
          </aside>
        </form>
      </Show>
    </section>
  )
}

/** What the server found wrong, by place. */
function faultsIn(problem: object): readonly (readonly [string, string])[] {
  if (!("errors" in problem) || !Array.isArray(problem.errors)) return []
  return (problem.errors as { path: string; message: string }[]).map(({ path, message }) => [path, message])
}
