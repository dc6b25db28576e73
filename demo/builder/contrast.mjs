// Says how well an accent color can be read, by WCAG's formula, as the elements use it.

/** The lightest and the darkest that the elements put on, or under, an accent, with the schemes that have it. */
const GROUND = '#fdfcfa';
const ON_ACCENT = '#ffffff';
const ENOUGH = 4.5;

/** @returns {number[] | undefined} red, green and blue, 0 to 255; undefined where it is no opaque color */
function rgbOf(color) {
  if (!CSS.supports('color', color)) return undefined;
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : undefined;
}

function luminance(rgb) {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * @param {string} accent a CSS color as the agency wrote it
 * @returns {{ said: string, wrong: string }} what was measured, or what is wrong; both empty where nothing was written
 */
export function accentContrast(accent) {
  if (accent.trim() === '') return { said: '', wrong: '' };
  const rgb = rgbOf(accent.trim());
  if (!rgb) return { said: '', wrong: 'Needs a color like #0b5d66.' };
  const ratios = [contrast(rgb, rgbOf(ON_ACCENT)), contrast(rgb, rgbOf(GROUND))];
  const said = `White text on it: ${ratios[0].toFixed(1)} : 1. As a link on our ground: ${ratios[1].toFixed(1)} : 1.`;
  const lowest = Math.min(...ratios);
  return lowest >= ENOUGH
    ? { said, wrong: '' }
    : {
        said,
        wrong: `Too pale to read: ${lowest.toFixed(1)} : 1, and ${ENOUGH} : 1 is needed. Take a darker one.`,
      };
}
