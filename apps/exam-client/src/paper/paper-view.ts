/** What the candidate looks at: the current item, strike-outs, scroll positions, counts. Nothing of it is sent. */
import { chosenIn, isAnswer, takesOneOption, type PaperContent } from "@sworn/question-bank"
import { createEffect, createMemo, createSignal, on, onCleanup, type Accessor } from "solid-js"
import { createStore, unwrap } from "solid-js/store"
import type { AttemptDesk } from "../attempt/desk.ts"
import { keepView, readKeptView } from "./kept-view.ts"
import { placesOf, type Place } from "./places.ts"

export type PaperView = {
  readonly places: readonly Place[]
  readonly current: Accessor<Place>
  readonly isLast: Accessor<boolean>
  readonly isFirst: Accessor<boolean>
  readonly goTo: (place: Place) => void
  readonly step: (by: 1 | -1) => void
  readonly isAnswered: (place: Place) => boolean
  readonly isChosen: (place: Place, optionId: string) => boolean
  readonly isMarked: (place: Place) => boolean
  readonly answeredCount: Accessor<number>
  readonly markedCount: Accessor<number>
  /** Chooses, or takes back where that is how the kind works. */
  readonly toggle: (place: Place, optionId: string) => void
  readonly clear: (place: Place) => void
  readonly isStruck: (place: Place, optionId: string) => boolean
  readonly strike: (place: Place, optionId: string, struck: boolean) => void
  readonly scrolled: (key: string) => number
  readonly rememberScroll: (key: string, top: number) => void
}

export function createPaperView(desk: AttemptDesk, paper: PaperContent): PaperView {
  const attemptId = desk.candidacy().attempt.attemptId
  const places = placesOf(paper)
  const kept = readKeptView(attemptId)
  const start = places.find((place) => place.item.id === kept.itemId) ?? places[0]
  if (start === undefined) throw new Error(`Paper ${paper.paperId} has no items`)

  const [current, setCurrent] = createSignal(start)
  const [struck, setStruck] = createStore<Record<string, readonly string[]>>({ ...kept.struck })
  const scrolled = new Map(Object.entries(kept.scrolled))

  let scrollTimer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(scrollTimer))
  const save = () =>
    keepView(attemptId, {
      itemId: current().item.id,
      struck: unwrap(struck),
      scrolled: Object.fromEntries(scrolled),
    })
  createEffect(on(current, save))

  const chosenOf = (place: Place) => chosenIn(desk.responseTo(place.item.id))
  const isAnswered = (place: Place) => isAnswer(desk.responseTo(place.item.id))
  const isMarked = (place: Place) => desk.isMarked(place.item.id)
  const isStruck = (place: Place, optionId: string) => struck[place.item.id]?.includes(optionId) ?? false

  function strike(place: Place, optionId: string, isOut: boolean) {
    const others = (struck[place.item.id] ?? []).filter((id) => id !== optionId)
    setStruck(place.item.id, isOut ? [...others, optionId] : others)
    save()
  }

  function toggle(place: Place, optionId: string) {
    const chosen = chosenOf(place)
    const isChosen = chosen.includes(optionId)
    if (!isChosen && isStruck(place, optionId)) strike(place, optionId, false)
    if (takesOneOption(place.item.kind)) return desk.choose(place.item.id, { optionIds: [optionId] })
    const optionIds = isChosen ? chosen.filter((id) => id !== optionId) : [...chosen, optionId]
    desk.choose(place.item.id, { optionIds })
  }

  return {
    places,
    current,
    isFirst: () => current().number === 1,
    isLast: () => current().number === places.length,
    goTo: setCurrent,
    step: (by) => setCurrent((place) => places[place.number - 1 + by] ?? place),
    isAnswered,
    isChosen: (place, optionId) => chosenOf(place).includes(optionId),
    isMarked,
    answeredCount: createMemo(() => places.filter(isAnswered).length),
    markedCount: createMemo(() => places.filter(isMarked).length),
    toggle,
    clear: (place) => desk.choose(place.item.id, { optionIds: [] }),
    isStruck,
    strike,
    scrolled: (key) => scrolled.get(key) ?? 0,
    rememberScroll: (key, top) => {
      scrolled.set(key, top)
      clearTimeout(scrollTimer)
      scrollTimer = setTimeout(save, 300)
    },
  }
}
