import type { Rich } from "@sworn/question-bank"
import { ItemSurroundings } from "@sworn/item-view"
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library"
import { AllSelection } from "prosemirror-state"
import type { EditorView } from "prosemirror-view"
import { createSignal } from "solid-js"
import { afterEach, describe, expect, it, vi } from "vitest"
import { preferences } from "../../../i18n/words.ts"
import { words } from "../words.ts"
import { mediaAddress } from "../../media-address.ts"
import type { Upload } from "./picture-bay.ts"
import { createRichDesk, RichDeskProvider } from "./rich-desk.ts"
import { RichField } from "./rich-field.tsx"
import { Toolbar } from "./toolbar.tsx"

afterEach(() => {
  cleanup()
  preferences.setLanguage("zh-CN")
})

const medium = { mediaId: `m${"0".repeat(32)}`, width: 4, height: 2 }

function draw(begun: Rich, upload: Upload = async () => ({ ok: true, value: medium })) {
  const [value, setValue] = createSignal<Rich>(begun)
  const [error, setError] = createSignal<string>()
  const desk = createRichDesk()
  render(() => (
    <ItemSurroundings value={{ language: preferences.language, mediaUrl: mediaAddress }}>
      <RichDeskProvider value={desk}>
        <Toolbar takesBlanks />
        <RichField
          id="stem"
          label="题干"
          lang="zh-CN"
          value={value()}
          onChange={setValue}
          upload={upload}
          error={error()}
          nextBlank={() => 1}
        />
      </RichDeskProvider>
    </ItemSurroundings>
  ))
  const field = screen.getByRole("textbox", { name: "题干" })
  field.focus()
  fireEvent.focus(field)
  return { field, value, setValue, setError, desk }
}
const all = (view: EditorView) => new AllSelection(view.state.doc)

const clipboardWith = (file: File) => ({ files: [file], items: [], types: ["Files"], getData: () => "" })

const tool = (act: keyof ReturnType<typeof words>["rich"]["acts"]) =>
  screen.getByRole("button", { name: words().rich.acts[act] })

describe("a rich-text field", () => {
  it("is a labelled text box that says what is wrong with it and how it is left", () => {
    const { field, setError } = draw("依法")
    expect(field.textContent).toBe("依法")
    expect(field.getAttribute("lang")).toBe("zh-CN")
    setError("请填写题干。")
    expect(field.getAttribute("aria-invalid")).toBe("true")
    const said = (field.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id))
    expect(said.map((one) => one?.textContent)).toEqual([words().rich.hint, "请填写题干。"])
  })

  it("is changed by the toolbar and by the same keys, and takes it back", () => {
    const { field, value, desk } = draw("依法")
    const { view } = desk.field()!
    view.dispatch(view.state.tr.setSelection(all(view)))
    fireEvent.click(tool("strong"))
    expect(value()).toEqual([
      { kind: "paragraph", content: [{ kind: "text", text: "依法", marks: ["strong"] }] },
    ])
    expect(tool("strong").getAttribute("aria-pressed")).toBe("true")
    fireEvent.keyDown(field, { key: "b", ctrlKey: true })
    expect(value()).toBe("依法")
    fireEvent.click(tool("undo"))
    fireEvent.click(tool("undo"))
    expect(value()).toBe("依法")
  })

  it("puts a table in, with acts of its own only while the cursor is in it", () => {
    const { value } = draw("")
    expect(screen.queryByRole("group", { name: words().rich.tableTools })).toBeNull()
    fireEvent.click(tool("table"))
    expect(screen.getByRole("group", { name: words().rich.tableTools })).toBeTruthy()
    fireEvent.click(tool("rowAfter"))
    fireEvent.click(tool("columnAfter"))
    const [table] = value() as Extract<Rich, readonly unknown[]>
    expect(table?.kind === "table" && table.rows.map((row) => row.length)).toEqual([3, 3, 3, 3])
    fireEvent.click(tool("deleteTable"))
    expect(value()).toBe("")
  })

  it("shows another text when it is given one, such as the other window's draft", () => {
    const { field, setValue } = draw("这里的")
    setValue("那里的")
    expect(field.textContent).toBe("那里的")
  })

  it("names its blanks, in the language of the page", () => {
    const { field, value, desk } = draw("应在")
    const { view } = desk.field()!
    view.dispatch(view.state.tr.setSelection(all(view)).deleteSelection())
    fireEvent.click(tool("blank"))
    expect(value()).toEqual([{ kind: "paragraph", content: [{ kind: "blank", number: 1 }] }])
    expect(field.textContent).toBe("空 1")
    preferences.setLanguage("en")
    expect(field.textContent).toBe("blank 1")
  })

  it("keeps the place of a picture on its way, and gives it up with a sentence when the bank refuses it", async () => {
    const refused = { type: "about:blank", title: "图片文件已损坏", status: 422, requestId: "r" }
    const upload = vi.fn<Upload>(async () => ({ ok: false, problem: refused }))
    const { field, value, desk } = draw("看图：", upload)
    // There is no layout here to scroll in.
    desk.field()!.view.setProps({ handleScrollToSelection: () => true })
    const picture = new File([new Uint8Array([1])], "a.png", { type: "image/png" })
    fireEvent.paste(field, { clipboardData: clipboardWith(picture) })
    expect(upload).toHaveBeenCalledOnce()
    expect(field.textContent).toContain(words().rich.pictureSending)
    await vi.waitFor(() => expect(screen.getByRole("alert").textContent).toContain("图片文件已损坏"))
    expect(field.textContent).not.toContain(words().rich.pictureSending)
    expect(value()).toBe("看图：")
  })
})
