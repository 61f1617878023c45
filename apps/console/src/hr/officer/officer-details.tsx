import type { OfficerPage } from "@sworn/contract/staff"
import { For, Index, Show } from "solid-js"
import { said, wordFor, words } from "../../i18n/words.ts"
import { NationalId } from "./national-id.tsx"
import type { OfficerActs } from "./officer-acts.ts"
import { OfficerCertificate } from "./officer-certificate.tsx"

/** Who it is, and every certificate ever held, newest first. */
export function OfficerDetails(props: { officer: OfficerPage; acts: OfficerActs | undefined }) {
  const facts = () => [
    [words().qualified.unit, props.officer.unit],
    [words().officer.category, said(props.officer.category)],
    [words().officer.rank, props.officer.rank],
    [words().officer.employment, wordFor(words().officer.employments, props.officer.employment)],
    [words().officer.joinedOn, props.officer.joinedOn],
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
          <div>
            <dt>{words().qualified.nationalId}</dt>
            <dd>
              <Show when={props.acts} fallback={props.officer.nationalId}>
                {(acts) => (
                  <Show when={props.officer.officerId} keyed>
                    {(officerId) => (
                      <NationalId
                        officerId={officerId}
                        masked={props.officer.nationalId}
                        onReveal={acts().onReveal}
                      />
                    )}
                  </Show>
                )}
              </Show>
            </dd>
          </div>
        </dl>
      </section>
      <section class="officer-certificates" aria-labelledby="officer-certificates">
        <h3 id="officer-certificates">{words().officer.certificates(props.officer.certificates.length)}</h3>
        <Show when={props.officer.certificates.length === 0}>
          <p class="quiet">{words().officer.noCertificates}</p>
        </Show>
        <Show when={props.officer.officerId} keyed>
          {(_officerId) => (
            // By place and not by object: what is being filled in outlives a new reading of the same officer.
            <Index each={props.officer.certificates}>
              {(certificate) => <OfficerCertificate certificate={certificate()} acts={props.acts} />}
            </Index>
          )}
        </Show>
      </section>
    </div>
  )
}
