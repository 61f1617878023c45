import type { ChoiceItem as Item } from "@sworn/question-bank"
import { createMemo, createSignal, Show } from "solid-js"
import { en } from "../i18n/en.ts"
import { words } from "../i18n/index.ts"
import { zhCN } from "../i18n/zh-CN.ts"
import { ChoiceItem } from "../items/choice-item.tsx"

const ids = ["first", "second", "third", "fourth"] as const

/** In the paper's own component; it counts for nothing and is sent nowhere. */
export function PracticeItem() {
  const [chosen, setChosen] = createSignal<string>()
  const [struck, setStruck] = createSignal<readonly string[]>([])

  const item = createMemo<Item>(() => ({
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
      <ChoiceItem
        item={item()}
        answering={{
          isChosen: (id) => chosen() === id,
          isAnswered: () => chosen() !== undefined,
          toggle: setChosen,
          clear: () => setChosen(undefined),
          isStruck: (id) => struck().includes(id),
          strike: (id, isOut) =>
            setStruck((all) => (isOut ? [...all, id] : all.filter((other) => other !== id))),
        }}
      />
      <p class="practice-word" role="status">
        <Show when={chosen()}>
          {(id) => (id() === ids[0] ? words().lobby.practiceRight : words().lobby.practiceWrong)}
        </Show>
      </p>
    </section>
  )
}
