/**
 * A browser window of its own: one person's cookies, storage and network, on an office computer's screen.
 *
 * `troubles` collects what no page of ours may do: throw, or ask anything of an origin that is not its own.
 */
import type { Browser, BrowserContext, Page } from "playwright-core"
import { expect } from "vitest"

export type BrowserWindow = {
  readonly context: BrowserContext
  readonly page: Page
  readonly troubles: readonly string[]
  readonly close: () => Promise<void>
}

export async function openWindow(browser: Browser, origin: string): Promise<BrowserWindow> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: "zh-CN",
    colorScheme: "light",
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)

  const troubles: string[] = []
  page.on("pageerror", (fault) => troubles.push(`threw ${fault.stack ?? fault.message}`))
  context.on("request", (request) => {
    const asked = new URL(request.url())
    if (asked.protocol.startsWith("http") && asked.origin !== origin) troubles.push(`asked ${asked.href}`)
  })
  await page.goto(origin)
  return { context, page, troubles, close: () => context.close() }
}

/** Waits, as a person would, until what is read comes true. */
export const eventually = <Value>(
  read: () => Value | Promise<Value>,
  patienceMs = 30_000,
): ReturnType<typeof expect.poll<Value>> => expect.poll(read, { timeout: patienceMs, interval: 100 })
