/** Where candidates sit: one centre, rooms of thirty filled in the order of the tickets. */
import type { Row } from "./insert-rows.ts"

export const centre = "云岭警官培训中心"

const seatsInRoom = 30

export const seatOf = (index: number): { readonly room: string; readonly seat: string } => ({
  room: roomNamed(Math.floor(index / seatsInRoom) + 1),
  seat: twoDigits((index % seatsInRoom) + 1),
})

export const roomRows = (sittingId: string, candidateCount: number, spareRooms: number): readonly Row[] =>
  Array.from({ length: Math.ceil(candidateCount / seatsInRoom) + spareRooms }, (_, index) => ({
    sitting_id: sittingId,
    position: index + 1,
    centre,
    room: roomNamed(index + 1),
    seat_count: seatsInRoom,
  }))

/** Twelve digits: those of the sitting, then the candidate's. */
export const ticketNoOf = (prefix: string, index: number): string =>
  prefix + String(index + 1).padStart(6, "0")

const roomNamed = (no: number) => `第${twoDigits(no)}考场`
const twoDigits = (no: number) => String(no).padStart(2, "0")
