import type { HotspotArea } from "@sworn/question-bank/keyed"
import { IconButton } from "@sworn/ui"
import { Index, Show } from "solid-js"
import {
  fewestCorners,
  mostCorners,
  withCornerAfter,
  withCornerAt,
  withoutCorner,
  type Polygon,
} from "../body/areas.ts"
import { words } from "../words.ts"

type Props = {
  area: HotspotArea
  onChange: (area: HotspotArea) => void
  /** The corner whose numbers have the focus, so that the drawing can show which one it is. */
  onCorner: (corner: number | undefined) => void
}

/** Where an area lies, in numbers: what the mouse draws, the keyboard types. */
export function AreaNumbers(props: Props) {
  const polygon = () => (props.area.shape === "polygon" ? props.area : undefined)
  return (
    <Show when={polygon()} fallback={<ShapeNumbers area={props.area} onChange={props.onChange} />}>
      {(area) => <Corners area={area()} onChange={props.onChange} onCorner={props.onCorner} />}
    </Show>
  )
}

type Measure = readonly [label: string, value: number, set: (value: number) => HotspotArea]

function ShapeNumbers(props: { area: HotspotArea; onChange: (area: HotspotArea) => void }) {
  const numbers = (): readonly Measure[] => {
    const { area } = props
    const { left, top, width, height, centreX, centreY, radius } = words().hotspot
    switch (area.shape) {
      case "rectangle":
        return [
          [left, area.x, (x) => ({ ...area, x })],
          [top, area.y, (y) => ({ ...area, y })],
          [width, area.width, (size) => ({ ...area, width: Math.max(1, size) })],
          [height, area.height, (size) => ({ ...area, height: Math.max(1, size) })],
        ]
      case "circle":
        return [
          [centreX, area.x, (x) => ({ ...area, x })],
          [centreY, area.y, (y) => ({ ...area, y })],
          [radius, area.radius, (size) => ({ ...area, radius: Math.max(1, size) })],
        ]
      case "polygon":
        return []
    }
  }
  return (
    <span class="area-numbers">
      <Index each={numbers()}>
        {(number) => (
          <PixelField
            label={number()[0]}
            value={number()[1]}
            onChange={(value) => props.onChange(number()[2](value))}
          />
        )}
      </Index>
    </span>
  )
}

function Corners(props: {
  area: Polygon
  onChange: (area: Polygon) => void
  onCorner: (corner: number | undefined) => void
}) {
  const terms = () => words().hotspot
  return (
    <div class="area-corners">
      <Index each={props.area.points}>
        {(point, corner) => (
          <div
            class="area-numbers"
            role="group"
            aria-label={terms().corner(corner + 1)}
            onFocusIn={() => props.onCorner(corner)}
            onFocusOut={() => props.onCorner(undefined)}
          >
            <span class="area-corner">{corner + 1}</span>
            <PixelField
              label={terms().left}
              value={point()[0]}
              onChange={(x) => props.onChange(withCornerAt(props.area, corner, [x, point()[1]]))}
            />
            <PixelField
              label={terms().top}
              value={point()[1]}
              onChange={(y) => props.onChange(withCornerAt(props.area, corner, [point()[0], y]))}
            />
            <IconButton
              small
              shape="plus"
              label={terms().addCorner(corner + 1)}
              aria-disabled={props.area.points.length >= mostCorners}
              onClick={() => props.onChange(withCornerAfter(props.area, corner))}
            />
            <IconButton
              small
              shape="cross"
              label={terms().removeCorner(corner + 1)}
              aria-disabled={props.area.points.length <= fewestCorners}
              onClick={() => props.onChange(withoutCorner(props.area, corner))}
            />
          </div>
        )}
      </Index>
    </div>
  )
}

function PixelField(props: { label: string; value: number; onChange: (value: number) => void }) {
  return (
    <label>
      <span>{props.label}</span>
      <input
        class="input pixel-input"
        data-small=""
        type="number"
        min={0}
        max={4000}
        value={props.value}
        onChange={(event) => props.onChange(clamped(event.currentTarget.value))}
      />
    </label>
  )
}

const clamped = (text: string) => Math.min(4000, Math.max(0, Math.round(Number(text) || 0)))
