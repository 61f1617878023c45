import type { StatuteVersionPage, VersionHead } from "@sworn/contract/staff"
import { A } from "@solidjs/router"
import { formatDayMinute, StateChip, type GlyphShape, type Tone } from "@sworn/ui"
import { For, Show, type JSX } from "solid-js"
import { Empty } from "../shell/empty.tsx"
import { ArticleList } from "./article-list.tsx"
import { Contents } from "./contents.tsx"
import { timeOf, type VersionTime } from "./versions.ts"
import { lawWords } from "./words.ts"

type Props = {
  page: StatuteVersionPage
  mayReadItems: boolean
  /** Beside the short names. */
  naming: JSX.Element
  onVersion: (version: string) => void
}

export const looksOfTime = {
  past: { shape: "strike", tone: "plain" },
  now: { shape: "check", tone: "ok" },
  later: { shape: "clock", tone: "accent" },
} as const satisfies Record<VersionTime, { shape: GlyphShape; tone: Tone }>

/** A version of a statute: its days, its contents and its articles, each with who cites it. */
export function StatuteDesk(props: Props) {
  return (
    <>
      <VersionList page={props.page} onVersion={props.onVersion} />
      <VersionFacts page={props.page} />
      {props.naming}
      <Show when={props.page.text} fallback={<Empty what={lawWords().noText} next={lawWords().noTextNext} />}>
        {(text) => (
          <div class="law-reader">
            <Contents text={text()} />
            <ArticleList
              text={text()}
              statute={props.page.statute}
              citations={props.page.citations}
              mayReadItems={props.mayReadItems}
            />
          </div>
        )}
      </Show>
    </>
  )
}

function VersionList(props: Pick<Props, "page" | "onVersion">) {
  const canCompare = (version: VersionHead) =>
    version.version !== props.page.shown.version &&
    version.articleCount !== null &&
    props.page.shown.articleCount !== null
  const comparison = (other: VersionHead) => {
    const [from, to] = [other.version, props.page.shown.version].toSorted()
    return `/statutes/${props.page.statute}/comparison?from=${from}&to=${to}`
  }
  return (
    <ol class="law-versions" aria-label={lawWords().versions}>
      <For each={props.page.versions}>
        {(version) => {
          const look = () => looksOfTime[timeOf(version, props.page.today)]
          const isShown = () => version.version === props.page.shown.version
          return (
            <li class="law-version" data-shown={isShown() ? "" : undefined}>
              <A
                href={`/statutes/${props.page.statute}?version=${version.version}`}
                aria-current={isShown() ? "true" : undefined}
              >
                {lawWords().adopted(version.version)}
              </A>
              <StateChip shape={look().shape} tone={look().tone}>
                {lawWords().versionTag[timeOf(version, props.page.today)]}
              </StateChip>
              <span class="quiet">{lawWords().inForceDays(version.effectiveFrom, version.effectiveTo)}</span>
              <Show when={canCompare(version)}>
                <A href={comparison(version)} aria-label={lawWords().compareWith(version.version)}>
                  {lawWords().compare}
                </A>
              </Show>
            </li>
          )
        }}
      </For>
    </ol>
  )
}

function VersionFacts(props: { page: StatuteVersionPage }) {
  const facts = () => {
    const { shown, sha256, loadedBy, loadedAt } = props.page
    const loaded =
      loadedAt === null
        ? null
        : lawWords().loadedAs(loadedBy ?? lawWords().byCommand, formatDayMinute(loadedAt))
    return [
      [lawWords().issuingBody, shown.issuingBody],
      [lawWords().source, shown.source],
      [lawWords().articles, shown.articleCount],
      [lawWords().loaded, loaded],
      [lawWords().fingerprint, sha256?.slice(0, 16) ?? null],
    ].filter(([, value]) => value !== null)
  }
  return (
    <dl class="law-facts">
      <For each={facts()}>
        {([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        )}
      </For>
    </dl>
  )
}
