/**
 * The item editor as an author without a mouse works with it.
 *
 * Errors: whatever is not on the screen in time throws, with what was looked for.
 */
import type { Browser, Page } from "playwright-core"
import { en } from "../../apps/console/src/trainer/editor/en.ts"
import { zhCN } from "../../apps/console/src/trainer/editor/zh-CN.ts"
import { openWindow } from "./browser-window.ts"
import { consoleScreen } from "./console-screen.ts"

export const editorWords = { "zh-CN": zhCN, en }

export function editorScreen(page: Page) {
  const { keyboard } = page
  const words = zhCN
  return {
    page,
    words,
    keyboard,
    opened: () => page.getByRole("textbox", { name: `${words.question.stem}（中文）` }).waitFor(),
    /** The text field of this name, in the language that is written now. */
    text: (name: string, language: "中文" | "英文" = "中文") =>
      page.getByRole("textbox", { name: `${name}（${language}）` }),
    option: (letter: string, language: "中文" | "英文" = "中文") =>
      page.getByRole("textbox", { name: `${words.options.option(letter)}（${language}）` }),
    /** What is said beside the control of this name. */
    errorOf: (control: string) => page.locator(`.field:has(#at-${control}) .field-error`),
    preview: page.getByRole("region", { name: words.panels.preview }),
    law: page.getByRole("region", { name: words.panels.law }),
    saved: () => page.getByText(/^已存草稿 \d\d:\d\d:\d\d$/).waitFor(),
    /** Presses Tab until the focus is where it is looked for; answers with how often. */
    async tabTo(role: string, name: string | RegExp, most = 60): Promise<number> {
      const wanted = page.getByRole(role as "button", { name, exact: typeof name === "string" }).first()
      for (let presses = 0; presses <= most; presses += 1) {
        if (await wanted.evaluate((element) => element === document.activeElement)) return presses
        await keyboard.press("Tab")
      }
      throw new Error(`Tab does not come to ${role} ${name} within ${most} presses`)
    },
    focused: () => page.evaluate(() => document.activeElement?.id ?? ""),
  }
}

export type EditorScreen = ReturnType<typeof editorScreen>

/** An author of their own window, at one address of the editor. */
export async function openEditor(browser: Browser, origin: string, path: string) {
  const { page, troubles } = await openWindow(browser, origin)
  await consoleScreen(page).signIn("author")
  await page.goto(`${origin}${path}`)
  const screen = editorScreen(page)
  await screen.opened()
  return { ...screen, troubles }
}
