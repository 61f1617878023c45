import type { Candidacy } from "@sworn/contract/candidate"
import { deadlineOf, minutes } from "@sworn/exam-core"
import { formatMinute } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import { said, words } from "../i18n/index.ts"

/** 考生须知: the paper's own notice, then what holds for every sitting. The tick is for the candidate; it holds up nothing. */
export function Rules(props: { candidacy: Candidacy }) {
  const [read, setRead] = createSignal(false)
  const times = () => {
    const { sitting, attempt } = props.candidacy
    const end = deadlineOf(attempt.timetable)
    return {
      minutes: Math.round((end - attempt.timetable.startsAt) / minutes(1)),
      start: formatMinute(attempt.timetable.startsAt),
      end: formatMinute(end),
      entry: formatMinute(sitting.entryClosesAt),
      handIn: formatMinute(sitting.handInOpensAt),
    }
  }

  return (
    <section class="rules">
      <h2 class="section-title">{words().lobby.rules}</h2>
      <Show when={said(props.candidacy.paper.notice)}>
        {(notice) => <p class="rules-notice">{notice()}</p>}
      </Show>
      <ol>
        <For each={words().lobby.rulesList(times())}>{(rule) => <li>{rule}</li>}</For>
      </ol>
      <label class="tick">
        <input type="checkbox" checked={read()} onChange={(event) => setRead(event.currentTarget.checked)} />
        <span>{words().lobby.rulesTick}</span>
      </label>
    </section>
  )
}
