import { Button } from "@sworn/ui"
import { Show } from "solid-js"
import { words } from "../i18n/words.ts"

type Props = {
  page: number
  size: number
  total: number
  onPage: (page: number) => void
  /** The reader's hand is on its way to that page. */
  onNear?: (page: number) => void
}

/** True counts and two buttons; the list itself is paged on the server. */
export function Pager(props: Props) {
  const pages = () => Math.max(1, Math.ceil(props.total / props.size))
  const from = () => Math.min((props.page - 1) * props.size + 1, props.total)
  const to = () => Math.min(props.page * props.size, props.total)
  const isFirst = () => props.page <= 1
  const isLast = () => props.page >= pages()

  return (
    <nav class="pager" aria-label={words().shell.pages} hidden={props.total === 0}>
      <p role="status">{words().shell.rangeOf(from(), to(), props.total)}</p>
      <Show when={pages() > 1}>
        <p class="pager-place">{words().shell.pageOf(props.page, pages())}</p>
        <Button
          small
          aria-disabled={isFirst()}
          onPointerEnter={() => isFirst() || props.onNear?.(props.page - 1)}
          onClick={() => isFirst() || props.onPage(props.page - 1)}
        >
          {words().shell.previous}
        </Button>
        <Button
          small
          aria-disabled={isLast()}
          onPointerEnter={() => isLast() || props.onNear?.(props.page + 1)}
          onFocus={() => isLast() || props.onNear?.(props.page + 1)}
          onClick={() => isLast() || props.onPage(props.page + 1)}
        >
          {words().shell.next}
        </Button>
      </Show>
    </nav>
  )
}
