import type { ReadablePaper } from "@sworn/contract/staff"
import { useParams } from "@solidjs/router"
import { createResource, Show } from "solid-js"
import { api } from "../api/client.ts"
import type { Reply } from "../api/reply.ts"
import { said, words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { PaperText } from "./paper-text.tsx"

/** Read once when it is opened: every reading is an event in the audit log, so nothing here reads it again by itself. */
export default function PaperPage() {
  const params = useParams<{ paperId: string }>()
  const [reply] = createResource(() => params.paperId, api.readPaper)
  const above = () => ({ href: "/papers", label: words().papers.title })
  const paper = (): ReadablePaper | undefined => valueIn(reply())
  const problem = () => problemIn(reply())

  return (
    <Show when={!reply.loading} fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show
        when={paper()}
        fallback={
          <Page title={words().papers.paper} above={above()}>
            <p role="alert">{problem()}</p>
          </Page>
        }
      >
        {(read) => (
          <Page title={said(read().title)} above={above()}>
            <PaperText paper={read()} />
          </Page>
        )}
      </Show>
    </Show>
  )
}

const valueIn = (reply: Reply<ReadablePaper> | undefined) => (reply?.ok ? reply.value : undefined)
const problemIn = (reply: Reply<ReadablePaper> | undefined) =>
  reply?.ok === false ? reply.problem.title : undefined
