import { asksForReason, type ItemAct } from "@sworn/question-bank"
import { Button, StatusLine } from "@sworn/ui"
import { createEffect, createMemo, createSignal, For, on, onCleanup, onMount, Show } from "solid-js"
import type { Reply } from "../../api/reply.ts"
import { ReasonForm } from "./reason-form.tsx"
import { itemWords } from "./words.ts"

export type OnAct = (act: ItemAct, reason: string) => Promise<Reply<unknown>>

type Props = {
  itemVersionId: string
  /** What the API lets this person do now; nothing else is offered. */
  openActs: readonly ItemAct[]
  /** Acts that stand elsewhere on the screen. */
  without?: readonly ItemAct[]
  /** A letter that does it together with Alt, for whoever decides one after the other. */
  keys?: Readonly<Partial<Record<ItemAct, string>>>
  onAct: OnAct
}

const kinds: Readonly<Partial<Record<ItemAct, "primary" | "danger">>> = {
  submit: "primary",
  approve: "primary",
  retire: "danger",
}

/** What may be done with the version shown. Acts that want a reason ask for it first; the others happen at once. */
export function ItemActs(props: Props) {
  const [asking, setAsking] = createSignal<ItemAct>()
  const [said, setSaid] = createSignal<{ ok: boolean; sentence: string }>()
  const [isSending, setIsSending] = createSignal(false)
  // Read anew it is the same version, and what was said of it stands.
  const shown = createMemo(() => props.itemVersionId)
  createEffect(
    on(
      shown,
      () => {
        setAsking(undefined)
        setSaid(undefined)
      },
      { defer: true },
    ),
  )
  const acts = () => props.openActs.filter((act) => !props.without?.includes(act))

  const begin = (act: ItemAct) => {
    if (asksForReason(act)) setAsking(act)
    else void perform(act, "")
  }
  const onKey = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || asking() !== undefined) return
    const act = acts().find((one) => props.keys?.[one] && event.code === `Key${props.keys[one]}`)
    // Nothing is decided behind a dialog, nor while a word is being put together.
    if (act === undefined || event.isComposing || document.querySelector("dialog[open]") !== null) return
    event.preventDefault()
    begin(act)
  }
  onMount(() => document.addEventListener("keydown", onKey))
  onCleanup(() => document.removeEventListener("keydown", onKey))

  async function perform(act: ItemAct, reason: string): Promise<string | undefined> {
    if (isSending()) return undefined
    setIsSending(true)
    const reply = await props.onAct(act, reason)
    setIsSending(false)
    const sentence = reply.ok ? itemWords().actDone[act] : reply.problem.title
    setSaid(reply.ok || !asksForReason(act) ? { ok: reply.ok, sentence } : undefined)
    if (reply.ok) setAsking(undefined)
    return reply.ok ? undefined : sentence
  }

  return (
    <div class="item-acts" data-asking={asking() === undefined ? undefined : ""}>
      <Show
        when={asking()}
        keyed
        fallback={
          <For each={acts()}>
            {(act) => (
              <Button
                small
                kind={kinds[act] ?? "secondary"}
                title={itemWords().actSentences[act]}
                aria-disabled={isSending()}
                aria-keyshortcuts={props.keys?.[act] && `Alt+${props.keys[act]}`}
                onClick={() => begin(act)}
              >
                {itemWords().acts[act]}
              </Button>
            )}
          </For>
        }
      >
        {(act) => (
          <ReasonForm
            act={act}
            onCancel={() => setAsking(undefined)}
            onSubmit={(reason) => perform(act, reason)}
          />
        )}
      </Show>
      <StatusLine tone={said()?.ok === false ? "bad" : "ok"} shape={shapeOf()}>
        {said()?.sentence}
      </StatusLine>
    </div>
  )

  function shapeOf() {
    const now = said()
    return now === undefined ? undefined : now.ok ? ("check" as const) : ("alert" as const)
  }
}
