export { Formula } from "@sworn/item-view"
