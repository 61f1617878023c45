import type { HotspotItem as Item, Point } from "@sworn/question-bank"
import { Button } from "@sworn/ui"
import { createSignal, createUniqueId, Show } from "solid-js"
import type { Answering } from "../answering.ts"
import { useSurroundings } from "../surroundings.ts"
import { ItemFrame } from "./item-frame.tsx"
import { useFurtherWords } from "./words.ts"

type Props = { item: Item; answering: Answering; locked: boolean }

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** A picture to point at: with a click, or with a cross that the arrow keys move and Enter sets. */
export function HotspotItem(props: Props) {
  const { words, said } = useFurtherWords()
  const surroundings = useSurroundings()
  const howId = createUniqueId()
  const image = () => props.item.image
  const point = (): Point | null => {
    const response = props.answering.response()
    return response !== undefined && "point" in response ? response.point : null
  }
  const [cross, setCross] = createSignal<Point>(
    point() ?? [Math.floor(image().width / 2), Math.floor(image().height / 2)],
  )
  /** A fortieth of the picture; a pixel for who looks closely. */
  const stride = () => Math.max(1, Math.round(Math.max(image().width, image().height) / 40))

  const inside = ([x, y]: Point): Point => [
    Math.min(Math.max(Math.round(x), 0), image().width - 1),
    Math.min(Math.max(Math.round(y), 0), image().height - 1),
  ]
  function set(place: Point) {
    if (props.locked) return
    setCross(inside(place))
    props.answering.answer({ point: inside(place) })
  }
  function pointAt(event: MouseEvent & { currentTarget: SVGSVGElement }) {
    const box = event.currentTarget.getBoundingClientRect()
    set([
      ((event.clientX - box.left) / box.width) * image().width,
      ((event.clientY - box.top) / box.height) * image().height,
    ])
  }
  function steer(event: KeyboardEvent) {
    const direction = directions[event.key]
    if (direction !== undefined) {
      const by = event.shiftKey ? 1 : stride()
      setCross(([x, y]) => inside([x + direction[0] * by, y + direction[1] * by]))
    } else if (event.key === "Enter" || event.key === " ") set(cross())
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const note = () => {
    const there = point()
    const [x, y] = cross()
    const isAway = there === null || there[0] !== x || there[1] !== y
    const said = there === null ? words().hotspot.open : words().hotspot.set(there[0], there[1])
    return isAway ? `${said} · ${words().hotspot.cross(x, y)}` : said
  }

  return (
    <ItemFrame
      stem={props.item.stem}
      answering={props.answering}
      locked={props.locked}
      nothing={{ point: null }}
      note={note()}
      spoken={note()}
    >
      <p class="further-how" id={howId}>
        {words().hotspot.how}
      </p>
      <Show
        when={surroundings.mediaUrl(image().mediaId)}
        fallback={<p class="rich-missing">{words().hotspot.missing(said(image().alt))}</p>}
      >
        {(address) => (
          <div
            class="hotspot"
            role="application"
            tabindex="0"
            data-scrolls=""
            aria-label={words().hotspot.field(said(image().alt))}
            aria-describedby={howId}
            onKeyDown={steer}
          >
            <svg
              viewBox={`0 0 ${image().width} ${image().height}`}
              width={image().width}
              height={image().height}
              class="hotspot-picture"
              aria-hidden="true"
              onClick={pointAt}
            >
              <image href={address()} width={image().width} height={image().height} />
              <Cross at={cross()} size={Math.max(image().width, image().height) / 24} kind="cross" />
              <Show when={point()}>
                {(there) => (
                  <Cross at={there()} size={Math.max(image().width, image().height) / 24} kind="set" />
                )}
              </Show>
            </svg>
          </div>
        )}
      </Show>
      <Button class="hotspot-here" onClick={() => set(cross())}>
        {words().hotspot.here}
      </Button>
    </ItemFrame>
  )
}

/** Light around dark, so that it is seen on any picture; what is set has a ring as well. */
function Cross(props: { at: Point; size: number; kind: "cross" | "set" }) {
  const path = () => {
    const [x, y] = props.at
    const { size } = props
    return `M${x - size} ${y}H${x + size}M${x} ${y - size}V${y + size}`
  }
  return (
    <g class="hotspot-mark" data-kind={props.kind}>
      <path class="hotspot-under" d={path()} />
      <path class="hotspot-over" d={path()} />
      <Show when={props.kind === "set"}>
        <circle class="hotspot-under" cx={props.at[0]} cy={props.at[1]} r={props.size * 0.7} />
        <circle class="hotspot-over" cx={props.at[0]} cy={props.at[1]} r={props.size * 0.7} />
      </Show>
    </g>
  )
}
