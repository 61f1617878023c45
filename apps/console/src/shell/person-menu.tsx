import { A, useLocation } from "@solidjs/router"
import { Button, StatusLine } from "@sworn/ui"
import { createEffect, createSignal, For, on, onCleanup, onMount } from "solid-js"
import { words } from "../i18n/words.ts"
import { Appearance } from "./appearance.tsx"
import { useSession } from "./session.tsx"

/** Who is signed in, in which roles and units; language, theme and the way out. */
export function PersonMenu() {
  const session = useSession()
  const location = useLocation()
  const [problem, setProblem] = createSignal<string>()
  let menu!: HTMLDetailsElement

  const shut = () => (menu.open = false)
  const shutOutside = (event: Event) => menu.contains(event.target as Node) || shut()
  const shutOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !menu.open) return
    shut()
    menu.querySelector("summary")?.focus()
  }
  onMount(() => document.addEventListener("pointerdown", shutOutside))
  onCleanup(() => document.removeEventListener("pointerdown", shutOutside))
  createEffect(on(() => location.pathname, shut, { defer: true }))

  return (
    <details ref={menu} class="person" onKeyDown={shutOnEscape}>
      <summary class="person-name">
        <span class="visually-hidden">{words().shell.menu}</span>
        <span class="person-own">{session.person().name}</span>
        <span class="person-role">{firstRole()}</span>
      </summary>
      <div class="person-panel">
        <ul class="person-grants">
          <For each={session.person().grants}>
            {(grant) => <li>{words().shell.actingIn(words().roles[grant.role], grant.unitName)}</li>}
          </For>
        </ul>
        <A class="button" href="/account">
          {words().account.title}
        </A>
        <Appearance />
        <Button onClick={() => void session.end().then(setProblem)}>{words().shell.signOut}</Button>
        <StatusLine tone="bad">{problem()}</StatusLine>
      </div>
    </details>
  )

  function firstRole() {
    const [first, ...others] = new Set(session.person().grants.map((grant) => grant.role))
    if (first === undefined) return words().shell.none
    return words().shell.roleAndOthers(words().roles[first], others.length)
  }
}
