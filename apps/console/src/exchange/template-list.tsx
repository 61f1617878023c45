import { tableKinds } from "@sworn/contract/staff"
import { For } from "solid-js"
import { preferences } from "../i18n/words.ts"
import { exchangeWords } from "./words.ts"

/** For each kind that a table can hold, one to fill in. */
export function TemplateList() {
  return (
    <aside class="sheet-like templates" aria-labelledby="templates-title">
      <h2 id="templates-title">{exchangeWords().file.templates}</h2>
      <p class="quiet">{exchangeWords().file.templatesLead}</p>
      <ul>
        <For each={tableKinds}>
          {(kind) => (
            <li>
              <span>{exchangeWords().kinds[kind]}</span>
              <For each={["xlsx", "csv"] as const}>
                {(format) => (
                  <a
                    class="button"
                    data-small=""
                    data-kind="quiet"
                    href={`/api/imports/template?kind=${kind}&format=${format}&language=${preferences.language()}`}
                    download=""
                    aria-label={exchangeWords().file.template(
                      exchangeWords().kinds[kind] ?? kind,
                      format.toUpperCase(),
                    )}
                  >
                    {format.toUpperCase()}
                  </a>
                )}
              </For>
            </li>
          )}
        </For>
      </ul>
    </aside>
  )
}
