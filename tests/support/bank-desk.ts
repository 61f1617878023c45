/** An author's or a reviewer's desk: the console, and what is asked of the API with the cookies of its person. */
import type { Browser } from "playwright-core"
import { zhCN as itemWords } from "../../apps/console/src/trainer/item/zh-CN.ts"
import { openWindow } from "./browser-window.ts"
import { consoleScreen } from "./console-screen.ts"

export type Asked = { readonly status: number; readonly body: unknown }

export async function openBankDesk(browser: Browser, origin: string, username: string) {
  const { page, troubles, close } = await openWindow(browser, origin)
  const screen = consoleScreen(page)
  await screen.signIn(username)
  return {
    ...screen,
    troubles,
    close,
    ask: (path: string, body?: unknown, method = body === undefined ? "GET" : "POST"): Promise<Asked> =>
      page.evaluate(
        async ([to, how, text]) => {
          const reply = await fetch(to, {
            method: how,
            ...(text !== null && { headers: { "content-type": "application/json" }, body: text }),
          })
          return { status: reply.status, body: reply.status === 204 ? null : await reply.json() }
        },
        [path, method, body === undefined ? null : JSON.stringify(body)] as const,
      ),
    /** Opens an item over the list, by its code. */
    async openItem(code: string) {
      await page.goto(`${origin}/items?text=${encodeURIComponent(code)}`)
      await page.getByRole("row").filter({ hasText: code }).click()
      await screen.dialog.getByRole("heading", { name: code }).waitFor()
      await screen.dialog.locator(".asked-stem").first().waitFor()
    },
    act: (act: keyof typeof itemWords.acts) =>
      screen.dialog.getByRole("button", { name: itemWords.acts[act], exact: true }),
    tab: (tab: keyof typeof itemWords.tabs) =>
      screen.dialog.getByText(new RegExp(`^${itemWords.tabs[tab]}( \\d+)?$`)).click(),
  }
}

export type BankDesk = Awaited<ReturnType<typeof openBankDesk>>
