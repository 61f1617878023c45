import type { RatificationReply, ResultSummary } from "@sworn/contract/staff"
import { formatDayTime, Glyph } from "@sworn/ui"
import { onMount, Show } from "solid-js"
import { words } from "../i18n/words.ts"

type Props = { summary: ResultSummary; publishedAt: number; reply: RatificationReply | undefined }

/** What was published, and when; after the act itself, also what it brought about. */
export function PublishedNote(props: Props) {
  let title!: HTMLHeadingElement
  onMount(() => {
    // The button that led here is gone; what it brought about takes its place.
    if (props.reply !== undefined) requestAnimationFrame(() => title.focus())
  })

  return (
    <section class="checklist" aria-labelledby="published-title">
      <h2 ref={title} id="published-title" class="published-title" tabindex="-1">
        <Glyph shape="check" />
        {words().ratifier.publishedTitle}
      </h2>
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
