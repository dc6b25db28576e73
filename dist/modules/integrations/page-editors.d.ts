/** Whether an element stands in a page that is being edited, where nothing may leave its place. */
export declare const isInEditor: (element: HTMLElement) => boolean;
