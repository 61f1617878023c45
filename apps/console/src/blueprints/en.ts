import type { zhCN } from "./zh-CN.ts"

const n = (count: number) => count.toLocaleString("en")
const some = (count: number, one: string) => `${n(count)} ${count === 1 ? one : `${one}s`}`
const points = (hundredths: number) => String(hundredths / 100)

type Wording<Text> = Text extends string
  ? string
  : Text extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Text]: Wording<Text[Key]> }

export type BlueprintWords = Wording<typeof zhCN>

export const en: BlueprintWords = {
  title: "Blueprints",
  count: (total) => some(total, "blueprint"),
  caption: "Blueprints, the last changed first",
  create: "New blueprint",
  empty: "There is no blueprint yet",
  emptyNext:
    "A blueprint says how many questions a paper asks of each subject, kind and difficulty; papers are assembled by it.",
  noMatch: "No blueprint fits these filters",
  any: "All",
  name: "Name",
  level: "Level",
  category: "Police category",
  everyCategory: "Every category",
  size: "Questions and points",
  sizeOf: (items, total) => `${some(items, "question")} · ${points(total)} points`,
  author: "Written by",
  unit: "Unit",
  state: "State",
  states: { draft: "Draft", approved: "Approved", retired: "Retired" },
  version: "Version",
  versionOf: (version) => `Version ${version}`,
  inUse: (version) => `Papers follow version ${version}`,
  noneInUse: "No version is approved yet",
  law: "Law",
  lawTouched: "Cited law has changed",
  lawFine: "Unchanged",

  edit: "Write a new version",
  approve: "Approve",
  approveLead: "Papers follow this version once it is approved. Its author cannot approve it.",
  approveAsked: (version) => `Approve version ${version}?`,
  retire: "Retire…",
  retireTitle: "Retire the blueprint",
  retireLead: "No paper is assembled by this version any more. Papers that were stay as they are.",
  reason: "Reason",
  reasonMissing: "Say why it is retired.",
  sending: "Sending…",
  done: { approved: "Approved.", retired: "Retired." },
  ownDraft: "You wrote this draft. Another paper setter or an exam administrator must approve it.",
  approvedBy: (who, at) => `Approved by ${who}, ${at}`,
  retiredBy: (who, at, why) => `Retired by ${who}, ${at}: ${why}`,
  writtenBy: (who, at) => `Written by ${who}, ${at}`,

  table: "Subjects and kinds",
  tableCaption: (title) =>
    `${title}: subjects by row, kinds and difficulty by column, questions in each cell`,
  subject: "Subject",
  core: "Core",
  isSpecialist: "Specialist",
  band: (least, most) => (least === most ? `Difficulty ${least}` : `Difficulty ${least}–${most}`),
  cell: (subject, kind, band) => `${subject}, ${kind}, ${band}`,
  rowTotal: "Total",
  rowTotalOf: (items, worth) => `${some(items, "question")} · ${points(worth)} points`,
  columnTotal: "Total",
  columnOf: (found, wanted) => `${n(found)} / ${some(wanted, "question")}`,
  columnWorth: (worth) => `${points(worth)} points`,
  totalOf: (found, wanted) => `${points(found)} / ${points(wanted)} points`,
  none: "–",
  caseNote: "A case set stands with the subject that most of its questions are of, and counts as a whole.",
  moveNote: "↑ ↓ or Enter moves within a column, Tab to the next cell.",

  coverage: "Does the bank suffice?",
  coverageDay: "By the law of (empty is today)",
  counting: "Counting the bank…",
  enough: (day) => `${day}: there are questions enough for every cell`,
  missing: (count, day) => `${day}: ${some(count, "question")} missing`,
  missingInCell: (count) => `${n(count)} missing`,
  availableInCell: (count) => `${n(count)} available`,
  coverageNote:
    "Counted are approved questions of your units' live pool on law in force that day, pilot questions apart. Enemies, and questions that must rest, are for the assembly.",

  faultsTitle: "Still to mend",
  noFaults: "Counts, points and shares all hold",
  faultCount: (count) => (count === 1 ? "1 thing does not hold yet" : `${n(count)} things do not hold yet`),
  faults: {
    "title-missing": () => "Give it a name.",
    "translation-missing": () => "Name it in both languages.",
    "band-missing": () => "There must be one band of difficulty at least.",
    "band-not-within": ({ wanted, at }) =>
      `Band ${at + 1} must lie within 1 and ${wanted}, its lower end first.`,
    "bands-cross": ({ at }) =>
      `Band ${at + 1} overlaps the one before. Set them from low to high, without overlap.`,
    "section-missing": () => "There must be one kind at least.",
    "section-repeats": ({ kind }) => `${kind} stands twice.`,
    "sections-out-of-order": ({ kind }) =>
      `${kind} is out of order: single, true/false, multiple, indefinite, case sets.`,
    "kind-not-enabled": ({ kind }) => `${kind} is not enabled for this level.`,
    "section-is-empty": ({ kind }) => `${kind} asks for no question. Give a number, or take the kind out.`,
    "cell-without-place": ({ kind, subject }) => `${subject}, ${kind} is in no column. Clear it.`,
    "cell-repeats": ({ kind, subject }) => `${subject}, ${kind} is given twice.`,
    "section-count-differs": ({ kind, wanted, found }) =>
      found < wanted
        ? `${kind} must have ${some(wanted, "question")}; the table has ${n(found)}, ${n(wanted - found)} too few.`
        : `${kind} must have ${some(wanted, "question")}; the table has ${n(found)}, ${n(found - wanted)} too many.`,
    "total-differs": ({ wanted, found }) =>
      `The total must be ${points(wanted)} points; the kinds add up to ${points(found)}.`,
    "total-not-the-levels": ({ wanted, found }) =>
      `The level's total is ${points(wanted)} points; here it is ${points(found)}.`,
    "public-subject-missing": ({ subject }) =>
      `${subject} is a public subject and needs 1 question at least.`,
    "core-share-too-small": ({ wanted, found }) =>
      `Core subjects must have ${points(wanted)} points at least; they have ${points(found)}.`,
    "specialist-subject-missing": () => "A specialist paper must name its specialist subject.",
    "specialist-subject-unasked": () => "A general paper has no specialist subject. Clear it.",
    "specialist-share-too-small": ({ subject, wanted, found }) =>
      `The specialist subject ${subject} must have ${points(wanted)} points at least; it has ${points(found)}.`,
    "share-repeats": ({ subject }) => `The least share of ${subject} is given twice.`,
    "shares-above-all": () => "The least shares add up to more than 100%.",
    "share-too-small": ({ subject, wanted, found }) =>
      `${subject} must have ${points(wanted)} points at least; it has ${points(found)}.`,
    "requirement-repeats": ({ at }) => `Requirement ${at + 1} repeats an earlier one.`,
    "requirement-above-all": ({ at, wanted, found }) =>
      `Requirement ${at + 1} asks for ${some(wanted, "question")}, more than the paper's ${n(found)}.`,
  },

  heading: "Name and scope",
  nameZh: "Name in Chinese",
  nameEn: "Name in English",
  specialistSubject: "Specialist subject",
  chooseOne: "Choose one",
  total: "Total points",
  bands: "Bands of difficulty",
  bandsHint:
    "From low to high without overlap: each question fits one cell, so what is missing is a subtraction.",
  bandOf: (number) => `Band ${number}`,
  from: "From",
  to: "To",
  addBand: "Add a band",
  removeBand: (name) => `Take out ${name}`,
  sections: "Kinds and points",
  sectionCount: "Questions",
  sectionPoints: "Points each",
  sectionItems: "Questions a set",
  sectionWorth: "Worth",
  addSection: "Add a kind",
  removeSection: (kind) => `Take out ${kind}`,
  addSubject: "Add a subject",
  shares: "Least shares",
  shareOf: (subject) => `Least share of ${subject} (%)`,
  sharesHint: "Leave empty where nothing more is asked. The rules for core and public subjects always hold.",
  coreRule: (percent) =>
    `Core subjects together at least ${percent}%, and every public subject at least 1 question.`,
  specialistRule: (percent) =>
    `The specialist subject at least ${percent}%, and every public subject at least 1 question.`,

  requirements: "Required law",
  requirementsHint:
    "How many questions at least must rest on a passage of the law. When the law changes, these passages are flagged.",
  noRequirements: "No passage of the law is required.",
  addRequirement: "Require a passage",
  removeRequirement: (number) => `Take out requirement ${number}`,
  requirement: (number) => `Requirement ${number}`,
  statute: "Statute",
  statuteVersion: "Version",
  article: "Article",
  articleHint: "As 41 or 12-1",
  paragraph: "Paragraph",
  item: "Item",
  wholePlace: "Empty is the whole article",
  least: "Questions at least",
  atLeast: (count) => `At least ${some(count, "question")}`,
  place: "Passage",
  available: "In the bank",
  today: "Today",
  standings: {
    "in-force": "In force",
    carried: "A newer version left it as it was",
    "not-yet-in-force": "Not yet in force",
    "changed-since": "Changed, moved or repealed",
    ended: "No longer law",
  },
  touchedBy: (day, judgement) => `From ${day}: ${judgement}`,
  wentTo: (places) => `→ ${places}`,
  toChange: "See the change",
  takePlace: (place) => `Cite ${place} instead`,
  requirementUnfinished: (number) =>
    `Requirement ${number} is not complete: choose the statute and its version and give the article; no item without its paragraph.`,
  wordingMissing: "The text of this version is not in the register. Check the number yourself.",
  touchedNotice:
    "A change in the law touches what is required. What went on word for word can be bound anew in one step; write a new version for the rest.",

  versions: "Versions",
  versionsCaption: "All versions, the newest first",
  note: "Note",
  open: "Open",
  openVersion: (version) => `Open version ${version}`,
  compare: "Compare with the one before",
  compareVersion: (version) => `Compare version ${version} with the one before`,
  differences: (from, to) => `Version ${from} → version ${to}`,
  noDifference: "Both versions say the same.",
  what: "What",
  before: "Was",
  after: "Is",
  changed: {
    "title-zh": "Name in Chinese",
    "title-en": "Name in English",
    level: "Level",
    category: "Police category",
    "specialist-subject": "Specialist subject",
    total: "Total points",
    "section-count": "Items",
    "section-points": "Points each",
    "section-items": "Questions a set",
    cell: "Questions",
    share: "Least share",
    requirement: "Required law",
  },
  olderShown: (version) => `You are looking at version ${version}, which is not the newest.`,
  toNewest: "Open the newest version",

  newTitle: "New blueprint",
  editTitle: (title) => `${title}: a new version`,
  save: "Save as a draft",
  saveVersion: "Save as a new version",
  saving: "Saving…",
  noteHint: "What is different in this version; may be left empty.",
  saved: "Saved as a draft. Somebody else must approve it.",
  leaveAsked: "What was not saved will be lost.",
  leave: "Leave without saving",
  stay: "Stay here",
}
