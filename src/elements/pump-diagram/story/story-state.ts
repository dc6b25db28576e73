import { hasChoices, LAST } from './scenes.js';

/** Where a visitor is in the story. */
export interface StoryState {
  /** 1 to 8. */
  readonly scene: number;
  /** What was chosen in the last scene; -1 for nothing. */
  readonly choice: number;
  /**
   * `still`: its telling moment, nothing moves. `running`: the clock is to run. `paused`: held on its way.
   * `ended`: the clip is over and holds.
   */
  readonly motion: 'still' | 'running' | 'paused' | 'ended';
}

/** What can happen to a story. */
export type StoryAction =
  | { readonly do: 'go'; readonly scene: number; readonly calm: boolean }
  | { readonly do: 'choose'; readonly choice: number; readonly calm: boolean }
  | { readonly do: 'play' }
  | { readonly do: 'pause' }
  | { readonly do: 'end' };

/** The story as it opens. */
export const opened = (scene: number): StoryState => ({ scene, choice: -1, motion: 'still' });

/**
 * What a visitor's press, or the end of a clip, makes of a story. It never goes on by itself.
 * Who pressed Play sees the next scenes play too; who asks for less motion (`calm`) sees each as a still first.
 */
export function told(state: StoryState, action: StoryAction): StoryState {
  const begun = (calm: boolean): StoryState['motion'] =>
    !calm && (state.motion === 'running' || state.motion === 'ended') ? 'running' : 'still';
  switch (action.do) {
    case 'go': {
      const scene = Math.min(LAST, Math.max(1, action.scene));
      return scene === state.scene ? state : { scene, choice: -1, motion: begun(action.calm) };
    }
    case 'choose':
      if (!hasChoices(state.scene)) return state;
      // A choice is to be seen working: it plays at once, unless the visitor wants no motion.
      return { ...state, choice: action.choice, motion: action.calm ? 'still' : 'running' };
    case 'play':
      return { ...state, motion: 'running' };
    case 'pause':
      return state.motion === 'running' ? { ...state, motion: 'paused' } : state;
    case 'end':
      return state.motion === 'running' ? { ...state, motion: 'ended' } : state;
  }
}
