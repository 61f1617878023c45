/**
 * The organisation of the demo: one ministry, two provinces, and what lies below them. No such place exists (REC-8).
 *
 * Errors: none.
 */
import type { Row } from "./insert-rows.ts"

export const unitKinds = ["ministry", "province", "city", "county", "station"] as const
export type UnitKind = (typeof unitKinds)[number]

export type Unit = {
  readonly unitId: number
  readonly parentId: number | null
  readonly kind: UnitKind
  readonly name: string
  readonly path: string
  readonly provinceCode: string
}

/** Names of stations by county, of counties by city, of cities by province. */
const provinces: readonly {
  name: string
  code: string
  cities: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}[] = [
  {
    name: "云岭省公安厅",
    code: "99",
    cities: {
      青溪市公安局: {
        松河县公安局: ["柳桥派出所", "望月湖派出所", "石埠派出所", "东津渡派出所"],
        青岚县公安局: ["竹坞派出所", "红枫岭派出所", "乌篷镇派出所", "雁栖湾派出所"],
        青溪市公安局临溪分局: ["书院街派出所", "钟鼓巷派出所", "新渡口派出所", "锦棠路派出所"],
      },
      云麓市公安局: {
        鹤屏县公安局: ["鹤屏镇派出所", "白鹭滩派出所", "云顶寨派出所", "茶亭派出所"],
        碧岩县公安局: ["碧岩镇派出所", "三岔河派出所", "老鹰嘴派出所", "枇杷沟派出所"],
        云麓市公安局麓南分局: ["麓南大道派出所", "橘园派出所", "天文台派出所", "星光里派出所"],
      },
      砚湖市公安局: {
        墨池县公安局: ["墨池镇派出所", "笔架山派出所", "宣纸坊派出所", "藕花洲派出所"],
        霜林县公安局: ["霜林镇派出所", "柿子坡派出所", "古驿道派出所", "鹿鸣涧派出所"],
        砚湖市公安局湖东分局: ["湖心岛派出所", "芦苇荡派出所", "会展路派出所", "北码头派出所"],
      },
      霁州市公安局: {
        桐岭县公安局: ["桐岭镇派出所", "铁索桥派出所", "梨花渡派出所", "盐井派出所"],
        雪峪县公安局: ["雪峪镇派出所", "松果坪派出所", "冰瀑口派出所", "牧歌乡派出所"],
        霁州市公安局城关分局: ["晴川门派出所", "丝弦巷派出所", "火车南站派出所", "霁月桥派出所"],
      },
    },
  },
  {
    name: "澜湖省公安厅",
    code: "98",
    cities: {
      沧屿市公安局: {
        潮音县公安局: ["潮音镇派出所", "灯塔湾派出所"],
        沧屿市公安局港北分局: ["珊瑚路派出所", "船厂街派出所"],
      },
    },
  },
]

export const demoUnits: readonly Unit[] = planted()

/** A unit by its name; a name that is not there is our slip. */
export function unitNamed(name: string): Unit {
  const found = demoUnits.find((unit) => unit.name === name)
  if (found === undefined) throw new Error(`The demo has no unit ${name}`)
  return found
}

export const ministry = unitNamed("全国警务总署（演示）")
export const province = unitNamed("云岭省公安厅")
export const qingxi = unitNamed("青溪市公安局")

export const unitRows = (): readonly Row[] =>
  demoUnits.map((unit) => ({
    unit_id: unit.unitId,
    parent_id: unit.parentId,
    kind: unit.kind,
    name: unit.name,
    path: unit.path,
    province_code: unit.provinceCode,
  }))

function planted(): readonly Unit[] {
  const units: Unit[] = []
  const plant = (parent: Unit | null, kind: UnitKind, name: string, provinceCode: string): Unit => {
    const unitId = units.length + 1
    const path = `${parent?.path ?? ""}${unitId}.`
    const unit: Unit = { unitId, parentId: parent?.unitId ?? null, kind, name, path, provinceCode }
    units.push(unit)
    return unit
  }

  const root = plant(null, "ministry", "全国警务总署（演示）", "00")
  for (const { name, code, cities } of provinces) {
    const top = plant(root, "province", name, code)
    for (const [cityName, counties] of Object.entries(cities)) {
      const city = plant(top, "city", cityName, code)
      for (const [countyName, stations] of Object.entries(counties)) {
        const county = plant(city, "county", countyName, code)
        for (const station of stations) plant(county, "station", station, code)
      }
    }
  }
  return units
}
