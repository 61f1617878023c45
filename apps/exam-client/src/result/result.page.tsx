import type { Candidacy } from "@sworn/contract/candidate"
import { Show } from "solid-js"
import { words } from "../i18n/index.ts"
import { Notice } from "../shell/notice.tsx"
import { SignedIn } from "../shell/signed-in.tsx"
import { createOwnResult } from "./own-result.ts"
import { ResultSheet } from "./result-sheet.tsx"

export default function ResultPage() {
  return <SignedIn>{(candidacy) => <Loaded candidacy={candidacy} />}</SignedIn>
}

function Loaded(props: { candidacy: Candidacy }) {
  const result = createOwnResult(props.candidacy)
  return (
    <Show
      when={result()}
      fallback={<Notice title={words().result.notYetTitle} body={words().result.notYetBody} />}
    >
      {(known) => <ResultSheet candidacy={props.candidacy} result={known()} />}
    </Show>
  )
}
