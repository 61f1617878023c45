import type { ParentProps } from "solid-js"
import { words } from "../i18n/index.ts"
import { DisplayMenu } from "./display-menu.tsx"

/** The bar above every page but the paper: the name, whatever the page adds, and how to see it. */
export function TopBar(props: ParentProps) {
  return (
    <header class="top-bar">
      <p class="wordmark">
        <span lang="en">Sworn</span>
        <span class="wordmark-product">{words().product}</span>
      </p>
      <div class="top-bar-end">
        {props.children}
        <DisplayMenu language />
      </div>
    </header>
  )
}
