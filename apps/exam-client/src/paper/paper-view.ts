/** What the candidate looks at: the current item, strike-outs, scroll positions, counts. Nothing of it is sent. */
import type { Answering } from "@sworn/item-view"
import { isAnswer, type PaperContent } from "@sworn/question-bank"
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
  readonly isMarked: (place: Place) => boolean
  readonly answeredCount: Accessor<number>
  readonly markedCount: Accessor<number>
  /** What may be done at one place, as the item's component takes it. */
  readonly answeringAt: (place: Place) => Answering
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

  const isAnswered = (place: Place) => isAnswer(desk.responseTo(place.item.id))
  const isMarked = (place: Place) => desk.isMarked(place.item.id)

  const answeringAt = ({ item }: Place): Answering => ({
    response: () => desk.responseTo(item.id),
    answer: (response) => desk.choose(item.id, response),
    leftMs: desk.leftMs,
    isStruck: (optionId) => struck[item.id]?.includes(optionId) ?? false,
    strike(optionId, isOut) {
      const others = (struck[item.id] ?? []).filter((id) => id !== optionId)
      setStruck(item.id, isOut ? [...others, optionId] : others)
      save()
    },
  })

  return {
    places,
    current,
    isFirst: () => current().number === 1,
    isLast: () => current().number === places.length,
    goTo: setCurrent,
    step: (by) => setCurrent((place) => places[place.number - 1 + by] ?? place),
    isAnswered,
    isMarked,
    answeredCount: createMemo(() => places.filter(isAnswered).length),
    markedCount: createMemo(() => places.filter(isMarked).length),
    answeringAt,
    scrolled: (key) => scrolled.get(key) ?? 0,
    rememberScroll: (key, top) => {
      scrolled.set(key, top)
      clearTimeout(scrollTimer)
      scrollTimer = setTimeout(save, 300)
    },
  }
}
