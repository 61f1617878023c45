import { languages, Segmented, themes } from "@sworn/ui"
import { preferences, words } from "../i18n/words.ts"

/** Language and theme; both change at once and are kept on this device. */
export function Appearance() {
  return (
    <div class="appearance">
      <Segmented
        legend={words().shell.language}
        options={languages.map((value) => ({ value, label: words().shell.languages[value] }))}
        value={preferences.language()}
        onChange={(language) => preferences.setLanguage(language)}
      />
      <Segmented
        legend={words().shell.theme}
        options={themes.map((value) => ({ value, label: words().shell.themes[value] }))}
        value={preferences.theme()}
        onChange={(theme) => preferences.setTheme(theme)}
      />
    </div>
  )
}
