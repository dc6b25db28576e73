/**
 * The legs on which the model knows a stocking. In a leg whose valves are sound the veins are small after ten raises; a
 * stocking makes them smaller yet, their resistance grows with the square of their filling, and what flows in can leave
 * only at a higher pressure: the healthy leg ends at 36 mmHg with 20 mmHg of stocking, not at 25. Nobody has published
 * such a rise, nor figures to correct it by; in limbs with leaking valves the pressure hardly changes or falls a little
 * (Christopoulos 1990; Mosti 2010), as it does here.
 */
const KNOWN = ['reflux', 'severe', 'post-thrombotic'];
/** Whether a stocking is offered on legs: on all of them, or not. */
const stockingFits = (legs) => legs.every((leg) => KNOWN.includes(leg));

export { stockingFits };
