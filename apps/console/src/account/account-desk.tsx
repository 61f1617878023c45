import type { OwnAccount, OwnSessions } from "@sworn/contract/staff"
import { Button, Dialog, formatDay, StatusLine } from "@sworn/ui"
import { createSignal, lazy, Match, Show, Suspense, Switch } from "solid-js"
import { api, signedInActs } from "../api/client.ts"
import type { Reply } from "../api/reply.ts"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { PasswordForm } from "./password-form.tsx"
import { RecoveryCodes } from "./recovery-codes.tsx"
import { SessionList } from "./session-list.tsx"

const Enrolment = lazy(() => import("./enrolment.tsx"))

type Props = {
  username: string
  account: OwnAccount
  sessions: OwnSessions["sessions"]
  onChanged: () => void
  onEnd: (sessionId: string) => Promise<Reply<unknown>>
  onEndOthers: () => Promise<Reply<unknown>>
}

type Task = "password" | "enrolment" | "drop" | "renewal"

/** One's own password, second factor and sign-ins. What matters asks for a new proof by itself. */
export function AccountDesk(props: Props) {
  const [task, setTask] = createSignal<Task>()
  const [codes, setCodes] = createSignal<readonly string[]>()
  const [said, setSaid] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const factor = () => props.account.secondFactor

  function start(next: Task) {
    setCodes(undefined)
    setProblem(undefined)
    setSaid("")
    setTask(next)
  }
  function finish(sentence: string) {
    setTask(undefined)
    setSaid(sentence)
    props.onChanged()
  }
  async function drop() {
    const reply = await api.dropSecondFactor()
    if (reply.ok) finish(words().account.dropped)
    else setProblem(reply.problem.title)
  }
  async function renew() {
    const reply = await api.renewRecoveryCodes()
    if (reply.ok) setCodes(reply.value.codes)
    else setProblem(reply.problem.title)
  }
  const close = () => {
    if (codes() === undefined) setTask(undefined)
  }

  return (
    <Page title={words().account.title}>
      <div class="account">
        <div class={said() === "" ? "visually-hidden" : undefined}>
          <StatusLine>{said()}</StatusLine>
        </div>
        <section class="account-part" aria-labelledby="account-password">
          <h2 id="account-password">{words().account.password}</h2>
          <Show when={props.account.hasPassword} fallback={<p>{words().account.noPassword}</p>}>
            <p>{words().account.passwordSetOn(formatDay(props.account.passwordChangedAt))}</p>
            <div class="acts">
              <Button onClick={() => start("password")}>{words().account.changePassword}</Button>
            </div>
          </Show>
        </section>
        <section class="account-part" aria-labelledby="account-factor">
          <h2 id="account-factor">{words().account.secondFactor}</h2>
          <Show
            when={factor()}
            fallback={
              <>
                <p>{words().account.factorOff}</p>
                <div class="acts">
                  <Button onClick={() => start("enrolment")}>{words().account.enrol}</Button>
                </div>
              </>
            }
          >
            {(held) => (
              <>
                <p>{words().account.factorOn(formatDay(held().since))}</p>
                <p>
                  {words().account.recoveryCodes} · {words().account.codesLeft(held().recoveryCodesLeft)}
                </p>
                <Show when={props.account.isSecondFactorForced}>
                  <p class="quiet">{words().account.factorForced}</p>
                </Show>
                <div class="acts">
                  <Button onClick={() => start("renewal")}>{words().account.renewCodes}</Button>
                  <Button onClick={() => start("enrolment")}>{words().account.replace}</Button>
                  <Show when={!props.account.isSecondFactorForced}>
                    <Button onClick={() => start("drop")}>{words().account.drop}</Button>
                  </Show>
                </div>
              </>
            )}
          </Show>
        </section>
        <SessionList
          sessions={props.sessions}
          onEnd={(sessionId) => props.onEnd(sessionId)}
          onEndOthers={() => props.onEndOthers()}
          onEnded={finish}
        />
      </div>
      <Dialog
        open={task() !== undefined}
        onClose={close}
        title={titleOf(task())}
        {...(codes() === undefined && { closeLabel: words().shell.close })}
      >
        <Switch>
          <Match when={task() === "password"}>
            <PasswordForm acts={signedInActs} onChanged={() => finish(words().account.passwordChanged)} />
          </Match>
          <Match when={task() === "enrolment"}>
            <Suspense>
              <Enrolment
                acts={signedInActs}
                username={props.username}
                onEnrolled={() => setCodes([])}
                onKept={() => finish(words().account.enrolled)}
              />
            </Suspense>
          </Match>
          <Match when={task() === "drop"}>
            <Asked lead={words().account.dropLead} act={words().account.drop} onAct={drop} />
          </Match>
          <Match when={task() === "renewal"}>
            <Show
              when={codes()}
              fallback={
                <Asked lead={words().account.renewLead} act={words().account.renewCodes} onAct={renew} />
              }
            >
              {(fresh) => (
                <RecoveryCodes codes={fresh()} username={props.username} onKept={() => finish("")} />
              )}
            </Show>
          </Match>
        </Switch>
      </Dialog>
    </Page>
  )

  function titleOf(now: Task | undefined) {
    if (now === "password") return words().account.changePassword
    if (now === "drop") return words().account.dropTitle
    if (now === "renewal") return words().account.renewTitle
    return factor() === null ? words().account.enrol : words().account.replace
  }

  function Asked(asked: { lead: string; act: string; onAct: () => Promise<void> }) {
    return (
      <div class="form">
        <p>{asked.lead}</p>
        <p class="field-error" role="alert" hidden={problem() === undefined}>
          {problem()}
        </p>
        <div class="acts">
          <Button kind="primary" onClick={() => void asked.onAct()}>
            {asked.act}
          </Button>
          <Button onClick={() => setTask(undefined)}>{words().shell.cancel}</Button>
        </div>
      </div>
    )
  }
}
