import type { BulkAct, BulkActList } from "@sworn/contract/staff"
import { Button, Dialog, formatDayMinute, StatusLine } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import { bankApi } from "../../api/bank.ts"
import { words } from "../../i18n/words.ts"
import { createReadFor } from "../../shell/read-for.ts"
import { useReference } from "../../shell/reference.tsx"
import { bankWords } from "./words.ts"

type PastAct = BulkActList["acts"][number]

type Props = { open: boolean; onClose: () => void; onChanged: () => void }

/** One's own acts over many items, the newest first, each with the way back until it was gone (TR-05). */
export function PastActsDialog(props: Props) {
  return (
    <Dialog
      open={props.open}
      onClose={() => props.onClose()}
      title={bankWords().bulk.past}
      closeLabel={words().shell.close}
    >
      <PastActs onChanged={() => props.onChanged()} />
    </Dialog>
  )
}

function PastActs(props: { onChanged: () => void }) {
  const past = createReadFor(
    () => "own",
    () => bankApi.readBulkActs(),
  )
  const { unitName } = useReference()
  const [problem, setProblem] = createSignal<string>()
  const [undoing, setUndoing] = createSignal<string>()

  async function undo(actId: string) {
    if (undoing() !== undefined) return
    setUndoing(actId)
    const reply = await bankApi.undoBulk(actId)
    setUndoing(undefined)
    setProblem(reply.ok ? undefined : reply.problem.title)
    past.readAgain()
    if (reply.ok) props.onChanged()
  }
  function valueOf(act: BulkAct): string | undefined {
    switch (act.act) {
      case "add-tag":
      case "remove-tag":
        return act.tag
      case "set-difficulty":
        return bankWords().difficultyOf(act.difficulty)
      case "move":
        return unitName(act.unitId)
      case "retire":
        return act.reason
      case "submit":
      case "assign":
        return undefined
    }
  }

  return (
    <div class="form">
      <Show when={past.value()} fallback={<p role="status">{words().shell.opening}</p>}>
        {(known) => (
          <Show when={known().acts.length > 0} fallback={<p>{bankWords().bulk.noPast}</p>}>
            <p class="quiet">{bankWords().bulk.undoHint}</p>
            <ol class="past-acts">
              <For each={known().acts}>{(one) => <li>{act(one)}</li>}</For>
            </ol>
          </Show>
        )}
      </Show>
      <StatusLine tone="bad" shape={problem() === undefined ? undefined : "alert"}>
        {problem()}
      </StatusLine>
    </div>
  )

  function act(one: PastAct) {
    return (
      <>
        <p>
          <strong>{bankWords().bulk.titles[one.act.act]}</strong> {valueOf(one.act)}
          <span class="quiet">
            <span class="unbroken">{formatDayMinute(one.runAt)}</span> · {bankWords().bulk.changed(one.done)}
          </span>
        </p>
        <Show
          when={one.undoneAt === null}
          fallback={
            <span class="quiet">
              {bankWords().bulk.undone(one.reverted ?? 0, one.done - (one.reverted ?? 0))}
            </span>
          }
        >
          <Show when={one.done > 0}>
            <Button
              small
              aria-disabled={undoing() !== undefined}
              aria-label={bankWords().bulk.undoOne(
                bankWords().bulk.titles[one.act.act],
                formatDayMinute(one.runAt),
              )}
              onClick={() => void undo(one.actId)}
            >
              {undoing() === one.actId ? bankWords().bulk.undoing : bankWords().bulk.undo}
            </Button>
          </Show>
        </Show>
      </>
    )
  }
}
