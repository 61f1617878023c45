import { splitProps, type JSX } from "solid-js"
import { Glyph, type GlyphShape } from "./glyph.tsx"

type ButtonProps = JSX.ButtonHTMLAttributes<HTMLButtonElement> & {
  /** One primary act per screen; danger for what cannot be undone; quiet for what is rarely needed. */
  kind?: "primary" | "secondary" | "quiet" | "danger"
  small?: boolean
}

/** A native button that never submits unless it says so. */
export function Button(props: ButtonProps) {
  const [own, rest] = splitProps(props, ["kind", "small", "class"])
  return (
    <button
      type="button"
      {...rest}
      class={own.class ? `button ${own.class}` : "button"}
      data-kind={own.kind ?? "secondary"}
      data-small={own.small ? "" : undefined}
    />
  )
}

type IconButtonProps = Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, "children"> & {
  shape: GlyphShape
  /** What it does, in words: the name for those who cannot see the shape, and the tip for those who can. */
  label: string
  small?: boolean
}

export function IconButton(props: IconButtonProps) {
  const [own, rest] = splitProps(props, ["shape", "label", "small", "class"])
  return (
    <button
      type="button"
      {...rest}
      class={own.class ? `icon-button ${own.class}` : "icon-button"}
      data-small={own.small ? "" : undefined}
      aria-label={own.label}
      title={own.label}
    >
      <Glyph shape={own.shape} />
    </button>
  )
}
