import { Dialog } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { useSurroundings } from "../surroundings.ts"
import { useRichWords } from "./words.ts"

type Props = { mediaId: string; alt: string; width?: number | undefined }

/** A picture, and a button that shows it whole: by mouse, touch and keyboard alike (OF-12). */
export function Figure(props: Props) {
  const { words } = useRichWords()
  const surroundings = useSurroundings()
  const [isLarge, setLarge] = createSignal(false)
  const url = () => surroundings.mediaUrl(props.mediaId)

  return (
    <Show when={url()} fallback={<span class="rich-missing">{words().missing(props.alt)}</span>}>
      {(address) => (
        <>
          <button
            type="button"
            class="rich-figure"
            aria-label={words().enlarge(props.alt)}
            title={words().enlarge(props.alt)}
            onClick={() => setLarge(true)}
          >
            <img src={address()} alt="" width={props.width} draggable="false" />
          </button>
          <Dialog
            open={isLarge()}
            onClose={() => setLarge(false)}
            title={props.alt}
            closeLabel={words().close}
            wide
          >
            <div class="rich-large" tabindex="0" role="region" aria-label={props.alt}>
              <img src={address()} alt={props.alt} draggable="false" />
            </div>
          </Dialog>
        </>
      )}
    </Show>
  )
}
