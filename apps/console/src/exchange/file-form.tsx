import { exchangeFormats, type ExchangeFormat, type StaffSession } from "@sworn/contract/staff"
import { Button, Field, Glyph, Segmented, OptionalSelect, Select, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { formatBytes } from "../shell/receive.ts"
import { exchangeWords } from "./words.ts"

export type FileToUpload = {
  readonly file: File
  readonly unitId: string
  readonly pool: "practice" | "live"
  readonly format: ExchangeFormat | undefined
}

type Props = {
  units: StaffSession["grants"]
  /** Answers with what went wrong, if anything did. */
  onUpload: (file: FileToUpload) => Promise<string | undefined>
}

/** A file by hand or dropped, and the bank it is for. What was chosen stays when it is refused. */
export function FileForm(props: Props) {
  const [file, setFile] = createSignal<File>()
  const [isOver, setIsOver] = createSignal(false)
  const [isSending, setIsSending] = createSignal(false)
  const [problem, setProblem] = createSignal<string>()
  const [pool, setPool] = createSignal<"practice" | "live">("practice")
  const [format, setFormat] = createSignal<ExchangeFormat>()
  const [unitId, setUnitId] = createSignal(String(props.units[0]?.unitId ?? ""))

  function choose(chosen: File | undefined) {
    setProblem(undefined)
    if (chosen !== undefined) setFile(chosen)
  }

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    const chosen = file()
    if (chosen === undefined) return void setProblem(exchangeWords().file.need)
    if (isSending()) return
    setIsSending(true)
    setProblem(await props.onUpload({ file: chosen, unitId: unitId(), pool: pool(), format: format() }))
    setIsSending(false)
  }

  return (
    <form class="form" onSubmit={submit}>
      <div
        class="drop-place"
        data-over={isOver() ? "" : undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setIsOver(false)
          choose(event.dataTransfer?.files[0])
        }}
      >
        <label class="button file-button">
          {exchangeWords().file.choose}
          <input
            type="file"
            class="file-input"
            aria-describedby="import-file-hint"
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
        </label>
        <Show when={file()} fallback={<p>{exchangeWords().file.drop}</p>}>
          {(chosen) => (
            <p class="chosen-file">
              <Glyph shape="check" />
              {exchangeWords().file.chosen(chosen().name, formatBytes(chosen().size))}
            </p>
          )}
        </Show>
        <p class="field-hint" id="import-file-hint">
          {exchangeWords().file.kinds}
        </p>
      </div>
      <div class="wizard-fields">
        <Field label={exchangeWords().file.unit}>
          {(control) => (
            <Select
              {...control}
              options={props.units.map((unit) => [String(unit.unitId), unit.unitName])}
              chosen={unitId()}
              onChoose={setUnitId}
            />
          )}
        </Field>
        <Field label={exchangeWords().file.format}>
          {(control) => (
            <OptionalSelect
              {...control}
              none={exchangeWords().file.detect}
              options={exchangeFormats.map((one) => [one, exchangeWords().formats[one]])}
              chosen={format()}
              onChoose={(one) => setFormat(one ?? undefined)}
            />
          )}
        </Field>
      </div>
      <div>
        <Segmented
          legend={exchangeWords().file.pool}
          options={(["practice", "live"] as const).map((value) => ({
            value,
            label: exchangeWords().pools[value],
          }))}
          value={pool()}
          onChange={setPool}
        />
        <p class="field-hint">{exchangeWords().file.poolHint}</p>
      </div>
      <div class="form-foot">
        <Show when={problem()} fallback={<p />}>
          {(sentence) => (
            <StatusLine tone="bad" shape="alert">
              {sentence()}
            </StatusLine>
          )}
        </Show>
        <Button kind="primary" type="submit" aria-disabled={isSending()}>
          {isSending() ? exchangeWords().file.uploading : exchangeWords().file.upload}
        </Button>
      </div>
    </form>
  )
}
