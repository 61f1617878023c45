import type { RequirementLaw, StatuteList } from "@sworn/contract/staff"
import { citationOf, findArticle, type LawRequirement } from "@sworn/question-bank"
import { Button, IconButton, OptionalSelect, Select } from "@sworn/ui"
import { createResource, Index, Show } from "solid-js"
import { lawApi } from "../api/law.ts"
import { said } from "../i18n/words.ts"
import type { Desk } from "./desk.ts"
import { isNamed, wholeIn, withNewRequirement, withoutRequirement, withRequirement } from "./edits.ts"
import { LawStanding } from "./law-standing.tsx"
import { LawShelf } from "./required-law.tsx"
import { NumberBox } from "./section-fields.tsx"
import type { Supplied } from "./supply.ts"
import { blueprintWords } from "./words.ts"

type Props = {
  desk: Desk
  statutes: StatuteList["statutes"]
  supplied: Supplied
  /** What was said of a requirement when it was read; undefined for what has been written since. */
  lawOf: (requirement: LawRequirement) => RequirementLaw | undefined
}

/** What must be asked about, passage by passage, with its wording beside it. */
export function RequirementFields(props: Props) {
  const requirements = () => props.desk.body().requirements
  return (
    <fieldset class="blueprint-fields">
      <legend>{blueprintWords().requirements}</legend>
      <p class="quiet blueprint-hint">{blueprintWords().requirementsHint}</p>
      <ol class="blueprint-requirements">
        <Index each={requirements()}>
          {(requirement, at) => <Requirement {...props} requirement={requirement()} at={at} />}
        </Index>
      </ol>
      <Button small onClick={() => props.desk.change(withNewRequirement)}>
        {blueprintWords().addRequirement}
      </Button>
    </fieldset>
  )
}

function Requirement(props: Props & { requirement: LawRequirement; at: number }) {
  const name = () => blueprintWords().requirement(props.at + 1)
  const set = (change: Partial<LawRequirement>) =>
    props.desk.change((now) => withRequirement(now, props.at, change))
  const statute = () => props.statutes.find((one) => one.statute === props.requirement.statute)
  const law = () => props.lawOf(props.requirement)
  const successor = () => law()?.touched?.successors[0]
  const newVersion = () => statute()?.versions.at(-1)?.version

  return (
    <li class="blueprint-requirement" id={`requirement-${props.at}`}>
      <div class="blueprint-line">
        <span class="blueprint-line-name">{name()}</span>
        <label class="blueprint-inline">
          <span aria-hidden="true">{blueprintWords().statute}</span>
          <OptionalSelect
            small
            aria-label={`${name()} ${blueprintWords().statute}`}
            none={blueprintWords().chooseOne}
            options={props.statutes.map((one) => [one.statute, said(one.title)])}
            chosen={props.requirement.statute || null}
            onChoose={(chosen) => {
              const known = props.statutes.find((one) => one.statute === chosen)
              set({ statute: known?.statute ?? "", version: known?.versions.at(-1)?.version ?? "" })
            }}
          />
        </label>
        <label class="blueprint-inline">
          <span aria-hidden="true">{blueprintWords().statuteVersion}</span>
          <Select
            small
            aria-label={`${name()} ${blueprintWords().statuteVersion}`}
            options={(statute()?.versions ?? []).map(({ version }) => [version, version])}
            chosen={props.requirement.version}
            onChoose={(version) => set({ version })}
          />
        </label>
        <NumberBox
          label={`${name()} ${blueprintWords().article}`}
          word={blueprintWords().article}
          value={props.requirement.article}
          onText={(text) => set({ article: text.trim().slice(0, 7) })}
        />
        <NumberBox
          label={`${name()} ${blueprintWords().paragraph}`}
          word={blueprintWords().paragraph}
          value={props.requirement.paragraph === 0 ? "" : String(props.requirement.paragraph)}
          onText={(text) => set({ paragraph: wholeIn(text, 99) })}
        />
        <NumberBox
          label={`${name()} ${blueprintWords().item}`}
          word={blueprintWords().item}
          value={props.requirement.item === 0 ? "" : String(props.requirement.item)}
          onText={(text) => set({ item: wholeIn(text, 99) })}
        />
        <NumberBox
          label={`${name()} ${blueprintWords().least}`}
          word={blueprintWords().least}
          value={String(props.requirement.least)}
          onText={(text) => set({ least: Math.max(1, wholeIn(text, 500)) })}
        />
        <LawShelf shelf={isNamed(props.requirement) ? props.supplied.lawShelf(props.at) : undefined} />
        <IconButton
          small
          shape="cross"
          label={blueprintWords().removeRequirement(props.at + 1)}
          onClick={() => props.desk.change((now) => withoutRequirement(now, props.at))}
        />
      </div>
      <Show when={law()}>{(one) => <LawStanding law={one()} />}</Show>
      <Show when={successor()}>
        {(place) => (
          <Button
            small
            onClick={() => {
              const { article, paragraph = 0, item = 0 } = place()
              set({ version: newVersion() ?? props.requirement.version, article, paragraph, item })
            }}
          >
            <span lang="zh-CN">{blueprintWords().takePlace(citationOf(place()))}</span>
          </Button>
        )}
      </Show>
      <Wording requirement={props.requirement} />
    </li>
  )
}

/** What the passage says, so that nobody requires a number by mistake. */
function Wording(props: { requirement: LawRequirement }) {
  const [text] = createResource(
    () => {
      const { statute, version } = props.requirement
      return isNamed(props.requirement) && { statute, version }
    },
    async ({ statute, version }) => {
      const reply = await lawApi.readStatuteVersion(statute, version)
      return reply.ok ? reply.value.text : null
    },
  )
  const wording = () => {
    const whole = text.latest
    if (!whole) return undefined
    const { article, paragraph, item } = props.requirement
    const found = findArticle(whole, article)
    const cited = paragraph === 0 ? found?.paragraphs : found?.paragraphs.slice(paragraph - 1, paragraph)
    if (item > 0) return cited?.[0]?.items.find(({ number }) => number === item)?.text
    return cited
      ?.map((one) => [one.text, ...one.items.map((each) => `${each.label}${each.text}`)].join("\n"))
      .join("\n")
  }
  return (
    <Show when={isNamed(props.requirement) && !text.loading}>
      <Show
        when={wording()}
        fallback={<p class="quiet">{text.latest === null ? blueprintWords().wordingMissing : ""}</p>}
      >
        {(words) => (
          <p class="quiet blueprint-wording" lang="zh-CN">
            {words()}
          </p>
        )}
      </Show>
    </Show>
  )
}
