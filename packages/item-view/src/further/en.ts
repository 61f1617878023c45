import type { zhCN } from "./zh-CN.ts"

export const en: typeof zhCN = {
  clear: "Clear answer",
  matching: {
    how: "Choose an option for each line; an option may be used more than once",
    options: "The options",
    none: "Choose",
    partner: (place, prompt) => `Option for line ${place}, ${prompt}`,
    matched: (done, all) => `${done} of ${all} matched`,
  },
  ordering: {
    how: "Put the lines in the right order with the buttons at their right",
    list: "Order",
    up: (text) => `Move up: ${text}`,
    down: (text) => `Move down: ${text}`,
    moved: (text, place, all) => `${text}, now ${place} of ${all}`,
    asShown: "Answer with this order",
    open: "Not answered: move a line, or confirm this order",
    given: "Answered with this order",
  },
  numeric: {
    answer: "Answer",
    how: "A number, with decimals if need be; no fraction and no unit",
    notANumber: "This is not a number. Type digits only, such as 15 or 0.5.",
  },
  cloze: {
    how: (count) =>
      count === 1 ? "One blank, to be filled in the text" : `${count} blanks, to be filled in the text`,
    gap: (number) => `Blank ${number}`,
    filled: (done, all) => `${done} of ${all} filled`,
  },
  written: {
    answer: "Answer",
    count: (typed, most) => `${typed} / ${most} characters`,
    full: (most) => `The limit of ${most} characters is reached; what was beyond it is not in your answer`,
  },
  hotspot: {
    how: "Click the place in the picture; with the keyboard, arrow keys move the cross, Shift with arrow keys moves it finely, Enter sets it",
    field: (alt) => `Point at the picture: ${alt}`,
    cross: (x, y) => `Cross at ${x} across, ${y} down`,
    set: (x, y) => `Set at ${x} across, ${y} down`,
    open: "No place is set",
    here: "Set the place of the cross",
    missing: (alt) => `The picture is not on this device: ${alt}`,
  },
}
