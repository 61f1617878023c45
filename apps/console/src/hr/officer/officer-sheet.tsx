import type { OfficerPage } from "@sworn/contract/staff"
import { Button, Sheet } from "@sworn/ui"
import { Match, Show, Switch } from "solid-js"
import type { Reply } from "../../api/reply.ts"
import { words } from "../../i18n/words.ts"
import type { OfficerActs } from "./officer-acts.ts"
import { OfficerDetails } from "./officer-details.tsx"

type Props = {
  openId: string | undefined
  /** Undefined while it is being read. */
  officer: Reply<OfficerPage> | undefined
  /** The officers of the list, for going on to the next without closing. */
  order: readonly string[]
  onOpen: (officerId: string | undefined) => void
  /** For HR alone. */
  acts: OfficerActs | undefined
}

export function OfficerSheet(props: Props) {
  const found = () => (props.officer?.ok ? props.officer.value : undefined)
  const problem = () => (props.officer?.ok === false ? props.officer.problem : undefined)
  const others = () => [...new Set(props.order)]
  const neighbour = (step: -1 | 1) => {
    const at = props.openId === undefined ? -1 : others().indexOf(props.openId)
    return at < 0 ? undefined : others()[at + step]
  }
  const goTo = (officerId: string | undefined) => officerId !== undefined && props.onOpen(officerId)

  return (
    <Sheet
      open={props.openId !== undefined}
      onClose={() => props.onOpen(undefined)}
      title={title()}
      closeLabel={words().shell.close}
      footer={
        <>
          <Button small aria-disabled={neighbour(-1) === undefined} onClick={() => goTo(neighbour(-1))}>
            {words().officer.previous}
          </Button>
          <Button small aria-disabled={neighbour(1) === undefined} onClick={() => goTo(neighbour(1))}>
            {words().officer.next}
          </Button>
        </>
      }
    >
      <Switch fallback={<p role="status">{words().shell.opening}</p>}>
        <Match when={found()}>{(officer) => <OfficerDetails officer={officer()} acts={props.acts} />}</Match>
        <Match when={problem()}>
          {(refused) => (
            <div role="alert">
              <p>{refused().title}</p>
              <Show when={refused().requestId}>
                {(requestId) => (
                  <p class="quiet">
                    {words().failure.requestId} <code>{requestId()}</code>
                  </p>
                )}
              </Show>
            </div>
          )}
        </Match>
      </Switch>
    </Sheet>
  )

  function title() {
    const officer = found()
    return officer === undefined ? words().shell.opening : `${officer.name} ${officer.policeNo}`
  }
}
