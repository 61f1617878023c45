import { onMount } from "solid-js"

/** What is shown this once. It takes the focus, since the button that asked for it is gone. */
export function SaidOnce(props: { text: string; label: string; long?: boolean }) {
  let element!: HTMLParagraphElement
  onMount(() => element.focus())

  return (
    <p
      ref={element}
      class="hand-over-code"
      classList={{ "hand-over-password": props.long === true }}
      tabindex="-1"
      role="group"
      aria-label={`${props.label} ${props.text}`}
    >
      {props.text}
    </p>
  )
}
