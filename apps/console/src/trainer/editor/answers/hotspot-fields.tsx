import { hasPicture, locales, type HotspotImage } from "@sworn/question-bank"
import type { AnswerableBody, HotspotArea } from "@sworn/question-bank/keyed"
import { Button, Field, IconButton } from "@sworn/ui"
import { createSignal, For, Index, Show } from "solid-js"
import { mostAreas, newArea } from "../body/areas.ts"
import { useEditing } from "../editing.ts"
import { controlOf } from "../faults.ts"
import { pictureTypes } from "../rich/picture-bay.ts"
import { words } from "../words.ts"
import { AreaDrawing, type Corner } from "./area-drawing.tsx"
import { AreaNumbers } from "./area-numbers.tsx"
import { FaultLine } from "./fault-line.tsx"

type Asked = Extract<AnswerableBody, { kind: "hotspot" }>

const shapes = ["rectangle", "circle", "polygon"] as const

/** The picture, and what of it is right: drawn with the mouse, or typed as numbers, which is the same for the keyboard. */
export function HotspotFields(props: { at: number; asked: Asked }) {
  const editing = useEditing()
  const [problem, setProblem] = createSignal<string>()
  const [held, setHeld] = createSignal<Corner>()
  const edit = (change: (asked: Asked) => Asked) =>
    editing.changeQuestion(props.at, (one) => (one.kind === "hotspot" ? change(one) : one))
  const setImage = (change: Partial<HotspotImage>) =>
    edit((asked) => ({ ...asked, image: { ...asked.image, ...change } }))
  const setArea = (place: number, area: HotspotArea) =>
    edit((asked) => ({ ...asked, key: asked.key.map((own, at) => (at === place ? area : own)) }))

  async function choose(file: File | undefined) {
    if (file === undefined) return
    setProblem(undefined)
    const reply = await editing.upload(file)
    if (reply.ok) {
      const { mediaId, width, height } = reply.value
      setImage({ mediaId, width, height })
    } else setProblem(reply.problem.title)
  }
  const add = (area: (asked: Asked) => HotspotArea) =>
    edit((asked) => (asked.key.length < mostAreas ? { ...asked, key: [...asked.key, area(asked)] } : asked))

  return (
    <fieldset class="answer-part">
      <legend>{words().hotspot.legend}</legend>
      <div id={controlOf("image", props.at)}>
        <Field
          label={hasPicture(props.asked.image) ? words().hotspot.change : words().hotspot.choose}
          hint={words().rich.pictureFileHint}
          error={problem() ?? editing.errorAt(controlOf("image", props.at))}
        >
          {(control) => (
            <input
              {...control}
              class="input"
              type="file"
              accept={pictureTypes.join(",")}
              onChange={(event) => void choose(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
      </div>
      <div class="pair">
        <For each={locales}>
          {(locale) => (
            <div id={controlOf("image", props.at, locale)}>
              <Field
                label={words().hotspot.alt(words().inLanguage[locale])}
                hint={words().hotspot.altHint}
                error={editing.errorAt(controlOf("image", props.at, locale))}
              >
                {(control) => (
                  <input
                    {...control}
                    class="input"
                    data-small=""
                    lang={locale}
                    maxlength={200}
                    value={props.asked.image.alt[locale]}
                    onInput={(event) =>
                      setImage({ alt: { ...props.asked.image.alt, [locale]: event.currentTarget.value } })
                    }
                  />
                )}
              </Field>
            </div>
          )}
        </For>
      </div>
      <div id={controlOf("key", props.at)} tabindex="-1" class="areas">
        <FaultLine control={controlOf("key", props.at)} />
        <Show when={hasPicture(props.asked.image)}>
          <AreaDrawing
            image={props.asked.image}
            areas={props.asked.key}
            held={held()}
            onDrawn={(area) => add(() => area)}
            onReshaped={setArea}
          />
          <p class="quiet">
            {words().hotspot.unit}
            <Show when={props.asked.key.some(({ shape }) => shape === "polygon")}>
              {" "}
              {words().hotspot.cornersHint}
            </Show>
          </p>
          <Index each={props.asked.key}>
            {(area, place) => (
              <div class="area-row" role="group" aria-label={words().hotspot.area(place + 1)}>
                <span class="area-name">
                  {place + 1} {words().hotspot.shapes[area().shape]}
                </span>
                <AreaNumbers
                  area={area()}
                  onChange={(next) => setArea(place, next)}
                  onCorner={(corner) => setHeld(corner === undefined ? undefined : { place, corner })}
                />
                <IconButton
                  small
                  shape="cross"
                  label={words().hotspot.remove(place + 1)}
                  onClick={() =>
                    edit((asked) => ({ ...asked, key: asked.key.filter((_, at) => at !== place) }))
                  }
                />
              </div>
            )}
          </Index>
          <div class="acts">
            <For each={shapes}>
              {(shape) => (
                <Button small onClick={() => add(({ image }) => newArea(shape, image))}>
                  {words().hotspot.add[shape]}
                </Button>
              )}
            </For>
          </div>
        </Show>
      </div>
    </fieldset>
  )
}
