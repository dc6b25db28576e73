/** The colors of the leg, the same in both schemes: skin hides what lies behind it. */
export const PALETTE = {
  /** A middle brown, where the page says nothing. */
  skin: '#c8926a',
  wall: '#0a2233',
  deep: '#2b71a1',
  surface: '#3f8fb9',
  drop: '#eef8ff',
  leaflet: '#fff1d6',
  fallWall: '#2c0f27',
  fall: '#87457a',
  fallDrop: '#ffd59c',
  scar: '#d9c3a0',
  cord: '#ecdcc0',
  muscle: '#db8a79',
  muscleRim: '#b5574a',
  boneLit: '#fffaf0',
  boneFar: '#d8c6a8',
} as const;

/**
 * What becomes of the skin: a share of it, percent, and what it is mixed with. A vein is told from what lies round it by
 * its dark wall where that is light, and by the rim round the wall, a paler skin, where it is dark.
 */
export const SHADES = {
  lit: [84, '#fff'],
  near: [82, '#5a2a14'],
  far: [72, '#401a0c'],
  shade: [62, '#401a0c'],
  rim: [42, '#fff'],
  /** The outline of the leg, which has to be told from what it stands on: in a light scheme and in a dark one. */
  edge: [42, '#401a0c'],
  edgeInDark: [50, '#fff'],
} as const;
