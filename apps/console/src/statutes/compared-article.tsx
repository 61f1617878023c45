import type { ComparisonPage } from "@sworn/contract/staff"
import {
  articleLabel,
  citationOf,
  type ItemFate,
  type LawArticle,
  type LawPlace,
  type PassageFate,
} from "@sworn/question-bank"
import { StateChip } from "@sworn/ui"
import { For, Show, type JSX } from "solid-js"
import { ArticleText } from "./article-text.tsx"
import { looksOfFate } from "./comparison-desk.tsx"
import { wordsAt, type OldRow } from "./comparison-rows.ts"
import { MarkedWording } from "./marked-wording.tsx"
import { lawWords } from "./words.ts"

type Articles = ComparisonPage["after"]["articles"]

/** An old article, its words as the amendment left them, and where it went. */
export function ComparedArticle(props: { row: OldRow; after: Articles }) {
  const fate = () => props.row.fate
  const successors = () => fate().successors.map(articleLabel).join("、")
  return (
    <article class="law-compared" data-fate={fate().fate} aria-label={articleLabel(fate().article)}>
      <header>
        <h2>
          {articleLabel(fate().article)}
          <Show when={fate().successors.length > 0 && successors() !== articleLabel(fate().article)}>
            {" "}
            <span class="law-went">{lawWords().wentTo(successors())}</span>
          </Show>
        </h2>
        <FateChip fate={fate().fate} />
      </header>
      <div class="law-words" lang="zh-CN">
        <For each={fate().paragraphs}>
          {(paragraph, at) => (
            <>
              <Passage
                fate={fate().fate === "changed" ? paragraph.fate : "same"}
                place={paragraph.successors[0]}
                own={{ article: fate().article, paragraph: at() + 1 }}
                leans={paragraph.leansOnChange}
              >
                <MarkedWording
                  text={props.row.article.paragraphs[at()]?.text ?? ""}
                  pieces={paragraph.wording}
                  isGone={paragraph.fate === "vanished"}
                />
              </Passage>
              <For each={paragraph.items}>
                {(item) => (
                  <Item
                    item={item}
                    text={wordsAt([props.row.article], {
                      article: fate().article,
                      paragraph: at() + 1,
                      item: item.item,
                    })}
                    isAlone={fate().fate === "changed" && paragraph.fate === "changed"}
                    own={{ article: fate().article, paragraph: at() + 1, item: item.item }}
                  />
                )}
              </For>
            </>
          )}
        </For>
        <Show when={props.row.added.length > 0}>
          <p class="law-added-head">{lawWords().newPassages}</p>
          <For each={props.row.added}>
            {(place) => (
              <p class="law-added">
                <span class="law-place">{citationOf(place)}</span>
                <ins>{wordsAt(props.after as readonly LawArticle[], place)}</ins>
              </p>
            )}
          </For>
        </Show>
      </div>
    </article>
  )
}

function Item(props: { item: ItemFate; text: string; isAlone: boolean; own: LawPlace }) {
  return (
    <div class="law-item">
      <Passage
        fate={props.isAlone ? props.item.fate : "same"}
        place={props.item.successor ?? undefined}
        own={props.own}
        leans={false}
      >
        <MarkedWording
          text={props.text}
          pieces={props.item.wording}
          isGone={props.item.fate === "vanished"}
        />
      </Passage>
    </div>
  )
}

/** One paragraph or item of a rewritten article, with a word on what became of it where that differs from its neighbours. */
function Passage(props: {
  fate: PassageFate
  place: LawPlace | undefined
  own: LawPlace
  leans: boolean
  children: JSX.Element
}) {
  const went = () => {
    const { place } = props
    return place === undefined || citationOf(place) === citationOf(props.own) ? null : citationOf(place)
  }
  return (
    <p class="law-passage">
      {props.children}
      <Show when={props.fate === "moved" || props.fate === "vanished"}>
        <span class="law-passage-note">
          <StateChip shape={looksOfFate[props.fate].shape} tone={looksOfFate[props.fate].tone}>
            {lawWords().fates[props.fate]}
          </StateChip>
        </span>
      </Show>
      <Show when={props.fate !== "same" && went()}>
        {(place) => <span class="law-passage-note quiet">{lawWords().wentTo(place())}</span>}
      </Show>
      <Show when={props.leans}>
        <span class="law-passage-note">
          <StateChip shape="alert" tone="warn">
            {lawWords().leaning}
          </StateChip>
        </span>
      </Show>
    </p>
  )
}

export function NewArticle(props: { article: LawArticle }) {
  return (
    <article class="law-compared" data-fate="added" aria-label={props.article.label}>
      <header>
        <h2>{props.article.label}</h2>
        <FateChip fate="added" />
      </header>
      <div class="law-words law-new" lang="zh-CN">
        <ins>
          <ArticleText article={props.article} />
        </ins>
      </div>
    </article>
  )
}

function FateChip(props: { fate: PassageFate | "added" }) {
  return (
    <StateChip filled shape={looksOfFate[props.fate].shape} tone={looksOfFate[props.fate].tone}>
      {lawWords().fates[props.fate]}
    </StateChip>
  )
}
