import { A } from "@solidjs/router"
import { Button, Dialog } from "@sworn/ui"
import { createResource, createSignal, Match, Show, Switch, type JSX } from "solid-js"
import { TopBar } from "../shell/top-bar.tsx"
import { words as examWords } from "../i18n/index.ts"
import { accountClient } from "./account-client.ts"
import { useAccount, type Reading } from "./account-session.tsx"
import { CertificateList } from "./certificate-list.tsx"
import { EligibilityList } from "./eligibility-list.tsx"
import { PasswordForm } from "./password-form.tsx"
import { RegistrationList } from "./registration-list.tsx"
import { words } from "./words.ts"

/** The own account: where to go, what was earned, what may be sat, and a question to try. */
export default function AccountPage() {
  const account = useAccount()
  const [isChanging, setIsChanging] = createSignal(false)
  const [hasChanged, setHasChanged] = createSignal(false)
  const [registrations] = createResource(() => account.read(accountClient.readRegistrations))
  const [certificates] = createResource(() => account.read(accountClient.readCertificates))
  const [eligibility] = createResource(() => account.read(accountClient.readEligibility))

  return (
    <div class="page">
      <TopBar>
        <Button kind="quiet" small onClick={() => setIsChanging(true)}>
          {words().home.changePassword}
        </Button>
        <Button kind="quiet" small onClick={() => void account.leave()}>
          {words().home.signOut}
        </Button>
      </TopBar>
      <main class="account">
        <header>
          <h1 class="document-title">{words().home.title}</h1>
          <p class="account-person">
            <span lang="zh-CN">{account.officer().name}</span> <span>{account.officer().policeNo}</span>{" "}
            <span lang="zh-CN">{account.officer().unit}</span>
          </p>
          <p role="status">
            <Show when={hasChanged()}>{words().password.done}</Show>
          </p>
        </header>
        <Section title={words().home.registrations} reading={registrations()}>
          {(read) => <RegistrationList registrations={read.registrations} />}
        </Section>
        <Section title={words().home.certificates} reading={certificates()}>
          {(read) => <CertificateList certificates={read.certificates} />}
        </Section>
        <Section title={words().home.eligibility} reading={eligibility()}>
          {(read) => <EligibilityList eligibility={read} />}
        </Section>
        <section class="account-section">
          <h2 class="section-title">{words().practice.title}</h2>
          <p class="account-note">{words().practice.intro}</p>
          <p>
            <A class="button" href="/account/practice">
              {words().practice.link}
            </A>
          </p>
        </section>
      </main>
      <Dialog
        open={isChanging()}
        onClose={() => setIsChanging(false)}
        title={words().password.title}
        closeLabel={words().password.cancel}
      >
        <PasswordForm
          onChanged={(officer) => {
            account.enter(officer)
            setIsChanging(false)
            setHasChanged(true)
          }}
        />
      </Dialog>
    </div>
  )
}

/** What could not be fetched says so in its own place; the rest of the page stands. */
function Section<Value>(props: {
  title: string
  reading: Reading<Value> | undefined
  children: (value: Value) => JSX.Element
}) {
  const value = () => (props.reading?.kind === "read" ? props.reading.value : undefined)

  return (
    <section class="account-section">
      <h2 class="section-title">{props.title}</h2>
      <Switch fallback={<p aria-busy="true">{examWords().opening}</p>}>
        <Match when={value()}>{(read) => props.children(read())}</Match>
        <Match when={props.reading}>
          <p class="callout" data-tone="warn">
            {examWords().unreachable.later}
          </p>
        </Match>
      </Switch>
    </section>
  )
}
