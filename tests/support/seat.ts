/** A candidate in the room: signed in, with the attempt opened, and the paper's outline to answer from. */
import type { AttemptOpening, AttemptReceipt, Candidacy, EntryDecision } from "@sworn/contract/candidate"
import type { ChoiceOutline, PaperOutline } from "@sworn/question-bank"
import type { ExamRoom, Person } from "./exam-room.ts"

export type Seat = Person & {
  readonly attemptId: string
  readonly candidacy: Candidacy
  readonly opening: AttemptOpening
  /** Of a paper whose items are all answered by choosing. */
  readonly items: readonly ChoiceOutline[]
  /** Sends entries as they are. */
  readonly send: (entries: readonly unknown[]) => Promise<Response>
  /** Chooses options of an item under the next number, and expects a receipt. */
  readonly answer: (
    item: ChoiceOutline,
    ...optionIds: string[]
  ) => Promise<EntryDecision & { outcome: "kept" }>
  readonly handIn: () => Promise<Response>
}

type Who = { readonly ticketNo: string; readonly nationalId: string }

/** On another device than the candidate's first one it takes the invigilator's code. */
export async function seat(
  room: ExamRoom,
  who: Who,
  { device, seatCode }: { readonly device?: string; readonly seatCode?: string } = {},
): Promise<Seat> {
  const person = await room.candidate(who, device)
  const candidacy = (await (await person.call("/api/session")).json()) as Candidacy
  const { attemptId } = candidacy.attempt
  const path = `/api/attempts/${attemptId}`

  const body = seatCode === undefined ? {} : { body: { seatCode } }
  const opened = await person.call(`${path}/openings`, { method: "POST", ...body })
  if (opened.status !== 201) throw new Error(`Opening answered ${opened.status}: ${await opened.text()}`)
  const opening = (await opened.json()) as AttemptOpening

  const [paper] = await room.sql<{ outline: PaperOutline }[]>`
    select outline from papers where paper_id = ${candidacy.paper.paperId}`
  let seq = 0
  const send = (entries: readonly unknown[]) =>
    person.call(`${path}/journal`, { method: "POST", body: { entries } })

  return {
    ...person,
    attemptId,
    candidacy,
    opening,
    items: (paper?.outline.sections.flatMap((section) => section.items) ?? []) as ChoiceOutline[],
    send,
    answer: async (item, ...optionIds) => {
      seq += 1
      const reply = await send([{ epoch: opening.epoch, seq, itemId: item.id, response: { optionIds } }])
      const { decisions } = (await reply.json()) as { decisions: EntryDecision[] }
      const [decision] = decisions ?? []
      if (decision?.outcome !== "kept") throw new Error(`An answer was not kept: ${JSON.stringify(decision)}`)
      return decision
    },
    handIn: () => person.call(`${path}/hand-in`, { method: "POST", body: { epoch: opening.epoch } }),
  }
}

export const receiptIn = async (reply: Response) => (await reply.json()) as AttemptReceipt
