import type { OwnResult } from "@sworn/contract/candidate"
import { A } from "@solidjs/router"
import { formatDayMinute, formatPoints, formatShare, StateChip } from "@sworn/ui"
import { For, Show } from "solid-js"
import { said, words } from "./words.ts"
import "../styles/result.css"
import { TopBar } from "../shell/top-bar.tsx"
import { useAccount } from "./account-session.tsx"
import { certificateShape } from "./certificate-shape.ts"

/** One column, for a phone: the score, the verdict, where the points came from, what follows. */
export function ResultSheet(props: { result: OwnResult }) {
  const officer = useAccount().officer
  const passed = () => props.result.verdict === "passed"

  return (
    <div class="page">
      <TopBar />
      <main class="result">
        <p class="account-back">
          <A href="/account">{words().result.back}</A>
        </p>
        <header class="result-head">
          <p class="document-over">{said(props.result.title)}</p>
          <h1 class="document-title">{words().result.title}</h1>
          <p class="result-person">
            <span>{officer().name}</span> <span>{officer().policeNo}</span> <span>{officer().unit}</span>
          </p>
        </header>
        <section class="result-score" aria-label={words().result.score}>
          <p class="score">
            <span class="score-number">{formatPoints(props.result.score)}</span>{" "}
            <span class="score-total">{words().result.ofTotal(formatPoints(props.result.total))}</span>
          </p>
          <p class="score-verdict">
            <StateChip filled shape={passed() ? "check" : "bar"} tone={passed() ? "ok" : "bad"}>
              {passed() ? words().result.passed : words().result.failed}
            </StateChip>
            <span>{words().result.passMark(formatPoints(props.result.passMark))}</span>
          </p>
          <ScoreLine score={props.result.score} total={props.result.total} passMark={props.result.passMark} />
        </section>
        <section>
          <h2 class="section-title">{words().result.bySubject}</h2>
          <SubjectTable result={props.result} />
        </section>
        <section class="result-certificate">
          <h2 class="section-title">{words().result.certificate}</h2>
          <Show
            when={props.result.certificate}
            fallback={<p>{passed() ? words().result.noCertificate : words().result.retake}</p>}
          >
            {(certificate) => (
              <p class="certificate-line">
                <StateChip {...certificateShape(certificate().status)}>
                  {words().certificate.statuses[certificate().status]}
                </StateChip>
                <A class="button" href={`/account/certificates/${certificate().certificateId}`}>
                  {words().result.seeCertificate}
                </A>
              </p>
            )}
          </Show>
        </section>
        <p class="result-note">
          {words().result.publishedAt(formatDayMinute(props.result.publishedAt))}
          <br />
          {words().result.appeal}
        </p>
      </main>
    </div>
  )
}

/** The score on the way from nothing to all, with the pass mark where it stands. Drawn for the eye; the words say it. */
function ScoreLine(props: { score: number; total: number; passMark: number }) {
  const at = (points: number) => (Math.max(0, points) / props.total) * 600

  return (
    <svg class="score-line" viewBox="0 0 600 24" preserveAspectRatio="none" aria-hidden="true">
      <rect class="score-line-all" x="0" y="8" width="600" height="8" />
      <rect class="score-line-own" x="0" y="8" width={at(props.score)} height="8" />
      <rect class="score-line-mark" x={at(props.passMark) - 1.5} y="0" width="3" height="24" />
    </svg>
  )
}

function SubjectTable(props: { result: OwnResult }) {
  return (
    <table class="plain-table subjects">
      <thead>
        <tr>
          <th scope="col">{words().result.subject}</th>
          <th scope="col" data-align="end">
            {words().result.earned}
          </th>
          <th scope="col">{words().result.share}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.result.bySubject}>
          {(subject) => (
            <tr>
              <th scope="row">{said(subject.name)}</th>
              <td data-align="end">
                {formatPoints(subject.earned)}{" "}
                <span class="figure-of">/ {formatPoints(subject.possible)}</span>
              </td>
              <td class="subject-share">
                <meter
                  min="0"
                  max={subject.possible}
                  value={Math.max(0, subject.earned)}
                  aria-label={said(subject.name)}
                />
                <span>{formatShare(subject.earned, subject.possible)}</span>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
