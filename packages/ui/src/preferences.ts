/**
 * How this person wants to see the screen: language, theme, size of reading text. Kept on this device, applied to the
 * root element, where the tokens read it. A browser that keeps nothing still applies them for this visit.
 */
import { createSignal, type Accessor } from "solid-js"
import { languages, type Language } from "./words.ts"

export const themes = ["system", "light", "dark", "contrast"] as const
export type Theme = (typeof themes)[number]

export const sizes = ["small", "medium", "large"] as const
export type Size = (typeof sizes)[number]

export type Preferences = {
  readonly language: Accessor<Language>
  readonly setLanguage: (language: Language) => void
  readonly theme: Accessor<Theme>
  readonly setTheme: (theme: Theme) => void
  readonly size: Accessor<Size>
  readonly setSize: (size: Size) => void
}

export function createPreferences(storageKey: string, root = document.documentElement): Preferences {
  const before = readRemembered(storageKey)
  const [language, setLanguage] = createSignal<Language>(before.language)
  const [theme, setTheme] = createSignal<Theme>(before.theme)
  const [size, setSize] = createSignal<Size>(before.size)

  const apply = () => {
    root.lang = language()
    root.dataset["size"] = size()
    if (theme() === "system") delete root.dataset["theme"]
    else root.dataset["theme"] = theme()
  }
  const keeping =
    <Choice>(set: (choice: Choice) => void) =>
    (choice: Choice) => {
      set(choice)
      apply()
      remember(storageKey, { language: language(), theme: theme(), size: size() })
    }
  apply()

  // Chosen in another window of the same person: it holds here too. Lives as long as the page.
  addEventListener("storage", ({ key }) => {
    if (key !== storageKey) return
    const chosen = readRemembered(storageKey)
    setLanguage(chosen.language)
    setTheme(chosen.theme)
    setSize(chosen.size)
    apply()
  })

  return {
    language,
    setLanguage: keeping<Language>((next) => setLanguage(next)),
    theme,
    setTheme: keeping<Theme>((next) => setTheme(next)),
    size,
    setSize: keeping<Size>((next) => setSize(next)),
  }
}

const oneOf = <Choice extends string>(choices: readonly Choice[], text: unknown, otherwise: Choice): Choice =>
  choices.find((choice) => choice === text) ?? otherwise

function readRemembered(storageKey: string): { language: Language; theme: Theme; size: Size } {
  const kept = readKept(storageKey)
  return {
    language: oneOf(languages, kept["language"], "zh-CN"),
    theme: oneOf(themes, kept["theme"], "system"),
    size: oneOf(sizes, kept["size"], "medium"),
  }
}

function readKept(storageKey: string): Record<string, unknown> {
  try {
    return { ...JSON.parse(localStorage.getItem(storageKey) ?? "{}") }
  } catch {
    return {}
  }
}

function remember(storageKey: string, preferences: Record<string, string>) {
  try {
    localStorage.setItem(storageKey, JSON.stringify(preferences))
  } catch {
    // Private windows and locked-down browsers keep nothing; the choice still holds for this visit.
  }
}
