import type { OwnCertificate } from "@sworn/contract/candidate"
import { A } from "@solidjs/router"
import { StateChip } from "@sworn/ui"
import { For, Show } from "solid-js"
import { certificateShape } from "./certificate-shape.ts"
import { said, words } from "./words.ts"

/** Every certificate as it stands today, with the code that anyone can check it by. */
export function CertificateList(props: { certificates: readonly OwnCertificate[] }) {
  return (
    <Show when={props.certificates.length > 0} fallback={<p>{words().home.noCertificates}</p>}>
      <ul class="account-cards">
        <For each={props.certificates}>
          {(one) => (
            <li class="account-card">
              <div class="account-card-head">
                <h3>{said(one.levelName)}</h3>
                <StateChip {...certificateShape(one.status)}>
                  {words().certificate.statuses[one.status]}
                </StateChip>
              </div>
              <dl class="facts">
                <div>
                  <dt>{words().home.category}</dt>
                  <dd>{said(one.categoryAtExam)}</dd>
                </div>
                <Show when={one.number}>
                  {(number) => (
                    <>
                      <div>
                        <dt>{words().home.validUntil}</dt>
                        <dd>{one.validUntil ?? words().certificate.noEnd}</dd>
                      </div>
                      <div>
                        <dt>{words().home.number}</dt>
                        <dd>{number()}</dd>
                      </div>
                      <div>
                        <dt>{words().home.code}</dt>
                        <dd>{one.verificationCode ?? "–"}</dd>
                      </div>
                    </>
                  )}
                </Show>
              </dl>
              <Show when={one.number} fallback={<p>{words().certificate.pendingBody}</p>}>
                <A class="button" href={`/account/certificates/${one.certificateId}`}>
                  {words().home.seeCertificate}
                </A>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
