import { Dynamic } from "solid-js/web"
import type { JSX } from "solid-js"

/** Shapes that tell states apart without colour. Drawn on a 16 × 16 grid in the colour of the text. */
const shapes = {
  full: () => <circle cx="8" cy="8" r="6" fill="currentColor" />,
  hollow: () => <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2" />,
  half: () => (
    <>
      <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M8 3a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  ring: () => (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
      <circle cx="8" cy="8" r="2.5" fill="currentColor" />
    </>
  ),
  square: () => <rect x="2" y="2" width="12" height="12" fill="currentColor" />,
  check: () => <path d="m2.5 8.5 3.5 3.5 7.5-8" {...stroke} />,
  cross: () => <path d="m3 3 10 10M13 3 3 13" {...stroke} />,
  plus: () => <path d="M8 3v10M3 8h10" {...stroke} />,
  bar: () => <path d="M3 8h10" {...stroke} />,
  pause: () => <path d="M5.5 3v10M10.5 3v10" {...stroke} />,
  alert: () => (
    <>
      <path d="M8 2 1.5 14h13z" {...stroke} stroke-width="1.6" />
      <path d="M8 6.5v3.5M8 11.9v.2" {...stroke} stroke-width="1.6" />
    </>
  ),
  clock: () => (
    <>
      <circle cx="8" cy="8" r="6" {...stroke} stroke-width="1.6" />
      <path d="M8 4.5V8l2.5 1.5" {...stroke} stroke-width="1.6" />
    </>
  ),
  flag: () => (
    <>
      <path d="M4 2v12" {...stroke} />
      <path d="M4 2.5h8.5L10.5 6l2 3.5H4z" fill="currentColor" />
    </>
  ),
  strike: () => (
    <>
      <circle cx="8" cy="8" r="6" {...stroke} stroke-width="1.6" />
      <path d="m4 12 8-8" {...stroke} stroke-width="1.6" />
    </>
  ),
  left: () => <path d="M10 3 5 8l5 5" {...stroke} />,
  right: () => <path d="m6 3 5 5-5 5" {...stroke} />,
  up: () => <path d="m3 10 5-5 5 5" {...stroke} />,
  down: () => <path d="m3 6 5 5 5-5" {...stroke} />,
  grid: () => (
    <path d="M2.5 2.5h4v4h-4zm7 0h4v4h-4zm-7 7h4v4h-4zm7 0h4v4h-4z" {...stroke} stroke-width="1.6" />
  ),
  adjust: () => (
    <>
      <circle cx="8" cy="8" r="6" {...stroke} stroke-width="1.6" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
} satisfies Record<string, () => JSX.Element>

const stroke = {
  fill: "none",
  stroke: "currentColor",
  "stroke-width": "2",
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
} as const

export type GlyphShape = keyof typeof shapes

export function Glyph(props: { shape: GlyphShape }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
      <Dynamic component={shapes[props.shape]} />
    </svg>
  )
}
