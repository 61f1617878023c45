import type { RepealBody } from "@sworn/contract/staff"
import { Button, Dialog, Field } from "@sworn/ui"
import { words } from "../i18n/words.ts"
import { createSubmitting } from "../shell/submitting.ts"
import { lawWords } from "./words.ts"

type Props = {
  open: boolean
  title: string
  onClose: () => void
  /** Answers with what was in the way, if anything was. */
  onRepeal: (body: RepealBody) => Promise<string | undefined>
}

/** Says until when the statute is law, and on what ground. */
export function RepealDialog(props: Props) {
  const form = createSubmitting(async (typed) => {
    const endsOn = String(typed.get("ends-on") ?? "")
    const source = String(typed.get("source") ?? "").trim()
    if (endsOn === "") return lawWords().dayMissing
    if (source === "") return lawWords().sourceMissing
    return props.onRepeal({ endsOn, source })
  })
  return (
    <Dialog
      open={props.open}
      onClose={() => form.isSending() || props.onClose()}
      title={lawWords().repealTitle}
      closeLabel={words().shell.close}
    >
      <form class="form" onSubmit={form.onSubmit}>
        <p>
          <strong>{props.title}</strong>
        </p>
        <p class="quiet">{lawWords().repealLead}</p>
        <Field label={lawWords().lastDay}>
          {(control) => <input {...control} class="input day-input" type="date" name="ends-on" />}
        </Field>
        <Field label={lawWords().repealSource} error={form.problem()}>
          {(control) => <input {...control} class="input" name="source" maxlength={500} autocomplete="off" />}
        </Field>
        <div class="acts">
          <Button kind="danger" type="submit" aria-disabled={form.isSending()}>
            {form.isSending() ? lawWords().submitting : lawWords().repealSubmit}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
