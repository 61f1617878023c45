import type { PracticeChoices } from "@sworn/contract/candidate"
import { A } from "@solidjs/router"
import { ItemSurroundings } from "@sworn/item-view"
import { Button, Field } from "@sworn/ui"
import { createResource, createSignal, For, Match, Show, Switch } from "solid-js"
import { words as examWords } from "../i18n/index.ts"
import { Notice } from "../shell/notice.tsx"
import { preferences } from "../shell/preferences.ts"
import { TopBar } from "../shell/top-bar.tsx"
import { Unreached } from "../shell/unreached.tsx"
import { accountClient } from "./account-client.ts"
import { useAccount } from "./account-session.tsx"
import { createPractice, type Practice } from "./create-practice.ts"
import { PracticeQuestion } from "./practice-question.tsx"
import { said, words } from "./words.ts"
import "../styles/practice.css"

/** Choose a level and a subject, then one question after the other, each explained as soon as it is answered. */
export default function PracticePage() {
  const account = useAccount()
  const practice = createPractice(account, {
    draw: accountClient.drawPractice,
    answer: accountClient.answerPractice,
  })
  const [reading] = createResource(() => account.read(accountClient.readPractice))
  const choices = () => {
    const known = reading()
    return known?.kind === "read" ? known.value : undefined
  }

  return (
    <Switch fallback={<Notice busy title={examWords().opening} />}>
      <Match when={choices()}>
        {(known) => (
          <div class="page">
            <TopBar />
            <main class="practising">
              <p class="account-back">
                <A href="/account">{words().practice.back}</A>
              </p>
              <h1 class="document-title">{words().practice.title}</h1>
              <ItemSurroundings value={{ language: preferences.language, mediaUrl: pictureUrl }}>
                <Show when={practice.round()} fallback={<Chooser choices={known()} practice={practice} />}>
                  <Round practice={practice} />
                </Show>
              </ItemSurroundings>
              <p role="status">
                <Show when={practice.isUnreachable()}>
                  <span class="callout" data-tone="warn">
                    {words().practice.unreachable}
                  </span>
                </Show>
              </p>
            </main>
          </div>
        )}
      </Match>
      <Match when={reading()}>
        <Unreached />
      </Match>
    </Switch>
  )
}

const pictureUrl = (mediaId: string) => `/api/account/practice/pictures/${mediaId}`

function Chooser(props: { choices: PracticeChoices; practice: Practice }) {
  const [level, setLevel] = createSignal(props.choices.levels[0]?.level)
  const [subject, setSubject] = createSignal("")
  const subjects = () => props.choices.levels.find((one) => one.level === level())?.subjects ?? []

  return (
    <Show when={level()} fallback={<p>{words().practice.nothing}</p>}>
      {(chosen) => (
        <form
          class="practice-choice"
          onSubmit={(event) => {
            event.preventDefault()
            void props.practice.begin(chosen(), subject() || undefined)
          }}
        >
          <p class="account-note">{words().practice.note}</p>
          <Field label={words().practice.level}>
            {(control) => (
              <select
                {...control}
                class="input"
                onChange={(event) => {
                  setLevel(props.choices.levels[event.currentTarget.selectedIndex]?.level)
                  setSubject("")
                }}
              >
                <For each={props.choices.levels}>
                  {(one) => <option selected={one.level === chosen()}>{said(one.name)}</option>}
                </For>
              </select>
            )}
          </Field>
          <Field label={words().practice.subject}>
            {(control) => (
              <select
                {...control}
                class="input"
                value={subject()}
                onChange={(event) => setSubject(event.currentTarget.value)}
              >
                <option value="">{words().practice.everySubject}</option>
                <For each={subjects()}>
                  {(one) => (
                    <option value={one.subject}>
                      {words().practice.subjectWith(said(one.name), one.itemCount)}
                    </option>
                  )}
                </For>
              </select>
            )}
          </Field>
          <Button kind="primary" type="submit" aria-disabled={props.practice.isBusy() ? "true" : undefined}>
            {words().practice.begin}
          </Button>
        </form>
      )}
    </Show>
  )
}

function Round(props: { practice: Practice }) {
  const count = () => props.practice.round()?.length ?? 0
  return (
    <Show
      keyed
      when={props.practice.question()}
      fallback={
        <section class="practice-end">
          <h2 class="section-title" tabindex="-1" ref={(heading) => queueMicrotask(() => heading.focus())}>
            {words().practice.over}
          </h2>
          <p>{words().practice.tally(props.practice.rightCount(), count())}</p>
          <Button kind="primary" onClick={props.practice.leave}>
            {words().practice.again}
          </Button>
        </section>
      }
    >
      {(question) => <PracticeQuestion question={question} practice={props.practice} count={count()} />}
    </Show>
  )
}
