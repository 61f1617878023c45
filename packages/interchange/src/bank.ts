/** Questions of files and items of the bank: one turned into the other, with all that does not go along said. */
export { bankBounds } from "./bank/bounds.ts"
export { bodyOfQuestion, type BankDesk, type BankMedium, type FromQuestion } from "./bank/body.ts"
export { bankFaults, bankRemarks, type BankFault, type BankRemark } from "./bank/faults.ts"
export { questionOfBody } from "./bank/question.ts"
export {
  codeOf,
  nameOf,
  type BankDefaults,
  type BankReference,
  type Named,
  type Naming,
} from "./bank/reference.ts"
export {
  citationIn,
  placeIn,
  referenceOf,
  type CitationFault,
  type Register,
  type RegisteredStatute,
} from "./bank/register.ts"
