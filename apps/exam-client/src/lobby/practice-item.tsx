import { createPassingAnswer, ItemView } from "@sworn/item-view"
import { chosenIn, type ChoiceItem } from "@sworn/question-bank"
import { createMemo, Show } from "solid-js"
import { en } from "../i18n/en.ts"
import { words } from "../i18n/index.ts"
import { zhCN } from "../i18n/zh-CN.ts"

const ids = ["first", "second", "third", "fourth"] as const

/** In the paper's own component; it counts for nothing and is sent nowhere. */
export function PracticeItem() {
  const answering = createPassingAnswer()
  const chosen = () => chosenIn(answering.response())[0]

  const item = createMemo<ChoiceItem>(() => ({
    id: "practice",
    kind: "single",
    stem: { "zh-CN": zhCN.lobby.practiceStem, en: en.lobby.practiceStem },
    options: ids.map((id, index) => ({
      id,
      text: { "zh-CN": zhCN.lobby.practiceOptions[index] ?? "", en: en.lobby.practiceOptions[index] ?? "" },
    })),
  }))

  return (
    <section class="practice">
      <h2 class="section-title">{words().lobby.practice}</h2>
      <p class="practice-note">{words().lobby.practiceNote}</p>
      <ItemView item={item()} answering={answering} />
      <p class="practice-word" role="status">
        <Show when={chosen()}>
          {(id) => (id() === ids[0] ? words().lobby.practiceRight : words().lobby.practiceWrong)}
        </Show>
      </p>
    </section>
  )
}
