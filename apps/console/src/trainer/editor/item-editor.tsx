import { itemKindWords } from "@sworn/contract/staff"
import type { EnabledKinds } from "@sworn/question-bank/keyed"
import { createSignal } from "solid-js"
import { Page } from "../../shell/page.tsx"
import { useReference } from "../../shell/reference.tsx"
import { createEditing, EditingProvider } from "./editing.ts"
import { EditorActs } from "./editor-acts.tsx"
import { editorApi } from "./editor-api.ts"
import { EditorFields } from "./editor-fields.tsx"
import { createEditorKeys } from "./editor-keys.ts"
import { EditorLine } from "./editor-line.tsx"
import { makeGoing } from "./going.ts"
import { KeySheet } from "./key-sheet.tsx"
import { LawPanel } from "./law/law-panel.tsx"
import { createLawShelf, LawShelfProvider } from "./law/law-shelf.ts"
import type { Opened } from "./opening.ts"
import { createRoom, Panels, type Panel } from "./panels.tsx"
import { PreviewPanel } from "./preview/preview-panel.tsx"
import { FormulaDialog } from "./rich/formula-dialog.tsx"
import { PictureDialog } from "./rich/picture-dialog.tsx"
import { createRichDesk, RichDeskProvider } from "./rich/rich-desk.ts"
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
  const going = makeGoing(editing, () => setPanel("fields"))

  const submit = async () => {
    await writing.submit()
    if (editing.faults().length > 0) going.to("editor-faults")
  }
  createEditorKeys({
    editing,
    going,
    save: () => void writing.saveVersion(),
    submit: () => void submit(),
    explain: () => setIsExplaining(true),
    usesSingle,
  })
  const title = () => {
    const item = writing.item()
    return item === null
      ? words().newTitle(said(itemKindWords[editing.body().kind]))
      : words().editTitle(item.code)
  }
  const version = () => {
    const item = writing.item()
    return item === null ? undefined : words().onVersion(item.version)
  }

  return (
    <EditingProvider value={editing}>
      <RichDeskProvider value={desk}>
        <LawShelfProvider value={shelf}>
          <Page
            title={title()}
            above={{ href: "/items", label: words().bank }}
            count={version()}
            fills={isWide()}
            act={
              <EditorActs
                writing={writing}
                onExplain={() => setIsExplaining(true)}
                onSubmit={() => void submit()}
              />
            }
          >
            <EditorLine writing={writing} going={going} foundAt={props.opened.draft?.savedAt} />
            <Panels
              isWide={isWide()}
              shown={panel()}
              onShow={setPanel}
              fields={<EditorFields writing={writing} going={going} isDraft={props.opened.draft !== null} />}
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
        </LawShelfProvider>
      </RichDeskProvider>
    </EditingProvider>
  )
}
