import { candidateRefusalWords } from "@sworn/contract/candidate"
import { formatMinute } from "@sworn/ui"
import { Match, Show, Switch } from "solid-js"
import type { AttemptDesk } from "../attempt/desk.ts"
import { said, words } from "../i18n/index.ts"
import { useSession } from "../shell/session.tsx"
import { Button } from "@sworn/ui"
import { TopBar } from "../shell/top-bar.tsx"
import { SeatCodeForm } from "../sign-in/seat-code-form.tsx"
import { CandidateCard } from "./candidate-card.tsx"
import { Countdown } from "./countdown.tsx"
import { DeviceCheck } from "./device-check.tsx"
import { PaperCard } from "./paper-card.tsx"
import { PracticeItem } from "./practice-item.tsx"
import { Rules } from "./rules.tsx"

/** Before the start: who you are, where you sit, what the rules are. It becomes the paper by itself. */
export function Lobby(props: { desk: AttemptDesk }) {
  const session = useSession()
  const candidacy = () => props.desk.candidacy()
  const refusal = () => props.desk.openingRefusal()
  /** No paper will open by itself here. */
  const isHeldBack = () =>
    refusal() === "entry-closed" || (refusal() === "device-needs-release" && props.desk.phase() !== "waiting")

  return (
    <div class="page">
      <TopBar>
        <Button kind="quiet" small onClick={() => void session.leave()}>
          {words().lobby.signOut}
        </Button>
      </TopBar>
      <main class="lobby">
        <header class="lobby-head">
          <p class="document-over">{words().lobby.waiting}</p>
          <h1 class="document-title">{said(candidacy().sitting.title)}</h1>
        </header>
        <Switch>
          <Match when={refusal() === "entry-closed"}>
            <div class="callout lobby-refusal" data-tone="bad" role="alert">
              <h2>{words().lobby.closedTitle}</h2>
              <p>{words().lobby.closedBody(formatMinute(candidacy().sitting.entryClosesAt))}</p>
            </div>
          </Match>
          <Match when={refusal() === "check-in-not-open"}>
            <div class="callout lobby-refusal" data-tone="accent" role="status">
              <h2>{words().lobby.notOpenTitle}</h2>
              <p>{words().lobby.notOpenBody(formatMinute(candidacy().sitting.checkInOpensAt))}</p>
            </div>
          </Match>
          <Match when={refusal() === "device-needs-release"}>
            <section class="seat-code-box" aria-labelledby="seat-code-title">
              <h2 id="seat-code-title">{words().seatCode.title}</h2>
              <p>{words().seatCode.body}</p>
              <SeatCodeForm desk={props.desk} />
            </section>
          </Match>
          <Match when={refusal()}>
            {(other) => (
              <div class="callout lobby-refusal" data-tone="warn" role="alert">
                <h2>{words().lobby.refusedTitle}</h2>
                <p>{said(candidateRefusalWords[other()])}</p>
              </div>
            )}
          </Match>
        </Switch>
        <div class="lobby-body">
          <div class="lobby-document">
            <CandidateCard candidacy={candidacy()} />
            <Rules candidacy={candidacy()} />
            <PaperCard candidacy={candidacy()} />
          </div>
          <div class="lobby-side">
            <Show when={!isHeldBack()}>
              <Countdown desk={props.desk} />
            </Show>
            <DeviceCheck desk={props.desk} />
            <PracticeItem />
          </div>
        </div>
      </main>
    </div>
  )
}
