/**
 * Listens to the window that the element stands in, a frame's or a pop-up's too, for as long as it stands there.
 * @param type an event of windows
 */
function onWindow(host, type, listener) {
    let view = null;
    host.addController({
        hostConnected() {
            view = host.ownerDocument.defaultView;
            view?.addEventListener(type, listener);
        },
        hostDisconnected() {
            view?.removeEventListener(type, listener);
        },
    });
}

export { onWindow };
