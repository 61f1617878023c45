import { A } from "@solidjs/router"
import { words } from "../i18n/index.ts"

/** Two ways in, and which of them this is: the ticket on exam day, the own account on any other. */
export function SignInWays() {
  return (
    <nav class="ways" aria-label={words().ways.label}>
      <A href="/" end class="way">
        <span class="way-name">{words().ways.exam}</span>
        <span class="way-note">{words().ways.examNote}</span>
      </A>
      <A href="/account" class="way">
        <span class="way-name">{words().ways.account}</span>
        <span class="way-note">{words().ways.accountNote}</span>
      </A>
    </nav>
  )
}
