// The card and the bar: one block, offered as two.
import { ICONS } from './icons.js';

const { __ } = wp.i18n;

const isBar = ({ placement }) => placement === 'bottom' || placement === 'top';

export const VARIATIONS = {
  'call-to-book': [
    {
      name: 'card',
      title: __('Call to book', 'vein-elements'),
      description: __('A card to call the clinic or to book online.', 'vein-elements'),
      icon: ICONS['call-to-book'],
      attributes: { placement: 'inline' },
      // The block itself stands for it in the list of blocks.
      scope: ['transform'],
      isActive: (attributes) => !isBar(attributes),
    },
    {
      name: 'bar',
      title: __('Call bar', 'vein-elements'),
      description: __('A slim bar at the edge of the window to call or to book.', 'vein-elements'),
      icon: ICONS.bar,
      attributes: { placement: 'bottom', dismissible: true },
      scope: ['inserter', 'transform'],
      isActive: isBar,
    },
  ],
};
