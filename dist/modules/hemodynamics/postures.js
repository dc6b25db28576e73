/** Depth of each vein below the heart in each posture, cm; negative is above the heart. */
const DEPTHS = {
    standing: { foot: 116, calf: 94, saphenous: 110, thigh: 60 },
    sitting: { foot: 78, calf: 56, saphenous: 72, thigh: 25 },
    supine: { foot: 0, calf: 0, saphenous: 0, thigh: 0 },
    elevated: { foot: -35, calf: -25, saphenous: -32, thigh: -10 },
    raised: { foot: -60, calf: -45, saphenous: -55, thigh: -22 },
};

export { DEPTHS };
