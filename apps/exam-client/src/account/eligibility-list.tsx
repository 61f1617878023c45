import type { OwnEligibility } from "@sworn/contract/candidate"
import { For, Show } from "solid-js"
import { said, words } from "./words.ts"

/** ELI-10: attempts left at each level, or the rule in the way and its reason. */
export function EligibilityList(props: { eligibility: OwnEligibility }) {
  return (
    <>
      <dl class="account-levels">
        <For each={props.eligibility.levels}>
          {(one) => (
            <div>
              <dt>{said(one.levelName)}</dt>
              <dd>
                <Show
                  when={one.reason}
                  fallback={<strong>{words().home.attemptsLeft(one.attemptsLeft ?? 0)}</strong>}
                >
                  {(reason) => (
                    <>
                      <strong>{words().home.mayNot}</strong> {said(reason())}{" "}
                      <span class="account-rule">{words().home.rule(one.rule ?? "")}</span>
                    </>
                  )}
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <p class="account-note">{words().home.eligibilityOn(props.eligibility.on)}</p>
    </>
  )
}
