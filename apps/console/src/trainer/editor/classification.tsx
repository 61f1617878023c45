import { itemKindWords } from "@sworn/contract/staff"
import type { ItemKind } from "@sworn/question-bank"
import { Field } from "@sworn/ui"
import { For, Show } from "solid-js"
import { useReference } from "../../shell/reference.tsx"
import { withItemKind } from "./body/empty-body.ts"
import { useEditing } from "./editing.ts"
import { controlOf } from "./faults.ts"
import { said, words } from "./words.ts"
import { FaultLine } from "./answers/fault-line.tsx"

export type Place = { readonly unitId: number; readonly pool: "live" | "practice" }

type Props = {
  /** Where it belongs; chosen while the item is new and kept ever after. */
  place: Place
  onPlace?: ((place: Place) => void) | undefined
}

/** Where the item belongs and whom it is for: pool, unit, difficulty, category, tags. */
export function Classification(props: Props) {
  const editing = useEditing()
  const { reference, unitName } = useReference()
  const body = () => editing.body()
  const isNew = () => props.onPlace !== undefined
  const setTags = (text: string) => {
    const tags = text
      .split(/[,，、;；\n]/)
      .map((tag) => tag.trim().slice(0, 40))
      .filter((tag) => tag !== "")
    editing.change((now) => ({ ...now, tags: [...new Set(tags)].slice(0, 20) }))
  }

  return (
    <fieldset class="classification">
      <legend>{words().classification.legend}</legend>
      <div class="classification-fields">
        <Show
          when={isNew()}
          fallback={
            <p class="classification-fixed">
              {[words().classification.pools[props.place.pool], unitName(props.place.unitId)]
                .filter(Boolean)
                .join(" · ")}
            </p>
          }
        >
          <Field label={words().classification.pool} hint={words().classification.poolHint}>
            {(control) => (
              <select
                {...control}
                class="input"
                data-small=""
                onChange={(event) =>
                  props.onPlace?.({
                    ...props.place,
                    pool: event.currentTarget.value === "practice" ? "practice" : "live",
                  })
                }
              >
                <For each={["live", "practice"] as const}>
                  {(pool) => (
                    <option value={pool} selected={pool === props.place.pool}>
                      {words().classification.pools[pool]}
                    </option>
                  )}
                </For>
              </select>
            )}
          </Field>
          <Field label={words().classification.unit}>
            {(control) => (
              <select
                {...control}
                class="input"
                data-small=""
                onChange={(event) =>
                  props.onPlace?.({ ...props.place, unitId: Number(event.currentTarget.value) })
                }
              >
                <For each={reference().units}>
                  {(unit) => (
                    <option value={unit.unitId} selected={unit.unitId === props.place.unitId}>
                      {unit.name}
                    </option>
                  )}
                </For>
              </select>
            )}
          </Field>
        </Show>
        <Field
          label={words().classification.difficulty}
          hint={words().classification.difficultyHint}
          error={editing.errorAt(controlOf("difficulty"))}
        >
          {(control) => (
            <select
              {...control}
              class="input"
              data-small=""
              onChange={(event) => {
                const difficulty = Number(event.currentTarget.value)
                editing.change((now) => ({ ...now, difficulty }))
              }}
            >
              <For each={[1, 2, 3, 4, 5]}>
                {(difficulty) => (
                  <option value={difficulty} selected={difficulty === body().difficulty}>
                    {difficulty}
                  </option>
                )}
              </For>
            </select>
          )}
        </Field>
        <Field label={words().classification.category}>
          {(control) => (
            <select
              {...control}
              class="input"
              data-small=""
              onChange={(event) => {
                const category = event.currentTarget.value
                editing.change((now) => ({ ...now, category: category === "" ? null : category }))
              }}
            >
              <option value="">{words().classification.everyCategory}</option>
              <For each={reference().categories}>
                {(category) => (
                  <option value={category.code} selected={category.code === body().category}>
                    {said(category.name)}
                  </option>
                )}
              </For>
            </select>
          )}
        </Field>
        <Field label={words().classification.tags} hint={words().classification.tagsHint}>
          {(control) => (
            <input
              {...control}
              class="input"
              data-small=""
              value={body().tags.join("，")}
              onChange={(event) => setTags(event.currentTarget.value)}
            />
          )}
        </Field>
        <label class="switch">
          <input
            type="checkbox"
            checked={body().isPilot}
            onChange={(event) => {
              const isPilot = event.currentTarget.checked
              editing.change((now) => ({ ...now, isPilot }))
            }}
          />
          <span>{words().classification.pilot}</span>
        </label>
      </div>
    </fieldset>
  )
}

/** What decides the form of all that follows: which levels the item is for, and of what kind it is among those they allow. */
export function KindAndLevels(props: { isNew: boolean }) {
  const editing = useEditing()
  const { reference } = useReference()
  const body = () => editing.body()
  const kinds = () => [...new Set<ItemKind>([body().kind, ...editing.kinds()])]
  const setLevel = (code: string, holds: boolean) =>
    editing.change((now) => ({
      ...now,
      levels: reference()
        .levels.map((level) => level.code as string)
        .filter((level) => (level === code ? holds : now.levels.includes(level))),
    }))

  return (
    <div class="kind-and-levels">
      <Show when={props.isNew}>
        <Field label={words().classification.kind} error={editing.errorAt(controlOf("kind"))}>
          {(control) => (
            <select
              {...control}
              class="input"
              data-small=""
              onChange={(event) => {
                const kind = event.currentTarget.value as ItemKind
                editing.change((now) => withItemKind(now, kind))
              }}
            >
              <For each={kinds()}>
                {(kind) => (
                  <option value={kind} selected={kind === body().kind}>
                    {said(itemKindWords[kind])}
                  </option>
                )}
              </For>
            </select>
          )}
        </Field>
      </Show>
      <div class="field" role="group" aria-labelledby="editor-levels" id={controlOf("levels")}>
        <span class="field-label" id="editor-levels">
          {words().classification.levels}
        </span>
        <span class="level-choices">
          <For each={reference().levels}>
            {(level) => (
              <label class="switch">
                <input
                  type="checkbox"
                  checked={body().levels.includes(level.code)}
                  onChange={(event) => setLevel(level.code, event.currentTarget.checked)}
                />
                <span>{said(level.name)}</span>
              </label>
            )}
          </For>
        </span>
        <FaultLine control={controlOf("levels")} />
        <Show when={!props.isNew}>
          <FaultLine control={controlOf("kind")} />
        </Show>
      </div>
    </div>
  )
}
