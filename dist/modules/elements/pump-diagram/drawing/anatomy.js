// Where everything lies: the inner side of a right leg that stands, toes to the left, veins wider than in life.
// 6.5 units are 1 cm. Paths hold absolute M, C, L and Z only, so that a pose can move their points.
// Courses after Mózes 1996 (perforating veins), Uhl & Gillot 2012 and 2014 (foot and calf pump).
const [KNEE_FRONT, TOES, CALF_BACK] = [
    'M66 -60C66 -10 63 14 60 34C58 52 63 66 72 78C78 88 78 98 78 108',
    'C12 357 1 361 -2 372C-4 381 6 386 17 385C27 384 30 387 42 387C60 387 72 377 96 377C107 377 112 386 126 388',
    'C176 208 184 176 182 144C180 112 166 92 164 66C163 36 172 0 174 -60Z',
];
/** The outline of the skin. */
const SKIN = `${KNEE_FRONT}C79 146 85 196 92 238C97 268 97 300 88 318C74 335 43 343 25 353${TOES}C150 391 165 385 166 372C168 358 160 344 156 326C152 304 158 276 166 246${CALF_BACK}`;
/** The same with a swollen ankle: 5 units more in front, 8 behind, a dent where a sock ends; the toes are not swollen. */
const SWOLLEN = `${KNEE_FRONT}C79 146 83 196 88 236C89 250 93 256 95 262C90 268 89 288 84 306C78 327 46 341 25 353${TOES}C150 391 167 385 168 373C170 358 167 344 165 328C163 310 168 292 167 276C167 269 163 267 162 262C167 257 168 252 169 246${CALF_BACK}`;
/**
 * Bones: thigh with kneecap, foot, and the shin, whose lower end is the inner ankle. The
 * thin bone of the calf is hidden behind the shin.
 */
