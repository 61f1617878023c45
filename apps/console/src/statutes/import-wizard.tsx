import type { LoadingPreview, NewStatuteVersionBody, ReadingReply, StatuteRow } from "@sworn/contract/staff"
import { createSignal, Match, Switch } from "solid-js"
import type { Reply } from "../api/reply.ts"
import { FactsStep } from "./facts-step.tsx"
import { OutcomeStep } from "./outcome-step.tsx"
import { TextStep } from "./text-step.tsx"
import { lawWords } from "./words.ts"

type Props = {
  statutes: readonly StatuteRow[]
  onRead: (text: string) => Promise<Reply<ReadingReply>>
  onPreview: (statute: string, body: NewStatuteVersionBody) => Promise<Reply<LoadingPreview>>
  /** Answers with what was in the way, if anything was. */
  onLoad: (statute: string, body: NewStatuteVersionBody) => Promise<string | undefined>
}

export type Facts = { readonly statute: string; readonly body: NewStatuteVersionBody }

const steps = ["text", "facts", "outcome"] as const

/** Text, what was read of it and when it is law, what that would do; nothing is done before the last button. */
export function ImportWizard(props: Props) {
  const [step, setStep] = createSignal<(typeof steps)[number]>("text")
  const [text, setText] = createSignal("")
  const [reading, setReading] = createSignal<ReadingReply>()
  const [facts, setFacts] = createSignal<Facts>()
  const [preview, setPreview] = createSignal<LoadingPreview>()

  return (
    <div class="law-wizard">
      <p class="law-step" role="status">
        {lawWords().stepOf(steps.indexOf(step()) + 1, steps.length, lawWords().steps[step()])}
      </p>
      <Switch>
        <Match when={step() === "text"}>
          <TextStep
            text={text()}
            onText={setText}
            onRead={async () => {
              const reply = await props.onRead(text())
              if (!reply.ok) return reply.problem.title
              setReading(reply.value)
              setFacts(undefined)
              setStep("facts")
              return undefined
            }}
          />
        </Match>
        <Match when={step() === "facts" && reading()}>
          {(read) => (
            <FactsStep
              reading={read()}
              statutes={props.statutes}
              given={facts()}
              text={text()}
              onBack={() => setStep("text")}
              onFacts={async (next) => {
                setFacts(next)
                const reply = await props.onPreview(next.statute, next.body)
                if (!reply.ok) return reply.problem.title
                setPreview(reply.value)
                setStep("outcome")
                return undefined
              }}
            />
          )}
        </Match>
        <Match when={step() === "outcome" && preview()}>
          {(outcome) => (
            <OutcomeStep
              preview={outcome()}
              onBack={() => setStep("facts")}
              onLoad={() => {
                const { statute, body } = facts()!
                return props.onLoad(statute, body)
              }}
            />
          )}
        </Match>
      </Switch>
    </div>
  )
}
