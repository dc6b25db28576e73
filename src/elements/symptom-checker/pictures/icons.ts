import { html, type TemplateResult } from 'lit';
import type { AdviceId } from '../../../triage/advice.js';

/** Line pictures on a field of 48 by 48. */
export const ICONS = {
  'first-aid-bleeding': 'M24 4v15m-7-6 7 7 7-7M13 26h22v6H13zM4 41c9-5 31-5 40 0',
  'use-epinephrine': 'M31 7l10 10-19 19-10-10zM15.5 32.500l-5 5M10.5 37.5 6 42M26 12l10 10M36 12l4-4',
  'keep-still': 'M4 20h27V9c0-5 9-5 9 0v23H4M4 41h40M12 16v25M25 16v25',
  'tell-blood-thinner':
    'M5 7h38v26H23l-9 9v-9H5zM18 15.5h12a4.5 4.5 0 0 1 0 9H18a4.5 4.5 0 0 1 0-9zM24 15.5v9',
  'call-who-treated-you':
    'M15 7l6 10-5 4c2 5 6 9 11 11l4-5 10 6c0 6-4 9-8 9C19 42 6 29 6 15c0-4 3-8 9-8zM36 6v12M30 12h12',
  stretch: 'M43 4v40M25 5.500a4 4 0 1 1-.01 0zM24 17l-5 12M24 18l13-1 6-4M19 29l11 4-1 11M19 29 6 44',
  massage: 'M13 4c-6 14-3 24 1 40M35 4c6 14 3 24-1 40M31 24a7.5 7.5 0 1 1-3-6M29 12v6.500h-6.5',
  'legs-up': 'M4 42h40M9 24a4 4 0 1 1-.01 0zM6 36h19L36 14l7-3M31 36h11V20',
  compression: 'M17 5h16v20c0 4-1 7-4 9l-9 7c-6 4-12-3-7-8l4-4zM17 12h16M23 20h4M23 27h4',
  'ask-about-hose':
    'M9 5h14v20c0 4-1 7-4 9l-6 7c-5 4-10-2-6-7l2-4zM9 12h14M31 15c0-8 12-8 12 0 0 6-6 5-6 12M37 35v.01',
  walk: 'M27 4a4 4 0 1 1-.01 0zM25 16l-3 13-9 14M22 29l8 5 2 10M25 16l-8 5-1 8M25 16l4 8 8 2',
  'ankle-pumps':
    'M10 5v24c0 7 1 10 6 11l18 3c5 1 5-5 1-7l-10-6c-2-1-3-3-3-6V5M43 30c1-7-2-12-8-15M35.5 21.5 35 15l6.5-1M38.5 26l4.5 4 3.5-5',
  'move-often': 'M24 14v11l7 4M41 17A18.5 18.5 0 1 0 42 28M42 7v11H31',
  weight: 'M9 9h30v30c0 2-1 3-3 3H12c-2 0-3-1-3-3zM15 25a9 9 0 0 1 18 0zM24 24l3-5',
  'quit-smoking': 'M5 29h28v7H5zM39 29v7M44 29v7M39 23c0-6-7-4-7-10M44 23c0-10-7-6-7-13M9 9l30 34',
  'check-feet':
    'M15 5c7 0 10 7 8 15-1 6 1 10 0 15-2 8-10 8-11 0-1-6-5-12-5-18C7 10 10 5 15 5zM35 20a7 7 0 1 1-.01 0zM39 33l5 8',
  'cover-sore': 'M8 30 30 8c6-6 16 4 10 10L18 40c-6 6-16-4-10-10zM16 22l10 10M22 16l10 10M24 24v.01',
  breathe:
    'M7 10v34M7 36h15M19 4a4.5 4.5 0 1 1-.01 0zM18 18l-1 10h13l2 16M19 18l6 6h8M36 8c4-3 4 3 8 0M37 16c3-2 4 2 7 0',
  'note-time': 'M24 5a19 19 0 1 1-.01 0zM24 13v11l8 5',
  'leg-level': 'M4 42h40M9 22a4 4 0 1 1-.01 0zM6 35h35V25',
  'tell-breath': 'M5 7h38v26H23l-9 9v-9H5zM24 13v8M24 27v.01',
  phone: 'M15 7l6 10-5 4c2 5 6 9 11 11l4-5 10 6c0 6-4 9-8 9C19 42 6 29 6 15c0-4 3-8 9-8z',
  calendar: 'M7 10h34v32H7zM7 20h34M16 5v9M32 5v9M16 28h.01M24 28h.01M32 28h.01M16 35h.01M24 35h.01',
  pin: 'M24 44C14 32 9 25 9 18a15 15 0 0 1 30 0c0 7-5 14-15 26zM24 13a5 5 0 1 1-.01 0z',
  print: 'M13 17V5h22v12M13 35H6V17h36v18h-7M13 28h22v15H13zM35 23h.01',
  copy: 'M17 15h24v28H17zM31 15V5H7v28h10',
  share: 'M15 4h18c2 0 3 1 3 3v34c0 2-1 3-3 3H15c-2 0-3-1-3-3V7c0-2 1-3 3-3zM24 30V14m-6 6 6-6 6 6M22 38h4',
} as const satisfies Record<AdviceId | ActionId, string>;

export type ActionId = 'phone' | 'calendar' | 'pin' | 'print' | 'copy' | 'share';

const icon = (id: AdviceId | ActionId): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 48 48" aria-hidden="true"><path d=${ICONS[id]}></path></svg>`;

/** The icon in a button or a link, as tall as its text; the words beside it say the same. */
export const actionIcon = (id: ActionId): TemplateResult => icon(id);

/** The icon of an advice, on a tile; the words beside it say the same. */
export const adviceIcon = (id: AdviceId): TemplateResult =>
  html`<span class="advice-icon">${icon(id)}</span>`;
