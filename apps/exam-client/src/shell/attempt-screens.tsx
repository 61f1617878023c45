import type { Candidacy } from "@sworn/contract/candidate"
import { ItemSurroundings } from "@sworn/item-view"
import { Match, onCleanup, onMount, Switch } from "solid-js"
import { createAttemptDesk } from "../attempt/create-attempt-desk.ts"
import type { AttemptDesk } from "../attempt/desk.ts"
import { ClosingScreen } from "../finish/closing-screen.tsx"
import { FinishScreen } from "../finish/finish-screen.tsx"
import { SupersededScreen } from "../finish/superseded-screen.tsx"
import { Lobby } from "../lobby/lobby.tsx"
import { PaperScreen } from "../paper/paper-screen.tsx"
import { preferences } from "./preferences.ts"
import { SignInAgain } from "../sign-in/sign-in-again.tsx"

/** One attempt from the lobby to the receipt, on one page that is never left. */
export function AttemptOf(props: { candidacy: Candidacy }) {
  const desk = createAttemptDesk(props.candidacy)
  return <AttemptScreens desk={desk} />
}

export function AttemptScreens(props: { desk: AttemptDesk }) {
  const phase = () => props.desk.phase()
  const openPaper = () => (phase() === "answering" ? props.desk.paper() : undefined)
  const isWaiting = () => phase() === "waiting" || phase() === "opening" || phase() === "answering"

  /** Media come inside the package, so that no picture asks the network for anything. */
  const mediaUrl = (mediaId: string) => {
    const medium = props.desk.paper()?.media?.[mediaId]
    return medium && `data:${medium.type};base64,${medium.base64}`
  }

  const mayLose = () => phase() === "answering" || phase() === "closing"
  const askBeforeLeaving = (event: BeforeUnloadEvent) => mayLose() && event.preventDefault()
  onMount(() => addEventListener("beforeunload", askBeforeLeaving))
  onCleanup(() => removeEventListener("beforeunload", askBeforeLeaving))

  return (
    <ItemSurroundings value={{ language: preferences.language, mediaUrl }}>
      <Switch>
        <Match when={openPaper()} keyed>
          {(paper) => <PaperScreen desk={props.desk} paper={paper} />}
        </Match>
        <Match when={isWaiting()}>
          <Lobby desk={props.desk} />
        </Match>
        <Match when={phase() === "closing"}>
          <ClosingScreen desk={props.desk} />
        </Match>
        <Match when={phase() === "closed"}>
          <FinishScreen desk={props.desk} />
        </Match>
        <Match when={phase() === "superseded"}>
          <SupersededScreen desk={props.desk} />
        </Match>
      </Switch>
      <SignInAgain desk={props.desk} />
    </ItemSurroundings>
  )
}
