import { css, html, LitElement, type TemplateResult } from 'lit';
import { accessibilityTree } from './accessibility-tree.js';
import { watchLiveRegions } from './live-regions.js';

const PAUSE = 250; // ms without a change before the tree is read

/** Prints what a screen reader meets in the story before it: the accessibility tree, and what live regions said. */
class StoryInspector extends LitElement {
  static override readonly styles = css`
    :host {
      display: grid;
      gap: 4px 24px;
      margin-block-start: 24px;
      padding: 12px;
      border: 1px solid GrayText;
      color: CanvasText;
      background: Canvas;
      font:
        13px/1.5 ui-monospace,
        monospace;
    }

    h2 {
      margin: 0;
      font:
        600 14px system-ui,
        sans-serif;
    }

    pre {
      margin: 0 0 8px;
      max-block-size: 480px;
      overflow: auto;
      white-space: pre-wrap;
      font: inherit;
    }
  `;

  private tree = '';
  private log: readonly string[] = [];
  private timer = 0;
  private stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const story = this.previousElementSibling;
    if (!story) return;
    const read = (): void => {
      try {
        this.tree = accessibilityTree(story);
        this.requestUpdate();
      } catch {
        later(); // the accessibility panel's own run is not over
      }
    };
    const later = (): void => {
      clearTimeout(this.timer);
      this.timer = setTimeout(read, PAUSE) as unknown as number;
    };
    this.stop = watchLiveRegions(story, (said) => {
      this.log = [...this.log, ...said];
      later();
    });
    later();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.stop?.();
  }

  protected override render(): TemplateResult {
    return html`
      <h2>Accessibility tree</h2>
      <pre id="tree">${this.tree}</pre>
      <h2>Said by live regions</h2>
      <pre id="log">${this.log.join('\n') || '(nothing yet)'}</pre>
    `;
  }
}

customElements.define('story-inspector', StoryInspector);
