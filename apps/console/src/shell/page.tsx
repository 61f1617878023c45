import { A } from "@solidjs/router"
import { createEffect, onMount, Show, type JSX, type ParentProps } from "solid-js"
import { words } from "../i18n/words.ts"

type Props = ParentProps<{
  title: string
  /** The page above, for the way back. */
  above?: { href: string; label: string }
  /** How many, in words. */
  count?: string | undefined
  /** The one primary act. */
  act?: JSX.Element
  /** The page is as tall as the window, and its table scrolls. */
  fills?: boolean
}>

let arrivals = 0

/** A place: the title line says where you are and how many, and carries the act; the rest is below. */
export function Page(props: Props) {
  let heading!: HTMLHeadingElement
  createEffect(() => (document.title = `${props.title} · ${words().shell.product}`))
  onMount(() => {
    // The first page is where the browser put the reader; later ones announce themselves by taking the focus.
    if (arrivals++ > 0) heading.focus({ preventScroll: true })
  })

  return (
    <div class="page" data-fills={props.fills ? "" : undefined}>
      <div class="title-line">
        <Show when={props.above}>
          {(above) => (
            <>
              <A class="above" href={above().href}>
                {above().label}
              </A>
              <span class="above-mark" aria-hidden="true">
                ›
              </span>
            </>
          )}
        </Show>
        <h1 ref={heading} tabindex="-1">
          {props.title}
        </h1>
        <Show when={props.count}>
          <p class="title-count">{props.count}</p>
        </Show>
        <div class="title-act">{props.act}</div>
      </div>
      {props.children}
    </div>
  )
}
