import type { ReviewCatalogue } from "./zh-CN.ts"

const n = (count: number) => count.toLocaleString("en")
const some = (count: number, one: string, many = `${one}s`) => `${n(count)} ${count === 1 ? one : many}`

export const en: ReviewCatalogue = {
  title: "Reviews",
  count: (total) => some(total, "task"),
  show: "Tasks",
  shows: { own: "Assigned to me", nobody: "Nobody's", all: "All" },
  kind: "Kind",
  anyKind: "Any",
  kinds: { review: "Review", "law-change": "Law change" },
  overdueOnly: "Overdue only",
  search: "Stem or code",
  searchLabel: "Search tasks",
  queue: "Tasks",
  dueOn: (day) => `by ${day}`,
  late: (day) => `overdue (${day})`,
  authorOf: (name) => `by ${name}`,
  assignedTo: (name) => `for ${name}`,
  unassigned: "nobody's",
  openedBy: (name, time) => `submitted by ${name}, ${time}`,
  openedBySystem: (time) => `opened by the system, ${time}`,
  note: "Note",

  choose: "Choose a task on the left.",
  chooseNext: "↑ ↓ move, Enter opens. Once one is approved or rejected, the next opens by itself.",
  empty: {
    own: "No task is assigned to you.",
    nobody: "Every task is somebody's.",
    all: "Nothing waits for review.",
  },
  emptyNext: {
    own: "Look at what is nobody's, and take one.",
    nobody: "What authors submit appears here.",
    all: "What authors submit, and questions that a change in the law touches, appear here.",
  },
  gone: "This task is not in the list. Somebody else may have dealt with it.",
  toAll: "Show all tasks",

  take: "Take it",
  assign: "Assign…",
  assignTitle: "Assign the task",
  assignee: "Reviewer",
  nobody: "Nobody",
  openTasks: (name, count) => `${name} (${n(count)} open)`,
  isAuthor: (name) => `${name} (its author)`,
  due: "Due on",
  noteHint: "The reviewer reads it.",
  save: "Save",
  saving: "Saving…",

  changesSince: (version) => `What is new since version ${version}`,
  openItem: "Open in the bank",
  keys: (approve, reject) => `Alt+${approve} approves, Alt+${reject} rejects.`,
  remaining: (count) => (count === 0 ? "This is the last one." : `${some(count, "task")} after this`),
  done: (code, sentence) => `${code}: ${sentence}`,

  lawLead:
    "A statute that this question cites has been amended. Open the amendment to see what changed and to cite it anew; if the question is not touched, close the task.",
  toLaw: "See the amendment",
  settle: "Dealt with",
  notNeeded: "Nothing to do",
  closureNote: "Note",
  closureHint: "What you looked at, and why it is settled so.",
  closureMissing: "Write a note.",
  closed: "The task is closed.",
}
