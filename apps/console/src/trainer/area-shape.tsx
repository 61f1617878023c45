import type { HotspotArea } from "@sworn/question-bank/keyed"

/** An area as it lies on its picture, drawn within an svg whose units are the picture's pixels. */
export function AreaShape(props: { area: HotspotArea }) {
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
