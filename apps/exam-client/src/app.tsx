import { ItemSurroundings } from "@sworn/item-view"
import { Route, Router } from "@solidjs/router"
import { createEffect, ErrorBoundary, lazy, Suspense, type ParentProps } from "solid-js"
import { words } from "./i18n/index.ts"
import { AttemptOf } from "./shell/attempt-screens.tsx"
import { Notice } from "./shell/notice.tsx"
import { preferences } from "./shell/preferences.ts"
import { SessionProvider } from "./shell/session.tsx"
import { SignedIn } from "./shell/signed-in.tsx"
import "./styles/index.css"

const AccountGate = lazy(() => import("./account/account-session.tsx"))
const AccountPage = lazy(() => import("./account/account.page.tsx"))
const ResultPage = lazy(() => import("./account/result.page.tsx"))
const PracticePage = lazy(() => import("./account/practice.page.tsx"))
const CertificatePage = lazy(() => import("./account/certificate.page.tsx"))

/** An attempt has one address, and nothing in it navigates. The own account is apart, and not loaded on exam day. */
export function App() {
  return (
    <Router root={Shell}>
      <Route path="/account" component={AccountGate}>
        <Route path="/" component={AccountPage} />
        <Route path="/results/:attemptId" component={ResultPage} />
        <Route path="/practice" component={PracticePage} />
        <Route path="/certificates/:certificateId" component={CertificatePage} />
      </Route>
      <Route path="*" component={ExamDay} />
    </Router>
  )
}

const ExamDay = () => (
  <SessionProvider>
    <SignedIn>{(candidacy) => <AttemptOf candidacy={candidacy} />}</SignedIn>
  </SessionProvider>
)

function Shell(props: ParentProps) {
  createEffect(() => (document.title = `${words().product} · Sworn`))

  return (
    <ErrorBoundary fallback={broken}>
      <ItemSurroundings value={withoutMedia}>
        <Suspense fallback={<Notice busy title={words().opening} />}>{props.children}</Suspense>
      </ItemSurroundings>
    </ErrorBoundary>
  )
}

/** The practice item shows no picture; a paper brings its own. */
const withoutMedia = { language: preferences.language, mediaUrl: () => undefined }

/** The candidate reads what is safe; whoever supports them finds the fault in the browser's console. */
function broken(fault: unknown) {
  console.error(fault)
  return (
    <Notice
      title={words().fault.title}
      body={words().fault.body}
      act={words().fault.reload}
      onAct={() => location.reload()}
    />
  )
}
