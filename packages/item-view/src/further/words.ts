/** The words of matching, ordering, written answers and pointing; they come with the components that say them. */
import { createWords, type Words } from "@sworn/ui"
import { useSurroundings } from "../surroundings.ts"

const zhCN = {
  clear: "清除作答",
  matching: {
    how: "为每一项选择对应的选项；同一选项可用于多项",
    options: "可供选择的选项",
    none: "请选择",
    partner: (place: number, prompt: string) => `第 ${place} 项 ${prompt} 对应的选项`,
    matched: (done: number, all: number) => `已对应 ${done} / ${all}`,
  },
  ordering: {
    how: "用“上移”“下移”排出正确的顺序",
    list: "排序",
    up: (text: string) => `上移：${text}`,
    down: (text: string) => `下移：${text}`,
    moved: (text: string, place: number, all: number) => `${text}，现为第 ${place} 位，共 ${all} 位`,
    asShown: "就按此顺序作答",
    open: "尚未作答：移动任一项，或确认当前顺序",
    given: "已按当前顺序作答",
  },
  numeric: {
    answer: "答案",
    how: "填写数字，可用小数，不用分数和单位",
    notANumber: "这不是一个数字。请只填数字，例如 15 或 0.5。",
  },
  cloze: {
    how: (count: number) => `共 ${count} 空，直接在文中填写`,
    gap: (number: number) => `第 ${number} 空`,
    filled: (done: number, all: number) => `已填 ${done} / ${all} 空`,
  },
  written: {
    answer: "作答",
    count: (typed: number, most: number) => `${typed} / ${most} 字`,
    full: (most: number) => `已到 ${most} 字上限，多出的文字没有记入`,
  },
  hotspot: {
    how: "点击图中位置作答；用键盘时，方向键移动十字，Shift 加方向键微调，回车键确定",
    field: (alt: string) => `图上指点：${alt}`,
    cross: (x: number, y: number) => `十字在横 ${x}、纵 ${y}`,
    set: (x: number, y: number) => `已选定横 ${x}、纵 ${y}`,
    open: "尚未选定位置",
    here: "选定十字所在位置",
    missing: (alt: string) => `图片不在本机：${alt}`,
  },
}

const en: typeof zhCN = {
  clear: "Clear answer",
  matching: {
    how: "Choose an option for each line; an option may be used more than once",
    options: "The options",
    none: "Choose",
    partner: (place, prompt) => `Option for line ${place}, ${prompt}`,
    matched: (done, all) => `${done} of ${all} matched`,
  },
  ordering: {
    how: "Put the lines in the right order with “Move up” and “Move down”",
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

export const catalogues = { "zh-CN": zhCN, en }

export const useFurtherWords = (): Words<typeof zhCN> => createWords(catalogues, useSurroundings().language)
