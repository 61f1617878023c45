import { A } from "@solidjs/router"
import { words } from "../i18n/words.ts"
import { Page } from "./page.tsx"

export function NotFound() {
  return (
    <Page title={words().failure.notFoundTitle}>
      <p>{words().failure.notFound}</p>
      <p>
        <A href="/" class="button">
          {words().failure.home}
        </A>
      </p>
    </Page>
  )
}
