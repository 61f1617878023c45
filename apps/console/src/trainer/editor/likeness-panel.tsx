import type { LikenessReply } from "@sworn/contract/staff"
import { locales, plainTextOf, type Locale, type LocalisedRich } from "@sworn/question-bank"
import { Glyph } from "@sworn/ui"
import { createEffect, createSignal, For, on, onCleanup, Show } from "solid-js"
import { editorApi } from "./editor-api.ts"
import { words } from "./words.ts"

type Match = LikenessReply["matches"][number] & { readonly locale: Locale }

const afterTypingMs = 700
const shortest = 6

/** Items of the bank that ask nearly the same as what is being typed, in either language; quiet until one is the very same. */
export function LikenessPanel(props: { stem: LocalisedRich; itemId: string | null }) {
  const [matches, setMatches] = createSignal<readonly Match[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  createEffect(
    on(
      () => locales.map((locale) => plainTextOf(props.stem[locale]).trim()).join("\u0000"),
      (stems) => {
        clearTimeout(timer)
        timer = setTimeout(() => void look(stems.split("\u0000")), afterTypingMs)
      },
    ),
  )
  onCleanup(() => clearTimeout(timer))

  async function look(stems: readonly string[]) {
    const number = (asked += 1)
    const found = await Promise.all(
      locales.map(async (locale, at) => {
        const stem = stems[at] ?? ""
        if (Array.from(stem).length < shortest) return []
        const reply = await editorApi.findLikenesses(stem, locale, props.itemId)
        // Beside the writing: where it fails, nobody is kept from writing.
        return reply.ok ? reply.value.matches.map((match) => ({ ...match, locale })) : []
      }),
    )
    if (number !== asked) return
    const best = new Map<string, Match>()
    for (const match of found.flat().toSorted((one, other) => other.likeness - one.likeness))
      if (!best.has(match.itemId)) best.set(match.itemId, match)
    setMatches([...best.values()].slice(0, 5))
  }
  const exact = () => matches().filter((match) => match.likeness === 1)

  return (
    <div class="likenesses" role="status">
      <For each={exact()}>
        {(match) => (
          <p class="likeness-exact">
            <Glyph shape="alert" />
            <span>{words().likeness.exact(match.code)}</span>
          </p>
        )}
      </For>
      <Show when={matches().length > 0}>
        <p class="quiet">{words().likeness.heading(matches().length)}</p>
        <ul class="likeness-list">
          <For each={matches()}>
            {(match) => (
              <li>
                <a
                  href={`/items/${match.itemId}`}
                  target="_blank"
                  rel="noopener"
                  aria-label={words().likeness.open(match.code)}
                >
                  {match.code}
                </a>
                <span class="likeness-share">{words().likeness.share(Math.floor(match.likeness * 100))}</span>
                <span class="quiet">{words().likeness.language[match.locale]}</span>
                <span class="likeness-excerpt" lang={match.locale}>
                  {match.excerpt}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}
