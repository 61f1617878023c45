import type { UnitRow } from "@sworn/contract/staff"
import { Button, Field, Sheet } from "@sworn/ui"
import { createSignal, For, Match, Show, Switch } from "solid-js"
import { api } from "../api/client.ts"
import { words } from "../i18n/words.ts"
import { useReference } from "../shell/reference.tsx"
import { ActDialog } from "./act-dialog.tsx"

type Props = { unit: UnitRow | undefined; mayChange: boolean; onClose: () => void; onChanged: () => void }

/** One unit: what it is, another name, its closing. */
export function UnitSheet(props: Props) {
  const { reference, unitName } = useReference()
  const [act, setAct] = createSignal<"rename" | "close">()
  const [name, setName] = createSignal("")
  const [closedOn, setClosedOn] = createSignal(reference().today)
  const done = () => {
    setAct(undefined)
    props.onChanged()
  }
  const factsOf = (unit: UnitRow): readonly (readonly [string, string])[] => [
    [words().admin.unitKind, words().admin.unitKinds[unit.kind]],
    [
      words().admin.parent,
      (unit.parentId === null ? undefined : unitName(unit.parentId)) ?? words().shell.none,
    ],
    [words().admin.provinceCode, unit.provinceCode],
    [words().admin.officers, String(unit.officerCount)],
    [words().admin.staff, String(unit.staffCount)],
    ...(unit.closedOn === null ? [] : ([[words().admin.closedOnField, unit.closedOn]] as const)),
  ]

  return (
    <>
      <Sheet
        open={props.unit !== undefined}
        onClose={() => props.onClose()}
        title={props.unit?.name ?? ""}
        closeLabel={words().shell.close}
        footer={
          <Show when={props.mayChange && props.unit?.closedOn === null}>
            <Button
              small
              onClick={() => {
                setName(props.unit?.name ?? "")
                setAct("rename")
              }}
            >
              {words().admin.renameUnit}
            </Button>
            <Button small onClick={() => setAct("close")}>
              {words().admin.closeUnit}
            </Button>
          </Show>
        }
      >
        <Show when={props.unit}>
          {(unit) => (
            <dl class="fact-list">
              <For each={factsOf(unit())}>
                {([term, value]) => (
                  <div>
                    <dt>{term}</dt>
                    <dd>{value}</dd>
                  </div>
                )}
              </For>
            </dl>
          )}
        </Show>
      </Sheet>
      <Switch>
        <Match when={act() === "rename" && props.unit}>
          {(unit) => (
            <ActDialog
              open
              title={words().admin.renameTitle}
              sentence={words().admin.renameHint}
              act={words().admin.renameNow}
              onAct={() => api.renameUnit(unit().unitId, name().trim())}
              onDone={done}
              onClose={() => setAct(undefined)}
            >
              <Field label={words().admin.unitNameField} hint={words().admin.unitNameHint}>
                {(control) => (
                  <input
                    {...control}
                    class="input"
                    maxlength={60}
                    autocomplete="off"
                    value={name()}
                    onInput={(event) => setName(event.currentTarget.value)}
                  />
                )}
              </Field>
            </ActDialog>
          )}
        </Match>
        <Match when={act() === "close" && props.unit}>
          {(unit) => (
            <ActDialog
              open
              isDanger
              title={words().admin.closeUnitTitle}
              sentence={words().admin.closeUnitSentence(unit().name)}
              act={words().admin.closeUnitNow}
              onAct={() => api.closeUnit(unit().unitId, closedOn())}
              onDone={done}
              onClose={() => setAct(undefined)}
            >
              <Field label={words().admin.closedOnField}>
                {(control) => (
                  <input
                    {...control}
                    class="input day-input"
                    type="date"
                    min={reference().today}
                    value={closedOn()}
                    onInput={(event) => setClosedOn(event.currentTarget.value)}
                  />
                )}
              </Field>
            </ActDialog>
          )}
        </Match>
      </Switch>
    </>
  )
}
