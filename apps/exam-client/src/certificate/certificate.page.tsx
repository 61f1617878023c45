import type { Candidacy } from "@sworn/contract/candidate"
import { useNavigate } from "@solidjs/router"
import { Match, Switch } from "solid-js"
import { words } from "../i18n/index.ts"
import { createOwnResult } from "../result/own-result.ts"
import { Notice } from "../shell/notice.tsx"
import { SignedIn } from "../shell/signed-in.tsx"
import { Unreached } from "../shell/unreached.tsx"
import { CertificateSheet } from "./certificate-sheet.tsx"
import "../styles/certificate.css"

export default function CertificatePage() {
  return <SignedIn>{(candidacy) => <Loaded candidacy={candidacy} />}</SignedIn>
}

function Loaded(props: { candidacy: Candidacy }) {
  const navigate = useNavigate()
  const back = () => navigate("/result")
  const reading = createOwnResult(props.candidacy)
  const certificate = () => {
    const known = reading()
    return known?.kind === "published" ? (known.result.certificate ?? undefined) : undefined
  }

  return (
    <Switch
      fallback={
        <Notice
          title={words().certificate.none}
          body={words().result.noCertificate}
          act={words().certificate.back}
          onAct={back}
        />
      }
    >
      <Match when={certificate()?.status === "pending_confirmation"}>
        <Notice
          title={words().certificate.pendingTitle}
          body={words().certificate.pendingBody}
          act={words().certificate.back}
          onAct={back}
        />
      </Match>
      <Match when={certificate()}>{(known) => <CertificateSheet certificate={known()} />}</Match>
      <Match when={reading()?.kind === "unreachable"}>
        <Unreached />
      </Match>
    </Switch>
  )
}
