import { hasPicture } from "@sworn/question-bank"
import type { AnswerableBody } from "@sworn/question-bank/keyed"
import { For, Show } from "solid-js"
import { AreaShape } from "../area-shape.tsx"
import { mediaAddress } from "../media-address.ts"
import { itemWords } from "./words.ts"

/** What is right of a picture, drawn on it; the numbers stand below, for those who cannot see it. */
export function KeyAreas(props: { asked: Extract<AnswerableBody, { kind: "hotspot" }> }) {
  const image = () => props.asked.image
  return (
    <Show when={hasPicture(image())}>
      <svg
        class="key-areas"
        viewBox={`0 0 ${image().width} ${image().height}`}
        width={image().width}
        height={image().height}
        role="img"
        aria-label={itemWords().pictureWithAreas(props.asked.key.length)}
      >
        <image href={mediaAddress(image().mediaId)} width={image().width} height={image().height} />
        <For each={props.asked.key}>{(area) => <AreaShape area={area} />}</For>
      </svg>
    </Show>
  )
}
