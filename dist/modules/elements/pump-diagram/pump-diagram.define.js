import { define } from '../../lib/define.js';
import { mount } from '../../lib/mount.js';
import { VeinPumpDiagram } from './pump-diagram.js';

if (define('vein-pump-diagram', VeinPumpDiagram))
    mount('vein-pump-diagram', VeinPumpDiagram.observedAttributes);