const BONES = [
    'M94 -60C96 0 96 18 88 32C80 44 82 62 98 65C112 67 122 67 131 61C140 55 140 42 133 32C126 20 122 0 122 -60ZM66 30C60 40 61 60 70 66C78 64 82 48 77 36C74 29 69 27 66 30Z',
    'M100 308C108 312 118 322 130 314C138 320 152 336 158 356C162 372 156 380 142 380C128 380 120 372 116 358C108 350 98 344 90 336C90 326 92 314 100 308ZM89 334C98 342 109 348 113 357C101 361 90 364 79 365C79 354 83 343 89 334ZM76 350C78 355 78 360 76 366C64 369 54 373 45 377C37 379 32 373 36 367C49 364 64 358 76 350ZM31 368C34 371 34 375 31 378C25 381 17 382 12 380C9 377 11 371 16 369C21 370 26 369 31 368Z',
    'M85 76C100 71 124 71 138 75C141 88 130 94 121 106C111 130 111 200 115 262C117 282 127 292 128 304C128 315 120 319 114 313C109 306 102 305 99 298C98 270 94 230 88 180C84 150 81 124 83 108C80 100 83 88 85 76Z',
];
/** The deep muscle of the calf (soleus) and the one below the skin (gastrocnemius). */
const MUSCLES = [
    'M126 96C140 96 150 120 160 170C164 210 158 250 156 284C150 292 146 280 142 262C134 236 124 200 121 170C118 140 118 110 126 96Z',
    'M142 62C160 76 178 104 180 140C181 168 174 196 166 222C162 226 158 222 156 212C152 180 142 150 138 118C136 96 136 76 142 62Z',
];
const FIBERS = 'M146 74C164 106 168 160 160 214M152 78C176 120 174 176 163 218M149 70C172 98 180 150 170 206M142 92C146 130 154 176 158 212M128 110C134 160 140 220 152 276M134 104C146 160 152 220 154 270M124 130C126 170 134 220 146 266';
/** Tendons: of the heel (Achilles), and of the kneecap. */
const ACHILLES = 'M161 212C164 224 164 238 162 252C158 286 157 304 157 318C157 332 159 344 161 353C160 358 153 358 151 354C150 338 149 312 151 288C153 264 156 240 157 226C158 219 159 215 161 212Z';
const PATELLAR = 'M68 63C70 76 74 94 81 109C84 107 85 103 84 100C80 90 78 77 77 61C74 67 70 67 68 63Z';
/** The nail of the big toe. */
const NAIL = 'M4 366C6 362 11 360 17 359C15 363 10 366 4 366Z';
/** The great saphenous vein: from the foot before the inner ankle, behind the shin's edge, a hand behind the kneecap. */
const GREAT = 'M38 357C58 347 84 340 96 322C103 308 103 290 105 270C107 240 109 210 111 180C113 150 117 118 124 96C130 80 131 60 128 36C124 8 116 -20 112 -60';
/** The deep trunk: between inner ankle and Achilles tendon, behind the shin, clear of the bone behind the knee. */
const TRUNK = 'M124 346C129 330 132 314 132 298C133 270 137 240 137 210C137 170 138 130 145 104C151 88 153 72 153 50C153 20 150 -10 146 -60';
/** The paired veins of the sole, from behind the toes into the trunk; the rungs between them, upstream end first. */
const PLANTAR = [
    'M46 368C66 366 92 366 108 362C118 358 122 352 124 344',
    'M52 375C74 373 98 374 112 368C120 363 124 354 125 344',
];
const RUNGS = [
    'M66 374C64 371 63 369 62 367',
    'M88 374C86 371 84 368 82 366',
    'M106 371C104 368 101 366 100 364',
];
/** From the sole up to the great saphenous vein. */
const LINK = 'M62 367C58 360 58 354 62 348';
/** Perforating veins, from under the skin to the deep trunk: two of the gaiter, two along the shin. */
const PERFORATORS = [
    'M105 268C112 268 122 264 132 258',
    'M107 246C114 246 124 242 135 236',
    'M111 190C118 190 128 186 136 180',
    'M117 130C124 130 132 126 139 120',
];
/** Veins of the muscles, which drain downhill to up: two of the soleus, one of the gastrocnemius. */
const MUSCLE_VEINS = [
    'M160 184C156 172 147 163 138 160',
    'M155 236C151 224 144 214 137 212',
    'M168 152C168 126 162 104 152 88',
];
/** A side branch that winds where the great saphenous vein leaks: the trunk itself stays straight. */
const TRIBUTARY = 'M107 268C112 264 120 262 118 250C116 236 130 226 124 212C118 198 136 186 128 174C120 160 140 148 130 136C122 124 134 112 122 100';
/** Where the valves of the long veins are. Each perforator has one of its own. */
const VALVES = {
    ankle: [104, 296],
    calf: [110, 200],
    saphenous: [126, 90],
    thigh: [117, -20],
    tibial: [132, 300],
    upperTibial: [137, 225],
    popliteal: [153, 60],
};
/** Where the skin grows dark, x, y and radii, and where a sore is: the gaiter, above the inner ankle. */
const STAINS = [
    [121, 268, 17, 22],
    [116, 292, 15, 16],
    [131, 286, 13, 18],
    [108, 279, 9, 14],
    [128, 248, 11, 10],
    [122, 306, 12, 8],
];
const SORE = 'M113.5 287C112.5 283 117 283.5 119.5 282C122 281 124.5 283 127 282.5C130 283 129.5 286.5 130.5 288.5C131 291.5 127.5 292 125.5 293.5C123 295 120.5 293 118 293.5C114.5 293.5 114.5 290 113.5 287Z';
/** The parts that have a name, and where a line from it ends. */
const PART_PLACES = {
    surface: [112, 170],
    valve: [126, 90],
    foot: [78, 366],
    deep: [152, 30],
    calf: [170, 150],
};
/** Where a stocking ends: below the knee and before the toes. */
const SOCK = 'M20 420L24 330L60 97C100 104 150 104 190 95L200 420Z';
const HEM = 'M60 97C100 104 150 104 190 95';
/** What a leg rests on: the edge of a chair, a pillow under calf and heel. */
const SEAT = 'M184 92C182 84 188 79 198 78L268 70C274 70 276 74 276 80L274 92C273 97 270 98 266 99L202 107C192 108 186 102 184 92Z';
const CUSHION = 'M157 336C172 350 204 350 216 332C226 290 226 190 214 140C204 124 190 128 183 150C180 190 172 226 164 258C157 288 152 318 157 336Z';
const SORE_FLECKS = 'M117.5 286.5L118 286.3M124 290.5L124.6 290.2M121.5 285.5L121.8 285.4';

export { ACHILLES, BONES, CUSHION, FIBERS, GREAT, HEM, LINK, MUSCLES, MUSCLE_VEINS, NAIL, PART_PLACES, PATELLAR, PERFORATORS, PLANTAR, RUNGS, SEAT, SKIN, SOCK, SORE, SORE_FLECKS, STAINS, SWOLLEN, TRIBUTARY, TRUNK, VALVES };
