/** Whose account is open here: asked once, kept in context, and over as soon as the server says so. */
import type { AccountSession } from "@sworn/contract/candidate"
import {
  createContext,
  createResource,
  createSignal,
  Match,
  Switch,
  useContext,
  type Accessor,
  type ParentProps,
} from "solid-js"
import { words as examWords } from "../i18n/index.ts"
import { Notice } from "../shell/notice.tsx"
import { Unreached } from "../shell/unreached.tsx"
import { accountClient, type AccountAsked } from "./account-client.ts"
import { AccountSignIn } from "./account-sign-in.tsx"
import { FirstPassword } from "./first-password.tsx"

type Standing =
  | { readonly kind: "unreachable" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "here"; readonly officer: AccountSession }

/** What a page read, or why it has nothing to show. */
export type Reading<Value> =
  | { readonly kind: "read"; readonly value: Value }
  | { readonly kind: "refused" }
  | { readonly kind: "unreachable" }

export type Account = {
  readonly officer: Accessor<AccountSession>
  readonly enter: (officer: AccountSession) => void
  readonly leave: () => Promise<void>
  /** Reads something of the account; when the sign-in is over, the page asks for it again. */
  readonly read: <Value>(asked: () => AccountAsked<Value>) => Promise<Reading<Value>>
}

const AccountContext = createContext<Account>()

export function useAccount(): Account {
  const account = useContext(AccountContext)
  if (account === undefined) throw new Error("There is no account here; AccountGate is missing above")
  return account
}

/** Draws its children for an officer who is signed in, and otherwise what is needed to get there. */
export default function AccountGate(props: ParentProps) {
  const [asked] = createResource(readStanding)
  const [known, setKnown] = createSignal<Standing>()
  const standing = () => known() ?? asked.latest
  const officer = () => {
    const now = standing()
    return now?.kind === "here" ? now.officer : undefined
  }
  const enter = (entered: AccountSession) => void setKnown({ kind: "here", officer: entered })
  const isOpen = () => officer()?.stage === "open"

  async function read<Value>(ask: () => AccountAsked<Value>): Promise<Reading<Value>> {
    try {
      const outcome = await ask()
      if (outcome.ok) return { kind: "read", value: outcome.value }
      if (outcome.refusal === "not-signed-in") setKnown({ kind: "signed-out" })
      return { kind: "refused" }
    } catch {
      return { kind: "unreachable" }
    }
  }

  const account: Account = {
    officer: () => {
      const here = officer()
      if (here === undefined) throw new Error("Nobody is signed in to an account here")
      return here
    },
    enter,
    async leave() {
      await accountClient.signOut().catch(() => undefined)
      setKnown({ kind: "signed-out" })
    },
    read,
  }

  return (
    <Switch fallback={<Notice busy title={examWords().opening} />}>
      <Match when={isOpen()}>
        <AccountContext.Provider value={account}>{props.children}</AccountContext.Provider>
      </Match>
      <Match when={officer()}>
        <FirstPassword onEnter={enter} onLeave={() => void account.leave()} />
      </Match>
      <Match when={standing()?.kind === "signed-out"}>
        <AccountSignIn onEnter={enter} />
      </Match>
      <Match when={standing()?.kind === "unreachable"}>
        <Unreached />
      </Match>
    </Switch>
  )
}

async function readStanding(): Promise<Standing> {
  try {
    const found = await accountClient.readSession()
    return found.ok ? { kind: "here", officer: found.value } : { kind: "signed-out" }
  } catch {
    return { kind: "unreachable" }
  }
}
