import type { PersonPage } from "@sworn/contract/staff"
import { formatDayMinute } from "@sworn/ui"
import { For } from "solid-js"
import { words } from "../i18n/words.ts"

/** Who it is and how they sign in. */
export function PersonFacts(props: { person: PersonPage }) {
  const facts = (): readonly (readonly [string, string])[] => {
    const { person } = props
    const { officer, identities } = person
    return [
      [words().admin.username, person.username],
      [
        words().admin.state,
        person.closedAt === null
          ? words().admin.isOpen
          : words().admin.closedSince(formatDayMinute(person.closedAt)),
      ],
      [words().admin.unit, person.unit ?? words().shell.none],
      [
        words().admin.officer,
        officer === null
          ? words().admin.notAnOfficer
          : words().admin.officerAt(officer.policeNo, officer.unit),
      ],
      [words().admin.createdAt, formatDayMinute(person.createdAt)],
      [
        words().admin.lastSignIn,
        person.lastSignInAt === null ? words().admin.never : formatDayMinute(person.lastSignInAt),
      ],
      [words().admin.password, passwordOf(person)],
      [words().admin.secondFactor, person.hasSecondFactor ? words().admin.bound : words().admin.unbound],
      [
        words().admin.identities,
        identities.length === 0
          ? words().admin.noIdentities
          : identities.map((one) => `${one.issuer} · ${one.subject}`).join("，"),
      ],
    ]
  }
  return (
    <section class="card" aria-label={words().admin.facts}>
      <dl class="fact-list">
        <For each={facts()}>
          {([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd class="hash">{value}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  )
}

function passwordOf({ hasPassword, firstPasswordUntil }: PersonPage): string {
  if (firstPasswordUntil !== null)
    return words().admin.firstPasswordUntil(formatDayMinute(firstPasswordUntil))
  return hasPassword ? words().admin.ownPassword : words().admin.noPassword
}
