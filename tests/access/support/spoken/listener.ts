import { build } from 'esbuild';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { phraseOf, phrases } from './phrases.js';

interface Listening extends Window {
  live: typeof import('../../../../stories/live-regions.js');
  said: string[];
}

const nodesOf = (node: SerializedAXNode): SerializedAXNode[] => [
  node,
  ...(node.children ?? []).flatMap(nodesOf),
];

/** Writes down what a screen reader would say of a page: the whole, the focus, and what live regions say. */
export class Listener {
  /** The log so far, a line a phrase. */
  readonly lines: string[] = [];
  private focused = '';

  static async on(page: Page): Promise<Listener> {
    const { outputFiles } = await build({
      entryPoints: ['stories/live-regions.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'live',
    });
    await page.evaluate(outputFiles[0]!.text);
    await page.evaluate(() => {
      const here = window as unknown as Listening;
      here.said = [];
      here.live.watchLiveRegions(document.body, (said) => here.said.push(...said));
    });
    return new Listener(page);
  }

  private constructor(private readonly page: Page) {}

  /** What live regions said since this was asked last. */
  async heard(): Promise<string[]> {
    // As long as the elements wait before they speak, and a little more.
    await new Promise((resolve) => setTimeout(resolve, 700));
    return this.page.evaluate(() => (window as unknown as Listening).said.splice(0));
  }

  /** Waits until a live region speaks. */
  async spoken(): Promise<void> {
    await this.page.waitForFunction(() => (window as unknown as Listening).said.length > 0);
  }

  /** What is heard after a visitor did something: where the focus went, and what live regions say. */
  async after(what: string): Promise<string[]> {
    this.lines.push('', `> ${what}`);
    const live = await this.heard();
    const { focus } = await this.tree();
    if (focus && focus !== this.focused) this.lines.push(`focus: ${focus}`);
    this.focused = focus;
    this.lines.push(...live);
    return live;
  }

  /** Reads the whole page on. */
  async read(): Promise<string[]> {
    const { all } = await this.tree();
    this.lines.push(...all.map((phrase) => `  ${phrase}`));
    return all;
  }

  /** The phrases of the headings. */
  async headings(): Promise<string[]> {
    return (await this.tree()).headings;
  }

  private async tree(): Promise<{ all: string[]; headings: string[]; focus: string }> {
    const root = await this.page.accessibility.snapshot({ interestingOnly: false });
    if (!root) throw new Error('accessibility.snapshot: got nothing, allowed is a tree');
    const nodes = nodesOf(root);
    const focused = nodes.filter(({ focused, role }) => focused && role !== 'RootWebArea').at(-1);
    return {
      all: phrases(root),
      headings: nodes.filter(({ role }) => role === 'heading').map((node) => phraseOf(node)),
      focus: focused ? phraseOf(focused) : '',
    };
  }
}
