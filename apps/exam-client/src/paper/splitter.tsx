import { createSignal } from "solid-js"
import { words } from "../i18n/index.ts"

const [least, most, usual] = [30, 70, 50]
const held = (percent: number) => Math.min(most, Math.max(least, percent))

/** The border of two panes: arrow keys, a drag, or a click that goes round three widths (WCAG 2.5.7). */
export function Splitter(props: { for: () => HTMLElement }) {
  const [percent, setPercent] = createSignal(usual)
  let dragged = false

  const moveTo = (next: number) => props.for().style.setProperty("--split", `${setPercent(held(next))}%`)

  const onKey = (event: KeyboardEvent) => {
    const next = { ArrowLeft: percent() - 2, ArrowRight: percent() + 2, Home: least, End: most }[event.key]
    if (next === undefined) return
    event.preventDefault()
    moveTo(next)
  }

  const onMove = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const box = props.for().getBoundingClientRect()
    const next = Math.round(((event.clientX - box.left) / box.width) * 100)
    if (Math.abs(next - percent()) >= 1) dragged = true
    moveTo(next)
  }

  return (
    <div
      class="splitter"
      role="separator"
      tabindex="0"
      aria-orientation="vertical"
      aria-controls="case-material"
      aria-label={words().paper.splitter}
      title={words().paper.splitter}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={percent()}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        dragged = false
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={onMove}
      onClick={() => dragged || moveTo(percent() < 42 ? usual : percent() < 58 ? 65 : 35)}
    />
  )
}
