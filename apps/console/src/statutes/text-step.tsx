import { Button, Field } from "@sworn/ui"
import { createSignal } from "solid-js"
import { lawWords } from "./words.ts"

type Props = {
  text: string
  onText: (text: string) => void
  /** Answers with what was in the way, if anything was. */
  onRead: () => Promise<string | undefined>
}

/** The public text, from a file or pasted. */
export function TextStep(props: Props) {
  const [problem, setProblem] = createSignal<string>()
  const [isReading, setIsReading] = createSignal(false)

  async function take(file: File | undefined) {
    if (file === undefined) return
    try {
      props.onText(new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()))
      setProblem(undefined)
    } catch {
      setProblem(lawWords().notUtf8)
    }
  }
  async function read(event: SubmitEvent) {
    event.preventDefault()
    if (isReading()) return
    if (props.text.trim() === "") return void setProblem(lawWords().textMissing)
    setIsReading(true)
    setProblem(await props.onRead())
    setIsReading(false)
  }

  return (
    <form class="form" onSubmit={(event) => void read(event)}>
      <Field label={lawWords().file} hint={lawWords().fileHint}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".md,.txt,text/markdown,text/plain"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      <Field label={lawWords().paste} error={problem()}>
        {(control) => (
          <textarea
            {...control}
            class="input law-paste"
            lang="zh-CN"
            rows={14}
            spellcheck={false}
            value={props.text}
            onInput={(event) => props.onText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="acts">
        <Button kind="primary" type="submit" aria-disabled={isReading()}>
          {isReading() ? lawWords().reading : lawWords().read}
        </Button>
      </div>
    </form>
  )
}
