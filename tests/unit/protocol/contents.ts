import { content } from '../../../scripts/content-history/content.js';
import { contentsOf, protocol } from '../../../scripts/protocol/protocol.js';
import type { Snapshot } from '../../../scripts/protocol/snapshot.js';

/** The content in use, as a snapshot holds it. */
export const NOW = JSON.parse(JSON.stringify(content())) as Snapshot;

/** The protocol without its script. */
export const PROTOCOL = protocol(contentsOf(NOW, '0.0.0'), '');

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What a reader sees of markup: its texts, with single spaces. */
export const readable = (markup: string): string =>
  markup
    .replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ');

/** Every id in the markup. */
export const idsIn = (markup: string): string[] =>
  [...markup.matchAll(/<[^>]*?\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
