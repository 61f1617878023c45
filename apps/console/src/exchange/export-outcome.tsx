import { StatusLine } from "@sworn/ui"
import { For, Match, Show, Switch } from "solid-js"
import { formatBytes } from "../shell/receive.ts"
import type { ItemDownloadState } from "./item-download.ts"
import { exchangeWords, saidHere } from "./words.ts"

type At<Step extends ItemDownloadState["step"]> = Extract<ItemDownloadState, { step: Step }>

/** What arrived, whether it is what went on record, and all that the format did not carry. */
export function ExportOutcome(props: { state: ItemDownloadState }) {
  const own = () => exchangeWords().out
  const at = <Step extends ItemDownloadState["step"]>(step: Step) =>
    props.state.step === step ? (props.state as At<Step>) : undefined

  return (
    <div class="form" aria-live="polite">
      <Switch>
        <Match when={at("starting")}>
          <StatusLine shape="clock">{own().starting}</StatusLine>
        </Match>
        <Match when={at("receiving")}>
          {(now) => <StatusLine shape="clock">{own().received(formatBytes(now().bytes))}</StatusLine>}
        </Match>
        <Match when={at("stopped")}>
          <StatusLine shape="bar">{own().stopped}</StatusLine>
        </Match>
        <Match when={at("failed")}>
          {(failed) => (
            <StatusLine tone="bad" shape="alert">
              {failed().sentence}
            </StatusLine>
          )}
        </Match>
        <Match when={at("saved")}>{(saved) => <Saved state={saved()} />}</Match>
      </Switch>
    </div>
  )
}

function Saved(props: { state: At<"saved"> }) {
  const own = () => exchangeWords().out
  const leftOut = () => props.state.manifest?.leftOut ?? 0
  const count = () => (props.state.manifest?.itemCount ?? 0) - leftOut()
  return (
    <>
      <Show
        when={props.state.isSame !== false}
        fallback={
          <StatusLine tone="bad" shape="alert">
            {own().hashOther}
          </StatusLine>
        }
      >
        <StatusLine tone={leftOut() > 0 ? "warn" : "ok"} shape={leftOut() > 0 ? "half" : "check"}>
          {leftOut() > 0
            ? own().savedPart(count(), leftOut())
            : own().saved(count(), formatBytes(props.state.bytes))}
        </StatusLine>
      </Show>
      <dl class="fact-list">
        <div>
          <dt>{exchangeWords().facts.file}</dt>
          <dd>{props.state.file}</dd>
        </div>
        <Show when={props.state.manifest}>
          {(manifest) => (
            <div>
              <dt>{own().hash}</dt>
              <dd>
                <code class="hash">{manifest().sha256}</code>
                <Show when={props.state.isSame}>
                  <br />
                  {own().hashSame}
                </Show>
              </dd>
            </div>
          )}
        </Show>
      </dl>
      <Show when={props.state.manifest}>
        {(manifest) => (
          <section class="sheet-like" aria-labelledby="losses-title">
            <h2 id="losses-title">{own().losses}</h2>
            <ul class="note-list export-losses">
              <For each={manifest().losses} fallback={<li>{own().noLosses}</li>}>
                {(loss) => (
                  <li>
                    {own().lossOf(saidHere(loss.words), loss.count)}
                    <p class="quiet">
                      {own().lossItems(
                        loss.items.slice(0, 12).join("、"),
                        loss.count - Math.min(12, loss.items.length),
                      )}
                    </p>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </Show>
    </>
  )
}
