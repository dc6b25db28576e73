import { LitElement, type PropertyValues } from 'lit';
import { VERSION } from '../version.js';
import type { Attribute } from './attributes.js';

/**
 * What all our elements share: a version, and attributes and properties that are checked in one place.
 * An unknown value becomes the documented default with one warning; nothing throws into the page.
 */
export abstract class VeinElement extends LitElement {
  /** The release this class came from. */
  static readonly version: string = VERSION;

  private readonly warned = new Set<string>();

  override attributeChangedCallback(name: string, old: string | null, raw: string | null): void {
    for (const [property, { attribute }] of (this.constructor as typeof LitElement).elementProperties) {
      if (name === (typeof attribute === 'string' ? attribute : String(property).toLowerCase())) {
        this.check(property, name, raw);
      }
    }
    super.attributeChangedCallback(name, old, raw);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const property of changed.keys()) {
      const raw = this[property as keyof this];
      const reading = this.check(property, String(property), raw);
      if (reading !== undefined && reading.value !== raw) Object.assign(this, { [property]: reading.value });
    }
  }

  /** Warns of something once for the life of this element. */
  protected warn(message: string): void {
    if (this.warned.has(message)) return;
    this.warned.add(message);
    console.warn(`<${this.localName}> ${message}`);
  }

  private check(property: PropertyKey, name: string, raw: unknown): { value: unknown } | undefined {
    const { converter } = (this.constructor as typeof LitElement).elementProperties.get(property) ?? {};
    if (!converter || !('read' in converter)) return undefined;
    const { read, allowed } = converter as unknown as Attribute<unknown>;
    const reading = read(raw);
    if (!reading.valid) {
      this.warn(`${name}="${String(raw)}" is not ${allowed}; using "${String(reading.value)}".`);
    }
    return reading;
  }
}
