import { randomInt } from "node:crypto"

/** Nothing that one could take for another on paper or read out wrongly: no 0 and o, no 1, i and l. */
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz"

/** As `7kqm-2hvd-x9ar-pn4t`: nearly five bits a character. */
export const readableCode = (groups: number): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join(""),
  ).join("-")
