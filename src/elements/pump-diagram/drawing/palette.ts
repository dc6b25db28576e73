/**
 * The colors of the leg, the same in both schemes: skin hides what lies behind it. A vein is told from skin, bone and
 * muscle by its wall where they are light, and by the rim round the wall, a paler skin, where they are dark.
 */
export const PALETTE = {
  /** A middle brown, where the page says nothing. */
  skin: '#c8926a',
  wall: '#0a2233',
  deep: '#2a6f9e',
  surface: '#3f8fb9',
  drop: '#eef8ff',
  leaflet: '#fff1d6',
  fallWall: '#2c0f27',
  fall: '#87457a',
  fallDrop: '#ffd59c',
} as const;

/** Share of the skin in the rim round a vein, percent; the rest is white. */
export const RIM_SKIN = 42;
