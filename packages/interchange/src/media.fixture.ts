/** The smallest pictures that are ones by their first bytes. */
const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

export const images = {
  /** One transparent pixel, whole. */
  png: bytes(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000" +
      "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082",
  ),
  gif: bytes("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b"),
  jpeg: bytes("ffd8ffe000104a46494600010100000100010000ffd9"),
  webp: bytes("524946461a000000574542505650384c0d0000002f0000001007101111888808"),
}
