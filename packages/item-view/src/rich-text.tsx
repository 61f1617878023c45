import { inlinesOf, plainTextOf, type LocalisedRich, type Rich } from "@sworn/question-bank"
import { patiently } from "@sworn/ui"
import { lazy, Show, Suspense, type JSX } from "solid-js"

const RichBlocks = lazy(() => patiently(() => import("./rich/rich-blocks.tsx")))

type Props = {
  rich: Rich
  /** What stands at a cloze's gap; its number where nothing is given. */
  blank?: ((number: number) => JSX.Element) | undefined
}

/** A text as its author set it. One without structure is itself; what draws the others comes when there is one. */
export function RichText(props: Props) {
  return (
    <Show when={typeof props.rich !== "string" && props.rich} fallback={props.rich as string}>
      {(blocks) => (
        <Suspense fallback={plainTextOf(blocks())}>
          <RichBlocks blocks={blocks()} blank={props.blank} />
        </Suspense>
      )}
    </Show>
  )
}

export function fetchRichParts(texts: readonly LocalisedRich[]) {
  const rich = texts.flatMap((text) => Object.values(text)).filter((text) => typeof text !== "string")
  if (rich.length === 0) return
  void RichBlocks.preload()
  if (rich.some((text) => inlinesOf(text).some(({ kind }) => kind === "math"))) {
    void patiently(() => import("./rich/formula.tsx"))
  }
}
