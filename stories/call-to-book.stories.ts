import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clinic } from './clinic.js';
import { element, type Args } from './element.js';
import { arabicCard, brands, forcedColors, hostileTheme, longText, wordPressTheme } from './looks.js';
import { click, type Play } from './walk.js';

const HOURS: Args = { hours: clinic.hours, 'time-zone': clinic.zone };

export default {
  title: 'Elements/Call to book',
  component: 'vein-call-to-book',
  args: { 'clinic-name': clinic.name, 'booking-url': clinic.booking },
  render: (args) => element('vein-call-to-book', args),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const closing: Play = ({ canvasElement }) =>
  click(canvasElement.querySelector('vein-call-to-book')!, '[part=dismiss]');

export const Default: Story = {};
/** Within the hours a call comes first. */
export const Open: Story = { args: { ...HOURS, now: clinic.open }, tags: ['key'] };
/** Out of hours booking comes first. */
export const Closed: Story = { args: { ...HOURS, now: clinic.closed }, tags: ['key'] };
export const ClosedOnHoliday: Story = {
  args: { ...HOURS, 'closed-on': ['12-25', '2026-07-06'], now: clinic.open },
};
/** The phone alone. */
export const NoBooking: Story = { args: { ...HOURS, 'booking-url': '', now: clinic.open } };
export const PhoneAttribute: Story = {
  args: { phone: clinic.phone },
  render: (args) => element('vein-call-to-book', args, html``),
};
/** The page's own words as the phone link: they stand as they are. */
export const OwnLinkWords: Story = {
  render: (args) => element('vein-call-to-book', args, html`<a href=${clinic.tel}>Ring our front desk</a>`),
};
export const OwnWords: Story = {
  args: { heading: 'Legs that ache by evening?', message: 'Come by, or ask us on the phone.' },
};
export const Slots: Story = {
  args: { 'slot-message': 'Ask for Tuesday evenings.', 'slot-booking': 'Book at our front desk.' },
};
export const PassParams: Story = { args: { 'pass-params': ['utm_source', 'gclid'] } };
/** Adds schema.org's MedicalClinic to the page. */
export const StructuredData: Story = { args: { ...HOURS, 'structured-data': true, now: clinic.open } };

export const Dismissible: Story = { args: { dismissible: true, remember: 'none' } };
/** Taken away by the visitor: nothing is left of it. */
export const Dismissed: Story = { args: { dismissible: true }, play: closing };
export const RememberSession: Story = { args: { dismissible: true, remember: 'session' } };
export const RememberDays: Story = { args: { dismissible: true, remember: 'days:7' } };

const page = html`<p>The page goes on under the bar, which reserves as much room as it takes.</p>`;
const bar = (args: Args): Story => ({
  args: { ...HOURS, now: clinic.open, ...args },
  decorators: [(story) => html`${page}${story()}`],
});
export const Inline: Story = { args: { placement: 'inline' } };
export const BarBottom: Story = { ...bar({ placement: 'bottom', dismissible: true }), tags: ['key'] };
export const BarTop: Story = bar({ placement: 'top' });
export const BarClosed: Story = bar({ placement: 'bottom', now: clinic.closed });
export const BarDismissed: Story = { ...bar({ placement: 'bottom', dismissible: true }), play: closing };
/** Above a cookie bar of the page. */
export const BarAvoiding: Story = {
  ...bar({ placement: 'bottom', avoid: '#cookie-bar' }),
  decorators: [
    (story) => html`
      <style>
        #cookie-bar {
          position: fixed;
          inset: auto 0 0;
          padding: 12px;
          background: #333;
          color: #fff;
        }
      </style>
      ${page}${story()}
      <div id="cookie-bar">This page uses cookies of its own.</div>
    `,
  ],
};

export const Dark: Story = {
  args: { ...HOURS, now: clinic.open, dismissible: true },
  globals: { scheme: 'dark' },
  tags: ['key'],
};
export const Narrow: Story = { args: { ...HOURS, now: clinic.closed }, globals: { width: '320' } };
export const TextTwiceAsLarge: Story = { args: { ...HOURS, now: clinic.open }, globals: { text: '200' } };
/** Ordinary colors unless the browser forces its own: emulate `forced-colors: active` under Rendering in its developer tools. */
export const ForcedColors: Story = {
  args: { ...HOURS, now: clinic.open, dismissible: true },
  decorators: [forcedColors],
  tags: ['forced-colors'],
};
export const Spanish: Story = {
  args: { ...HOURS, now: clinic.closed },
  globals: { lang: 'es' },
  tags: ['key'],
};
export const RightToLeft: Story = {
  args: {
    ...HOURS,
    now: clinic.open,
    dismissible: true,
    'clinic-name': 'عيادة ألفا للأوردة',
  },
  decorators: [arabicCard],
};
export const LongText: Story = {
  args: {
    ...HOURS,
    now: clinic.open,
    dismissible: true,
    'clinic-name': longText.name,
    heading: longText.heading,
    message: longText.message,
  },
};
export const BrandCoast: Story = { args: { ...HOURS, now: clinic.open, ...brands.coast }, tags: ['key'] };
export const BrandDesert: Story = { args: { ...HOURS, now: clinic.closed, ...brands.desert } };
export const HostileTheme: Story = {
  args: { ...HOURS, now: clinic.open, dismissible: true },
  decorators: [hostileTheme],
};
export const WordPressTheme: Story = {
  name: 'WordPress Theme',
  args: { ...HOURS, now: clinic.open },
  decorators: [wordPressTheme],
};
