import { createEffect } from "solid-js"
import temml from "temml"

/** TeX as MathML elements, which browsers set and screen readers read. What cannot be set is shown as it was written. */
export default function Formula(props: { latex: string; stands: boolean }) {
  let place!: HTMLSpanElement

  createEffect(() => {
    try {
      temml.render(props.latex, place, {
        displayMode: props.stands,
        throwOnError: true,
        // No address and no macro without end, whoever wrote it.
        trust: false,
        maxExpand: 200,
        maxSize: [40, 400],
      })
    } catch {
      place.textContent = props.latex
    }
  })
  return <span class="rich-formula" data-stands={props.stands ? "" : undefined} ref={place} />
}
