import { Segmented } from "@sworn/ui"
import { Show } from "solid-js"
import { CaseForm } from "./case-form.tsx"
import { Classification, KindAndLevels } from "./classification.tsx"
import { useEditing } from "./editing.ts"
import { FaultList } from "./fault-list.tsx"
import type { Going } from "./going.ts"
import { LeftDrafts } from "./left-drafts.tsx"
import { QuestionForm } from "./question-form.tsx"
import { Toolbar } from "./rich/toolbar.tsx"
import { words } from "./words.ts"
import type { Writing } from "./writing.ts"

/** All that is written, under the one toolbar of its texts. */
export function EditorFields(props: {
  writing: Writing
  going: Going
  /** The page opened with a draft, and not with an empty item. */
  isDraft: boolean
}) {
  const editing = useEditing()
  const isNew = () => props.writing.item() === null

  return (
    <>
      <div class="editor-head">
        <Segmented
          legend={words().languages.legend}
          legendHidden
          options={(["zh-CN", "en", "both"] as const).map((value) => ({
            value,
            label: words().languages[value],
          }))}
          value={editing.language()}
          onChange={editing.setLanguage}
        />
        <Toolbar takesBlanks={editing.asked()?.kind === "cloze"} />
      </div>
      <div class="editor-form" data-language={editing.language()}>
        <FaultList onGo={props.going.toFault} />
        <Show when={isNew() && editing.revision() === 0 && !props.isDraft}>
          <LeftDrafts except={props.writing.draftId()} />
        </Show>
        <KindAndLevels isNew={isNew()} />
        <Show when={editing.body().kind === "case-set"}>
          <CaseForm />
        </Show>
        {/* Another question has fields of its own, and what can be undone in them. */}
        <Show when={editing.asked()} keyed>
          {(asked) => (
            <QuestionForm
              at={editing.question()}
              asked={asked}
              itemId={props.writing.item()?.itemId ?? null}
            />
          )}
        </Show>
        <Classification
          place={props.writing.place()}
          onPlace={isNew() ? props.writing.setPlace : undefined}
        />
      </div>
    </>
  )
}
