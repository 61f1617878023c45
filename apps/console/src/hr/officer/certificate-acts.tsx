import type { CertificateChangeBody } from "@sworn/contract/staff"
import { Button, StatusLine } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import type { Reply } from "../../api/reply.ts"
import { words } from "../../i18n/words.ts"
import { ChangeForm } from "./change-form.tsx"
import { actsFor, type CertificateAct } from "./officer-acts.ts"

type Props = {
  status: string
  /** Which certificate it is, for whoever hears the buttons rather than sees where they stand. */
  name: string
  onChange: (act: CertificateAct, body: CertificateChangeBody) => Promise<Reply<unknown>>
}

/** What HR may do to this certificate; each act opens its form in place. */
export function CertificateActs(props: Props) {
  const [open, setOpen] = createSignal<CertificateAct>()
  const [done, setDone] = createSignal<CertificateAct>()
  const label = (act: CertificateAct) => {
    const { suspend, reinstate, revoke } = words().officerActs
    return { suspended: suspend, reinstated: reinstate, revoked: revoke }[act]
  }

  return (
    <div class="certificate-acts">
      <Show
        when={open()}
        keyed
        fallback={
          <div class="acts">
            <For each={actsFor(props.status)}>
              {(act) => (
                <Button small aria-label={`${label(act)} ${props.name}`} onClick={() => setOpen(act)}>
                  {label(act)}
                </Button>
              )}
            </For>
          </div>
        }
      >
        {(act) => (
          <ChangeForm
            act={act}
            onCancel={() => setOpen(undefined)}
            onSubmit={async (body) => {
              const reply = await props.onChange(act, body)
              if (!reply.ok) return reply.problem.title
              setDone(act)
              setOpen(undefined)
              return undefined
            }}
          />
        )}
      </Show>
      <Show when={open() === undefined && done()}>
        {(act) => (
          <StatusLine tone="ok" shape="check">
            {words().officerActs.done[act()]}
          </StatusLine>
        )}
      </Show>
    </div>
  )
}
