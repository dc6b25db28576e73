import { html } from 'lit';

/** A heading of the level the page author asks for; it can take the focus when a page of the journey changes. */
function heading(level, content, part = 'heading') {
    switch (level) {
        case 2:
            return html `<h2 class="heading" part=${part} id=${part} tabindex="-1">${content}</h2>`;
        case 3:
            return html `<h3 class="heading" part=${part} id=${part} tabindex="-1">${content}</h3>`;
        case 4:
            return html `<h4 class="heading" part=${part} id=${part} tabindex="-1">${content}</h4>`;
        case 5:
            return html `<h5 class="heading" part=${part} id=${part} tabindex="-1">${content}</h5>`;
        default:
            return html `<h6 class="heading" part=${part} id=${part} tabindex="-1">${content}</h6>`;
    }
}

export { heading };
