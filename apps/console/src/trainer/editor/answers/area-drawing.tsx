import type { HotspotImage, Point } from "@sworn/question-bank"
import type { HotspotArea } from "@sworn/question-bank/keyed"
import { createSignal, For, Index, Show } from "solid-js"
import { AreaShape } from "../../area-shape.tsx"
import { halfWay, withCornerAfter, withCornerAt, withoutCorner, type Polygon } from "../body/areas.ts"
import { mediaAddress } from "../../media-address.ts"
import { words } from "../words.ts"

type Props = {
  image: HotspotImage
  areas: readonly HotspotArea[]
  /** The corner whose numbers are being typed. */
  held: Corner | undefined
  onDrawn: (area: HotspotArea) => void
  onReshaped: (place: number, area: HotspotArea) => void
}

/** A corner of one of the areas. */
export type Corner = { readonly place: number; readonly corner: number }

/** The picture with its areas; a drag across it draws another one, a drag at a corner takes that corner along. */
export function AreaDrawing(props: Props) {
  const [from, setFrom] = createSignal<Point>()
  const [to, setTo] = createSignal<Point>()
  /** What is held by the mouse, as it stands meanwhile: only letting go changes the item. */
  const [reshaped, setReshaped] = createSignal<Corner & { readonly area: Polygon }>()
  let svg!: SVGSVGElement
  /** What was pressed last: the svg holds the pointer, so that no click says what it was on. */
  let pressed: Grip | undefined

  const at = (event: PointerEvent): Point => {
    const box = svg.getBoundingClientRect()
    const along = (offset: number, size: number, pixels: number) =>
      Math.round(Math.min(1, Math.max(0, offset / size)) * pixels)
    return [
      along(event.clientX - box.left, box.width, props.image.width),
      along(event.clientY - box.top, box.height, props.image.height),
    ]
  }
  const drawn = () => {
    const [start, end] = [from(), to()]
    if (start === undefined || end === undefined) return undefined
    const area = {
      shape: "rectangle" as const,
      x: Math.min(start[0], end[0]),
      y: Math.min(start[1], end[1]),
      width: Math.abs(start[0] - end[0]),
      height: Math.abs(start[1] - end[1]),
    }
    return area.width > 2 && area.height > 2 ? area : undefined
  }
  const shown = () => {
    const moved = reshaped()
    return props.areas.map((area, place) => (place === moved?.place ? moved.area : area))
  }
  const polygonAt = (place: number): Polygon | undefined => {
    const area = props.areas[place]
    return area?.shape === "polygon" ? area : undefined
  }

  function begin(event: PointerEvent) {
    event.preventDefault()
    svg.setPointerCapture(event.pointerId)
    const grip = (pressed = gripIn(event.target))
    const polygon = grip === undefined ? undefined : polygonAt(grip.place)
    if (grip === undefined || polygon === undefined) return void setFrom(at(event))
    const { place, corner } = grip
    if (!grip.isNew) return void setReshaped({ place, corner, area: polygon })
    const area = withCornerAfter(polygon, corner)
    if (area !== polygon) setReshaped({ place, corner: corner + 1, area })
  }
  function move(event: PointerEvent) {
    const moved = reshaped()
    if (moved !== undefined)
      setReshaped({ ...moved, area: withCornerAt(moved.area, moved.corner, at(event)) })
    else if (from() !== undefined) setTo(at(event))
  }
  function finish() {
    const [area, moved] = [drawn(), reshaped()]
    letGo()
    if (moved !== undefined) {
      if (moved.area !== props.areas[moved.place]) props.onReshaped(moved.place, moved.area)
    } else if (area !== undefined) props.onDrawn(area)
  }
  function letGo() {
    setFrom(undefined)
    setTo(undefined)
    setReshaped(undefined)
  }
  function remove() {
    const polygon = pressed === undefined || pressed.isNew ? undefined : polygonAt(pressed.place)
    if (pressed !== undefined && polygon !== undefined)
      props.onReshaped(pressed.place, withoutCorner(polygon, pressed.corner))
  }

  return (
    <svg
      class="area-drawing"
      ref={svg}
      viewBox={`0 0 ${props.image.width} ${props.image.height}`}
      role="img"
      aria-label={words().hotspot.shown(props.areas.length)}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={finish}
      onPointerCancel={letGo}
      onDblClick={remove}
    >
      <image href={mediaAddress(props.image.mediaId)} width={props.image.width} height={props.image.height} />
      <For each={shown()}>{(area) => <AreaShape area={area} />}</For>
      <Index each={shown()}>
        {(area, place) => (
          <Show when={polygonIn(area())}>
            {(polygon) => (
              <Grips
                polygon={polygon()}
                place={place}
                held={props.held?.place === place ? props.held.corner : undefined}
                radius={Math.max(props.image.width, props.image.height) / 50}
              />
            )}
          </Show>
        )}
      </Index>
      <Show when={drawn()}>{(area) => <AreaShape area={area()} />}</Show>
    </svg>
  )
}

/** A full one at each corner, to be taken elsewhere; a smaller hollow one on each edge, which becomes a corner. */
function Grips(props: { polygon: Polygon; place: number; held: number | undefined; radius: number }) {
  return (
    <>
      <Index each={props.polygon.points}>
        {(_, corner) => (
          <circle
            class="area-grip"
            data-new=""
            data-place={props.place}
            data-corner={corner}
            cx={halfWay(props.polygon, corner)[0]}
            cy={halfWay(props.polygon, corner)[1]}
            r={props.radius * 0.7}
          />
        )}
      </Index>
      <Index each={props.polygon.points}>
        {(point, corner) => (
          <circle
            class="area-grip"
            data-held={props.held === corner ? "" : undefined}
            data-place={props.place}
            data-corner={corner}
            cx={point()[0]}
            cy={point()[1]}
            r={props.radius}
          />
        )}
      </Index>
    </>
  )
}

const polygonIn = (area: HotspotArea): Polygon | undefined => (area.shape === "polygon" ? area : undefined)

/** At a corner, or on the edge that leaves it, where a new one may come. */
type Grip = Corner & { readonly isNew: boolean }

function gripIn(target: EventTarget | null): Grip | undefined {
  if (!(target instanceof SVGElement) || target.dataset["corner"] === undefined) return undefined
  const { place, corner } = target.dataset
  return { place: Number(place), corner: Number(corner), isNew: target.dataset["new"] !== undefined }
}
