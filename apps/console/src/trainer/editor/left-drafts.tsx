import { itemKindWords } from "@sworn/contract/staff"
import { itemKinds } from "@sworn/question-bank"
import { A } from "@solidjs/router"
import { formatDayMinute } from "@sworn/ui"
import { For, Show } from "solid-js"
import { createReadBeside } from "../../shell/read-beside.ts"
import { editorApi } from "./editor-api.ts"
import { said, words } from "./words.ts"

const mostShown = 5

/** Before a new item is begun: those its author began and never saved, for whoever has lost their address. */
export function LeftDrafts(props: { except: string }) {
  const read = createReadBeside(editorApi.readDrafts)
  const drafts = () =>
    (read()?.drafts ?? []).filter((draft) => draft.draftId !== props.except).slice(0, mostShown)
  const kindOf = (name: string) => {
    const kind = itemKinds.find((one) => one === name)
    return kind === undefined ? name : said(itemKindWords[kind])
  }

  return (
    <Show when={drafts().length > 0}>
      <details class="left-drafts">
        <summary>{words().draft.left(drafts().length)}</summary>
        <ul>
          <For each={drafts()}>
            {(draft) => (
              <li>
                <A
                  href={
                    draft.itemId === null
                      ? `/items/new?draft=${draft.draftId}`
                      : `/items/${draft.itemId}/edit`
                  }
                >
                  {draft.excerpt === "" ? words().draft.untitled : draft.excerpt}
                </A>
                <span class="quiet">
                  {[kindOf(draft.kind), draft.code, formatDayMinute(draft.savedAt)]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  )
}
