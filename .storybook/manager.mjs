import { addons } from 'storybook/manager-api';
import { themes } from 'storybook/theming';

// No picture, so that the name itself is shown.
addons.setConfig({ theme: { ...themes.normal, brandTitle: 'vein-elements', brandImage: null } });
