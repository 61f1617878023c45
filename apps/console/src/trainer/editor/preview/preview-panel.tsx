import { createPassingAnswer, ItemSurroundings, ItemView, RichText } from "@sworn/item-view"
import { hasPicture, type Locale, type PaperItem } from "@sworn/question-bank"
import { itemOf } from "@sworn/question-bank/keyed"
import { Button, Segmented } from "@sworn/ui"
import { createEffect, createMemo, createSignal, on, Show } from "solid-js"
import { useEditing } from "../editing.ts"
import { mediaAddress } from "../../media-address.ts"
import { words } from "../words.ts"
import { stable } from "./stable-entry.ts"

/** The candidate's own component, fed with what is being written. Answers given here go nowhere. */
export function PreviewPanel() {
  const editing = useEditing()
  const [language, setLanguage] = createSignal<Locale>("zh-CN")
  // The preview follows the language that is written, and may look at the other one meanwhile.
  createEffect(on(editing.language, (written) => written !== "both" && setLanguage(written), { defer: true }))
  const body = () => {
    editing.revision()
    return editing.body()
  }
  const item = createMemo<PaperItem | undefined>((before) => {
    const asked = body().answerables[editing.question()]
    if (asked === undefined || (asked.kind === "hotspot" && !hasPicture(asked.image))) return undefined
    return stable(before, JSON.parse(JSON.stringify(itemOf(asked, asked.id))) as PaperItem)
  })
  const count = () => editing.body().answerables.length
  const isSet = () => editing.body().kind === "case-set"
  const answering = createMemo(() => (item()?.id, item()?.kind, createPassingAnswer()), undefined, {
    equals: false,
  })

  return (
    <ItemSurroundings value={{ language, mediaUrl: mediaAddress }}>
      <div class="preview-head">
        <p class="quiet">{words().preview.heading}</p>
        <Segmented
          legend={words().preview.language}
          legendHidden
          options={[
            { value: "zh-CN" as Locale, label: words().inLanguage["zh-CN"] },
            { value: "en" as Locale, label: words().inLanguage.en },
          ]}
          value={language()}
          onChange={setLanguage}
        />
      </div>
      <div class="preview-paper" lang={language()}>
        <Show when={isSet()}>
          <section class="preview-case">
            <h3 class="preview-case-title">
              <RichText rich={plain(body().title?.[language()] ?? "")} />
            </h3>
            <div class="preview-scenario">
              <RichText rich={plain(body().scenario?.[language()] ?? "")} />
            </div>
          </section>
          <div class="preview-steps">
            <Button
              small
              kind="quiet"
              aria-disabled={editing.question() === 0}
              onClick={() => editing.setQuestion(Math.max(0, editing.question() - 1))}
            >
              {words().preview.previous}
            </Button>
            <span class="quiet">{words().preview.question(editing.question() + 1, count())}</span>
            <Button
              small
              kind="quiet"
              aria-disabled={editing.question() >= count() - 1}
              onClick={() => editing.setQuestion(Math.min(count() - 1, editing.question() + 1))}
            >
              {words().preview.next}
            </Button>
          </div>
        </Show>
        <Show when={item()} fallback={<p class="quiet">{words().preview.empty}</p>}>
          {(shown) => <ItemView item={shown()} answering={answering()} />}
        </Show>
      </div>
    </ItemSurroundings>
  )
}

/** A copy, whose blocks are new objects: what draws them looks at each only once. */
const plain = <Value,>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value
