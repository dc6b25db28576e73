// WebKitGTK under a virtual screen, driven through WebDriver, with the commands our tests need there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { seleniumLauncher } from '@web/test-runner-selenium';
import { Builder, Capabilities, Key } from 'selenium-webdriver';

const KEYS = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Space: Key.SPACE,
  Escape: Key.ESCAPE,
  Backspace: Key.BACK_SPACE,
  Home: Key.HOME,
  End: Key.END,
};
for (const side of ['Up', 'Down', 'Left', 'Right']) KEYS[`Arrow${side}`] = Key[`ARROW_${side.toUpperCase()}`];

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** A screen of its own; the server names the number it took. */
async function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3], 'data');
  return { screen, display: `:${String(number).trim()}` };
}

async function answers(url) {
  for (let tries = 0; tries < 100; tries++) {
    if ((await fetch(`${url}/status`).catch(() => undefined))?.ok) return;
    await delay(100);
  }
  throw new Error('WebKitWebDriver did not answer for 10 s.');
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

/** What the test commands ask of a page, done through WebDriver. The tests stand in a frame: its size is their window's. */
const pageOf = (launcher) => ({
  keyboard: {
    type: (text) => launcher.driver.actions().sendKeys(text).perform(),
    press: (key) =>
      launcher.driver
        .actions()
        .sendKeys(KEYS[key] ?? key)
        .perform(),
  },
  setViewportSize: ({ width, height }) =>
    launcher.driver.executeScript(
      'for (const frame of document.querySelectorAll("iframe")) {' +
        'frame.style.width = `${arguments[0]}px`; frame.style.height = `${arguments[1]}px` }',
      width,
      height,
    ),
});

export async function startWebKit(binary) {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, TZ: process.env.TZ ?? 'UTC', GIO_USE_PROXY_RESOLVER: 'dummy' },
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(url);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  const launcher = seleniumLauncher({
    driverBuilder: new Builder().usingServer(url).withCapabilities(capabilities),
  });
  launcher.concurrency = 1; // one frame at a time: only one has the focus
  // The commands know Playwright's pages and not WebDriver's.
  Object.assign(launcher, { type: 'playwright', getPage: () => pageOf(launcher) });
  return {
    launcher,
    async stop() {
      await end(driver);
      await end(screen);
    },
  };
}
