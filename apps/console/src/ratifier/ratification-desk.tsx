import type { RatificationReply, ResultPage, ResultRow } from "@sworn/contract/staff"
import { createEffect, createSignal, on, Show } from "solid-js"
import type { Verdict } from "../api/client.ts"
import { said, words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { Checklist } from "./checklist.tsx"
import { DistributionChart } from "./distribution-chart.tsx"
import { PublishDialog } from "./publish-dialog.tsx"
import { PublishedNote } from "./published-note.tsx"
import { ResultTable } from "./result-table.tsx"
import { SummaryFigures } from "./summary-figures.tsx"

type Props = {
  results: ResultPage
  all: readonly ResultRow[]
  allRead: boolean
  mayRatify: boolean
  published: RatificationReply | undefined
  page: number
  size: number
  verdict: Verdict | undefined
  onPage: (page: number) => void
  onVerdict: (verdict: Verdict | undefined) => void
  /** Answers with what went wrong, if anything did. */
  onRatify: (resultCount: number) => Promise<string | undefined>
}

/** Steps on the left that cannot be skipped, the evidence on the right, and one act at the end. */
export function RatificationDesk(props: Props) {
  const summary = () => props.results.summary
  const [checked, setChecked] = createSignal(0)
  const [isPublishing, setIsPublishing] = createSignal(false)
  // What was checked was another set of results.
  createEffect(
    on(
      () => [summary().graded, summary().passed].join(),
      () => setChecked(0),
      { defer: true },
    ),
  )

  return (
    <Page
      title={said(summary().title)}
      above={{ href: "/ratification", label: words().nouns.ratification }}
      count={words().ratifier.resultCount(summary().graded)}
    >
      <div class="desk">
        <div class="desk-steps">
          <Show
            when={summary().publishedAt}
            fallback={
              <Checklist
                summary={summary()}
                checked={checked()}
                mayRatify={props.mayRatify}
                onCheck={setChecked}
                onPublish={() => setIsPublishing(true)}
              />
            }
          >
            {(publishedAt) => (
              <PublishedNote summary={summary()} publishedAt={publishedAt()} reply={props.published} />
            )}
          </Show>
        </div>
        <div class="desk-evidence">
          <SummaryFigures summary={summary()} />
          <DistributionChart
            results={props.all}
            isComplete={props.allRead}
            expected={summary().graded}
            total={summary().total}
            passMark={summary().passMark}
          />
          <ResultTable
            results={props.results}
            page={props.page}
            size={props.size}
            verdict={props.verdict}
            onPage={(page) => props.onPage(page)}
            onVerdict={(verdict) => props.onVerdict(verdict)}
          />
        </div>
      </div>
      <PublishDialog
        open={isPublishing()}
        summary={summary()}
        onClose={() => setIsPublishing(false)}
        onRatify={(resultCount) => props.onRatify(resultCount)}
      />
    </Page>
  )
}
