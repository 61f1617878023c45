import { Show } from "solid-js"
import { words } from "../i18n/words.ts"

const dayMs = 24 * 60 * 60_000
const soonDays = 180

/** Days between two calendar days. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)

/** Until when, that day included; within half a year also how many days are left. */
export function Validity(props: {
  validUntil: string | null
  confirmedOn: string | null
  asOf: string
  isValid: boolean
}) {
  const left = () => (props.validUntil === null ? undefined : daysBetween(props.asOf, props.validUntil))
  const isSoon = () => props.isValid && left() !== undefined && left()! <= soonDays
  return (
    <Show
      when={props.validUntil}
      fallback={props.confirmedOn === null ? words().shell.none : words().qualified.noExpiry}
    >
      <span class="unbroken">
        {props.validUntil}
        <Show when={isSoon()}>
          <span class="soon"> {words().certificates.expiresIn(left()!)}</span>
        </Show>
      </span>
    </Show>
  )
}
