import type { ReadingReply, StatuteRow } from "@sworn/contract/staff"
import { Button, DataTable, Field, Glyph, StatusLine, type Column } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { said } from "../i18n/words.ts"
import { createSubmitting } from "../shell/submitting.ts"
import type { Facts } from "./import-wizard.tsx"
import { lawWords } from "./words.ts"

type Props = {
  reading: ReadingReply
  statutes: readonly StatuteRow[]
  given: Facts | undefined
  text: string
  onBack: () => void
  onFacts: (facts: Facts) => Promise<string | undefined>
}

/** What was read, with every doubt by its line; and what the text cannot say: which statute, and from when it is law. */
export function FactsStep(props: Props) {
  const given = () => props.given?.body
  const [code, setCode] = createSignal(props.given?.statute ?? props.reading.statute ?? "")
  const known = () => props.statutes.find(({ statute }) => statute === code())

  const form = createSubmitting(async (typed) => {
    const of = (name: string) => String(typed.get(name) ?? "").trim()
    const orNull = (name: string) => of(name) || null
    const isNew = known() === undefined
    const statute = code().trim()
    const needed = [statute, of("version"), of("begins"), ...(isNew ? [of("name-zh"), of("name-en")] : [])]
    if (needed.includes("") || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(statute)) return lawWords().factsMissing
    return props.onFacts({
      statute,
      body: {
        version: of("version"),
        effectiveFrom: of("begins"),
        effectiveTo: orNull("ends"),
        issuingBody: orNull("issuing-body"),
        source: orNull("source"),
        title: isNew ? { "zh-CN": of("name-zh"), en: of("name-en") } : null,
        text: props.text,
      },
    })
  })

  return (
    <form class="form" onSubmit={form.onSubmit}>
      <section class="law-read">
        <h2>{lawWords().readAs(props.reading.title)}</h2>
        <p>
          {lawWords().readCounts(
            props.reading.counts.chapters,
            props.reading.counts.articles,
            props.reading.counts.paragraphs,
            props.reading.counts.items,
          )}
        </p>
        <StatusLine
          tone={props.reading.faults.length === 0 ? "ok" : "warn"}
          shape={props.reading.faults.length === 0 ? "check" : "alert"}
        >
          {lawWords().faults(props.reading.faults.length)}
        </StatusLine>
        <Show when={props.reading.faults.length > 0}>
          <p class="quiet">{lawWords().faultsLead}</p>
          <FaultTable faults={props.reading.faults} />
        </Show>
      </section>

      <div class="law-facts-form">
        <Field
          label={lawWords().code}
          hint={
            known() === undefined ? lawWords().codeHint : `${lawWords().codeKnown}：${said(known()!.title)}`
          }
        >
          {(control) => (
            <input
              {...control}
              class="input"

              autocomplete="off"
              spellcheck={false}
              value={code()}
              onInput={(event) => setCode(event.currentTarget.value)}
            />
          )}
        </Field>
        <Show when={known() === undefined}>
          <Field label={lawWords().nameZh}>
            {(control) => (
              <input
                {...control}
                class="input"
                name="name-zh"
                maxlength={200}
                lang="zh-CN"
                value={given()?.title?.["zh-CN"] ?? props.reading.title}
              />
            )}
          </Field>
          <Field label={lawWords().nameEn}>
            {(control) => (
              <input
                {...control}
                class="input"
                name="name-en"
                maxlength={200}
                lang="en"
                value={given()?.title?.en ?? ""}
              />
            )}
          </Field>
        </Show>
        <Field label={lawWords().version}>
          {(control) => (
            <input
              {...control}
              class="input day-input"
              type="date"
              name="version"
              value={given()?.version ?? props.reading.adopted ?? ""}
            />
          )}
        </Field>
        <Field label={lawWords().effectiveFrom} hint={lawWords().effectiveHint}>
          {(control) => (
            <input
              {...control}
              class="input day-input"
              type="date"
              name="begins"
              value={given()?.effectiveFrom ?? props.reading.effectiveFrom ?? ""}
            />
          )}
        </Field>
        <Field label={lawWords().effectiveTo}>
          {(control) => (
            <input
              {...control}
              class="input day-input"
              type="date"
              name="ends"
              value={given()?.effectiveTo ?? ""}
            />
          )}
        </Field>
        <Field label={lawWords().issuingBody} hint={lawWords().optional}>
          {(control) => (
            <input
              {...control}
              class="input"
              name="issuing-body"
              maxlength={200}
              value={given()?.issuingBody ?? props.reading.issuingBody ?? ""}
            />
          )}
        </Field>
        <Field label={lawWords().source} hint={lawWords().optional}>
          {(control) => (
            <input {...control} class="input" name="source" maxlength={500} value={given()?.source ?? ""} />
          )}
        </Field>
      </div>
      <Show when={form.problem()}>
        {(sentence) => (
          <p class="field-error" role="alert">
            <Glyph shape="alert" />
            <span>{sentence()}</span>
          </p>
        )}
      </Show>
      <div class="acts">
        <Button onClick={() => props.onBack()}>{lawWords().back}</Button>
        <Button kind="primary" type="submit" aria-disabled={form.isSending()}>
          {form.isSending() ? lawWords().previewing : lawWords().preview}
        </Button>
      </div>
    </form>
  )
}

type Fault = ReadingReply["faults"][number]

function FaultTable(props: { faults: readonly Fault[] }) {
  const columns = (): readonly Column<Fault>[] => [
    { key: "line", title: lawWords().line, align: "end", cell: (row) => row.line },
    { key: "what", title: lawWords().what, cell: (row) => lawWords().faultReasons[row.reason] },
    {
      key: "words",
      title: lawWords().words,
      clip: true,
      cell: (row) => <span lang="zh-CN">{row.text}</span>,
    },
  ]
  return (
    <DataTable
      caption={lawWords().faults(props.faults.length)}
      captionHidden
      columns={columns()}
      rows={props.faults}
      rowKey={(row) => `${row.line} ${row.reason}`}
    />
  )
}
