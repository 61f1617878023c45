import { Glyph } from "@sworn/ui"
import { Show } from "solid-js"
import { words } from "../words.ts"
import type { Drawn } from "./drawn-node.tsx"
import { FormulaView } from "@sworn/item-view"
import { mediaAddress } from "../../media-address.ts"

export const FormulaInText = (props: Drawn) => <FormulaView latex={String(props.attributes()["latex"])} />

export function PictureInText(props: Drawn) {
  const mediaId = () => String(props.attributes()["mediaId"])
  const alt = () => String(props.attributes()["alt"])
  return (
    <Show when={mediaId() !== ""} fallback={<span class="rich-waiting">{words().rich.pictureSending}</span>}>
      <img
        src={mediaAddress(mediaId())}
        alt={alt()}
        width={Number(props.attributes()["width"]) || undefined}
        draggable={false}
      />
      <Show when={alt().trim() === ""}>
        <span class="rich-alt-missing">
          <Glyph shape="alert" />
          {words().rich.altMissingHere}
        </span>
      </Show>
    </Show>
  )
}

export const BlankInText = (props: Drawn) => <>{words().rich.blank(Number(props.attributes()["number"]))}</>
