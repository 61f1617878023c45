/** How this candidate wants to see and steer the exam; kept on the device through a restart. */
import { createPreferences } from "@sworn/ui"
import { createSignal } from "solid-js"

const shortcutsKey = "sworn.exam.shortcuts"

export const preferences = createPreferences("sworn.exam.display")

const [usesShortcuts, setUsesShortcuts] = createSignal(readShortcuts())

/** Single-key shortcuts can be switched off (WCAG 2.1.4). */
export const shortcuts = {
  inUse: usesShortcuts,
  use(inUse: boolean) {
    setUsesShortcuts(inUse)
    try {
      localStorage.setItem(shortcutsKey, inUse ? "on" : "off")
    } catch {
      // Kept for this visit only.
    }
  },
}

function readShortcuts(): boolean {
  try {
    return localStorage.getItem(shortcutsKey) !== "off"
  } catch {
    return true
  }
}
