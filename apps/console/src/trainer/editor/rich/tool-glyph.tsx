import { Show, type JSX } from "solid-js"
import { Dynamic } from "solid-js/web"
import type { RichAct } from "./rich-acts.ts"

const line = {
  fill: "none",
  stroke: "currentColor",
  "stroke-width": "1.5",
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
} as const

const grid = "M2 3h12v10H2z"

/** On a 16 × 16 grid, as every shape of ours; where a letter says it better there is none. */
const drawings: Partial<Record<RichAct, () => JSX.Element>> = {
  bulletList: () => (
    <>
      <path d="M6.5 4H14M6.5 8H14M6.5 12H14" {...line} />
      <path d="M3 4h.01M3 8h.01M3 12h.01" {...line} stroke-width="2.5" />
    </>
  ),
  orderedList: () => (
    <>
      <path d="M7 4h7M7 8h7M7 12h7" {...line} />
      <path d="M2.5 3.2 3.6 2.5v3.4M2.4 9.9q2.4-2 .4-2.2t-.2.4M2.4 9.9h1.8" {...line} stroke-width="1" />
    </>
  ),
  code: () => <path d="M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5" {...line} />,
  table: () => <path d={`${grid}M2 6.5h12M2 9.8h12M8 3v10`} {...line} />,
  image: () => <path d={`${grid}M2.5 12l3.5-4 3 3 2-2 3 3.5M10.5 6h.01`} {...line} />,
  undo: () => <path d="M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6" {...line} />,
  redo: () => <path d="m10.5 3 3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h4" {...line} />,
  rowBefore: () => <path d="M2 8h12v5H2zM8 8v5M8 2v4M6 4h4" {...line} />,
  rowAfter: () => <path d="M2 3h12v5H2zM8 3v5M8 10v4M6 12h4" {...line} />,
  columnBefore: () => <path d="M8 2h5v12H8zM8 8h5M2 8h4M4 6v4" {...line} />,
  columnAfter: () => <path d="M3 2h5v12H3zM3 8h5M10 8h4M12 6v4" {...line} />,
  header: () => (
    <>
      <path d={`${grid}M8 6.5V13M2 9.8h12`} {...line} />
      <path d="M2 3h12v3.5H2z" fill="currentColor" />
    </>
  ),
  deleteRow: () => <path d="M2 5.5h12v5H2zM5 13.5h6M5 2.5h6" {...line} stroke-dasharray="2 2" />,
  deleteColumn: () => <path d="M5.5 2h5v12h-5zM13.5 5v6M2.5 5v6" {...line} stroke-dasharray="2 2" />,
  deleteTable: () => <path d={`${grid}M5.5 5.5l5 5M10.5 5.5l-5 5`} {...line} />,
}

const letters: Partial<Record<RichAct, string>> = {
  strong: "B",
  emphasis: "I",
  underline: "U",
  superscript: "x²",
  subscript: "x₂",
  math: "∑",
  blank: "[ ]",
}

export function ToolGlyph(props: { act: RichAct }) {
  return (
    <Show
      when={drawings[props.act]}
      // A letter is drawn by the style sheet: it is a shape, and the button's name is its label.
      fallback={<span class="rich-tool-letter" data-act={props.act} data-letter={letters[props.act]} />}
    >
      {(drawing) => (
        <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
          <Dynamic component={drawing()} />
        </svg>
      )}
    </Show>
  )
}
