import { QrDrawing } from "@sworn/ui"
import { encode } from "uqr"

/** Loaded only where one is shown. */
export default function QrCode(props: { text: string; label: string }) {
  return <QrDrawing rows={encode(props.text, { ecc: "M", border: 2 }).data} label={props.label} />
}
