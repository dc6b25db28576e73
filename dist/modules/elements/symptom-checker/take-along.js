/** Ways to take a result along. Each is the visitor's own act, and none sends a request or keeps anything. */
/** Puts a text on the clipboard; false where there is none, or none for us. */
async function copyText({ ownerDocument }, text) {
    try {
        await ownerDocument.defaultView?.navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        return false;
    }
}
/** Whether the device can hand a text to another app. */
function canShare({ ownerDocument }) {
    const page = ownerDocument; // a server has none
    return typeof page?.defaultView?.navigator.share === 'function';
}
/** Hands a text to an app of the visitor's choice; undefined where the visitor chose none. */
async function shareText({ ownerDocument }, text) {
    try {
        await ownerDocument.defaultView?.navigator.share({ text });
        return undefined; // the device itself has shown what happened
    }
    catch (error) {
        return error.name === 'AbortError' ? undefined : false;
    }
}
/**
 * Prints what an element shows by itself: the page around it would be many sheets. The empty frame it is printed from
 * has no address, so that nothing is asked of the network.
 */
function printAlone(host) {
    const { ownerDocument, renderRoot } = host;
    clearPrint(host);
    const frame = ownerDocument.createElement('iframe');
    frame.ariaHidden = 'true';
    frame.tabIndex = -1;
    frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
    const shown = renderRoot.querySelector('.root');
    renderRoot.append(frame);
    const { contentDocument: sheet, contentWindow } = frame;
    const view = contentWindow;
    if (!sheet || !view || !shown)
        return ownerDocument.defaultView?.print();
    sheet.adoptedStyleSheets = host.constructor.elementStyles.map((styles) => {
        const copy = new view.CSSStyleSheet();
        copy.replaceSync(styles.cssText);
        return copy;
    });
    sheet.documentElement.lang = shown.lang;
    sheet.documentElement.style.colorScheme = 'light';
    sheet.body.style.margin = '0';
    const copy = sheet.importNode(shown, true);
    // What the page put into a slot is not part of what is shown, and a copy of the slot shows nothing.
    const slots = [...shown.querySelectorAll('slot')];
    for (const [i, slot] of copy.querySelectorAll('slot').entries()) {
        const given = slots[i].assignedNodes();
        if (given.length > 0)
            slot.replaceWith(...given.map((node) => sheet.importNode(node, true)));
    }
    sheet.body.append(copy);
    view.addEventListener('afterprint', () => frame.remove());
    view.focus();
    view.print();
}
/** Removes what was left of a print. */
const clearPrint = ({ shadowRoot }) => shadowRoot?.querySelector('iframe')?.remove();

export { canShare, clearPrint, copyText, printAlone, shareText };
