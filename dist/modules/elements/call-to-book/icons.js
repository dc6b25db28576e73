import { svg, html } from 'lit';

/** Line drawings of 24 by 24, in the color of the words beside them. */
const PATHS = {
    call: svg `<path d="M6 3h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z" />`,
    book: svg `<path d="M6 5h12a2.5 2.5 0 0 1 2.5 2.500v10a2.5 2.5 0 0 1-2.5 2.500H6a2.5 2.5 0 0 1-2.5-2.500v-10A2.5 2.5 0 0 1 6 5zM3.5 10h17M8 3v4M16 3v4" />`,
    text: svg `<path d="M4 5h16v11H9l-5 4z" />`,
    directions: svg `<path d="M12 21s7-6.2 7-11a7 7 0 0 0-14 0c0 4.8 7 11 7 11z" /><circle cx="12" cy="10" r="2.6" />`,
    dismiss: svg `<path d="M6 6l12 12M18 6L6 18" />`,
};
/** The picture of an action; the words beside it say all there is to hear. */
const icon = (name) => html `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${PATHS[name]}</svg>`;

export { icon };
