import type { OfficerPage } from "@sworn/contract/staff"
import { For, Show } from "solid-js"
import { said, wordFor, words } from "../../i18n/words.ts"
import { OfficerCertificate } from "./officer-certificate.tsx"

/** Who it is, and every certificate ever held, newest first. */
export function OfficerDetails(props: { officer: OfficerPage }) {
  const facts = () => [
    [words().qualified.unit, props.officer.unit],
    [words().officer.category, said(props.officer.category)],
    [words().officer.rank, props.officer.rank],
    [words().officer.employment, wordFor(words().officer.employments, props.officer.employment)],
    [words().officer.joinedOn, props.officer.joinedOn],
    [words().qualified.nationalId, props.officer.nationalId],
  ]
  return (
    <div class="officer" tabindex="0" role="region" aria-label={props.officer.name}>
      <section aria-label={words().officer.identity}>
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
      </section>
      <section class="officer-certificates" aria-labelledby="officer-certificates">
        <h3 id="officer-certificates">{words().officer.certificates(props.officer.certificates.length)}</h3>
        <Show when={props.officer.certificates.length === 0}>
          <p class="quiet">{words().officer.noCertificates}</p>
        </Show>
        <For each={props.officer.certificates}>
          {(certificate) => <OfficerCertificate certificate={certificate} />}
        </For>
      </section>
    </div>
  )
}
