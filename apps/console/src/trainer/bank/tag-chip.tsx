import { Dialog, IconButton } from "@sworn/ui"
import { createMemo, createSignal, For, Show } from "solid-js"
import { bankApi } from "../../api/bank.ts"
import { words } from "../../i18n/words.ts"
import { createReadFor } from "../../shell/read-for.ts"
import { SearchBox } from "../../shell/search-box.tsx"
import { filtersOf, queryOf, type Filters } from "./filters.ts"
import { bankWords } from "./words.ts"

type Props = {
  tags: readonly string[]
  /** Everything the list is cut by: tags are counted on what that leaves. */
  filters: Filters
  onChoose: (tags: readonly string[]) => void
}

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
        <TagPicker {...props} />
      </Dialog>
    </div>
  )
}

function TagPicker(props: Props) {
  const known = createReadFor(
    () => queryOf(props.filters),
    (query) => bankApi.readTags(filtersOf(query)),
  )
  const [search, setSearch] = createSignal("")
  const counts = createMemo(() => {
    const tags = known.value()?.tags
    return tags && new Map(tags.map(({ tag, count }) => [tag, count]))
  })
  // Every choice counts the others anew; whatever was offered stays where it is, under the hand that chooses.
  const offered = createMemo<readonly string[]>(
    (before) => [...new Set([...before, ...(counts()?.keys() ?? [])])],
    props.tags,
  )
  const found = () => offered().filter((tag) => tag.includes(search()))
  const countOf = (tag: string) => {
    const counted = counts()
    return counted && (counted.get(tag) ?? 0)
  }
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
      <p class="quiet">
        {counts() !== undefined && offered().length === 0 ? bankWords().noTags : bankWords().tagHint}
      </p>
      <ul class="tag-choices">
        <For each={found()}>
          {(tag) => (
            <li>
              <label>
                <input
                  type="checkbox"
                  checked={props.tags.includes(tag)}
                  onChange={(event) => toggle(tag, event.currentTarget.checked)}
                />
                {bankWords().withCount(tag, countOf(tag))}
              </label>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}
