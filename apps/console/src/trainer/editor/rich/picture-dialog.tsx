import { richBounds } from "@sworn/question-bank"
import { Button, Dialog, Field } from "@sworn/ui"
import { createEffect, createSignal, on, Show, untrack } from "solid-js"
import { words as ofTheConsole } from "../../../i18n/words.ts"
import { words } from "../words.ts"
import { mediaAddress } from "../../media-address.ts"
import { mostPictureBytes, pictureTypes, type Medium, type Upload } from "./picture-bay.ts"
import { useRichDesk } from "./rich-desk.ts"
import { richSchema } from "./schema.ts"

/** A picture from a file, or the words of one that is there. Without words for who cannot see it, it does not go in. */
export function PictureDialog(props: { upload: Upload }) {
  const desk = useRichDesk()
  const isOpen = () => desk.asked() === "image"
  const [medium, setMedium] = createSignal<Pick<Medium, "mediaId">>()
  const [alt, setAlt] = createSignal("")
  const [width, setWidth] = createSignal("")
  const [isSending, setIsSending] = createSignal(false)
  let isWanted = false
  const [fileProblem, setFileProblem] = createSignal<string>()
  const [altProblem, setAltProblem] = createSignal<string>()
  createEffect(
    on(isOpen, (opens) => {
      isWanted = false
      if (!opens) return
      const picture = untrack(desk.chosen)?.attrs
      const mediaId = String(picture?.["mediaId"] ?? "")
      setMedium(mediaId === "" ? undefined : { mediaId })
      setAlt(String(picture?.["alt"] ?? ""))
      setWidth(String(picture?.["width"] ?? ""))
      setFileProblem(undefined)
      setAltProblem(undefined)
    }),
  )

  async function send(file: File | undefined) {
    if (file === undefined) return
    const isTaken = pictureTypes.some((type) => type === file.type)
    const isSmall = file.size <= mostPictureBytes
    setFileProblem(isTaken ? (isSmall ? undefined : words().rich.pictureSize) : words().rich.pictureTypes)
    if (!isTaken || !isSmall) return
    setIsSending(true)
    const reply = await props.upload(file)
    setIsSending(false)
    if (reply.ok) setMedium(reply.value)
    else setFileProblem(reply.problem.title)
    if (isWanted) finish()
  }
  const done = (event: SubmitEvent) => {
    event.preventDefault()
    event.stopPropagation()
    // Said before the picture had arrived: it goes in by itself once it has.
    isWanted = isSending()
    if (!isWanted) finish()
  }
  function finish() {
    isWanted = false
    const chosen = medium()
    if (chosen === undefined) setFileProblem(words().rich.pictureMissing)
    if (alt().trim() === "") setAltProblem(words().rich.altMissing)
    if (chosen === undefined || alt().trim() === "") return
    const pixels = Math.min(Math.round(Number(width())), richBounds.width)
    const picture = { mediaId: chosen.mediaId, alt: alt().trim(), width: pixels >= 1 ? pixels : null }
    desk.put(richSchema.nodes.image.create(picture))
  }

  return (
    <Dialog
      open={isOpen()}
      onClose={desk.closeDialog}
      title={words().rich.pictureTitle}
      closeLabel={ofTheConsole().shell.close}
    >
      <form class="form" onSubmit={done} noValidate>
        <Field label={words().rich.pictureFile} hint={words().rich.pictureFileHint} error={fileProblem()}>
          {(control) => (
            <input
              {...control}
              class="input"
              type="file"
              accept={pictureTypes.join(",")}
              onChange={(event) => void send(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        <Show when={medium()}>
          {(one) => <img class="picture-shown" src={mediaAddress(one().mediaId)} alt={alt()} />}
        </Show>
        <Show when={isSending()}>
          <p class="quiet" role="status">
            {words().rich.pictureSending}
          </p>
        </Show>
        <Field label={words().rich.alt} hint={words().rich.altHint} error={altProblem()}>
          {(control) => (
            <input
              {...control}
              class="input"
              value={alt()}
              maxlength={500}
              required
              onInput={(event) => {
                setAlt(event.currentTarget.value)
                setAltProblem(undefined)
              }}
            />
          )}
        </Field>
        <Field label={words().rich.width} hint={words().rich.widthHint}>
          {(control) => (
            <input
              {...control}
              class="input short-input"
              inputmode="numeric"
              value={width()}
              onInput={(event) => setWidth(event.currentTarget.value.replaceAll(/\D/g, ""))}
            />
          )}
        </Field>
        <div class="form-foot">
          <p class="quiet" />
          <Button kind="primary" type="submit">
            {words().rich.pictureDone}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
