import { Button, Dialog, IconButton } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import { words as ofTheConsole } from "../../i18n/words.ts"
import { FaultLine } from "./answers/fault-line.tsx"
import { mostQuestions, withoutQuestion, withQuestion, withQuestionMoved } from "./body/edits.ts"
import { newOptionId } from "./body/empty-body.ts"
import { useEditing } from "./editing.ts"
import { controlOf } from "./faults.ts"
import { LocalisedField } from "./localised-field.tsx"
import { words } from "./words.ts"

/** What a case has besides its questions: a title, the facts, and the row of questions to go between. */
export function CaseForm() {
  const editing = useEditing()
  const [leaving, setLeaving] = createSignal<number>()
  const questions = () => editing.body().answerables
  const at = () => editing.question()
  const faultsOf = (question: number) =>
    editing.faults().filter((fault) => fault.question === question).length

  const move = (by: 1 | -1) => {
    const from = at()
    if (questions()[from + by] === undefined) return
    editing.change((body) => withQuestionMoved(body, from, by))
    editing.setQuestion(from + by)
  }
  const remove = () => {
    const question = leaving()
    if (question === undefined) return
    setLeaving(undefined)
    editing.change((body) => withoutQuestion(body, question))
    editing.setQuestion(Math.max(0, question - 1))
  }

  return (
    <section class="case-form">
      <Show when={editing.body().title}>
        {(title) => (
          <LocalisedField
            field="title"
            question={null}
            label={words().question.title}
            compact
            value={title()}
            onChange={(next) => editing.change((body) => ({ ...body, title: next }))}
          />
        )}
      </Show>
      <Show when={editing.body().scenario}>
        {(scenario) => (
          <LocalisedField
            field="scenario"
            question={null}
            label={words().question.scenario}
            value={scenario()}
            onChange={(next) => editing.change((body) => ({ ...body, scenario: next }))}
          />
        )}
      </Show>
      <nav
        class="question-row"
        aria-label={words().question.list}
        id={controlOf("answerables")}
        tabindex="-1"
      >
        <For each={questions()}>
          {(_, question) => (
            <button
              type="button"
              class="button"
              data-small=""
              aria-current={question() === at() ? "true" : undefined}
              aria-label={`${words().question.heading(question() + 1)}${
                editing.isChecked() && faultsOf(question()) > 0
                  ? `，${words().faults.count(faultsOf(question()))}`
                  : ""
              }`}
              data-faulty={editing.isChecked() && faultsOf(question()) > 0 ? "" : undefined}
              onClick={() => editing.setQuestion(question())}
            >
              {question() + 1}
            </button>
          )}
        </For>
        <Button
          small
          aria-disabled={questions().length >= mostQuestions}
          onClick={() => {
            if (questions().length >= mostQuestions) return
            editing.change((body) => withQuestion(body, newOptionId))
            editing.setQuestion(questions().length - 1)
          }}
        >
          {words().question.add}
        </Button>
      </nav>
      <FaultLine control={controlOf("answerables")} />
      <div class="question-head">
        <h3>{words().question.heading(at() + 1)}</h3>
        <span class="row-acts">
          <IconButton
            small
            shape="left"
            label={words().question.up(at() + 1)}
            aria-disabled={at() === 0}
            onClick={() => move(-1)}
          />
          <IconButton
            small
            shape="right"
            label={words().question.down(at() + 1)}
            aria-disabled={at() === questions().length - 1}
            onClick={() => move(1)}
          />
          <IconButton
            small
            shape="cross"
            label={words().question.remove(at() + 1)}
            aria-disabled={questions().length < 2}
            onClick={() => questions().length > 1 && setLeaving(at())}
          />
        </span>
      </div>
      <Dialog
        open={leaving() !== undefined}
        onClose={() => setLeaving(undefined)}
        title={words().question.removeTitle((leaving() ?? 0) + 1)}
        closeLabel={ofTheConsole().shell.close}
        footer={
          <>
            <Button onClick={() => setLeaving(undefined)}>{words().draft.keep}</Button>
            <Button kind="danger" onClick={remove}>
              {words().question.removeNow}
            </Button>
          </>
        }
      >
        <p>{words().question.removeSentence}</p>
      </Dialog>
    </section>
  )
}
