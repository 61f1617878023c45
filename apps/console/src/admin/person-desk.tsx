import type { FirstPasswordReply, GrantRow, PersonPage } from "@sworn/contract/staff"
import { closureReasons, endingReasons, reopeningReasons } from "@sworn/contract/staff"
import { Button, Dialog, StatusLine } from "@sworn/ui"
import { createSignal, Match, Show, Switch } from "solid-js"
import { api } from "../api/client.ts"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { useSession } from "../shell/session.tsx"
import { ActDialog } from "./act-dialog.tsx"
import { GrantDialog } from "./grant-dialog.tsx"
import { GrantList } from "./grant-list.tsx"
import { IdentityDialog } from "./identity-dialog.tsx"
import { PersonFacts } from "./person-facts.tsx"
import { SessionList } from "./session-list.tsx"
import { ShownPassword } from "./shown-password.tsx"

type Act = "grant" | "close" | "reopen" | "password" | "factor" | "link"

/** One person, and what this administrator may do about them. */
export function PersonDesk(props: { person: PersonPage; onChanged: () => void }) {
  const session = useSession()
  const [act, setAct] = createSignal<Act>()
  const [ending, setEnding] = createSignal<GrantRow>()
  const [issued, setIssued] = createSignal<FirstPasswordReply>()
  const [said, setSaid] = createSignal<{ tone: "ok" | "bad"; sentence: string }>()
  const isClosed = () => props.person.closedAt !== null
  const keepsAccounts = () => session.roles().has("system-administrator")
  const keepsRights = () => session.roles().has("security-administrator")
  const mayTouch = () => !props.person.isReader && !props.person.isHeldElsewhere

  const done = (sentence = words().admin.done) => {
    setAct(undefined)
    setEnding(undefined)
    setSaid({ tone: "ok", sentence })
    props.onChanged()
  }
  async function endSessions(sessionId?: string) {
    const { staffId } = props.person
    const reply = await (sessionId === undefined
      ? api.signOutEverywhere(staffId)
      : api.signOutOf(staffId, sessionId))
    if (reply.ok) return done(words().admin.sessionsEnded(reply.value.endedCount))
    setSaid({ tone: "bad", sentence: reply.problem.title })
  }

  return (
    <Page
      title={props.person.name}
      above={{ href: "/people", label: words().nouns.people }}
      count={props.person.username}
      act={
        <Show when={keepsRights() && !props.person.isReader && !isClosed()}>
          <Button kind="primary" small onClick={() => setAct("grant")}>
            {words().admin.grant}
          </Button>
        </Show>
      }
    >
      <Show when={(keepsAccounts() || keepsRights()) && !mayTouch()}>
        <StatusLine tone="warn" shape="alert">
          {props.person.isReader ? words().admin.isSelf : words().admin.heldElsewhere}
        </StatusLine>
      </Show>
      <Show when={said()}>
        {(now) => (
          <StatusLine tone={now().tone} shape={now().tone === "ok" ? "check" : "alert"}>
            {now().sentence}
          </StatusLine>
        )}
      </Show>
      <Show when={mayTouch()}>
        <div class="acts">
          <Show when={keepsAccounts()}>
            <Show
              when={!isClosed()}
              fallback={
                <Button small onClick={() => setAct("reopen")}>
                  {words().admin.reopen}
                </Button>
              }
            >
              <Button small onClick={() => setAct("password")}>
                {words().admin.newPassword}
              </Button>
              <Button small onClick={() => setAct("link")}>
                {words().admin.link}
              </Button>
              <Button small onClick={() => setAct("close")}>
                {words().admin.close}
              </Button>
            </Show>
          </Show>
          <Show when={keepsRights() && props.person.hasSecondFactor}>
            <Button small onClick={() => setAct("factor")}>
              {words().admin.resetFactor}
            </Button>
          </Show>
        </div>
      </Show>
      <div class="person-desk">
        <div class="person-side">
          <PersonFacts person={props.person} />
          <SessionList
            sessions={props.person.sessions}
            mayEnd={keepsRights() && mayTouch()}
            onEnd={(sessionId) => void endSessions(sessionId)}
          />
        </div>
        <GrantList
          person={props.person}
          mayEnd={keepsRights() && !props.person.isReader}
          onEnd={(grant) => setEnding(grant)}
        />
      </div>

      <GrantDialog
        open={act() === "grant"}
        person={props.person}
        onClose={() => setAct(undefined)}
        onGranted={() => done()}
      />
      <IdentityDialog
        open={act() === "link"}
        staffId={props.person.staffId}
        onClose={() => setAct(undefined)}
        onLinked={() => done()}
      />
      <Switch>
        <Match when={ending()}>
          {(grant) => (
            <ActDialog
              open
              isDanger
              title={words().admin.endTitle}
              sentence={words().admin.endSentence(
                props.person.name,
                words().roles[grant().role],
                grant().unitName,
              )}
              act={words().admin.endNow}
              reasons={words().admin.endingReasons}
              onAct={(reason) => api.endGrant(grant().grantId, { reason: oneOf(endingReasons, reason) })}
              onDone={() => done()}
              onClose={() => setEnding(undefined)}
            />
          )}
        </Match>
        <Match when={act() === "close"}>
          <ActDialog
            open
            isDanger
            title={words().admin.closeTitle}
            sentence={words().admin.closeSentence(
              props.person.name,
              props.person.grants.filter(({ state }) => state === "in-force" || state === "later").length,
              props.person.sessions.length,
            )}
            act={words().admin.closeNow}
            reasons={words().admin.closureReasons}
            onAct={(reason) =>
              api.closeAccount(props.person.staffId, { reason: oneOf(closureReasons, reason) })
            }
            onDone={() => done()}
            onClose={() => setAct(undefined)}
          />
        </Match>
        <Match when={act() === "reopen"}>
          <ActDialog
            open
            title={words().admin.reopenTitle}
            sentence={words().admin.reopenSentence(props.person.name)}
            act={words().admin.reopenNow}
            reasons={words().admin.reopeningReasons}
            onAct={(reason) =>
              api.reopenAccount(props.person.staffId, { reason: oneOf(reopeningReasons, reason) })
            }
            onDone={() => done()}
            onClose={() => setAct(undefined)}
          />
        </Match>
        <Match when={act() === "password"}>
          <ActDialog
            open
            title={words().admin.newPasswordTitle}
            sentence={words().admin.newPasswordSentence(props.person.name)}
            act={words().admin.newPasswordNow}
            onAct={() => api.issueFirstPassword(props.person.staffId)}
            onDone={(password) => {
              setIssued(password)
              done()
            }}
            onClose={() => setAct(undefined)}
          />
        </Match>
        <Match when={act() === "factor"}>
          <ActDialog
            open
            isDanger
            title={words().admin.resetFactorTitle}
            sentence={words().admin.resetFactorSentence(props.person.name)}
            act={words().admin.resetFactorNow}
            onAct={() => api.resetSecondFactor(props.person.staffId)}
            onDone={() => done()}
            onClose={() => setAct(undefined)}
          />
        </Match>
      </Switch>
      <Dialog
        open={issued() !== undefined}
        onClose={() => setIssued(undefined)}
        title={words().admin.passwordTitle}
        closeLabel={words().shell.close}
        footer={
          <Button kind="primary" onClick={() => setIssued(undefined)}>
            {words().admin.handedOver}
          </Button>
        }
      >
        <Show when={issued()}>
          {(password) => <ShownPassword name={props.person.name} issued={password()} />}
        </Show>
      </Dialog>
    </Page>
  )
}

/** The list the words come from has the same keys. */
function oneOf<Value extends string>(values: readonly [Value, ...Value[]], given: string): Value {
  return values.find((value) => value === given) ?? values[0]
}
