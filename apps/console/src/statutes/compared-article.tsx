import type { ComparisonPage } from "@sworn/contract/staff"
import {
  articleLabel,
  citationOf,
  type ItemFate,
  type LawArticle,
  type LawItem,
  type LawPlace,
  type ParagraphFate,
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
  /** Where an item is looked for: in what its paragraph became. */
  const main = (paragraph: number, { successors: [first] }: ParagraphFate): LawPlace => ({
    article: first?.article ?? fate().successors[0] ?? "",
    paragraph: first?.paragraph ?? paragraph,
  })
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
                expected={{ article: fate().successors[0] ?? "", paragraph: at() + 1 }}
                leans={paragraph.leansOnChange}
              >
                <MarkedWording
                  text={props.row.article.paragraphs[at()]?.text ?? ""}
                  pieces={paragraph.wording}
                  isGone={fate().fate === "vanished" || paragraph.fate === "vanished"}
                />
              </Passage>
              <For each={paragraph.items}>
                {(item) => (
                  <ItemWording
                    fate={item}
                    item={props.row.article.paragraphs[at()]?.items.find(
                      ({ number }) => number === item.item,
                    )}
                    isAlone={fate().fate === "changed" && paragraph.fate === "changed"}
                    expected={{ ...main(at() + 1, paragraph), item: item.item }}
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

function ItemWording(props: {
  fate: ItemFate
  item: LawItem | undefined
  isAlone: boolean
  expected: LawPlace
}) {
  const words = () => {
    const { text = "", subitems = [] } = props.item ?? {}
    return [text, ...subitems.map((subitem) => `${subitem.label}${subitem.text}`)].join("\n")
  }
  return (
    <div class="law-item">
      <Passage
        fate={props.isAlone ? props.fate.fate : "same"}
        place={props.fate.successor ?? undefined}
        expected={props.expected}
        leans={false}
      >
        {props.item?.label}
        <MarkedWording text={words()} pieces={props.fate.wording} isGone={props.fate.fate === "vanished"} />
      </Passage>
    </div>
  )
}

/** One paragraph or item, with a word on what became of it where it did not go along with its neighbours. */
function Passage(props: {
  fate: PassageFate
  place: LawPlace | undefined
  /** Where it stands if it went along. */
  expected: LawPlace
  leans: boolean
  children: JSX.Element
}) {
  const went = () => {
    const { place, expected } = props
    if (props.fate === "same" || place === undefined) return null
    return citationOf(place) === citationOf(expected) ? null : citationOf(place)
  }
  return (
    <p class="law-passage">
      {props.children}
      <Show when={props.fate === "vanished"}>
        <span class="law-passage-note">
          <StateChip shape={looksOfFate.vanished.shape} tone={looksOfFate.vanished.tone}>
            {lawWords().fates.vanished}
          </StateChip>
        </span>
      </Show>
      <Show when={went()}>
        {(place) => (
          <span class="law-passage-note">
            <StateChip shape={looksOfFate.moved.shape} tone={looksOfFate.moved.tone}>
              {lawWords().wentTo(place())}
            </StateChip>
          </span>
        )}
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
