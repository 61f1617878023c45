/** What matching, ordering, written answers and pointing say. */
export const zhCN = {
  clear: "清除作答",
  matching: {
    how: "为每一项选择对应的选项；同一选项可用于多项",
    options: "可供选择的选项",
    none: "请选择",
    partner: (place: number, prompt: string) => `第 ${place} 项 ${prompt} 对应的选项`,
    matched: (done: number, all: number) => `已对应 ${done} / ${all}`,
  },
  ordering: {
    how: "用右侧的上移、下移按钮排出正确的顺序",
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
