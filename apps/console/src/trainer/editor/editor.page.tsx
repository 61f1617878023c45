import { itemKinds, type ItemKind } from "@sworn/question-bank"
import type { EnabledKinds } from "@sworn/question-bank/keyed"
import { createAsync, useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { Button, formatDayTime } from "@sworn/ui"
import { createMemo, createSignal, Show, Suspense, untrack } from "solid-js"
import { Page } from "../../shell/page.tsx"
import { useReference } from "../../shell/reference.tsx"
import { useSession } from "../../shell/session.tsx"
import "@sworn/item-view/styles.css"
import "./editor.css"
import { editorApi } from "./editor-api.ts"
import { ItemEditor } from "./item-editor.tsx"
import { openExisting, openNew, type Opened } from "./opening.ts"
import { words } from "./words.ts"

type Asked = {
  readonly itemId: string | undefined
  readonly kind: ItemKind
  readonly draftId: string
  /** The item that a new one begins as. */
  readonly modelId: string | undefined
}

/**
 * A new item or one of the bank, each with the draft that was left of it. The address holds all that a reload needs: the item, or
 * the draft of one that is still to come.
 */
export default function EditorPage() {
  const session = useSession()
  return (
    <Show
      when={session.roles().has("item-author") || session.roles().has("item-reviewer")}
      fallback={<p class="opening">{words().notAuthor}</p>}
    >
      <AskedItem />
    </Show>
  )
}

function AskedItem() {
  const params = useParams<{ itemId?: string }>()
  const [search, setSearch] = useSearchParams()
  const navigate = useNavigate()
  /** The item that was new when this page opened it, and has since got its address: it stays on the desk as it is. */
  let named: string | undefined

  const asked = createMemo<Asked>((before) => {
    const { itemId } = params
    const inAddress = idIn(search["draft"]) ?? ""
    const isSame = before?.itemId === itemId && (itemId !== undefined || before?.draftId === inAddress)
    if (before !== undefined && (isSame || (itemId !== undefined && itemId === named))) return before

    const isFresh = itemId === undefined && inAddress === ""
    const draftId = isFresh ? crypto.randomUUID() : inAddress
    if (isFresh) queueMicrotask(() => setSearch({ draft: draftId }, { replace: true }))
    const kind = itemKinds.find((one) => one === search["kind"]) ?? "single"
    return { itemId, kind, draftId, modelId: idIn(search["like"]) }
  })

  return (
    <Show when={asked()} keyed>
      {(one) => (
        <OpenedItem
          asked={one}
          onNamed={(itemId) => {
            named = itemId
            navigate(`/items/${itemId}/edit`, { replace: true })
          }}
        />
      )}
    </Show>
  )
}

const idIn = (text: unknown): string | undefined =>
  typeof text === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : undefined

function OpenedItem(props: { asked: Asked; onNamed: (itemId: string) => void }) {
  const { reference } = useReference()
  const opened = createAsync(() => {
    const { itemId, draftId, kind, modelId } = props.asked
    const unitId = untrack(reference).units[0]?.unitId ?? 1
    return itemId === undefined
      ? openNew(draftId, kind, { unitId, pool: "live" }, modelId)
      : openExisting(itemId)
  })
  const enabled = createMemo<EnabledKinds>(
    () => new Map(reference().levels.map((level) => [level.code, level.itemKinds])),
  )
  return (
    <Suspense fallback={<p class="opening">{words().opening}</p>}>
      <Show when={opened()} keyed>
        {(found) => <ChosenDraft opened={found} enabled={enabled()} onNamed={props.onNamed} />}
      </Show>
    </Suspense>
  )
}

/** A draft that began with an older version than the newest one is a question that only its author can answer. */
function ChosenDraft(props: { opened: Opened; enabled: EnabledKinds; onNamed: (itemId: string) => void }) {
  const isOlder = () => {
    const { draft, item } = props.opened
    return draft !== null && item !== null && draft.basedOn !== null && draft.basedOn < item.version
  }
  const [chosen, setChosen] = createSignal<Opened | undefined>(untrack(isOlder) ? undefined : props.opened)
  const version = () => props.opened.item?.version ?? 1
  const takeNewest = () => {
    void editorApi.discardDraft(props.opened.draftId)
    setChosen({ ...props.opened, draft: null, draftId: crypto.randomUUID() })
  }

  return (
    <Show
      when={chosen()}
      fallback={
        <Page
          title={words().editTitle(props.opened.item?.code ?? "")}
          above={{ href: "/items", label: words().bank }}
        >
          <section class="draft-choice card" aria-label={words().draft.useDraft}>
            <p>
              {words().draft.older(
                props.opened.draft?.basedOn ?? 1,
                version(),
                formatDayTime(props.opened.draft?.savedAt ?? 0),
              )}
            </p>
            <p class="acts">
              <Button kind="primary" onClick={() => setChosen(props.opened)}>
                {words().draft.useDraft}
              </Button>
              <Button onClick={takeNewest}>{words().draft.useNewest(version())}</Button>
            </p>
          </section>
        </Page>
      }
    >
      {(opened) => <ItemEditor opened={opened()} enabled={props.enabled} onNamed={props.onNamed} />}
    </Show>
  )
}
