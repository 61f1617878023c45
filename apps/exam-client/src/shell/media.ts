import { createSignal, onCleanup, type Accessor } from "solid-js"

/** Whether a media query holds, as it changes. */
export function createMedia(query: string): Accessor<boolean> {
  const media = matchMedia(query)
  const [matches, setMatches] = createSignal(media.matches)
  const changed = () => setMatches(media.matches)
  media.addEventListener("change", changed)
  onCleanup(() => media.removeEventListener("change", changed))
  return matches
}

/** Below this the answer sheet is a dialog and cases use tabs. */
export const narrow = "(max-width: 60rem)"
