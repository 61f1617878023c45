import { createEffect, onCleanup } from "solid-js"

type Props = {
  label: string
  placeholder: string
  value: string
  onSearch: (text: string) => void
  /** Text of this kind is searched when the reader says so, with Enter, and not while it is being typed. */
  waits?: (text: string) => boolean
}

const pauseMs = 200

/** Searches as one types, after a short pause, and never in the middle of composing a Chinese word. */
export function SearchBox(props: Props) {
  let input!: HTMLInputElement
  let pause: ReturnType<typeof setTimeout> | undefined

  const searchNow = () => {
    clearTimeout(pause)
    const text = input.value.trim()
    if (text !== props.value) props.onSearch(text)
  }
  const searchSoon = (event: Event) => {
    clearTimeout(pause)
    if (event instanceof InputEvent && event.isComposing) return
    if (props.waits?.(input.value.trim())) return
    pause = setTimeout(searchNow, pauseMs)
  }
  onCleanup(() => clearTimeout(pause))
  createEffect(() => {
    const value = props.value
    if (document.activeElement !== input) input.value = value
  })

  return (
    <input
      ref={input}
      class="input search-box"
      data-small
      type="search"
      aria-label={props.label}
      placeholder={props.placeholder}
      autocomplete="off"
      spellcheck={false}
      maxlength={64}
      onInput={searchSoon}
      onCompositionEnd={searchNow}
      onKeyDown={(event) => event.key === "Enter" && !event.isComposing && searchNow()}
    />
  )
}
