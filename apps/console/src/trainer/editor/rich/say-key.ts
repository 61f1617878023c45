const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent)

const said: Record<string, string> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Enter: "Enter",
}

/** A key as people of this machine read it: "Mod-Shift-8" is Ctrl+Shift+8, or ⌘⇧8 on a Mac. */
export function sayKey(key: string): string {
  const parts = key.split("-").map((part) => said[part] ?? (part.length === 1 ? part.toUpperCase() : part))
  if (!isMac()) return parts.map((part) => (part === "Mod" ? "Ctrl" : part)).join("+")
  const signs: Record<string, string> = { Mod: "⌘", Alt: "⌥", Shift: "⇧" }
  return parts.map((part) => signs[part] ?? part).join("")
}
