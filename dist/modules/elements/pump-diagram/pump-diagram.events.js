/** The story shows another scene, because a visitor or `showScene()` went there. Never fired by a property write. */
class VeinPumpSceneEvent extends Event {
    constructor(scene) {
        super(VeinPumpSceneEvent.type, { bubbles: true, composed: true });
        this.scene = scene;
    }
}
VeinPumpSceneEvent.type = 'vein-pump-scene';
/** A visitor changed a setting. Never fired by a property write. */
class VeinPumpChangeEvent extends Event {
    constructor({ leg, compare, activity, stocking, speed }) {
        super(VeinPumpChangeEvent.type, { bubbles: true, composed: true });
        this.settings = { leg, compare, activity, stocking, speed };
    }
}
VeinPumpChangeEvent.type = 'vein-pump-change';
/** The clock came to another phase of the pump. Stays on the element. */
class VeinPumpPhaseEvent extends Event {
    constructor(phase, time) {
        super(VeinPumpPhaseEvent.type);
        this.phase = phase;
        this.time = time;
    }
}
VeinPumpPhaseEvent.type = 'vein-pump-phase';

export { VeinPumpChangeEvent, VeinPumpPhaseEvent, VeinPumpSceneEvent };
