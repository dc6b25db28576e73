import { HEIGHT } from './embed-message.js';

// embed-resize.js, for the page around a frame with embed.html: gives the frame the height that its content tells.
/** No element of ours is higher, at any width. */
const HIGHEST = 20_000; // px
addEventListener('message', ({ data, source, origin }) => {
    const height = Number(data?.height);
    if (data?.type !== HEIGHT || !(height > 0 && height <= HIGHEST))
        return;
    for (const frame of document.querySelectorAll('iframe')) {
        if (frame.contentWindow !== source || !isOurs(frame.src, origin))
            continue;
        const border = frame.offsetHeight - frame.clientHeight;
        frame.style.setProperty('height', `${height + border}px`, 'important');
    }
});
/** A frame of `embed.html` that still shows it; a sandboxed one has no origin that it could name. */
function isOurs(src, origin) {
    const [, page, path] = /^(https?:\/\/[^/?#]+)([^?#]*)/.exec(src) ?? [];
    return !!path?.endsWith('/embed.html') && (origin === page || origin === 'null');
}
