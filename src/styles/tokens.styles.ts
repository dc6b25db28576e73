import { css } from 'lit';

/**
 * The public custom properties, read as `--_x: var(--vein-x, default)` so that a value set anywhere on the page wins.
 * A WordPress block theme's base and contrast colors are the second choice for surface and ink.
 * Surface and ink are chosen together: of a theme's pair both or neither, and where a page sets one of them alone, the
 * other is the lightest or darkest that can be read with it; so is the text on an accent.
 * The defaults follow the page's own `color-scheme`, so that a light page never gets a dark card.
 */
export const colors = css`
  .root {
    --_accent: var(--vein-accent, #0b5d66);
    --_on-accent: var(--vein-on-accent, var(--_own-on-accent, #fff));
    /* Each is invalid where one of the two is missing. */
    --_theme-surface: color-mix(
      in srgb,
      var(--wp--preset--color--base) 100%,
      var(--wp--preset--color--contrast)
    );
    --_theme-ink: color-mix(in srgb, var(--wp--preset--color--contrast) 100%, var(--wp--preset--color--base));
    --_surface: var(--vein-surface, var(--_own-surface, var(--_theme-surface, #fdfcfa)));
    --_ink: var(--vein-ink, var(--_own-ink, var(--_theme-ink, #17211f)));
    --_muted: var(--vein-muted, color-mix(in srgb, var(--_ink) 80%, var(--_surface)));
    --_line: var(--vein-line, color-mix(in srgb, var(--_ink) 18%, var(--_surface)));
    --_edge: color-mix(in srgb, var(--_ink) 62%, var(--_surface));
    --_tint: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
    --_radius: var(--vein-radius, 12px);
    --_font: var(--vein-font, system-ui, sans-serif);
    --_font-size: var(--vein-font-size, max(1.0625em, 17px));
    --_space: var(--vein-space, 8px);
  }

  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_accent: var(--vein-accent, light-dark(#0b5d66, #7fd0cd));
      --_on-accent: var(--vein-on-accent, var(--_own-on-accent, light-dark(#fff, #06201f)));
      --_surface: var(
        --vein-surface,
        var(--_own-surface, var(--_theme-surface, light-dark(#fdfcfa, #131a19)))
      );
      --_ink: var(--vein-ink, var(--_own-ink, var(--_theme-ink, light-dark(#17211f, #e9f0ee))));
    }
  }

  @supports (color: oklch(from red clamp(0.2, (0.58 - l) * 1000, 0.96) 0 0)) {
    .root {
      --_own-ink: oklch(from var(--vein-surface) clamp(0.2, (0.58 - l) * 1000, 0.96) 0 0);
      --_own-on-accent: oklch(from var(--vein-accent) clamp(0.2, (0.58 - l) * 1000, 0.99) 0 0);
      --_own-surface: oklch(from var(--vein-ink) clamp(0.2, (0.58 - l) * 1000, 0.99) 0 0);
    }
  }

  @media (prefers-contrast: more) {
    .root {
      --_line: var(--_ink);
      --_edge: var(--_ink);
      --_muted: var(--_ink);
    }
  }
`;

/** For emergencies only. */
const alert = css`
  .root {
    --_alert: var(--vein-alert, #b3261e);
    --_alert-fill: var(--vein-alert, #b3261e);
    --_on-alert: #fff;
  }

  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_alert: var(--vein-alert, light-dark(#b3261e, #ff9a90));
    }
  }
`;

export const tokens = [colors, alert];
