import { candidateRefusalWords } from "@sworn/contract/candidate"
import { Button, Dialog } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import type { AttemptDesk } from "../attempt/desk.ts"
import { said, words } from "../i18n/index.ts"
import type { PaperView } from "./paper-view.ts"

/** Answers the server refused are shown, never dropped in silence; so is what this device can no longer read. */
export function TurnedAwayNotice(props: { desk: AttemptDesk; view: PaperView }) {
  const [open, setOpen] = createSignal(false)
  const numberOf = (itemId: string) => props.view.places.find((place) => place.item.id === itemId)?.number

  return (
    <Show when={props.desk.turnedAway().length > 0 || props.desk.unreadable() > 0}>
      <Button small class="away-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words().save.awayOpen}
      </Button>
      <Dialog
        open={open()}
        onClose={() => setOpen(false)}
        title={words().save.awayTitle}
        closeLabel={words().close}
      >
        <p>{words().save.awayBody}</p>
        <dl class="away-list">
          <For each={props.desk.turnedAway()}>
            {(away) => (
              <>
                <dt>{words().paper.number(numberOf(away.itemId) ?? 0)}</dt>
                <dd>{said(candidateRefusalWords[away.refusal])}</dd>
              </>
            )}
          </For>
        </dl>
        <Show when={props.desk.unreadable() > 0}>
          <p>{words().save.unreadable(props.desk.unreadable())}</p>
        </Show>
      </Dialog>
    </Show>
  )
}
