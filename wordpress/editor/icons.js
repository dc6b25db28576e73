// The blocks' icons: a leg with its vein, a leg that is asked about, a phone with a calendar's corner.
const { createElement: el } = wp.element;

const icon = (...paths) =>
  el(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true },
    ...paths.map((d, key) =>
      el('path', {
        key,
        d,
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: 1.5,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      }),
    ),
  );

const LEG =
  'M7 2.5c.4 5-1 7-.6 10.5.3 3 1 4.5.8 6.5H4.5a1 1 0 0 0 0 2h7.2c.6 0 .9-.4.8-1-.3-3 .9-5 1.2-8.5.3-3.5-.5-6-.2-9.5';
const HANDSET =
  'M5 3.5h3.2l1.5 4-2 1.3a12 12 0 0 0 5.5 5.5l1.3-2 4 1.5V17c0 1.7-1.3 3-3 3C9 19.5 4.5 15 2.5 7c0-2 .8-3.5 2.5-3.5z';

export const ICONS = {
  'symptom-checker': icon(LEG, 'M16.5 8a2.3 2.3 0 1 1 3.2 2.2c-.8.3-.9.8-.9 1.6', 'M18.8 14.5v.1'),
  'pump-diagram': icon(LEG, 'M10 20V6', 'M8.3 8 10 6l1.7 2', 'M17 18V8', 'M15 10.3 17 8l2 2.3'),
  'call-to-book': icon(HANDSET, 'M14 3.5h7v6h-7z', 'M14 5.5h7'),
  bar: icon('M3.5 4.5h17v15h-17z', 'M3.5 15h17', 'M7 17.3h3', 'M14 17.3h3'),
};
