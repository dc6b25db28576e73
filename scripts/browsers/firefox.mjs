// Finds Firefox; FIREFOX may name the file.
import process from 'node:process';
import { onPath } from './on-path.mjs';

export const firefoxPath = () => process.env.FIREFOX ?? onPath('firefox-esr') ?? onPath('firefox');

/**
 * Launch options for puppeteer: Firefox speaks WebDriver BiDi.
 * @returns {import('puppeteer-core').LaunchOptions}
 */
export const firefoxOptions = () => ({
  browser: 'firefox',
  executablePath: firefoxPath(),
  headless: true,
  // A window that is not in front still gets its focus events, and nothing calls home.
  extraPrefsFirefox: {
    'focusmanager.testmode': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  },
});
