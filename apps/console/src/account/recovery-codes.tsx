import { Button, StatusLine } from "@sworn/ui"
import { createSignal, For } from "solid-js"
import { words } from "../i18n/words.ts"

type Props = { codes: readonly string[]; username: string; onKept: () => void }

/** Shown once: to be copied or printed, and left only by saying that they are kept. */
export function RecoveryCodes(props: Props) {
  const [said, setSaid] = createSignal<"copied" | "notCopied">()
  const copy = () =>
    navigator.clipboard
      .writeText([words().account.codesOf(props.username), ...props.codes].join("\n"))
      .then(() => setSaid("copied"))
      .catch(() => setSaid("notCopied"))

  return (
    <div class="form recovery">
      <h3>{words().account.recoveryCodes}</h3>
      <p>{words().account.codesLead}</p>
      <div class="recovery-sheet">
        <p class="recovery-whose">{words().account.codesOf(props.username)}</p>
        <ol class="recovery-codes">
          <For each={props.codes}>
            {(code) => (
              <li>
                <code>{code}</code>
              </li>
            )}
          </For>
        </ol>
      </div>
      <div class="acts">
        <Button onClick={() => void copy()}>{words().account.copy}</Button>
        <Button onClick={() => window.print()}>{words().account.print}</Button>
      </div>
      <StatusLine>{said() === undefined ? "" : words().account[said()!]}</StatusLine>
      <Button kind="primary" onClick={() => props.onKept()}>
        {words().account.kept}
      </Button>
    </div>
  )
}
