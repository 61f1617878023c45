import type { ImportSeen, ImportSettings } from "@sworn/contract/staff"
import { OptionalSelect } from "@sworn/ui"
import { For, Show } from "solid-js"
import { fieldWords } from "./field-words.ts"
import { fieldChoices } from "./settings.ts"
import { exchangeWords } from "./words.ts"

type Props = {
  seen: ImportSeen
  mapping: NonNullable<ImportSettings["mapping"]>
  onMap: (at: number, field: string | null) => void
}

/** The first rows as they stand in the file; over each column, what it is taken for. */
export function MappingTable(props: Props) {
  const said = () => exchangeWords().mapping
  const delimiter = () => (props.seen.delimiter === "\t" ? said().tab : (props.seen.delimiter ?? ""))
  const name = (heading: string, at: number) => heading.trim() || said().columnAt(at + 1)

  return (
    <section class="mapping" aria-labelledby="mapping-title">
      <div class="mapping-head">
        <h2 id="mapping-title">{said().title}</h2>
        <p class="quiet">{said().lead(props.seen.rowsTotal)}</p>
        <Show when={props.seen.sheets}>
          {(sheets) => (
            <p class="quiet">
              {said().sheets(
                sheets()
                  .filter(({ isRead }) => isRead)
                  .map(({ name }) => name),
                sheets()
                  .filter(({ isRead }) => !isRead)
                  .map(({ name }) => name),
              )}
            </p>
          )}
        </Show>
        <Show when={props.seen.encoding}>
          {(encoding) => <p class="quiet">{said().read(encoding().toUpperCase(), delimiter())}</p>}
        </Show>
      </div>
      <div class="table-box mapping-box" tabindex="0" role="region" aria-label={said().preview}>
        <table class="table mapping-table">
          <caption class="visually-hidden">{said().preview}</caption>
          <thead>
            <tr>
              <th scope="col">{said().row}</th>
              <For each={props.seen.header}>
                {(heading, at) => (
                  <th scope="col" data-unused={props.mapping[at()] === null ? "" : undefined}>
                    <span class="mapping-heading">{name(heading, at())}</span>
                    <OptionalSelect
                      class="mapping-choice"
                      aria-label={said().column(name(heading, at()))}
                      none={exchangeWords().leave}
                      options={fieldChoices(props.seen.header.length).map((field) => [
                        field,
                        fieldWords(field),
                      ])}
                      chosen={props.mapping[at()]}
                      onChoose={(field) => props.onMap(at(), field)}
                    />
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.seen.sample}>
              {(row) => (
                <tr>
                  <th scope="row">{row.row}</th>
                  <For each={props.seen.header}>
                    {(_, at) => (
                      <td data-unused={props.mapping[at()] === null ? "" : undefined}>
                        <span class="mapping-cell">{row.cells[at()] ?? ""}</span>
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  )
}
