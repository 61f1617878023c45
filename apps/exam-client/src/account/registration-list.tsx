import type { OwnRegistration } from "@sworn/contract/candidate"
import { A } from "@solidjs/router"
import { formatDayMinute, formatMinute, StateChip, type GlyphShape, type Tone } from "@sworn/ui"
import { For, Show } from "solid-js"
import { said, words } from "./words.ts"

const looks = {
  coming: { shape: "hollow", tone: "accent" },
  "sign-in-open": { shape: "half", tone: "accent" },
  absent: { shape: "bar", tone: "plain" },
  "awaiting-result": { shape: "clock", tone: "plain" },
  published: { shape: "check", tone: "ok" },
} satisfies Record<OwnRegistration["state"], { shape: GlyphShape; tone: Tone }>

/** Each sitting the officer is registered for, the newest first: where to go and when, then what came of it. */
export function RegistrationList(props: { registrations: readonly OwnRegistration[] }) {
  return (
    <Show when={props.registrations.length > 0} fallback={<p>{words().home.noRegistrations}</p>}>
      <ul class="account-cards">
        <For each={props.registrations}>{(one) => <Registration registration={one} />}</For>
      </ul>
    </Show>
  )
}

function Registration(props: { registration: OwnRegistration }) {
  const one = () => props.registration
  const isAhead = () => one().state === "coming" || one().state === "sign-in-open"

  return (
    <li class="account-card">
      <div class="account-card-head">
        <h3>{said(one().title)}</h3>
        <Show
          when={one().verdict}
          fallback={<StateChip {...looks[one().state]}>{words().home.states[one().state]}</StateChip>}
        >
          {(verdict) => (
            <StateChip
              shape={verdict() === "passed" ? "check" : "bar"}
              tone={verdict() === "passed" ? "ok" : "bad"}
            >
              {words().result[verdict()]}
            </StateChip>
          )}
        </Show>
      </div>
      <dl class="facts">
        <div class="fact-wide">
          <dt>{words().home.time}</dt>
          <dd>
            {formatDayMinute(one().startsAt)} – {formatMinute(one().endsAt)}
          </dd>
        </div>
        <Show when={isAhead()}>
          <div class="fact-wide">
            <dt>{words().home.place}</dt>
            <dd lang="zh-CN">{one().centre}</dd>
          </div>
          <div>
            <dt>{words().home.seat}</dt>
            <dd>{words().home.seatAt(one().room, one().seat)}</dd>
          </div>
          <div>
            <dt>{words().home.ticketNo}</dt>
            <dd>{one().ticketNo}</dd>
          </div>
          <div class="fact-wide">
            <dt>{words().home.signInOpens}</dt>
            <dd>
              {words().home.signInAt(
                formatDayMinute(one().signInOpensAt),
                formatMinute(one().signInClosesAt),
              )}
            </dd>
          </div>
        </Show>
      </dl>
      <Show when={one().state === "sign-in-open"}>
        <A class="button" data-kind="primary" href="/">
          {words().home.toExam}
        </A>
      </Show>
      <Show when={one().state === "published"}>
        <A class="button" href={`/account/results/${one().attemptId}`}>
          {words().home.seeResult}
        </A>
      </Show>
    </li>
  )
}
