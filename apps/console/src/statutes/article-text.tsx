import type { LawArticle } from "@sworn/question-bank"
import { For, Show } from "solid-js"

/** Paragraphs, items and subitems, as the drafters set them; the editors' notes apart. */
export function ArticleText(props: { article: LawArticle }) {
  return (
    <>
      <For each={props.article.paragraphs}>
        {(paragraph) => (
          <>
            <p>{paragraph.text}</p>
            <For each={paragraph.items}>
              {(item) => (
                <>
                  <p class="law-item">
                    {item.label}
                    {item.text}
                  </p>
                  <For each={item.subitems}>
                    {(subitem) => (
                      <p class="law-subitem">
                        {subitem.label}
                        {subitem.text}
                      </p>
                    )}
                  </For>
                </>
              )}
            </For>
          </>
        )}
      </For>
      <Show when={props.article.footnotes.length > 0}>
        <For each={props.article.footnotes}>{(note) => <p class="quiet">{note}</p>}</For>
      </Show>
    </>
  )
}
