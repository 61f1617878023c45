import { locales, type HotspotImage } from "@sworn/question-bank"
import type { AnswerableBody, HotspotArea } from "@sworn/question-bank/keyed"
import { Button, Field, IconButton } from "@sworn/ui"
import { createSignal, For, Index, Show } from "solid-js"
import { hasPicture } from "../body/empty-body.ts"
import { useEditing } from "../editing.ts"
import { controlOf } from "../faults.ts"
import { pictureTypes } from "../rich/picture-bay.ts"
import { words } from "../words.ts"
import { AreaDrawing } from "./area-drawing.tsx"
import { FaultLine } from "./fault-line.tsx"

type Asked = Extract<AnswerableBody, { kind: "hotspot" }>

const mostAreas = 20

/** The picture, and what of it is right: drawn with the mouse, or typed as numbers, which is the same for the keyboard. */
export function HotspotFields(props: { at: number; asked: Asked }) {
  const editing = useEditing()
  const [problem, setProblem] = createSignal<string>()
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
  const add = (shape: "rectangle" | "circle") =>
    edit((asked) => {
      if (asked.key.length >= mostAreas) return asked
      const { width, height } = asked.image
      const [x, y] = [Math.round(width / 4), Math.round(height / 4)]
      const area: HotspotArea =
        shape === "rectangle"
          ? { shape, x, y, width: Math.max(1, x * 2), height: Math.max(1, y * 2) }
          : { shape, x: x * 2, y: y * 2, radius: Math.max(1, Math.min(x, y)) }
      return { ...asked, key: [...asked.key, area] }
    })

  return (
    <fieldset class="answer-part">
      <legend>{words().hotspot.legend}</legend>
      <FaultLine control={controlOf("image", props.at)} />
      <Field
        label={hasPicture(props.asked.image) ? words().hotspot.change : words().hotspot.choose}
        hint={words().rich.pictureFileHint}
        error={problem()}
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
      <div class="pair" id={controlOf("image", props.at)} tabindex="-1">
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
            onDrawn={(area) =>
              edit((asked) =>
                asked.key.length < mostAreas ? { ...asked, key: [...asked.key, area] } : asked,
              )
            }
          />
          <p class="quiet">{words().hotspot.unit}</p>
          <Index each={props.asked.key}>
            {(area, place) => (
              <div class="area-row" role="group" aria-label={words().hotspot.area(place + 1)}>
                <span class="area-name">
                  {place + 1} {words().hotspot.shapes[area().shape]}
                </span>
                <AreaNumbers area={area()} onChange={(next) => setArea(place, next)} />
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
            <Button small onClick={() => add("rectangle")}>
              {words().hotspot.add.rectangle}
            </Button>
            <Button small onClick={() => add("circle")}>
              {words().hotspot.add.circle}
            </Button>
          </div>
        </Show>
      </div>
    </fieldset>
  )
}

/** A polygon comes from an imported file; its corners are not edited here, only taken out as a whole. */
function AreaNumbers(props: { area: HotspotArea; onChange: (area: HotspotArea) => void }) {
  const numbers = (): readonly (readonly [
    label: string,
    value: number,
    set: (value: number) => HotspotArea,
  ])[] => {
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
      <Show when={props.area.shape === "polygon" && props.area}>
        {(area) => (
          <span class="quiet">
            {words().hotspot.polygon((area() as { points: readonly unknown[] }).points.length)}
          </span>
        )}
      </Show>
      <Index each={numbers()}>
        {(number) => (
          <label>
            <span>{number()[0]}</span>
            <input
              class="input pixel-input"
              data-small=""
              type="number"
              min={0}
              max={4000}
              value={number()[1]}
              onChange={(event) => props.onChange(number()[2](clamped(event.currentTarget.value)))}
            />
          </label>
        )}
      </Index>
    </span>
  )
}

const clamped = (text: string) => Math.min(4000, Math.max(0, Math.round(Number(text) || 0)))
