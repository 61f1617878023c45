import { Dialog, IconButton } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import { bankApi } from "../../api/bank.ts"
import { words } from "../../i18n/words.ts"
import { createReadBeside } from "../../shell/read-beside.ts"
import { SearchBox } from "../../shell/search-box.tsx"
import { bankWords } from "./words.ts"

type Props = { tags: readonly string[]; onChoose: (tags: readonly string[]) => void }

/** The tags asked for, all of which an item must have; the chip opens those in use, the most used first. */
export function TagChip(props: Props) {
  const [isOpen, setIsOpen] = createSignal(false)
  return (
    <div class="filter" data-set={props.tags.length === 0 ? undefined : ""}>
      <button type="button" class="filter-button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        <span class="filter-name">{bankWords().tag}</span>{" "}
        <span class="filter-value">{props.tags.length === 0 ? bankWords().any : props.tags.join(" + ")}</span>
      </button>
      <Show when={props.tags.length > 0}>
        <IconButton
          small
          shape="cross"
          label={bankWords().clearOne(bankWords().tag)}
          onClick={() => props.onChoose([])}
        />
      </Show>
      <Dialog
        open={isOpen()}
        onClose={() => setIsOpen(false)}
        title={bankWords().tagTitle}
        closeLabel={words().shell.close}
      >
        <TagPicker tags={props.tags} onChoose={props.onChoose} />
      </Dialog>
    </div>
  )
}

function TagPicker(props: Props) {
  const known = createReadBeside(bankApi.readTags)
  const [search, setSearch] = createSignal("")
  const found = () => (known()?.tags ?? []).filter(({ tag }) => tag.includes(search()))
  const toggle = (tag: string, isChosen: boolean) =>
    props.onChoose(isChosen ? [...props.tags, tag] : props.tags.filter((one) => one !== tag))

  return (
    <div class="form">
      <SearchBox
        label={bankWords().tagFind}
        placeholder={bankWords().tagFind}
        value={search()}
        onSearch={setSearch}
      />
      <p class="quiet">{known()?.tags.length === 0 ? bankWords().noTags : bankWords().tagHint}</p>
      <ul class="tag-choices">
        <For each={found()}>
          {({ tag, count }) => (
            <li>
              <label>
                <input
                  type="checkbox"
                  checked={props.tags.includes(tag)}
                  onChange={(event) => toggle(tag, event.currentTarget.checked)}
                />
                {bankWords().withCount(tag, count)}
              </label>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}
