/** The sides of an item, in the order in which a sheet shows them; the one open is in the address. */
import type { SearchParams } from "@solidjs/router"

export const tabs = ["item", "versions", "talk", "use"] as const
export type Tab = (typeof tabs)[number]

export const tabIn = ({ tab }: SearchParams): Tab => tabs.find((one) => one === tab) ?? "item"
