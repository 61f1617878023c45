/**
 * Names of the demo's officers, made up from lists: common ones, ones with characters outside the basic plane that a
 * careless system loses, and long ones with an interpunct. Names are not unique (REC-5), and two officers prove it.
 *
 * Errors: none.
 */
import { makeDraw, type Draw } from "./draw.ts"

/** By number on the roll. The first nine stand where a demo begins: see officers.ts. */
const chosenNames: Readonly<Record<number, string>> = {
  0: "周明远",
  1: "阿依古丽·买合木提",
  2: "王喆",
  3: "林若溪",
  4: "买买提·吐尔逊·阿布都热合曼",
  5: "赵𬱖",
  6: "何志强",
  7: "龚䶮",
  8: "㛃云珠",
  9: "王伟",
  10: "王伟",
  11: "孙𠮷祥",
  12: "帕夏古丽·阿卜杜克热木·吾斯曼",
  13: "欧阳㛃",
}

const surnames = (
  "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 韩 邓 冯 曹 彭 曾 萧 田 董 潘 袁 蔡 蒋 余 " +
  "于 杜 叶 程 魏 苏 吕 丁 沈 任 姚 卢 傅 钟 姜 崔 谭 廖 范 汪 陆 金 石 戴 贾 韦 夏 邱 方 侯 邹 熊 孟 秦 白 江 阎 薛 尹 段 " +
  "欧阳 上官 司徒 诸葛 尉迟 覃 农 蓝 岑 茹"
).split(" ")

const givenCharacters = [
  ..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文玉兰建国志远晓晨宇浩然子涵欣怡思琪佳宁嘉诚俊凯博雅雪梅春燕海波新民",
]

const rareCharacters = [..."𬱖䶮𠮷㛃喆堃犇翀赟甯燚韡祎禤骉"]

const longFirst = [
  "买买提",
  "阿迪力",
  "古丽娜尔",
  "热依汗",
  "巴特尔",
  "扎西",
  "格桑",
  "木拉提",
  "娜仁",
  "阿卜杜拉",
]
const longMiddle = ["吐尔逊", "艾力", "阿布都热合曼", "多吉", "吾斯曼", "哈斯", "依明", "克里木"]
const longLast = ["买合木提", "卓玛", "乌力吉", "阿卜杜克热木", "图尔荪", "顿珠", "赛买提", "其木格"]

export function nameOf(n: number): string {
  const chosen = chosenNames[n]
  if (chosen !== undefined) return chosen

  const draw = makeDraw(`name ${n}`)
  const sort = draw.share()
  if (sort < 0.02) return longName(draw)
  // The shorter surnames come first in the list and are the commoner ones, as on a real roll.
  const surname = draw.pick(draw.share() < 0.5 ? surnames.slice(0, 20) : surnames)
  if (sort < 0.035) return surname + draw.pick(rareCharacters)
  const given = draw.pick(givenCharacters)
  return sort < 0.25 ? surname + given : surname + given + draw.pick(givenCharacters)
}

const longName = (draw: Draw): string =>
  (draw.share() < 0.5
    ? [draw.pick(longFirst), draw.pick(longLast)]
    : [draw.pick(longFirst), draw.pick(longMiddle), draw.pick(longLast)]
  ).join("·")
