import { isChoice, type LocalisedRich, type PaperItem } from "@sworn/question-bank"
import { patiently } from "@sworn/ui"
import { lazy, Show, Suspense } from "solid-js"
import type { Answering } from "./answering.ts"
import { ChoiceItem } from "./choice-item.tsx"
import { fetchRichParts } from "./rich-text.tsx"
import { useWords } from "./words.ts"

const FurtherItem = lazy(() => patiently(() => import("./further/further-item.tsx")))

type Props = { item: PaperItem; answering: Answering; locked?: boolean }

/** One item of any kind, as a candidate sees it. It knows no key. */
export function ItemView(props: Props) {
  const { words } = useWords()
  return (
    <Show
      when={isChoice(props.item) && props.item}
      fallback={
        <Suspense fallback={<p aria-busy="true">{words().opening}</p>}>
          <FurtherItem {...props} />
        </Suspense>
      }
    >
      {(item) => <ChoiceItem item={item()} answering={props.answering} locked={props.locked ?? false} />}
    </Show>
  )
}

/** Has on the page what these items and texts need, before the network can go. */
export function fetchPartsFor(items: readonly PaperItem[], texts: readonly LocalisedRich[] = []) {
  if (items.some((item) => !isChoice(item))) void FurtherItem.preload()
  const options = items.flatMap((item) => [
    ...("options" in item ? item.options : []),
    ...("prompts" in item ? item.prompts : []),
  ])
  fetchRichParts([...items.map(({ stem }) => stem), ...options.map(({ text }) => text), ...texts])
}
