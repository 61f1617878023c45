import type { Candidacy } from "@sworn/contract/candidate"
import { Match, Switch } from "solid-js"
import { words } from "../i18n/index.ts"
import { createOwnResult } from "../result/own-result.ts"
import { Notice } from "../shell/notice.tsx"
import { SignedIn } from "../shell/signed-in.tsx"
import { CertificateSheet } from "./certificate-sheet.tsx"
import "../styles/certificate.css"

export default function CertificatePage() {
  return <SignedIn>{(candidacy) => <Loaded candidacy={candidacy} />}</SignedIn>
}

function Loaded(props: { candidacy: Candidacy }) {
  const result = createOwnResult(props.candidacy)
  const certificate = () => result()?.certificate ?? undefined
  const isPending = () => certificate()?.status === "pending_confirmation"

  return (
    <Switch fallback={<Notice title={words().certificate.none} body={words().result.noCertificate} />}>
      <Match when={isPending()}>
        <Notice title={words().certificate.pendingTitle} body={words().certificate.pendingBody} />
      </Match>
      <Match when={certificate()}>{(known) => <CertificateSheet certificate={known()} />}</Match>
    </Switch>
  )
}
