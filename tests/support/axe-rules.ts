import type { RunOptions } from 'axe-core';

/** A component is no page: landmarks and page headings are the page's own. */
export const COMPONENT: RunOptions = {
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
};
