import { html, type TemplateResult } from 'lit';
import type { AdviceId } from '../../../triage/advice.js';

/** Line pictures on a field of 48 by 48. */
export const ICONS = {
  'first-aid-bleeding': 'M24 4v15m-7-6l7 7 7-7m-18 13h22v6h-22zm-9 15c9-5 31-5 40 0',
  'use-epinephrine': 'M31 7l10 10-19 19-10-10zm-15.5 25.5l-5 5m0 0l-4.5 4.5m20-30l10 10m0-10l4-4',
  'keep-still': 'M4 20h27v-11c0-5 9-5 9 0v23h-36m0 9h40m-32-25v25m13-25v25',
  'tell-blood-thinner': 'M5 7h38v26h-20l-9 9v-9h-9zm13 8.5h12a4.5 4.5 0 0 1 0 9h-12a4.5 4.5 0 0 1 0-9zm6 0v9',
  'call-who-treated-you':
    'M15 7l6 10-5 4c2 5 6 9 11 11l4-5 10 6c0 6-4 9-8 9-14 0-27-13-27-27 0-4 3-8 9-8zm21-1v12m-6-6h12',
  stretch: 'M43 4v40m-18-38.5a4 4 0 1 1-.01 0zm-1 11.5l-5 12m5-11l13-1 6-4m-24 16l11 4-1 11m-10-15l-13 15',
  massage: 'M13 4c-6 14-3 24 1 40m21-40c6 14 3 24-1 40m-3-20a7.5 7.5 0 1 1-3-6m1-6v6.5h-6.5',
  'legs-up': 'M4 42h40m-35-18a4 4 0 1 1-.01 0zm-3 12h19l11-22 7-3m-12 25h11v-16',
  compression: 'M17 5h16v20c0 4-1 7-4 9l-9 7c-6 4-12-3-7-8l4-4zm0 7h16m-10 8h4m-4 7h4',
  'ask-about-hose':
    'M9 5h14v20c0 4-1 7-4 9l-6 7c-5 4-10-2-6-7l2-4zm0 7h14m8 3c0-8 12-8 12 0 0 6-6 5-6 12m0 8v0',
  walk: 'M27 4a4 4 0 1 1-.01 0zm-2 12l-3 13-9 14m9-14l8 5 2 10m-7-28l-8 5-1 8m9-13l4 8 8 2',
  'ankle-pumps':
    'M10 5v24c0 7 1 10 6 11l18 3c5 1 5-5 1-7l-10-6c-2-1-3-3-3-6v-19m21 25c1-7-2-12-8-15m.5 6.5l-.5-6.5 6.5-1m-3 12l4.5 4 3.5-5',
  'move-often': 'M24 14v11l7 4m10-12a18.5 18.5 0 1 0 1 11m0-21v11h-11',
  weight: 'M9 9h30v30c0 2-1 3-3 3h-24c-2 0-3-1-3-3zm6 16a9 9 0 0 1 18 0zm9-1l3-5',
  'quit-smoking': 'M5 29h28v7h-28zm34 0v7m5-7v7m-5-13c0-6-7-4-7-10m12 10c0-10-7-6-7-13m-28-1l30 34',
  'check-feet':
    'M15 5c7 0 10 7 8 15-1 6 1 10 0 15-2 8-10 8-11 0-1-6-5-12-5-18 0-7 3-12 8-12zm20 15a7 7 0 1 1-.01 0zm4 13l5 8',
  'cover-sore': 'M8 30l22-22c6-6 16 4 10 10l-22 22c-6 6-16-4-10-10zm8-8l10 10m-4-16l10 10m-8-2v0',
  breathe:
    'M7 10v34m0-8h15m-3-32a4.5 4.5 0 1 1-.01 0zm-1 14l-1 10h13l2 16m-13-26l6 6h8m3-16c4-3 4 3 8 0m-7 8c3-2 4 2 7 0',
  'note-time': 'M24 5a19 19 0 1 1-.01 0zm0 8v11l8 5',
  'leg-level': 'M4 42h40m-35-20a4 4 0 1 1-.01 0zm-3 13h35v-10',
  'tell-breath': 'M5 7h38v26h-20l-9 9v-9h-9zm19 6v8m0 6v0',
  phone: 'M15 7l6 10-5 4c2 5 6 9 11 11l4-5 10 6c0 6-4 9-8 9-14 0-27-13-27-27 0-4 3-8 9-8z',
  calendar: 'M7 10h34v32h-34zm0 10h34m-25-15v9m16-9v9m-16 14h0m8 0h0m8 0h0m-16 7h0m8 0h0',
  pin: 'M24 44c-10-12-15-19-15-26a15 15 0 0 1 30 0c0 7-5 14-15 26zm0-31a5 5 0 1 1-.01 0z',
  print: 'M13 17v-12h22v12m-22 18h-7v-18h36v18h-7m-22-7h22v15h-22zm22-5h0',
  copy: 'M17 15h24v28h-24zm14 0v-10h-24v28h10',
  share:
    'M15 4h18c2 0 3 1 3 3v34c0 2-1 3-3 3h-18c-2 0-3-1-3-3v-34c0-2 1-3 3-3zm9 26v-16m-6 6l6-6 6 6m-8 18h4',
} as const satisfies Record<AdviceId | ActionId, string>;

export type ActionId = 'phone' | 'calendar' | 'pin' | 'print' | 'copy' | 'share';

const icon = (id: AdviceId | ActionId): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 48 48" aria-hidden="true"><path d=${ICONS[id]}></path></svg>`;

/** The icon in a button or a link, as tall as its text; the words beside it say the same. */
export const actionIcon = (id: ActionId): TemplateResult => icon(id);

/** The icon of an advice, on a tile; the words beside it say the same. */
export const adviceIcon = (id: AdviceId): TemplateResult =>
  html`<span class="advice-icon">${icon(id)}</span>`;
