import type { StatuteVersionPage } from "@sworn/contract/staff"
import { headingLabel } from "@sworn/question-bank"
import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import { ArticleText } from "./article-text.tsx"
import { lawWords } from "./words.ts"

type Text = NonNullable<StatuteVersionPage["text"]>
type Props = {
  text: Text
  statute: string
  citations: StatuteVersionPage["citations"]
  mayReadItems: boolean
}

/** The articles in order, under their headings; each is an address, and says how many items cite it. */
export function ArticleList(props: Props) {
  const headingsBefore = (at: number) => {
    const before = props.text.articles[at - 1]?.under ?? []
    return (props.text.articles[at]?.under ?? []).filter((heading) => !before.includes(heading))
  }
  const countOf = (article: string) => props.citations.find((one) => one.article === article)?.itemCount ?? 0

  return (
    <section class="law-articles" aria-label={lawWords().text} lang="zh-CN">
      <For each={props.text.articles}>
        {(article, at) => (
          <>
            <For each={headingsBefore(at())}>
              {(heading) => (
                <h2 class="law-heading" data-depth={props.text.headings[heading]?.depth}>
                  {headingLabel(props.text.headings[heading]!)}
                </h2>
              )}
            </For>
            <article class="law-article" id={`article-${article.number}`} tabindex="-1">
              <header>
                <h3>
                  <a href={`#article-${article.number}`}>{article.label}</a>
                </h3>
                <Show when={props.mayReadItems && countOf(article.number) > 0}>
                  <A
                    class="law-cited"
                    href={`/items?statute=${props.statute}&article=${article.number}`}
                    aria-label={lawWords().citedByLabel(article.label, countOf(article.number))}
                  >
                    {lawWords().citedBy(countOf(article.number))}
                  </A>
                </Show>
              </header>
              <ArticleText article={article} />
            </article>
          </>
        )}
      </For>
    </section>
  )
}
