/**
 * A screen in every look it can have: two languages by three themes, without leaving it; judged by axe, and photographed
 * for a person's eye when SCREENSHOTS names a folder.
 */
import { AxeBuilder } from "@axe-core/playwright"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "playwright-core"

export const languages = ["zh-CN", "en"] as const
export const themes = ["light", "dark", "contrast"] as const
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
/** All of the standards that a theme can break: its colours, and the borders that make a target larger or smaller. */
const rulesOfThemes = ["color-contrast", "link-in-text-block", "target-size"]

/** Where each client keeps how its person wants to see it. */
export type LookKey = "sworn.exam.display" | "sworn-console"

export type Finding = { readonly look: string; readonly rule: string; readonly where: string }

/**
 * What axe finds wrong with the screen as it stands, in each of its six looks; ends in Chinese and light. Each language is
 * judged by every rule once, in light, and by the rules of themes in the others: names, roles and order know no colour.
 */
export async function findingsInEveryLook(page: Page, key: LookKey, screen: string): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const language of [...languages].reverse()) {
    for (const theme of [...themes].reverse()) {
      await choose(page, key, { language, theme, size: "medium" })
      const look = `${screen} ${language} ${theme}`
      await photograph(page, look)
      // There are no frames in our pages; joining the findings of several takes axe as long as finding them.
      const axe = new AxeBuilder({ page }).setLegacyMode()
      const judge = theme === "light" ? axe.withTags(standards) : axe.withRules(rulesOfThemes)
      const { violations } = await judge.analyze()
      for (const { id, nodes } of violations) {
        findings.push({ look, rule: id, where: nodes.map((node) => node.target.join(" ")).join(", ") })
      }
    }
  }
  return findings
}

/** As if chosen in another window of the same person: the page follows at once and keeps its place. */
async function choose(page: Page, key: LookKey, look: object): Promise<void> {
  await page.evaluate(
    ([name, text]) => {
      localStorage.setItem(name, text)
      dispatchEvent(new StorageEvent("storage", { key: name }))
    },
    [key, JSON.stringify(look)] as const,
  )
  await page.waitForFunction(
    (wanted) => document.documentElement.dataset["theme"] === wanted,
    (look as { theme: string }).theme,
  )
  // Colours fade over; axe must judge where they arrive.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  )
}

/** Whether anything is cut off or must be scrolled for sideways at this width. */
export async function overflowAt(page: Page, width: number, height: number): Promise<number> {
  const before = page.viewportSize()
  await page.setViewportSize({ width, height })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (before !== null) await page.setViewportSize(before)
  return overflow
}

/** For looking at, not for comparing: SCREENSHOTS=folder npm test. */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"]
  if (folder === undefined || folder === "") return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name.replaceAll(/[^\w.-]+/g, "-")}.png`) })
}
