/** What `embed.html` tells the page around it. Nothing else is ever told, and nothing is listened to. */
export interface EmbedMessage {
    readonly type: 'vein-embed-height';
    /** The height of the content, whole CSS pixels. */
    readonly height: number;
}
export declare const HEIGHT: EmbedMessage['type'];
