import type { RatificationReply, ResultSummary } from "@sworn/contract/staff"
import { formatDayTime, StatusLine } from "@sworn/ui"
import { Show } from "solid-js"
import { words } from "../i18n/words.ts"

type Props = { summary: ResultSummary; publishedAt: number; reply: RatificationReply | undefined }

/** What was published, and when; after the act itself, also what it brought about. */
export function PublishedNote(props: Props) {
  return (
    <section class="checklist" aria-labelledby="published-title">
      <StatusLine tone="ok" shape="check">
        <strong id="published-title">{words().ratifier.publishedTitle}</strong>
      </StatusLine>
      <p>{words().ratifier.publishedAt(formatDayTime(props.publishedAt))}</p>
      <p>
        {words().ratifier.publishedSentence(props.summary.graded, props.summary.passed, props.summary.failed)}
      </p>
      <Show when={props.reply}>
        {(reply) => <p>{words().ratifier.publishedCertificates(reply().certificateCount)}</p>}
      </Show>
    </section>
  )
}
