import { useNavigate, useParams } from "@solidjs/router"
import { createResource, Match, Switch } from "solid-js"
import { words as examWords } from "../i18n/index.ts"
import { Notice } from "../shell/notice.tsx"
import { Unreached } from "../shell/unreached.tsx"
import { accountClient } from "./account-client.ts"
import { useAccount } from "./account-session.tsx"
import { CertificateSheet } from "./certificate-sheet.tsx"
import { words } from "./words.ts"
import "../styles/certificate.css"

export default function CertificatePage() {
  const account = useAccount()
  const navigate = useNavigate()
  const back = () => navigate("/account")
  const params = useParams<{ certificateId: string }>()
  const [reading] = createResource(() => account.read(accountClient.readCertificates))
  const certificate = () => {
    const known = reading()
    if (known?.kind !== "read") return undefined
    return known.value.certificates.find((one) => one.certificateId === params.certificateId)
  }

  return (
    <Switch fallback={<Notice busy title={examWords().opening} />}>
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
      <Match when={reading()}>
        <Notice title={words().certificate.none} act={words().certificate.back} onAct={back} />
      </Match>
    </Switch>
  )
}
