// Shows the pieces of a snippet, each with where it goes and a button that copies it.

const write = (tag, properties, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};

async function copy(code, say) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    say('Copied.');
  } catch {
    getSelection().selectAllChildren(code);
    say('Selected. Copy it with your keyboard.');
  }
}

function piece(id, title, where, text, say) {
  const code = write('code', { textContent: text });
  const box = write('pre', { id, tabIndex: 0, ariaLabel: title }, code);
  box.setAttribute('role', 'region');
  const button = write('button', { type: 'button', textContent: 'Copy', ariaLabel: `Copy: ${title}` });
  button.addEventListener('click', () => void copy(code, say));
  return [
    write('h3', { textContent: title }),
    write('p', { className: 'how', textContent: where }),
    box,
    button,
  ];
}

/**
 * @param {Element} home where they are shown
 * @param {{ once: string, here: string } | false} given false: there are none yet
 * @param {{ once: string, here: string }} place where each goes
 * @param {string} style a rule for the site's style sheet; empty where there is none
 * @param {(text: string) => void} say tells what a button did
 */
export function showPieces(home, given, place, style, say) {
  home.replaceChildren(
    ...(given && given.once ? piece('once', 'Once', place.once, given.once, say) : []),
    ...(given ? piece('snippet', 'The element', place.here, given.here, say) : []),
    ...(given && style ? piece('style', 'The color', 'In the site’s style sheet.', style, say) : []),
  );
}
