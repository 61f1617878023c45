import { Button, Dialog, Field, IconButton } from "@sworn/ui"
import { createEffect, createSignal, For, on, Show } from "solid-js"
import { said, words } from "../../i18n/words.ts"
import { createStatutes } from "../statutes-by-name.ts"
import { bankWords } from "./words.ts"

type Props = {
  statute: string | undefined
  article: string | undefined
  onChoose: (statute: string | undefined, article: string | undefined) => void
}

const articleForm = /^[1-9]\d{0,3}(-[1-9]\d?)?$/

/** The statute that items rest on, and the article of it; the chip opens both. */
export function LawChip(props: Props) {
  const { statutes, statuteName } = createStatutes()
  const [isOpen, setIsOpen] = createSignal(false)
  const [statute, setStatute] = createSignal("")
  const [article, setArticle] = createSignal("")
  const [problem, setProblem] = createSignal<"statute" | "article">()
  createEffect(
    on(isOpen, () => {
      setStatute(props.statute ?? "")
      setArticle(props.article ?? "")
      setProblem(undefined)
    }),
  )
  const shown = () =>
    props.statute === undefined
      ? bankWords().any
      : bankWords().lawOf(statuteName(props.statute), props.article)

  function choose(event: SubmitEvent) {
    event.preventDefault()
    const wanted = article().trim()
    const lacking =
      statute() === "" ? "statute" : wanted !== "" && !articleForm.test(wanted) ? "article" : undefined
    setProblem(lacking)
    if (lacking !== undefined) return
    setIsOpen(false)
    props.onChoose(statute(), wanted === "" ? undefined : wanted)
  }

  return (
    <div class="filter" data-set={props.statute === undefined ? undefined : ""}>
      <button type="button" class="filter-button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        <span class="filter-name">{bankWords().law}</span> <span class="filter-value">{shown()}</span>
      </button>
      <Show when={props.statute !== undefined}>
        <IconButton
          small
          shape="cross"
          label={bankWords().clearOne(bankWords().law)}
          onClick={() => props.onChoose(undefined, undefined)}
        />
      </Show>
      <Dialog
        open={isOpen()}
        onClose={() => setIsOpen(false)}
        title={bankWords().lawTitle}
        closeLabel={words().shell.close}
        footer={
          <>
            <Button onClick={() => setIsOpen(false)}>{words().shell.cancel}</Button>
            <Button kind="primary" type="submit" form="law-chip">
              {bankWords().apply}
            </Button>
          </>
        }
      >
        <form id="law-chip" class="form" onSubmit={choose} novalidate>
          <Field
            label={bankWords().statute}
            error={problem() === "statute" ? bankWords().lawMissing : undefined}
          >
            {(control) => (
              <select {...control} class="input" onChange={(event) => setStatute(event.currentTarget.value)}>
                <option value="">{bankWords().any}</option>
                <For each={statutes()}>
                  {({ statute: code, title }) => (
                    <option value={code} selected={code === statute()}>
                      {said(title)}
                    </option>
                  )}
                </For>
              </select>
            )}
          </Field>
          <Field
            label={bankWords().article}
            hint={bankWords().articleHint}
            error={problem() === "article" ? bankWords().articleWrong : undefined}
          >
            {(control) => (
              <input
                {...control}
                class="input"
                maxlength={12}
                autocomplete="off"
                value={article()}
                onInput={(event) => setArticle(event.currentTarget.value)}
              />
            )}
          </Field>
        </form>
      </Dialog>
    </div>
  )
}
