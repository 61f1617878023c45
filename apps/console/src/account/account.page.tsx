import { createAsync, revalidate } from "@solidjs/router"
import { Show } from "solid-js"
import { api } from "../api/client.ts"
import { readAccount, readSessions } from "../api/reads.ts"
import { useSession } from "../shell/session.tsx"
import { AccountDesk } from "./account-desk.tsx"

/** Loads what people keep of their own account, and reads it again after each act. */
export default function AccountPage() {
  const account = createAsync(() => readAccount())
  const sessions = createAsync(() => readSessions())
  const session = useSession()
  const readAgain = () => void revalidate([readAccount.key, readSessions.key])

  return (
    <Show when={account()}>
      {(own) => (
        <Show when={sessions()}>
          {(live) => (
            <AccountDesk
              username={session.person().username}
              account={own()}
              sessions={live().sessions}
              onChanged={readAgain}
              onEnd={(sessionId) => api.endSession(sessionId)}
              onEndOthers={() => api.endOtherSessions()}
            />
          )}
        </Show>
      )}
    </Show>
  )
}
