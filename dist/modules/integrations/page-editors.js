/** What page editors draw a page in: WordPress's block editor, and whatever makes text editable in place. */
const EDITORS = '.editor-styles-wrapper,.block-editor-iframe__body';
/** Whether an element stands in a page that is being edited, where nothing may leave its place. */
const isInEditor = (element) => element.isContentEditable || element.closest(EDITORS) !== null;

export { isInEditor };
