import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { clinic } from './clinic.js';

interface Args {
  readonly 'clinic-name'?: string;
  readonly 'booking-url'?: string;
  readonly 'emergency-number'?: string;
  readonly heading?: string;
  readonly 'no-intro'?: boolean;
  readonly 'no-review'?: boolean;
}

export default {
  title: 'Elements/Symptom checker',
  component: 'vein-symptom-checker',
  args: { 'clinic-name': clinic.name, 'booking-url': clinic.booking },
  render: (args) =>
    html`<vein-symptom-checker
      clinic-name=${ifDefined(args['clinic-name'])}
      booking-url=${ifDefined(args['booking-url'])}
      emergency-number=${ifDefined(args['emergency-number'])}
      heading=${ifDefined(args.heading)}
      ?no-intro=${args['no-intro']}
      ?no-review=${args['no-review']}
      ><a href=${clinic.tel}>${clinic.phone}</a></vein-symptom-checker
    >`,
} satisfies Meta<Args>;

export const Default: StoryObj<Args> = {};
