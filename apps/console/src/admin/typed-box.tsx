import { createEffect, splitProps, type JSX } from "solid-js"

type Props = Omit<JSX.InputHTMLAttributes<HTMLInputElement>, "value" | "onInput"> & {
  shown: string
  onType: (text: string) => void
}

/**
 * Tells at every key what was typed, and leaves what is being typed alone: half a number is no number yet. Told only at the
 * end, the preview would move the button from under the pointer.
 */
export function TypedBox(props: Props) {
  let input!: HTMLInputElement
  const [own, rest] = splitProps(props, ["shown", "onType"])
  createEffect(() => {
    const { shown } = own
    if (document.activeElement !== input) input.value = shown
  })
  return <input {...rest} ref={input} onInput={(event) => own.onType(event.currentTarget.value)} />
}
