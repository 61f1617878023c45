import type { ItemVersionPage } from "@sworn/contract/staff"
import { formatDayMinute } from "@sworn/ui"
import { For, Show } from "solid-js"
import { wordFor } from "../../i18n/words.ts"
import { ClassificationChanges } from "./classification-changes.tsx"
import { CommentForm, type SendUnsent } from "./comment-form.tsx"
import { itemWords } from "./words.ts"

type Props = {
  item: ItemVersionPage
  onComment: (text: string) => Promise<string | undefined>
  onUnsent?: (send: SendUnsent) => void
}

/** What was said about the item and what happened to it, each with the version that it was about (ITM-10). */
export function TalkPanel(props: Props) {
  return (
    <div class="item-panel">
      <section aria-labelledby="item-comments">
        <h3 id="item-comments">{itemWords().comments}</h3>
        <Show when={props.item.comments.length > 0} fallback={<p class="quiet">{itemWords().noComments}</p>}>
          <ol class="comment-list">
            <For each={props.item.comments}>
              {(comment) => (
                <li class="comment">
                  <p class="comment-head">
                    <strong>{comment.said?.by ?? comment.by}</strong>
                    <time>{formatDayMinute(comment.said?.at ?? comment.at)}</time>
                    <span class="comment-version" data-age={ageOf(comment.version)}>
                      {itemWords().aboutVersion(comment.version, ageOf(comment.version))}
                    </span>
                  </p>
                  <Show when={comment.said}>
                    {(said) => (
                      <p class="quiet">
                        {itemWords().broughtComment(said().version, comment.by, formatDayMinute(comment.at))}
                      </p>
                    )}
                  </Show>
                  <p class="comment-text">{comment.text}</p>
                </li>
              )}
            </For>
          </ol>
        </Show>
        <CommentForm onComment={props.onComment} onUnsent={props.onUnsent} />
      </section>
      <section aria-labelledby="item-history">
        <h3 id="item-history">{itemWords().history}</h3>
        <ItemHistory events={props.item.events} saysVersion={props.item.versions.length > 1} />
      </section>
      <Show when={props.item.cameFrom.length > 0}>
        <section aria-labelledby="item-origin">
          <h3 id="item-origin">{itemWords().cameFrom}</h3>
          <p class="quiet">{itemWords().cameFromLead}</p>
          <ol class="timeline">
            <For each={props.item.cameFrom}>
              {(life) => (
                <li>
                  <strong>{life.code}</strong>{" "}
                  {itemWords().lifeOf(life.unit, life.version, wordFor(itemWords().states, life.state))}
                  <Show when={life.approvedBy}>
                    {(name) => <span class="timeline-record">{itemWords().approvedThereBy(name())}</span>}
                  </Show>
                </li>
              )}
            </For>
          </ol>
        </section>
      </Show>
      <ClassificationChanges itemId={props.item.itemId} />
    </div>
  )

  /** Beside the text on the screen: what was said of an older one may be mended by now. */
  function ageOf(version: number): "older" | "same" | "newer" {
    const shown = props.item.version.version
    return version < shown ? "older" : version > shown ? "newer" : "same"
  }
}

export function ItemHistory(props: { events: ItemVersionPage["events"]; saysVersion?: boolean }) {
  return (
    <ol class="timeline">
      <For each={props.events}>
        {(event) => (
          <li>
            <strong>{wordFor(itemWords().events, event.act)}</strong> {event.by ?? itemWords().system}
            <Show when={event.reason}>
              <q class="event-reason">{event.reason}</q>
            </Show>
            <span class="timeline-record">
              <Show when={props.saysVersion}>{itemWords().version(event.version)} · </Show>
              {formatDayMinute(event.at)}
            </span>
          </li>
        )}
      </For>
    </ol>
  )
}
