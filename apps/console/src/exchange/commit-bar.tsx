import type { ImportSummary } from "@sworn/contract/staff"
import { Button, Dialog, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { words } from "../i18n/words.ts"
import { exchangeWords } from "./words.ts"

type Props = {
  summary: ImportSummary
  onBack: () => void
  onCommit: (goodOnly: boolean) => Promise<string | undefined>
  onGiveUp: () => Promise<string | undefined>
}

/** All of it as the one primary act; less only by an explicit second choice that says how much is left out. */
export function CommitBar(props: Props) {
  const [problem, setProblem] = createSignal<string>()
  const [isAsking, setIsAsking] = createSignal(false)
  const own = () => exchangeWords().commit
  const isWhole = () => props.summary.faulty === 0
  const act = async (goodOnly: boolean) => {
    setIsAsking(false)
    setProblem(await props.onCommit(goodOnly))
  }

  return (
    <div class="form-foot wizard-foot">
      <Show
        when={problem()}
        fallback={
          <Show when={!isWhole()} fallback={<p />}>
            <StatusLine tone="warn" shape="alert">
              {own().blocked(props.summary.faulty)}
            </StatusLine>
          </Show>
        }
      >
        {(sentence) => (
          <StatusLine tone="bad" shape="alert">
            {sentence()}
          </StatusLine>
        )}
      </Show>
      <span class="acts">
        <Button kind="quiet" onClick={async () => setProblem(await props.onGiveUp())}>
          {own().giveUp}
        </Button>
        <Button onClick={() => props.onBack()}>{exchangeWords().check.back}</Button>
        <Show when={props.summary.good > 0}>
          <Show
            when={isWhole()}
            fallback={<Button onClick={() => setIsAsking(true)}>{own().onlyGood}</Button>}
          >
            <Button kind="primary" onClick={() => void act(false)}>
              {own().all(props.summary.good)}
            </Button>
          </Show>
        </Show>
      </span>
      <Dialog
        open={isAsking()}
        onClose={() => setIsAsking(false)}
        title={own().dialogTitle}
        closeLabel={words().shell.close}
        footer={
          <>
            <Button onClick={() => setIsAsking(false)}>{own().cancel}</Button>
            <Button kind="danger" onClick={() => void act(true)}>
              {own().confirm(props.summary.good)}
            </Button>
          </>
        }
      >
        <p>{own().dialogLead(props.summary.good, props.summary.faulty)}</p>
      </Dialog>
    </div>
  )
}
