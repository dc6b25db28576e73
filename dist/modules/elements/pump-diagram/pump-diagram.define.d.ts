import { VeinPumpDiagram } from './pump-diagram.js';
declare global {
    interface HTMLElementTagNameMap {
        'vein-pump-diagram': VeinPumpDiagram;
    }
}
