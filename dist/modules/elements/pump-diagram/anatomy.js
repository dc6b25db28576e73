// Where everything lies: the usual anatomy of the inner side of a right leg, veins wider than in life.
const SKIN = [
    66, -30, 68, 30, 75, 65, 76, 100, 81, 155, 89, 215, 80, 233, 44, 253, 12, 258, 12, 278, 49, 279, 75, 272,
    103, 280, 138, 280, 136, 258, 123, 234, 125, 210, 142, 162, 152, 118, 142, 75, 133, 50, 142, 15, 151, -30,
];
const MUSCLE = [
    123, 53, 142, 65, 150, 118, 134, 170, 125, 215, 132, 265, 121, 225, 112, 185, 100, 130, 104, 75, 123, 53,
];
const BONES = [
    [93, -30, 96, 30, 76, 40, 80, 60, 127, 61, 125, 42, 111, 30, 112, -30],
    [81, 66, 124, 59, 117, 80, 101, 90, 100, 170, 114, 220, 102, 231, 89, 220, 95, 195, 86, 120, 81, 66],
    [95, 228, 115, 223, 135, 250, 132, 274, 107, 276, 104, 258, 84, 250, 95, 228],
    [86, 242, 98, 254, 80, 266, 20, 277, 18, 266, 86, 242],
];
const track = (edge, vein, width, valves, ...lines) => ({
    edge,
    vein,
    width,
    valves,
    lines,
});
/** All tracks, in the order they are drawn. */
const TRACKS = [
    track('saphenousCalf', 'saphenous', 4.5, [0.48], [92, 198, 104, 197, 117, 188], [87, 160, 100, 159, 114, 150], [86, 124, 100, 123, 114, 113]),
    track('footSaphenous', 'saphenous', 6.5, [0.55], [55, 270, 62, 253, 82, 245, 93, 229]),
    track('saphenousOut', 'saphenous', 8, [0.2, 0.52, 0.84], [92, 231, 96, 212, 91, 192, 89, 172, 85, 152, 87, 132, 85, 112, 90, 92, 92, 72, 98, 52, 96, 32, 88, -15]),
    track('footCalf', 'foot', 7.5, [0.83], [27, 273, 83, 270, 118, 270, 123, 247, 119, 218]),
    track('thighOut', 'thigh', 13, [0.6], [120, 65, 126, 30, 130, -20]),
    track('calfThigh', 'calf', 13, [0.86], [120, 226, 111, 170, 112, 110, 121, 56]),
];
/** Pouches of the deep vein inside the muscle: what the calf squeezes empty. */
const SINUSES = [
    [135, 85, 133, 101, 114, 122],
    [137, 122, 134, 138, 114, 159],
];

export { BONES, MUSCLE, SINUSES, SKIN, TRACKS };
