import { encode } from "uqr"

/** A QR code as one path. Loaded only where one is shown. */
export default function QrCode(props: { text: string; label: string }) {
  const code = () => encode(props.text, { ecc: "M", border: 2 })
  const path = () =>
    code()
      .data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
      .join("")

  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${code().size} ${code().size}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <rect width={code().size} height={code().size} fill="#fff" />
      <path d={path()} fill="#000" />
    </svg>
  )
}
