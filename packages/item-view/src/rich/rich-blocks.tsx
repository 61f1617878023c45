import type { Block, Inline, Mark, TableCell } from "@sworn/question-bank"
import { patiently } from "@sworn/ui"
import { For, lazy, Suspense, type JSX } from "solid-js"
import { Dynamic } from "solid-js/web"
import { useRichWords } from "./words.ts"
import { Figure } from "./figure.tsx"

const Formula = lazy(() => patiently(() => import("./formula.tsx")))

type Blank = ((number: number) => JSX.Element) | undefined

/** The blocks of a text, each as an element of its own kind: nothing is parsed, so nothing can slip through. */
export default function RichBlocks(props: { blocks: readonly Block[]; blank: Blank }) {
  return <For each={props.blocks}>{(block) => blockOf(block, props.blank)}</For>
}

function blockOf(block: Block, blank: Blank): JSX.Element {
  switch (block.kind) {
    case "paragraph":
      return <div class="rich-paragraph">{inlinesOf(block.content, blank)}</div>
    case "list":
      return (
        <Dynamic component={block.ordered ? "ol" : "ul"} class="rich-list">
          <For each={block.items}>
            {(item) => (
              <li>
                <RichBlocks blocks={item} blank={blank} />
              </li>
            )}
          </For>
        </Dynamic>
      )
    case "table":
      return <Table rows={block.rows} blank={blank} />
    case "code":
      return (
        <pre class="rich-code" tabindex="0">
          <code>{block.text}</code>
        </pre>
      )
  }
}

/** In a box that scrolls by itself, with the arrow keys too: the page never grows wider than the window. */
function Table(props: { rows: readonly (readonly TableCell[])[]; blank: Blank }) {
  const { words } = useRichWords()
  return (
    <div class="rich-table" role="region" tabindex="0" data-scrolls="" aria-label={words().table}>
      <table>
        <tbody>
          <For each={props.rows}>
            {(row, rowAt) => (
              <tr>
                <For each={row}>
                  {(cell) => (
                    <Dynamic
                      component={cell.header ? "th" : "td"}
                      scope={cell.header ? (rowAt() === 0 ? "col" : "row") : undefined}
                    >
                      <RichBlocks blocks={cell.content} blank={props.blank} />
                    </Dynamic>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}

const inlinesOf = (content: readonly Inline[], blank: Blank) => (
  <For each={content}>{(inline) => inlineOf(inline, blank, content.length === 1)}</For>
)

function inlineOf(inline: Inline, blank: Blank, stands: boolean): JSX.Element {
  switch (inline.kind) {
    case "text":
      return marked(inline.text, inline.marks ?? [])
    case "break":
      return <br />
    case "math":
      return (
        <Suspense fallback={<code>{inline.latex}</code>}>
          <Formula latex={inline.latex} stands={stands} />
        </Suspense>
      )
    case "image":
      return <Figure mediaId={inline.mediaId} alt={inline.alt} width={inline.width} />
    case "blank":
      return blank?.(inline.number) ?? <span class="rich-blank">{inline.number}</span>
  }
}

const elementOf = {
  strong: "strong",
  emphasis: "em",
  underline: "u",
  superscript: "sup",
  subscript: "sub",
} as const satisfies Record<Mark, string>

function marked(text: string, [mark, ...others]: readonly Mark[]): JSX.Element {
  if (mark === undefined) return text
  return <Dynamic component={elementOf[mark]}>{marked(text, others)}</Dynamic>
}
