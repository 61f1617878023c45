import { For, Show } from "solid-js"

export type Figure = { readonly name: string; readonly value: string; readonly note?: string | undefined }

/** A few numbers that matter, large, each under its name. */
export function Figures(props: { label: string; figures: readonly Figure[] }) {
  return (
    <section aria-label={props.label}>
      <dl class="figures">
        <For each={props.figures}>
          {(figure) => (
            <div class="figure">
              <dt>{figure.name}</dt>
              <dd>
                <span class="figure-value">{figure.value}</span>
                <Show when={figure.note}>
                  <span class="figure-note">{figure.note}</span>
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  )
}
