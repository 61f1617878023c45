import { Button, Dialog, Glyph, Segmented, sizes, themes } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { words } from "../i18n/index.ts"
import { preferences, shortcuts } from "./preferences.ts"

/** Language, colours, size of text and shortcuts; beside it, where there is room, the other language in one act. */
export function DisplayMenu(props: { language?: boolean; compact?: boolean }) {
  const [open, setOpen] = createSignal(false)
  const other = () => (preferences.language() === "en" ? "zh-CN" : "en")

  return (
    <>
      <Show when={props.language}>
        <Button kind="quiet" small lang={other()} onClick={() => preferences.setLanguage(other())}>
          {words().otherLanguage}
        </Button>
      </Show>
      <Button
        kind="quiet"
        small
        class="display-button"
        aria-label={words().display.title}
        title={words().display.title}
        onClick={() => setOpen(true)}
      >
        <Glyph shape="adjust" />
        <Show when={!props.compact}>
          <span class="display-button-word">{words().paper.display}</span>
        </Show>
      </Button>
      <Dialog
        open={open()}
        onClose={() => setOpen(false)}
        title={words().display.title}
        closeLabel={words().close}
      >
        <div class="display-settings">
          <Segmented
            legend={words().display.language}
            value={preferences.language()}
            onChange={preferences.setLanguage}
            options={[
              { value: "zh-CN", label: "中文", lang: "zh-CN" },
              { value: "en", label: "English", lang: "en" },
            ]}
          />
          <Segmented
            legend={words().display.theme}
            value={preferences.theme()}
            onChange={preferences.setTheme}
            options={themes.map((theme) => ({ value: theme, label: words().display.themes[theme] }))}
          />
          <SizeChoice />
          <Segmented
            legend={words().display.shortcuts}
            value={shortcuts.inUse() ? "on" : "off"}
            onChange={(choice) => shortcuts.use(choice === "on")}
            options={[
              { value: "on", label: words().display.shortcutsOn },
              { value: "off", label: words().display.shortcutsOff },
            ]}
          />
        </div>
      </Dialog>
    </>
  )
}

export function SizeChoice(props: { legendHidden?: boolean }) {
  return (
    <Segmented
      legend={words().display.size}
      legendHidden={props.legendHidden ?? false}
      value={preferences.size()}
      onChange={preferences.setSize}
      options={sizes.map((size) => ({ value: size, label: words().display.sizes[size] }))}
    />
  )
}
