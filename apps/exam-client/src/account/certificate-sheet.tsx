import type { OwnCertificate } from "@sworn/contract/candidate"
import { A } from "@solidjs/router"
import { Button, StateChip } from "@sworn/ui"
import { For, Show } from "solid-js"
import { said, words } from "./words.ts"
import { certificateShape } from "./certificate-shape.ts"
import QrCode from "../shell/qr-code.tsx"
import { TopBar } from "../shell/top-bar.tsx"

/** The certificate as it prints: A4, Chinese serif, the fields of CER-4. */
export function CertificateSheet(props: { certificate: OwnCertificate }) {
  const certificate = () => props.certificate
  const fields = () => {
    const { certificate: said_ } = words()
    return [
      [said_.name, certificate().name],
      [said_.policeNo, certificate().policeNo],
      [said_.unit, certificate().unit],
      [said_.level, said(certificate().levelName)],
      [said_.category, said(certificate().categoryAtExam)],
      [said_.exam, said(certificate().examName)],
      [said_.passedOn, certificate().examPassedOn],
      [said_.confirmedOn, certificate().confirmedOn ?? "–"],
      [said_.validUntil, validUntil()],
    ] as const
  }
  const validUntil = () => {
    const last = certificate().validUntil
    return last === null ? words().certificate.noEnd : `${last}${words().certificate.lastDay}`
  }

  return (
    <div class="page">
      <TopBar />
      <main class="certificate-page">
        <p class="certificate-acts no-print">
          <A href="/account">{words().certificate.back}</A>
          <StateChip {...certificateShape(certificate().status)}>
            {words().certificate.statuses[certificate().status]}
          </StateChip>
          <Button kind="primary" onClick={() => print()}>
            {words().certificate.print}
          </Button>
        </p>
        <article class="certificate" data-status={certificate().status}>
          <header class="certificate-head">
            <h1 class="certificate-title">{words().certificate.title}</h1>
            <p class="certificate-number">
              {words().certificate.number} <span>{certificate().number}</span>
            </p>
          </header>
          <div class="certificate-body">
            <div class="certificate-photo">{words().certificate.photo}</div>
            <p class="certificate-text">
              {words().certificate.body(
                certificate().name,
                certificate().policeNo,
                said(certificate().examName),
                said(certificate().levelName),
              )}
            </p>
          </div>
          <dl class="certificate-fields">
            <For each={fields()}>
              {([name, value]) => (
                <div>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              )}
            </For>
          </dl>
          <footer class="certificate-foot">
            <div class="certificate-authority">
              <p>{words().certificate.authority}</p>
              <p class="certificate-issuer">{certificate().authority}</p>
              <p>{certificate().confirmedOn}</p>
            </div>
            <Show when={certificate().verificationCode}>
              {(code) => (
                <div class="certificate-check">
                  <QrCode
                    label={words().certificate.qr}
                    text={`SWORN-CERTIFICATE ${certificate().number} ${code()}`}
                  />
                  <p>{words().certificate.code}</p>
                  <p class="certificate-code">{code()}</p>
                </div>
              )}
            </Show>
          </footer>
        </article>
      </main>
    </div>
  )
}
