import type { OfficerPage } from "@sworn/contract/staff"
import { formatDayMinute, formatPoints } from "@sworn/ui"
import { For, Show } from "solid-js"
import { said, wordFor, words } from "../../i18n/words.ts"
import { useReference } from "../../shell/reference.tsx"
import { CertificateChip } from "../certificate-chip.tsx"
import { CertificateActs } from "./certificate-acts.tsx"
import type { OfficerActs } from "./officer-acts.ts"

type Certificate = OfficerPage["certificates"][number]

/** One certificate: what it is, from which exam, and everything that happened to it (CER-10). */
export function OfficerCertificate(props: { certificate: Certificate; acts: OfficerActs | undefined }) {
  const { levelName } = useReference()
  const facts = () => {
    const { certificateNo, examName, examPassedOn, score, confirmedOn, validUntil } = props.certificate
    const terms = words().qualified
    return [
      [terms.certificateNo, certificateNo ?? words().officer.pending],
      [words().officer.exam, said(examName)],
      [terms.examPassedOn, examPassedOn],
      [terms.score, score === null ? words().shell.none : formatPoints(score)],
      [terms.confirmedOn, confirmedOn ?? words().shell.none],
      [terms.validUntil, validUntil ?? (confirmedOn === null ? words().shell.none : terms.noExpiry)],
    ]
  }
  return (
    <article class="certificate">
      <div class="certificate-head">
        <h4>
          {levelName(props.certificate.level)} · {said(props.certificate.categoryAtExam)}
        </h4>
        <CertificateChip status={props.certificate.status} />
      </div>
      <dl class="fact-list">
        <For each={facts()}>
          {([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          )}
        </For>
      </dl>
      <ol class="timeline" aria-label={words().officer.timeline}>
        <For each={props.certificate.events}>
          {(event) => (
            <li>
              <strong>{wordFor(words().certificates.events, event.kind)}</strong>{" "}
              {words().certificates.effectiveOn(event.effectiveOn)}
              <span class="timeline-record">
                {words().certificates.recorded(formatDayMinute(event.recordedAt), recorder(event.recordedBy))}
              </span>
              <Show when={event.documentNo}>
                {(number) => (
                  <span class="timeline-record">
                    {words().officerActs.document(number())}
                    {event.reason === null ? "" : ` · ${event.reason}`}
                  </span>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Show when={props.acts}>
        {(acts) => (
          <CertificateActs
            status={props.certificate.status}
            name={`${levelName(props.certificate.level)} ${props.certificate.certificateNo ?? ""}`}
            onChange={(act, body) => acts().onChange(props.certificate.certificateId, act, body)}
          />
        )}
      </Show>
    </article>
  )
}

/** What no person recorded, the system did. */
const recorder = (name: string): string => (name === "system" ? words().certificates.system : name)
