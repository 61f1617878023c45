import { StatusLine } from "@sworn/ui"
import { Match, Show, Switch } from "solid-js"
import { words } from "../../i18n/words.ts"
import type { DownloadState } from "./download.ts"
import { formatBytes } from "../../shell/receive.ts"

type At<Step extends DownloadState["step"]> = Extract<DownloadState, { step: Step }>

/** Where the download is, in numbers that were counted. */
export function DownloadStatus(props: { state: DownloadState }) {
  const at = <Step extends DownloadState["step"]>(step: Step) =>
    props.state.step === step ? (props.state as At<Step>) : undefined

  return (
    <div class="download">
      <Switch>
        <Match when={at("starting")}>
          <StatusLine shape="clock">{words().exporting.starting}</StatusLine>
        </Match>
        <Match when={at("receiving")}>
          {(now) => (
            <>
              <Show when={now().rows}>
                {(rows) => <progress max={rows() + 1} value={now().received.lines} />}
              </Show>
              <p class="quiet">{progressWords(now())}</p>
            </>
          )}
        </Match>
        <Match when={at("saved")}>{(saved) => <Saved state={saved()} />}</Match>
        <Match when={at("stopped")}>
          <StatusLine shape="bar">{words().exporting.stopped}</StatusLine>
        </Match>
        <Match when={at("failed")}>
          {(failed) => (
            <StatusLine tone="bad" shape="alert">
              {failed().sentence}
            </StatusLine>
          )}
        </Match>
      </Switch>
    </div>
  )
}

function progressWords(now: At<"receiving">): string {
  const size = words().exporting.progressBytes(formatBytes(now.received.bytes))
  if (now.rows === undefined || now.received.lines > now.rows + 1) return size
  return `${words().exporting.progressRows(Math.max(0, now.received.lines - 1), now.rows)} · ${formatBytes(now.received.bytes)}`
}

function Saved(props: { state: At<"saved"> }) {
  const isBad = () => props.state.missing || props.state.hash.isSame === false
  return (
    <>
      <StatusLine tone={isBad() ? "bad" : "ok"} shape={isBad() ? "alert" : "check"}>
        {words().exporting.finished(props.state.rows ?? 0, formatBytes(props.state.bytes))}
      </StatusLine>
      <dl class="fact-list">
        <div>
          <dt>{words().exporting.file}</dt>
          <dd>{props.state.file}</dd>
        </div>
        <Show when={props.state.hash.server}>
          {(hash) => (
            <div>
              <dt>{words().exporting.hash}</dt>
              <dd>
                <code class="hash">{hash()}</code>
                <Show when={props.state.hash.isSame !== undefined}>
                  <br />
                  {props.state.hash.isSame ? words().exporting.hashSame : words().exporting.hashOther}
                </Show>
              </dd>
            </div>
          )}
        </Show>
      </dl>
    </>
  )
}
