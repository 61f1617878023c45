import { Button, Field } from "@sworn/ui"
import { createSignal } from "solid-js"
import { bankApi } from "../../api/bank.ts"
import { words } from "../../i18n/words.ts"
import { itemWords } from "./words.ts"

type Props = { itemId: string; onCancel: () => void; onAdded: () => void }

/** The other item by the code that people call it by, and why the two must not meet. */
export function EnemyForm(props: Props) {
  const [code, setCode] = createSignal("")
  const [reason, setReason] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)

  async function add(event: SubmitEvent) {
    event.preventDefault()
    if (isSending()) return
    if (code().trim() === "" || reason().trim() === "") return void setProblem(itemWords().enemyMissing)
    setIsSending(true)
    setProblem(await refusalOf(code().trim().toUpperCase(), reason().trim()))
    setIsSending(false)
    if (problem() === undefined) props.onAdded()
  }
  async function refusalOf(wanted: string, why: string): Promise<string | undefined> {
    const found = await bankApi.readItems({ text: wanted, order: "code", page: 1, size: 25 })
    if (!found.ok) return found.problem.title
    const other = found.value.rows.find((row) => row.code === wanted)
    if (other === undefined) return itemWords().enemyUnknown
    const reply = await bankApi.addEnemy(props.itemId, { otherId: other.itemId, reason: why })
    return reply.ok ? undefined : reply.problem.title
  }

  return (
    <form class="form reason-form" onSubmit={(event) => void add(event)} novalidate>
      <Field label={itemWords().enemyCode} hint={itemWords().enemyCodeHint} error={problem()}>
        {(control) => (
          <input
            {...control}
            class="input code-field"
            data-small=""
            ref={(element) => queueMicrotask(() => element.focus())}
            maxlength={20}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={code()}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={itemWords().enemyReason} hint={itemWords().enemyReasonHint}>
        {(control) => (
          <input
            {...control}
            class="input"
            data-small=""
            maxlength={500}
            autocomplete="off"
            value={reason()}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="acts">
        <Button small kind="primary" type="submit" aria-disabled={isSending()}>
          {isSending() ? itemWords().sending : itemWords().enemySave}
        </Button>
        <Button small onClick={() => props.onCancel()}>
          {words().shell.cancel}
        </Button>
      </div>
    </form>
  )
}
