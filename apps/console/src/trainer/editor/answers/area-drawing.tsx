import type { HotspotImage } from "@sworn/question-bank"
import type { HotspotArea } from "@sworn/question-bank/keyed"
import { createSignal, For, Show } from "solid-js"
import { mediaAddress } from "../rich/media-address.ts"
import { words } from "../words.ts"

type Props = {
  image: HotspotImage
  areas: readonly HotspotArea[]
  onDrawn: (area: HotspotArea) => void
}
type Corner = readonly [x: number, y: number]

/** The picture with its areas; a drag across it draws another one. */
export function AreaDrawing(props: Props) {
  const [from, setFrom] = createSignal<Corner>()
  const [to, setTo] = createSignal<Corner>()
  let svg!: SVGSVGElement

  const at = (event: PointerEvent): Corner => {
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
  const finish = () => {
    const area = drawn()
    setFrom(undefined)
    setTo(undefined)
    if (area !== undefined) props.onDrawn(area)
  }

  return (
    <svg
      class="area-drawing"
      ref={svg}
      viewBox={`0 0 ${props.image.width} ${props.image.height}`}
      role="img"
      aria-label={words().hotspot.shown(props.areas.length)}
      onPointerDown={(event) => {
        event.preventDefault()
        svg.setPointerCapture(event.pointerId)
        setFrom(at(event))
      }}
      onPointerMove={(event) => from() !== undefined && setTo(at(event))}
      onPointerUp={finish}
      onPointerCancel={() => setFrom(undefined)}
    >
      <image href={mediaAddress(props.image.mediaId)} width={props.image.width} height={props.image.height} />
      <For each={props.areas}>{(area) => <Area area={area} />}</For>
      <Show when={drawn()}>{(area) => <Area area={area()} />}</Show>
    </svg>
  )
}

function Area(props: { area: HotspotArea }) {
  const drawing = () => {
    const { area } = props
    switch (area.shape) {
      case "rectangle":
        return <rect class="area" x={area.x} y={area.y} width={area.width} height={area.height} />
      case "circle":
        return <circle class="area" cx={area.x} cy={area.y} r={area.radius} />
      case "polygon":
        return <polygon class="area" points={area.points.map((point) => point.join()).join(" ")} />
    }
  }
  return <>{drawing()}</>
}
