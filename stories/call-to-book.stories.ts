import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { clinic } from './clinic.js';

interface Args {
  readonly 'clinic-name'?: string;
  readonly 'booking-url'?: string;
  readonly heading?: string;
  readonly message?: string;
}

export default {
  title: 'Elements/Call to book',
  component: 'vein-call-to-book',
  args: { 'clinic-name': clinic.name, 'booking-url': clinic.booking },
  render: (args) =>
    html`<vein-call-to-book
      clinic-name=${ifDefined(args['clinic-name'])}
      booking-url=${ifDefined(args['booking-url'])}
      heading=${ifDefined(args.heading)}
      message=${ifDefined(args.message)}
      ><a href=${clinic.tel}>${clinic.phone}</a></vein-call-to-book
    >`,
} satisfies Meta<Args>;

export const Default: StoryObj<Args> = {};
