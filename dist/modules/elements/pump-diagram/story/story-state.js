import { hasChoices, LAST } from './scenes.js';

/** The story as it opens. */
const opened = (scene) => ({ scene, choice: -1, motion: 'still' });
/**
 * What a visitor's press, or the end of a clip, makes of a story. It never goes on by itself.
 * Who pressed Play sees the next scenes play too; who asks for less motion (`calm`) sees each as a still first.
 */
function told(state, action) {
    const begun = (calm) => !calm && (state.motion === 'running' || state.motion === 'ended') ? 'running' : 'still';
    switch (action.do) {
        case 'go': {
            const scene = Math.min(LAST, Math.max(1, action.scene));
            return scene === state.scene ? state : { scene, choice: -1, motion: begun(action.calm) };
        }
        case 'choose':
            if (!hasChoices(state.scene))
                return state;
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

export { opened, told };
