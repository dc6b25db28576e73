// A block's colors, font and corners, as the custom properties that the elements read; block-looks.php writes the same.

/** A preset's or an author's own value: `var:preset|color|accent`, `#123456`. */
const value = (slug, kind, own) =>
  slug
    ? `var(--wp--preset--${kind}--${slug})`
    : typeof own === 'string'
      ? own.replace(/^var:preset\|([\w-]+)\|([\w-]+)$/, 'var(--wp--preset--$1--$2)')
      : undefined;

export function looksOf({ backgroundColor, textColor, fontSize, fontFamily, borderColor, style = {} }) {
  const surface = value(backgroundColor, 'color', style.color?.background);
  const ink = value(textColor, 'color', style.color?.text);
  const looks = {
    surface,
    // The site's text color was chosen for another background.
    ink: ink ?? (surface && 'initial'),
    font: value(fontFamily, 'font-family', style.typography?.fontFamily),
    'font-size': value(fontSize, 'font-size', style.typography?.fontSize),
    line: value(borderColor, 'color', style.border?.color),
    radius: value(undefined, '', style.border?.radius),
  };
  return Object.fromEntries(
    Object.entries(looks)
      .filter(([, given]) => given)
      .map(([name, given]) => [`--vein-${name}`, given]),
  );
}
