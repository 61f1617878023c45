import type { NamedStatute } from "@sworn/contract/staff"
import { shortNamesBody } from "@sworn/contract/staff"
import { Button, Dialog, Field } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import type { Reply } from "../api/reply.ts"
import { words } from "../i18n/words.ts"
import { createSubmitting } from "../shell/submitting.ts"
import { lawWords } from "./words.ts"

type Props = {
  shortNames: readonly string[]
  mayChange: boolean
  onChange: (shortNames: string[]) => Promise<Reply<NamedStatute>>
}

/** What else texts call the statute; a reviewer may say otherwise, and is told what was found by it. */
export function ShortNames(props: Props) {
  const [isOpen, setIsOpen] = createSignal(false)
  const [outcome, setOutcome] = createSignal<NamedStatute>()
  const form = createSubmitting(async (typed) => {
    const lines = String(typed.get("short-names") ?? "").split("\n")
    const judged = shortNamesBody.safeParse({ shortNames: lines.filter((line) => line.trim() !== "") })
    if (!judged.success) return lawWords().shortNamesWrong
    const reply = await props.onChange(judged.data.shortNames)
    if (!reply.ok) return reply.problem.title
    setOutcome(reply.value)
    setIsOpen(false)
    return undefined
  })

  return (
    <div class="short-names">
      <span class="quiet">{lawWords().shortNames}</span>
      <span>{props.shortNames.length === 0 ? lawWords().noShortNames : props.shortNames.join("、")}</span>
      <Show when={props.mayChange}>
        <Button kind="quiet" small onClick={() => setIsOpen(true)}>
          {lawWords().changeShortNames}
        </Button>
      </Show>
      <span role="status">
        <Show when={outcome()}>{(said) => lawWords().shortNamesSaved(said().found, said().lost)}</Show>
      </span>
      <Dialog
        open={isOpen()}
        onClose={() => form.isSending() || setIsOpen(false)}
        title={lawWords().shortNamesTitle}
        closeLabel={words().shell.close}
      >
        <form class="form" onSubmit={form.onSubmit}>
          <p class="quiet">{lawWords().shortNamesLead}</p>
          <Field label={lawWords().shortNames} hint={lawWords().shortNamesHint} error={form.problem()}>
            {(control) => (
              <textarea
                {...control}
                class="input"
                name="short-names"
                rows={5}
                maxlength={1300}
                value={props.shortNames.join("\n")}
              />
            )}
          </Field>
          <div class="acts">
            <Button kind="primary" type="submit" aria-disabled={form.isSending()}>
              {form.isSending() ? lawWords().submitting : lawWords().shortNamesSave}
            </Button>
          </div>
        </form>
      </Dialog>
    </div>
  )
}
