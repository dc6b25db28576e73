import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { clinic } from './clinic.js';

interface Args {
  readonly leg?: string;
  readonly compare?: string;
  readonly activity?: string;
  readonly time?: number;
}

export default {
  title: 'Elements/Pump diagram',
  component: 'vein-pump-diagram',
  args: { leg: 'healthy', activity: 'walking' },
  render: (args) =>
    html`<vein-pump-diagram
      leg=${ifDefined(args.leg)}
      compare=${ifDefined(args.compare)}
      activity=${ifDefined(args.activity)}
      time=${ifDefined(args.time)}
      ><a href=${clinic.tel}>${clinic.phone}</a></vein-pump-diagram
    >`,
} satisfies Meta<Args>;

export const Default: StoryObj<Args> = {};
