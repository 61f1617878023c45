import type { LawCitation } from "@sworn/question-bank/keyed"
import { Button, Field } from "@sworn/ui"
import { createSignal, For } from "solid-js"
import { said, words } from "../words.ts"
import { useLawShelf } from "./law-shelf.ts"

/** Law, version, article, paragraph and item, each offering only what the one before it has. */
export function LawSteps(props: { onChosen: (law: LawCitation) => void }) {
  const shelf = useLawShelf()
  const [statute, setStatute] = createSignal("")
  const [version, setVersion] = createSignal("")
  const [article, setArticle] = createSignal("")
  const [paragraph, setParagraph] = createSignal(0)
  const [item, setItem] = createSignal(0)

  const chosen = () => shelf.find(statute())
  const articles = () => {
    if (version() === "") return []
    const page = shelf.text(statute(), version())
    return typeof page === "string" ? [] : (page.text?.articles ?? [])
  }
  const paragraphs = () => articles().find((one) => one.number === article())?.paragraphs ?? []
  const items = () => paragraphs()[paragraph() - 1]?.items ?? []
  const chooseStatute = (code: string) => {
    const row = shelf.find(code)
    setStatute(code)
    setVersion((row === undefined ? null : shelf.inForce(row))?.version ?? "")
    setArticle("")
    setParagraph(0)
    setItem(0)
  }
  const add = () => {
    if (article() === "") return
    props.onChosen({
      statute: statute(),
      version: version(),
      article: article(),
      paragraph: paragraph(),
      item: item(),
    })
    setArticle("")
    setParagraph(0)
    setItem(0)
  }

  return (
    <div class="step-fields">
      <Field label={words().law.statute}>
        {(control) => (
          <select
            {...control}
            class="input"
            data-small=""
            onChange={(event) => chooseStatute(event.currentTarget.value)}
          >
            <option value="">{words().law.choose}</option>
            <For each={shelf.statutes()}>
              {(one) => (
                <option value={one.statute} selected={one.statute === statute()}>
                  {said(one.title)}
                </option>
              )}
            </For>
          </select>
        )}
      </Field>
      <Field label={words().law.version}>
        {(control) => (
          <select
            {...control}
            class="input"
            data-small=""
            onChange={(event) => {
              setVersion(event.currentTarget.value)
              setArticle("")
            }}
          >
            <option value="">{words().law.choose}</option>
            <For each={chosen()?.versions ?? []}>
              {(one) => (
                <option value={one.version} selected={one.version === version()}>
                  {words().law.versionName(one.version, one.effectiveFrom, one.effectiveTo)}
                </option>
              )}
            </For>
          </select>
        )}
      </Field>
      <div class="step-places">
        <Field label={words().law.article}>
          {(control) => (
            <select
              {...control}
              class="input"
              data-small=""
              onChange={(event) => {
                setArticle(event.currentTarget.value)
                setParagraph(0)
                setItem(0)
              }}
            >
              <option value="">{words().law.choose}</option>
              <For each={articles()}>
                {(one) => (
                  <option value={one.number} selected={one.number === article()}>
                    {one.label}
                  </option>
                )}
              </For>
            </select>
          )}
        </Field>
        <Field label={words().law.paragraph}>
          {(control) => (
            <select
              {...control}
              class="input"
              data-small=""
              onChange={(event) => {
                setParagraph(Number(event.currentTarget.value))
                setItem(0)
              }}
            >
              <option value="0">{words().law.wholeArticle}</option>
              <For each={paragraphs()}>
                {(_, at) => (
                  <option value={at() + 1} selected={at() + 1 === paragraph()}>
                    {at() + 1}
                  </option>
                )}
              </For>
            </select>
          )}
        </Field>
        <Field label={words().law.item}>
          {(control) => (
            <select
              {...control}
              class="input"
              data-small=""
              onChange={(event) => setItem(Number(event.currentTarget.value))}
            >
              <option value="0">{words().law.wholeParagraph}</option>
              <For each={items()}>
                {(one) => (
                  <option value={one.number} selected={one.number === item()}>
                    {one.label}
                  </option>
                )}
              </For>
            </select>
          )}
        </Field>
      </div>
      <Button small aria-disabled={article() === ""} onClick={add}>
        {words().law.add}
      </Button>
    </div>
  )
}
