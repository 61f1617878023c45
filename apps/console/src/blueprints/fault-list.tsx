import type { FaultyBlueprint } from "@sworn/question-bank"
import { StatusLine } from "@sworn/ui"
import { For, Show } from "solid-js"
import { useNames } from "./names.ts"
import { blueprintWords, sayFault } from "./words.ts"

/** What keeps it from approval, each with what to do; a name leads to its control where there is one. */
export function FaultList(props: {
  faults: readonly FaultyBlueprint[]
  onGo?: ((control: string) => void) | undefined
}) {
  const { subjectName } = useNames()
  const isWhole = () => props.faults.length === 0
  return (
    <section class="blueprint-faults" aria-label={blueprintWords().faultsTitle}>
      <StatusLine tone={isWhole() ? "ok" : "warn"} shape={isWhole() ? "check" : "alert"}>
        {isWhole() ? blueprintWords().noFaults : blueprintWords().faultCount(props.faults.length)}
      </StatusLine>
      <Show when={!isWhole()}>
        <ul>
          <For each={props.faults}>
            {(one) => (
              <li>
                <Show when={props.onGo} fallback={sayFault(one, subjectName)}>
                  {(onGo) => (
                    <button type="button" class="fault-link" onClick={() => onGo()(controlOf(one))}>
                      {sayFault(one, subjectName)}
                    </button>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}

/** The id of the control that a fault is mended at. */
export function controlOf({ fault, field, kind, subject, at, locale }: FaultyBlueprint): string {
  if (field === "title") return locale === "en" ? "title-en" : "title-zh"
  if (field === "bands") return `band-${at ?? 0}`
  if (field === "sections") return `section-${kind ?? ""}`
  if (field === "total") return "total"
  if (field === "shares") return `share-${subject ?? ""}`
  if (field === "requirements") return `requirement-${at ?? 0}`
  if (fault === "specialist-subject-missing" || fault === "specialist-subject-unasked") return "specialist"
  return "cells"
}
