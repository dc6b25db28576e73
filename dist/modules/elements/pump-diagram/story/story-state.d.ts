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
export type StoryAction = {
    readonly do: 'go';
    readonly scene: number;
    readonly calm: boolean;
} | {
    readonly do: 'choose';
    readonly choice: number;
    readonly calm: boolean;
} | {
    readonly do: 'play';
} | {
    readonly do: 'pause';
} | {
    readonly do: 'end';
};
/** The story as it opens. */
export declare const opened: (scene: number) => StoryState;
/**
 * What a visitor's press, or the end of a clip, makes of a story. It never goes on by itself.
 * Who pressed Play sees the next scenes play too; who asks for less motion (`calm`) sees each as a still first.
 */
export declare function told(state: StoryState, action: StoryAction): StoryState;
