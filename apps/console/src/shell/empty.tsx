import { Show, type JSX } from "solid-js"

/** Nothing here: what that means, and what to do first. */
export function Empty(props: { what: string; next?: string; act?: JSX.Element }) {
  return (
    <div class="empty">
      <p class="empty-what">{props.what}</p>
      <Show when={props.next}>
        <p>{props.next}</p>
      </Show>
      {props.act}
    </div>
  )
}
