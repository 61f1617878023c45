/** A QR code as one path, black on white in every theme: what reads it is a camera. */
export function QrDrawing(props: { rows: readonly (readonly boolean[])[]; label: string }) {
  const path = () =>
    props.rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join("")

  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${props.rows.length} ${props.rows.length}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <rect width={props.rows.length} height={props.rows.length} fill="#fff" />
      <path d={path()} fill="#000" />
    </svg>
  )
}
