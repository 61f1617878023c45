import type { Candidacy } from "@sworn/contract/candidate"
import { useNavigate } from "@solidjs/router"
import { Match, Switch } from "solid-js"
import { words } from "../i18n/index.ts"
import { Notice } from "../shell/notice.tsx"
import { SignedIn } from "../shell/signed-in.tsx"
import { Unreached } from "../shell/unreached.tsx"
import { createOwnResult } from "./own-result.ts"
import { ResultSheet } from "./result-sheet.tsx"

export default function ResultPage() {
  return <SignedIn>{(candidacy) => <Loaded candidacy={candidacy} />}</SignedIn>
}

function Loaded(props: { candidacy: Candidacy }) {
  const navigate = useNavigate()
  const reading = createOwnResult(props.candidacy)
  const published = () => {
    const known = reading()
    return known?.kind === "published" ? known.result : undefined
  }

  return (
    <Switch
      fallback={
        <Notice
          title={words().result.notYetTitle}
          body={words().result.notYetBody}
          act={words().result.back}
          onAct={() => navigate("/")}
        />
      }
    >
      <Match when={published()}>
        {(result) => <ResultSheet candidacy={props.candidacy} result={result()} />}
      </Match>
      <Match when={reading()?.kind === "unreachable"}>
        <Unreached />
      </Match>
    </Switch>
  )
}
