import type { AttemptReceipt } from "@sworn/contract/candidate"
import { Button, formatDayTime, Glyph } from "@sworn/ui"
import { For, lazy, onMount, Show, Suspense } from "solid-js"
import type { AttemptDesk } from "../attempt/desk.ts"
import { said, words } from "../i18n/index.ts"
import { useSession } from "../shell/session.tsx"
import { TopBar } from "../shell/top-bar.tsx"

const QrCode = lazy(() => import("../shell/qr-code.tsx"))

/** Handed in, by the candidate or by time: what was kept, the receipt, what happens next. */
export function FinishScreen(props: { desk: AttemptDesk }) {
  const session = useSession()
  const candidacy = () => props.desk.candidacy()
  let heading!: HTMLHeadingElement
  onMount(() => heading.focus())

  const closedByTime = () => (props.desk.receipt()?.state ?? candidacy().attempt.state) === "auto_submitted"

  return (
    <div class="page">
      <TopBar>
        <Button kind="quiet" small onClick={() => void session.leave()}>
          {words().finish.signOut}
        </Button>
      </TopBar>
      <main class="finish">
        <header class="finish-head">
          <p class="document-over">{said(candidacy().sitting.title)}</p>
          <h1 class="document-title" tabindex="-1" ref={heading}>
            {closedByTime() ? words().finish.timeUp : words().finish.handedIn}
          </h1>
        </header>
        <Show
          when={props.desk.receipt()}
          fallback={
            <p class="notice-body" role="status">
              {words().finish.waitingReceipt}
            </p>
          }
        >
          {(receipt) => <Receipt desk={props.desk} receipt={receipt()} />}
        </Show>
        <Show when={props.desk.turnedAway().length > 0}>
          <p class="callout" data-tone="warn" role="alert">
            <Glyph shape="pause" />
            <span>{words().finish.turnedAway(props.desk.turnedAway().length)}</span>
          </p>
        </Show>
        <section class="finish-next">
          <h2 class="section-title">{words().finish.nextTitle}</h2>
          <ol>
            <For each={words().finish.next}>{(step) => <li>{step}</li>}</For>
          </ol>
        </section>
      </main>
    </div>
  )
}

function Receipt(props: { desk: AttemptDesk; receipt: AttemptReceipt }) {
  const candidate = () => props.desk.candidacy().candidate
  const sitting = () => props.desk.candidacy().sitting

  return (
    <section class="receipt" aria-label={words().finish.receipt}>
      <dl class="facts">
        <div>
          <dt>{words().finish.answered}</dt>
          <dd>{words().finish.answeredOf(props.receipt.answered, props.receipt.itemCount)}</dd>
        </div>
        <div>
          <dt>{words().finish.at}</dt>
          <dd>{formatDayTime(props.receipt.at)}</dd>
        </div>
        <div>
          <dt>{words().finish.candidate}</dt>
          <dd>
            {candidate().name} {candidate().policeNo}
          </dd>
        </div>
        <div>
          <dt>{words().finish.seat}</dt>
          <dd>{words().paper.seat(sitting().room, sitting().seat)}</dd>
        </div>
      </dl>
      <div class="receipt-code">
        <p class="receipt-label">{words().finish.receipt}</p>
        <p class="receipt-digits">{props.receipt.code}</p>
        <p class="receipt-note">{words().finish.receiptNote}</p>
      </div>
      <Suspense fallback={<div class="qr-code" />}>
        <QrCode label={words().finish.qr} text={qrText(props.receipt)} />
      </Suspense>
    </section>
  )
}

const qrText = (receipt: AttemptReceipt) =>
  `SWORN-RECEIPT ${receipt.code} ${receipt.attemptId} ${receipt.responsesSha256}`
