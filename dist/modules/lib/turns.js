/** Longest stretch of first drawings before the page gets its turn, ms. */
const LONGEST = 8;
const waiting = [];
let isServing = false;
/** Until when the stretch at hand goes on. */
let end = 0;
/**
 * Draws elements one after the other, and lets the page go on between them: what is drawn for the first time takes long,
 * and a page shows several elements in one go. The first is drawn at once.
 * @returns undefined where it was drawn at once
 */
function inTurn(draw) {
    if (isServing && (waiting.length > 0 || performance.now() > end))
        return new Promise((go) => waiting.push(go)).then(draw);
    if (!isServing) {
        end = performance.now() + LONGEST;
        void serve();
    }
    draw();
    return undefined;
}
async function serve() {
    isServing = true;
    do {
        await new Promise((goOn) => setTimeout(goOn));
        end = performance.now() + LONGEST;
        while (waiting.length > 0 && performance.now() < end) {
            waiting.shift()?.();
            await Promise.resolve(); // it draws now
        }
    } while (waiting.length > 0);
    isServing = false;
}

export { inTurn };
