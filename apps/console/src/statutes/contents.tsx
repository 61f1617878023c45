import type { StatuteVersionPage } from "@sworn/contract/staff"
import { articleLabel, headingLabel } from "@sworn/question-bank"
import { Button, Field } from "@sworn/ui"
import { createSignal, For } from "solid-js"
import { lawWords } from "./words.ts"

type Text = NonNullable<StatuteVersionPage["text"]>

/** Chapters and sections, each leading to its first article, and a box that leads to any. */
export function Contents(props: { text: Text }) {
  const [problem, setProblem] = createSignal<string>()
  const firstUnder = (heading: number) =>
    props.text.articles.find(({ under }) => under.includes(heading))?.number

  function jump(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get("article") ?? "").trim()
    const target = document.querySelector<HTMLElement>(`#article-${CSS.escape(typed)}`)
    setProblem(target === null ? lawWords().noSuchArticle : undefined)
    target?.scrollIntoView()
    target?.focus({ preventScroll: true })
  }

  return (
    <nav class="law-contents" aria-label={lawWords().contents}>
      <form class="law-jump" onSubmit={jump}>
        <Field label={lawWords().jumpLabel} error={problem()}>
          {(control) => (
            <input
              {...control}
              class="input"
              data-small=""
              name="article"
              inputmode="numeric"
              maxlength={8}
            />
          )}
        </Field>
        <Button small type="submit">
          {lawWords().jump}
        </Button>
      </form>
      <ol>
        <For each={props.text.headings}>
          {(heading, at) => (
            <li data-depth={heading.depth}>
              <a href={`#article-${firstUnder(at()) ?? ""}`} title={label(firstUnder(at()))}>
                {headingLabel(heading)}
              </a>
            </li>
          )}
        </For>
      </ol>
    </nav>
  )
}

const label = (article: string | undefined): string | undefined =>
  article === undefined ? undefined : articleLabel(article)
