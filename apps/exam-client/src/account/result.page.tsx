import { useNavigate, useParams } from "@solidjs/router"
import { createResource, Match, Switch } from "solid-js"
import { words as examWords } from "../i18n/index.ts"
import { Notice } from "../shell/notice.tsx"
import { Unreached } from "../shell/unreached.tsx"
import { accountClient } from "./account-client.ts"
import { useAccount } from "./account-session.tsx"
import { ResultSheet } from "./result-sheet.tsx"
import { words } from "./words.ts"

export default function ResultPage() {
  const account = useAccount()
  const navigate = useNavigate()
  const params = useParams<{ attemptId: string }>()
  const [reading] = createResource(
    () => params.attemptId,
    (attemptId) => account.read(() => accountClient.readResult(attemptId)),
  )
  const result = () => {
    const known = reading()
    return known?.kind === "read" ? known.value : undefined
  }

  return (
    <Switch fallback={<Notice busy title={examWords().opening} />}>
      <Match when={result()}>{(known) => <ResultSheet result={known()} />}</Match>
      <Match when={reading()?.kind === "unreachable"}>
        <Unreached />
      </Match>
      <Match when={reading()}>
        <Notice
          title={words().result.notYetTitle}
          body={words().result.notYetBody}
          act={words().result.back}
          onAct={() => navigate("/account")}
        />
      </Match>
    </Switch>
  )
}
