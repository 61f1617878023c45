import { createEffect, createUniqueId, onCleanup, Show, type JSX } from "solid-js"
import { Portal } from "solid-js/web"
import { IconButton } from "./button.tsx"

type DialogProps = {
  open: boolean
  /** Asked for by Escape or the close button; the owner decides, and sets `open`. */
  onClose: () => void
  title: string
  /** The close button's words. Without it there is no close button, and Escape does nothing. */
  closeLabel?: string
  children: JSX.Element
  footer?: JSX.Element
  wide?: boolean
}

/** A native modal dialog: focus trap, Escape and inert page are the browser's. Its heading takes the first focus. */
export function Dialog(props: DialogProps) {
  return <Modal {...props} class="dialog" />
}

/** The same at the edge of the window, for what belongs to a row or a place on the page. */
export function Sheet(props: DialogProps & { side?: "start" | "end" }) {
  return <Modal {...props} class="sheet" />
}

type ModalProps = DialogProps & { class: string; side?: "start" | "end" }

/** At the end of the document: a list that is read anew beside it must not move it, for what is moved stops being modal. */
function Modal(props: ModalProps) {
  return (
    <Portal>
      <ModalElement {...props} />
    </Portal>
  )
}

function ModalElement(props: ModalProps) {
  const titleId = createUniqueId()
  let element!: HTMLDialogElement

  createEffect(() => {
    if (props.open && !element.open) element.showModal()
    if (!props.open && element.open) element.close()
  })
  // What is taken off the page was not closed by anybody: its owner must not hear of it.
  let isGone = false
  onCleanup(() => {
    isGone = true
    element.close()
  })

  // Browsers close a dialog on a second Escape whatever its page says; one that must stay comes back.
  const returnIfStillOpen = () => {
    if (isGone || !props.open) return
    props.onClose()
    queueMicrotask(() => props.open && element.isConnected && !element.open && element.showModal())
  }
  const refuseToVanish = (event: Event) => {
    event.preventDefault()
    if (props.closeLabel !== undefined) props.onClose()
  }

  return (
    <dialog
      ref={element}
      class={props.class}
      data-wide={props.wide ? "" : undefined}
      data-side={props.side ?? "end"}
      aria-labelledby={titleId}
      on:cancel={refuseToVanish}
      on:close={returnIfStillOpen}
    >
      <Show when={props.open}>
        <div class="dialog-head">
          <h2 id={titleId} class="dialog-title" tabindex="-1" autofocus>
            {props.title}
          </h2>
          <Show when={props.closeLabel}>
            {(label) => <IconButton small shape="cross" label={label()} onClick={() => props.onClose()} />}
          </Show>
        </div>
        <div class="dialog-body">{props.children}</div>
        <Show when={props.footer}>
          <div class="dialog-foot">{props.footer}</div>
        </Show>
      </Show>
    </dialog>
  )
}
