/** 审核台的全部中文文案。此表是准绳：en.ts 缺一个键就不能编译。 */
const n = (count: number) => count.toLocaleString("zh-CN")

/** 按键取词，键来自服务器：没有的键原样显示。 */
type ByKey = Readonly<Record<string, string>>

export const zhCN = {
  title: "审核",
  count: (total: number) => `${n(total)} 项任务`,
  show: "任务",
  shows: { own: "指派给我", nobody: "无人认领", all: "全部" },
  kind: "种类",
  anyKind: "不限",
  kinds: { review: "审核", "law-change": "法规修订" } as ByKey,
  overdueOnly: "只看逾期",
  search: "题干或编号",
  searchLabel: "搜索任务",
  queue: "任务列表",
  dueOn: (day: string) => `${day} 前`,
  late: (day: string) => `已逾期（${day}）`,
  authorOf: (name: string) => `出题 ${name}`,
  assignedTo: (name: string) => `审核 ${name}`,
  unassigned: "无人认领",
  openedBy: (name: string, time: string) => `${name} ${time} 提交`,
  openedBySystem: (time: string) => `系统 ${time} 生成`,
  note: "附言",

  choose: "从左边选择一项任务。",
  chooseNext: "↑ ↓ 移动，回车打开。通过或退回后自动打开下一项。",
  empty: {
    own: "没有指派给您的任务。",
    nobody: "没有无人认领的任务。",
    all: "没有待审核的任务。",
  },
  emptyNext: {
    own: "看看“无人认领”，认领一项。",
    nobody: "出题人送审后，任务会出现在这里。",
    all: "出题人送审，或法规修订涉及试题时，任务会出现在这里。",
  },
  gone: "这项任务不在当前列表中，可能已由他人处理。",
  toAll: "看全部任务",

  take: "认领",
  assign: "指派…",
  assignTitle: "指派任务",
  assignee: "审核人",
  nobody: "不指派",
  openTasks: (name: string, count: number) => `${name}（在办 ${n(count)}）`,
  isAuthor: (name: string) => `${name}（出题人，不能审核）`,
  due: "截止日期",
  noteHint: "审核人会看到。",
  save: "保存",
  saving: "正在保存…",

  changesSince: (version: number) => `与第 ${version} 版的差别`,
  openItem: "在题库中打开",
  keys: (approve: string, reject: string) => `Alt+${approve} 通过，Alt+${reject} 退回。`,
  remaining: (count: number) => (count === 0 ? "这是最后一项。" : `之后还有 ${n(count)} 项`),
  done: (code: string, sentence: string) => `${code} ${sentence}`,

  lawLead: "此题引用的法规有修订。打开修订页，查看条文变化并改引；试题不受影响时直接了结。",
  toLaw: "查看法规修订",
  settle: "已处理",
  notNeeded: "无需处理",
  closureNote: "说明",
  closureHint: "写明看了什么、为什么这样处理。",
  closureMissing: "请写说明。",
  closed: "任务已了结。",
}

export type ReviewCatalogue = typeof zhCN
