import { tableKinds, type ImportPage, type ImportSettings, type TableKindCode } from "@sworn/contract/staff"
import { Field, OptionalSelect } from "@sworn/ui"
import { For, Show } from "solid-js"
import type { SetStoreFunction } from "solid-js/store"
import { kindSigns } from "./settings.ts"
import { exchangeWords } from "./words.ts"

type Props = { page: ImportPage; settings: ImportSettings; set: SetStoreFunction<ImportSettings> }

/** What numbers for kinds mean, or which kind all of a file is: only where it has to be asked. */
export function KindFields(props: Props) {
  const signs = () => kindSigns(props.page, props.settings.mapping)
  const hasKinds = () => props.settings.mapping?.includes("type") === true
  const kinds = () => tableKinds.map((kind) => [kind, exchangeWords().kinds[kind]] as const)
  const kindOf = (sign: string) => props.settings.kindCodes.find((one) => one.sign === sign)?.kind
  const say = (sign: string, kind: TableKindCode | undefined) =>
    props.set("kindCodes", (codes) => [
      ...codes.filter((one) => one.sign !== sign),
      ...(kind === undefined ? [] : [{ sign, kind }]),
    ])

  return (
    <>
      <Show when={!hasKinds()}>
        <div class="wizard-fields">
          <Field label={exchangeWords().mapping.kindOfAll} hint={exchangeWords().mapping.kindOfAllHint}>
            {(control) => (
              <OptionalSelect
                {...control}
                none={exchangeWords().mapping.notSaid}
                options={kinds()}
                chosen={props.settings.kind}
                onChoose={(kind) => props.set("kind", kind)}
              />
            )}
          </Field>
        </div>
      </Show>
      <Show when={signs().length > 0}>
        <fieldset class="wizard-set">
          <legend>{exchangeWords().mapping.codes}</legend>
          <p class="quiet">{exchangeWords().mapping.codesLead}</p>
          <div class="wizard-fields">
            <For each={signs()}>
              {(sign) => (
                <Field label={exchangeWords().mapping.codeOf(sign)}>
                  {(control) => (
                    <OptionalSelect
                      {...control}
                      none={exchangeWords().mapping.notSaid}
                      options={kinds()}
                      chosen={kindOf(sign)}
                      onChoose={(kind) => say(sign, kind ?? undefined)}
                    />
                  )}
                </Field>
              )}
            </For>
          </div>
        </fieldset>
      </Show>
    </>
  )
}
