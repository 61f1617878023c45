import { itemKindWords } from "@sworn/contract/staff"
import type { EnabledKinds } from "@sworn/question-bank/keyed"
import { Button, Dialog, formatDayTime, Segmented, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { words as ofTheConsole } from "../../i18n/words.ts"
import { Page } from "../../shell/page.tsx"
import { useReference } from "../../shell/reference.tsx"
import { CaseForm } from "./case-form.tsx"
import { Classification, KindAndLevels } from "./classification.tsx"
import { DraftStatus } from "./draft-status.tsx"
import { createEditing, EditingProvider } from "./editing.ts"
import { editorApi } from "./editor-api.ts"
import { createEditorKeys } from "./editor-keys.ts"
import { FaultList } from "./fault-list.tsx"
import type { PlacedFault } from "./faults.ts"
import { KeySheet } from "./key-sheet.tsx"
import { LawPanel } from "./law/law-panel.tsx"
import { createLawShelf, LawShelfProvider } from "./law/law-shelf.ts"
import type { Opened } from "./opening.ts"
import { createRoom, Panels, type Panel } from "./panels.tsx"
import { PreviewPanel } from "./preview/preview-panel.tsx"
import { QuestionForm } from "./question-form.tsx"
import { FormulaDialog } from "./rich/formula-dialog.tsx"
import { PictureDialog } from "./rich/picture-dialog.tsx"
import { createRichDesk, RichDeskProvider } from "./rich/rich-desk.ts"
import { Toolbar } from "./rich/toolbar.tsx"
import { said, words } from "./words.ts"
import { createWriting } from "./writing.ts"

type Props = {
  opened: Opened
  enabled: EnabledKinds
  onNamed: (itemId: string) => void
}

/** The desk of an author: fields, what a candidate sees of them, and the law they stand on. */
export function ItemEditor(props: Props) {
  const { reference } = useReference()
  const editing = createEditing({
    body: props.opened.draft?.body ?? props.opened.begun,
    enabled: props.enabled,
    upload: editorApi.upload,
    isChecked: false,
  })
  const writing = createWriting({
    opened: props.opened,
    editing,
    onNamed: (itemId) => props.onNamed(itemId),
  })
  const shelf = createLawShelf(() => reference().today)
  const desk = createRichDesk()
  const isWide = createRoom()
  const [panel, setPanel] = createSignal<Panel>("fields")
  const [isExplaining, setIsExplaining] = createSignal(false)
  const [usesSingle, setUsesSingle] = createSignal(true)
  const [isDiscarding, setIsDiscarding] = createSignal(false)

  const goTo = (control: string) => {
    setPanel("fields")
    focusOn(control)
  }
  const goToFault = (fault: PlacedFault | undefined) => {
    if (fault === undefined) return
    if (fault.question !== null) editing.setQuestion(fault.question)
    const shown = editing.language()
    if (fault.locale !== null && shown !== "both" && shown !== fault.locale) editing.setLanguage(fault.locale)
    if (fault.locale === null && shown === "en") editing.setLanguage("zh-CN")
    goTo(fault.control)
  }
  const submit = async () => {
    await writing.submit()
    if (editing.isChecked() && editing.faults().length > 0) {
      goTo("editor-faults")
    }
  }
  createEditorKeys({
    editing,
    save: () => void writing.saveVersion(),
    submit: () => void submit(),
    explain: () => setIsExplaining(true),
    usesSingle,
    goToFault: () => {
      editing.check()
      goToFault(editing.faults()[0])
    },
    goTo,
  })

  const title = () => {
    const item = writing.item()
    const kind = said(itemKindWords[editing.body().kind])
    return item === null ? words().newTitle(kind) : words().editTitle(item.code)
  }
  const missing = () => editing.faults().length

  return (
    <EditingProvider value={editing}>
      <RichDeskProvider value={desk}>
        <LawShelfProvider value={shelf}>
          <Page
            title={title()}
            above={{ href: "/items", label: words().bank }}
            count={writing.item() === null ? undefined : words().onVersion(writing.item()!.version)}
            fills={isWide()}
            act={
              <>
                <Button small kind="quiet" onClick={() => setIsExplaining(true)} aria-keyshortcuts="?">
                  {words().keys}
                </Button>
                <Show when={writing.isChanged()}>
                  <Button small kind="quiet" onClick={() => setIsDiscarding(true)}>
                    {words().draft.discard}
                  </Button>
                </Show>
                <Button
                  small
                  aria-keyshortcuts="Control+S"
                  aria-disabled={writing.busy() !== undefined}
                  onClick={() => void writing.saveVersion()}
                >
                  {writing.busy() === "saving" ? words().saving : words().saveVersion}
                </Button>
                <Button
                  small
                  kind="primary"
                  aria-keyshortcuts="Control+Enter"
                  aria-disabled={writing.busy() !== undefined}
                  onClick={() => void submit()}
                >
                  {writing.busy() === "submitting" ? words().submitting : words().submit}
                </Button>
              </>
            }
          >
            <div class="editor-line">
              <DraftStatus
                state={writing.keeper.state()}
                onTake={() => void writing.takeOther()}
                onKeep={writing.keeper.takeOver}
              />
              <button
                type="button"
                class="missing-count"
                data-none={missing() === 0 ? "" : undefined}
                onClick={() => {
                  editing.check()
                  goToFault(editing.faults()[0])
                }}
              >
                {missing() === 0 ? words().faults.none : words().faults.count(missing())}
              </button>
              <Show when={writing.told()}>
                {(told) => (
                  <StatusLine tone={told().tone} shape={told().tone === "ok" ? "check" : "alert"}>
                    {told().sentence()}
                  </StatusLine>
                )}
              </Show>
              <Show
                when={
                  props.opened.draft !== null &&
                  writing.keeper.state().kind === "saved" &&
                  editing.revision() === 0
                }
              >
                <span class="quiet">{words().draft.found(formatDayTime(props.opened.draft!.savedAt))}</span>
              </Show>
            </div>
            <Panels
              isWide={isWide()}
              shown={panel()}
              onShow={setPanel}
              fields={<Fields writing={writing} onGo={goToFault} />}
              preview={<PreviewPanel />}
              law={<LawPanel laws={editing.asked()?.laws ?? []} />}
            />
          </Page>
          <FormulaDialog />
          <PictureDialog upload={editing.upload} />
          <KeySheet
            open={isExplaining()}
            onClose={() => setIsExplaining(false)}
            usesSingle={usesSingle()}
            onUseSingle={setUsesSingle}
          />
          <Dialog
            open={isDiscarding()}
            onClose={() => setIsDiscarding(false)}
            title={words().draft.discardTitle}
            closeLabel={ofTheConsole().shell.close}
            footer={
              <>
                <Button onClick={() => setIsDiscarding(false)}>{words().draft.keep}</Button>
                <Button
                  kind="danger"
                  onClick={() => {
                    setIsDiscarding(false)
                    void writing.discard()
                  }}
                >
                  {words().draft.discardNow}
                </Button>
              </>
            }
          >
            <p>{words().draft.discardSentence}</p>
          </Dialog>
        </LawShelfProvider>
      </RichDeskProvider>
    </EditingProvider>
  )

  function Fields(part: { writing: typeof writing; onGo: (fault: PlacedFault) => void }) {
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
          <FaultList onGo={part.onGo} />
          <KindAndLevels isNew={part.writing.item() === null} />
          <Show when={editing.body().kind === "case-set"}>
            <CaseForm />
          </Show>
          <Show when={editing.asked()} keyed>
            {(asked) => (
              <QuestionForm
                at={editing.question()}
                asked={asked}
                itemId={part.writing.item()?.itemId ?? null}
              />
            )}
          </Show>
          <Classification
            place={part.writing.place()}
            onPlace={part.writing.item() === null ? part.writing.setPlace : undefined}
          />
        </div>
      </>
    )
  }
}

/** The control of this name, or the first within it that takes the focus. */
function focusOn(control: string) {
  const element = document.getElementById(control)
  if (element === null) return
  const own = "input, select, textarea, [contenteditable=true]"
  const target = element.matches(own) ? element : (element.querySelector<HTMLElement>(own) ?? element)
  target.scrollIntoView({ block: "center" })
  target.focus()
}
