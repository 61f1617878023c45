import type { Candidacy } from "@sworn/contract/candidate"
import { words } from "../i18n/index.ts"

/** Who you are and where you sit, large enough for an invigilator to read over the shoulder. */
export function CandidateCard(props: { candidacy: Candidacy }) {
  const candidate = () => props.candidacy.candidate
  const sitting = () => props.candidacy.sitting

  return (
    <section class="candidate" aria-label={words().lobby.you}>
      <svg class="candidate-photo" viewBox="0 0 60 80" role="img" aria-label={words().lobby.photo}>
        <title>{words().lobby.photo}</title>
        <circle cx="30" cy="30" r="12" />
        <path d="M8 74c2-16 11-24 22-24s20 8 22 24" />
      </svg>
      <dl class="facts">
        <div class="fact-wide">
          <dt>{words().lobby.name}</dt>
          <dd class="candidate-name" lang="zh-CN">
            {candidate().name}
          </dd>
        </div>
        <div>
          <dt>{words().lobby.policeNo}</dt>
          <dd>{candidate().policeNo}</dd>
        </div>
        <div>
          <dt>{words().lobby.ticketNo}</dt>
          <dd>{candidate().ticketNo}</dd>
        </div>
        <div class="fact-wide">
          <dt>{words().lobby.unit}</dt>
          <dd lang="zh-CN">{candidate().unit}</dd>
        </div>
      </dl>
      <dl class="seat">
        <div class="fact-wide">
          <dt>{words().lobby.centre}</dt>
          <dd lang="zh-CN">{sitting().centre}</dd>
        </div>
        <div>
          <dt>{words().lobby.room}</dt>
          <dd class="seat-large">{sitting().room}</dd>
        </div>
        <div>
          <dt>{words().lobby.seatNo}</dt>
          <dd class="seat-large">{sitting().seat}</dd>
        </div>
      </dl>
    </section>
  )
}
