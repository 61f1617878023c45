import type { Localised } from "@sworn/question-bank"
import type { AttemptDesk } from "../attempt/desk.ts"
import { said, words } from "../i18n/index.ts"
import { DisplayMenu } from "../shell/display-menu.tsx"
import { Clock } from "./clock.tsx"
import type { PaperView } from "./paper-view.ts"
import { SaveWords } from "./save-words.tsx"
import { TurnedAwayNotice } from "./turned-away.tsx"
import { WarningBanner } from "./warning-banner.tsx"

/** Quiet until it must not be: who, where, what is saved, how long. */
export function PaperHeader(props: { desk: AttemptDesk; view: PaperView; title: Localised }) {
  const candidate = () => props.desk.candidacy().candidate
  const sitting = () => props.desk.candidacy().sitting

  return (
    <header class="paper-header" data-warned={props.desk.warning() === undefined ? undefined : ""}>
      <h1 class="paper-title">{said(props.title)}</h1>
      <p class="paper-candidate">
        <span class="paper-name" lang="zh-CN">
          {candidate().name}
        </span>
        <span>{candidate().policeNo}</span>
        <span>{words().paper.seat(sitting().room, sitting().seat)}</span>
      </p>
      <div class="paper-save">
        <SaveWords desk={props.desk} />
        <TurnedAwayNotice desk={props.desk} view={props.view} />
      </div>
      <DisplayMenu compact />
      <Clock desk={props.desk} />
      <WarningBanner desk={props.desk} view={props.view} />
    </header>
  )
}
