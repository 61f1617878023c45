import { Button } from "@sworn/ui"
import { createSignal, onMount, Show } from "solid-js"
import type { AttemptDesk } from "../attempt/desk.ts"
import { words } from "../i18n/index.ts"
import { TopBar } from "../shell/top-bar.tsx"
import { SeatCodeForm } from "../sign-in/seat-code-form.tsx"

/** Another page holds the attempt, and one act brings it back; or another device, and it takes a code. Nothing is lost here. */
export function SupersededScreen(props: { desk: AttemptDesk }) {
  let heading!: HTMLHeadingElement
  onMount(() => heading.focus())
  const [state, setState] = createSignal<"idle" | "moving" | "failed">("idle")

  async function takeBack() {
    setState("moving")
    const moved = await props.desk.takeBack().then(
      () => true,
      () => false,
    )
    setState(moved ? "idle" : "failed")
  }

  return (
    <div class="page">
      <TopBar />
      <main class="notice">
        <div role="alert">
          <h1 class="document-title" tabindex="-1" ref={heading}>
            {words().finish.supersededTitle}
          </h1>
          <p class="notice-body">{words().finish.supersededBody}</p>
        </div>
        <Show
          when={props.desk.openingRefusal() === "device-needs-release"}
          fallback={
            <>
              <Button kind="primary" disabled={state() === "moving"} onClick={() => void takeBack()}>
                {state() === "moving" ? words().finish.takingBack : words().finish.takeBack}
              </Button>
              <p role="status">
                <Show when={state() === "failed"}>{words().finish.takeBackFailed}</Show>
              </p>
            </>
          }
        >
          <section class="seat-code-box" aria-labelledby="seat-code-title">
            <h2 id="seat-code-title">{words().seatCode.title}</h2>
            <p>{words().seatCode.bodyBack}</p>
            <SeatCodeForm desk={props.desk} focused />
          </section>
        </Show>
      </main>
    </div>
  )
}
