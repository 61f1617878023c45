import { Route, Router } from "@solidjs/router"
import { createEffect, ErrorBoundary, lazy, Suspense, type ParentProps } from "solid-js"
import { words } from "./i18n/index.ts"
import { AttemptOf } from "./shell/attempt-screens.tsx"
import { Notice } from "./shell/notice.tsx"
import { SessionProvider } from "./shell/session.tsx"
import { SignedIn } from "./shell/signed-in.tsx"
import "./styles/index.css"

const ResultPage = lazy(() => import("./result/result.page.tsx"))
const CertificatePage = lazy(() => import("./certificate/certificate.page.tsx"))

/** Three addresses. An attempt has one, and nothing in it navigates. */
export function App() {
  return (
    <Router root={Shell}>
      <Route path="/result" component={ResultPage} />
      <Route path="/certificate" component={CertificatePage} />
      <Route path="*" component={ExamDay} />
    </Router>
  )
}

const ExamDay = () => <SignedIn>{(candidacy) => <AttemptOf candidacy={candidacy} />}</SignedIn>

function Shell(props: ParentProps) {
  createEffect(() => (document.title = `${words().product} · Sworn`))

  return (
    <ErrorBoundary fallback={broken}>
      <SessionProvider>
        <Suspense fallback={<Notice busy title={words().opening} />}>{props.children}</Suspense>
      </SessionProvider>
    </ErrorBoundary>
  )
}

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
