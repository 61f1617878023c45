import type { VersionHead } from "@sworn/contract/staff"
import { findArticle, type LawArticle } from "@sworn/question-bank"
import type { LawCitation } from "@sworn/question-bank/keyed"
import { StateChip } from "@sworn/ui"
import { For, Match, Show, Switch } from "solid-js"
import { words } from "../words.ts"
import { useLawShelf } from "./law-shelf.ts"
import { sayCitation, sayStanding } from "./law-words.ts"

/** The text of every article that the question cites, as the cited version has it; what is cited of it is marked. */
export function LawPanel(props: { laws: readonly LawCitation[] }) {
  return (
    <Show when={props.laws.length > 0} fallback={<p class="quiet">{words().law.none}</p>}>
      <For each={props.laws}>{(law) => <CitedArticle law={law} />}</For>
    </Show>
  )
}

function CitedArticle(props: { law: LawCitation }) {
  const shelf = useLawShelf()
  const statute = () => shelf.find(props.law.statute)
  const version = () => statute()?.versions.find((one) => one.version === props.law.version)
  const page = () => shelf.text(props.law.statute, props.law.version)
  const article = () => {
    const read = page()
    if (typeof read === "string") return undefined
    return read.text === null ? null : findArticle(read.text, props.law.article)
  }

  return (
    <article class="cited-article">
      <h3>{sayCitation(props.law, statute())}</h3>
      <Show when={version()}>{(one) => <Standing version={one()} />}</Show>
      <Switch fallback={<p class="quiet">{words().law.noText}</p>}>
        <Match when={page() === "reading"}>
          <p class="quiet" aria-busy="true">
            {words().law.reading}
          </p>
        </Match>
        <Match when={page() === "unread"}>
          <p class="quiet">{words().law.unread}</p>
        </Match>
        <Match when={article()}>{(found) => <ArticleText article={found()} law={props.law} />}</Match>
      </Switch>
    </article>
  )
}

function Standing(props: { version: VersionHead }) {
  const shelf = useLawShelf()
  const standing = () => sayStanding(shelf, props.version)
  return (
    <StateChip
      tone={standing().tone}
      shape={standing().tone === "ok" ? "check" : standing().tone === "warn" ? "clock" : "alert"}
    >
      {standing().sentence}
    </StateChip>
  )
}

function ArticleText(props: { article: LawArticle; law: LawCitation }) {
  const isParagraph = (number: number) =>
    props.law.item === 0 && (props.law.paragraph === 0 || props.law.paragraph === number)
  const isItem = (paragraph: number, item: number) =>
    props.law.paragraph === paragraph && props.law.item === item

  return (
    <div class="article-text" lang="zh-CN">
      <For each={props.article.paragraphs}>
        {(paragraph, at) => (
          <div class="article-paragraph" data-cited={isParagraph(at() + 1) ? "" : undefined}>
            <p>
              <Show when={at() === 0}>
                <strong class="article-label">{props.article.label}</strong>
              </Show>
              {paragraph.text}
            </p>
            <For each={paragraph.items}>
              {(item) => (
                <p class="article-item" data-cited={isItem(at() + 1, item.number) ? "" : undefined}>
                  {item.label}
                  {item.text}
                </p>
              )}
            </For>
          </div>
        )}
      </For>
    </div>
  )
}
