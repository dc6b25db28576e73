import { render } from 'lit';
import { applySurroundings, type Surroundings } from '../../stories/surroundings.js';
import type { Args } from '../../stories/element.js';

interface Canvas {
  readonly canvasElement: HTMLElement;
}
type Decorator = (story: () => unknown, context: object) => unknown;

/** A story or the default export of a story file: the same format, as far as the tests read it. */
export interface Story {
  readonly args?: Args;
  readonly globals?: Surroundings;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly decorators?: readonly Decorator[];
  readonly render?: (args: Args, context: object) => unknown;
  /** What the story sets up around it; returns what takes it away. */
  readonly beforeEach?: () => (() => void) | undefined;
  readonly play?: (canvas: Canvas) => Promise<void>;
}
/** A story with the name it is exported under. */
export type NamedStory = Story & { readonly name: string };

const metaOf = (module: object): Story => (module as { readonly default: Story }).default;

/** The stories of a file, in order. */
export const storiesOf = (module: object): NamedStory[] =>
  Object.entries(module)
    .filter(([name]) => name !== 'default')
    .map(([name, story]) => ({ ...(story as Story), name }));

/** What a story sets, with what its file sets for all. */
export const argsOf = (module: object, { args }: Story): Args => ({ ...metaOf(module).args, ...args });

/**
 * Renders a story into a page as Storybook does, and plays it.
 * @param leaving gets what is to be done once the story is over
 */
export async function showStory(
  module: object,
  story: Story,
  canvasElement: HTMLElement,
  around: Surroundings = {},
  leaving: (() => void)[] = [],
): Promise<void> {
  const meta = metaOf(module);
  applySurroundings(canvasElement.ownerDocument, { ...around, ...story.globals });
  const args = argsOf(module, story);
  const leave = story.beforeEach?.();
  if (leave) leaving.push(leave);
  const context = { canvasElement, args };
  const draw = story.render ?? meta.render;
  const decorators = [...(story.decorators ?? []), ...(meta.decorators ?? [])];
  const decorated = decorators.reduce<() => unknown>(
    (inner, decorator) => () => decorator(inner, context),
    () => draw?.(args, context),
  );
  render(decorated(), canvasElement);
  await story.play?.(context);
  for (const element of canvasElement.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>(
    '*',
  ))
    await element.updateComplete;
}
