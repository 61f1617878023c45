import { formatTime, Glyph, type GlyphShape, type Tone } from "@sworn/ui"
import type { AttemptDesk } from "../attempt/desk.ts"
import { words } from "../i18n/index.ts"

type Said = { readonly seen: string; readonly heard: string; readonly tone: Tone; readonly shape: GlyphShape }

/**
 * What is saved, in words. The time changes with every answer, so it is only seen; what is read out changes only when
 * the network goes or comes back (OF-02, OF-04).
 */
export function SaveWords(props: { desk: AttemptDesk }) {
  const state = (): Said => {
    const save = props.desk.saveState()
    const { save: said } = words()
    switch (save.kind) {
      case "nothing-yet":
        return { seen: said.nothingYet, heard: said.nothingYet, tone: "plain", shape: "ring" }
      case "saved":
        return { seen: said.saved(formatTime(save.at)), heard: said.allSaved, tone: "ok", shape: "check" }
      case "saving":
        return { seen: said.saving(save.waiting), heard: said.allSaved, tone: "plain", shape: "half" }
      case "turned-away":
        return {
          seen: said.turnedAway(save.count),
          heard: said.turnedAway(save.count),
          tone: "warn",
          shape: "alert",
        }
      case "offline":
        return props.desk.keepsOnDevice()
          ? {
              seen: save.waiting > 0 ? said.offline(save.waiting) : said.offlineNone,
              heard: said.offlineNone,
              tone: "warn",
              shape: "pause",
            }
          : { seen: said.offlineLost, heard: said.offlineLost, tone: "bad", shape: "alert" }
    }
  }

  return (
    <p class="status-line save-words" role="status" data-tone={state().tone}>
      <span class="visually-hidden">{state().heard}</span>
      <Glyph shape={state().shape} />
      <span aria-hidden="true">{state().seen}</span>
    </p>
  )
}
