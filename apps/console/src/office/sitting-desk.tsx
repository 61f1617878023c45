import type { RegistrationPage, RegistrationRow, SittingRow } from "@sworn/contract/staff"
import { Button } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { said, words } from "../i18n/words.ts"
import { Figures, type Figure } from "../shell/figures.tsx"
import { Freshness } from "../shell/freshness.tsx"
import { Page } from "../shell/page.tsx"
import { Pager } from "../shell/pager.tsx"
import { PhaseChip } from "../shell/phase-chip.tsx"
import { useReference } from "../shell/reference.tsx"
import { useSession } from "../shell/session.tsx"
import { SearchBox } from "../shell/search-box.tsx"
import { sittingTime } from "../shell/sitting-time.ts"
import { FirstPasswordSheet } from "./first-password-sheet.tsx"
import { RegisteringSheet } from "./registering-sheet.tsx"
import { RegistrationTable, type RegistrationAct } from "./registration-table.tsx"
import { SeatCodeSheet } from "./seat-code-sheet.tsx"

type Props = {
  sitting: SittingRow
  registrations: RegistrationPage
  page: number
  size: number
  search: string
  isLive: boolean
  readAt: number
  isStale: boolean
  onPage: (page: number) => void
  onSearch: (text: string) => void
  onRegistered: () => void
}

/** One sitting: how many, who, and the way in for more. */
export function SittingDesk(props: Props) {
  const { levelName, categoryName } = useReference()
  const [isRegistering, setIsRegistering] = createSignal(false)
  const [acting, setActing] = createSignal<{ act: RegistrationAct; row: RegistrationRow }>()
  const [isActing, setIsActing] = createSignal(false)
  const session = useSession()
  const mayRegister = () =>
    session.roles().has("exam-administrator") || session.roles().has("registration-officer")
  const isOpen = () => props.sitting.phase === "planned" || props.sitting.phase === "checking-in"

  return (
    <Page
      title={said(props.sitting.title)}
      above={{ href: "/sittings", label: words().nouns.sittings }}
      count={words().sitting.count(props.sitting.registeredCount)}
      fills
      act={
        <Show
          when={isOpen() && mayRegister()}
          fallback={
            <Show when={!isOpen()}>
              <p class="quiet">{words().sitting.closed}</p>
            </Show>
          }
        >
          <Button kind="primary" small onClick={() => setIsRegistering(true)}>
            {words().sitting.register}
          </Button>
        </Show>
      }
    >
      <div class="facts">
        <PhaseChip phase={props.sitting.phase} />
        <span>{sittingTime(props.sitting.startsAt, props.sitting.endsAt)}</span>
        <span>{levelName(props.sitting.level)}</span>
        <span>{categoryName(props.sitting.category)}</span>
        <Show when={props.isLive}>
          <Freshness readAt={props.readAt} isStale={props.isStale} />
        </Show>
      </div>
      <div class="list-head">
        <Figures label={words().sitting.counts} figures={figures()} />
        <SearchBox
          label={words().sitting.searchLabel}
          placeholder={words().sitting.search}
          value={props.search}
          onSearch={(text) => props.onSearch(text)}
        />
      </div>
      <RegistrationTable
        rows={props.registrations.rows}
        search={props.search}
        actsFor={actsFor}
        onAct={(act, row) => {
          setActing({ act, row })
          setIsActing(true)
        }}
      />
      <Pager
        page={props.page}
        size={props.size}
        total={props.registrations.total}
        onPage={(page) => props.onPage(page)}
      />
      <RegisteringSheet
        sittingId={props.sitting.sittingId}
        open={isRegistering()}
        onClose={() => setIsRegistering(false)}
        onRegistered={() => props.onRegistered()}
      />
      <Show when={acting()} keyed>
        {({ act, row }) =>
          act === "seat-code" ? (
            <SeatCodeSheet
              sittingId={props.sitting.sittingId}
              row={row}
              open={isActing()}
              onClose={() => setIsActing(false)}
            />
          ) : (
            <FirstPasswordSheet row={row} open={isActing()} onClose={() => setIsActing(false)} />
          )
        }
      </Show>
    </Page>
  )

  /** A code makes sense for whoever sits there with a device; the API decides. */
  function actsFor(row: RegistrationRow): readonly RegistrationAct[] {
    const roles = session.roles()
    const mayRelease = roles.has("invigilator") || roles.has("exam-administrator")
    return [
      ...(mayRelease && row.state === "present" ? (["seat-code"] as const) : []),
      ...(mayRegister() ? (["account"] as const) : []),
    ]
  }

  function figures(): Figure[] {
    const { registeredCount, presentCount, handedInCount, gradedCount } = props.sitting
    const number = (count: number) => count.toLocaleString("en")
    return [
      { name: words().sittings.registered, value: number(registeredCount) },
      { name: words().sittings.present, value: number(presentCount) },
      { name: words().sittings.handedIn, value: number(handedInCount) },
      { name: words().sittings.graded, value: number(gradedCount) },
    ]
  }
}
