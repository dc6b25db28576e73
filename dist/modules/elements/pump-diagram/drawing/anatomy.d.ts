/** The outline of the skin. */
export declare const SKIN: string;
/** The same with a swollen ankle: 5 units more in front, 8 behind, a dent where a sock ends; the toes are not swollen. */
export declare const SWOLLEN: string;
/**
 * Bones: thigh with kneecap, foot, and the shin, whose lower end is the inner ankle. The
 * thin bone of the calf is hidden behind the shin.
 */
export declare const BONES: string[];
/** The deep muscle of the calf (soleus) and the one below the skin (gastrocnemius). */
export declare const MUSCLES: string[];
export declare const FIBERS = "M146 74C164 106 168 160 160 214M152 78C176 120 174 176 163 218M149 70C172 98 180 150 170 206M142 92C146 130 154 176 158 212M128 110C134 160 140 220 152 276M134 104C146 160 152 220 154 270M124 130C126 170 134 220 146 266";
/** Tendons: of the heel (Achilles), and of the kneecap. */
export declare const ACHILLES = "M161 212C164 224 164 238 162 252C158 286 157 304 157 318C157 332 159 344 161 353C160 358 153 358 151 354C150 338 149 312 151 288C153 264 156 240 157 226C158 219 159 215 161 212Z";
export declare const PATELLAR = "M68 63C70 76 74 94 81 109C84 107 85 103 84 100C80 90 78 77 77 61C74 67 70 67 68 63Z";
/** The nail of the big toe. */
export declare const NAIL = "M4 366C6 362 11 360 17 359C15 363 10 366 4 366Z";
/** The great saphenous vein: from the foot before the inner ankle, behind the shin's edge, a hand behind the kneecap. */
export declare const GREAT = "M38 357C58 347 84 340 96 322C103 308 103 290 105 270C107 240 109 210 111 180C113 150 117 118 124 96C130 80 131 60 128 36C124 8 116 -20 112 -60";
/** The deep trunk: between inner ankle and Achilles tendon, behind the shin, clear of the bone behind the knee. */
export declare const TRUNK = "M124 346C129 330 132 314 132 298C133 270 137 240 137 210C137 170 138 130 145 104C151 88 153 72 153 50C153 20 150 -10 146 -60";
/** The paired veins of the sole, from behind the toes into the trunk; the rungs between them, upstream end first. */
export declare const PLANTAR: string[];
export declare const RUNGS: string[];
/** From the sole up to the great saphenous vein. */
export declare const LINK = "M62 367C58 360 58 354 62 348";
/** Perforating veins, from under the skin to the deep trunk: two of the gaiter, two along the shin. */
export declare const PERFORATORS: string[];
/** Veins of the muscles, which drain downhill to up: two of the soleus, one of the gastrocnemius. */
export declare const MUSCLE_VEINS: string[];
/** A side branch that winds where the great saphenous vein leaks: the trunk itself stays straight. */
export declare const TRIBUTARY = "M107 268C112 264 120 262 118 250C116 236 130 226 124 212C118 198 136 186 128 174C120 160 140 148 130 136C122 124 134 112 122 100";
/** Where the valves of the long veins are. Each perforator has one of its own. */
export declare const VALVES: {
    readonly ankle: readonly [104, 296];
    readonly calf: readonly [110, 200];
    readonly saphenous: readonly [126, 90];
    readonly thigh: readonly [117, -20];
    readonly tibial: readonly [132, 300];
    readonly upperTibial: readonly [137, 225];
    readonly popliteal: readonly [153, 60];
};
/** Where the skin grows dark, x, y and radii, and where a sore is: the gaiter, above the inner ankle. */
export declare const STAINS: readonly [readonly [121, 268, 17, 22], readonly [116, 292, 15, 16], readonly [131, 286, 13, 18], readonly [108, 279, 9, 14], readonly [128, 248, 11, 10], readonly [122, 306, 12, 8]];
export declare const SORE = "M113.5 287C112.5 283 117 283.5 119.5 282C122 281 124.5 283 127 282.5C130 283 129.5 286.5 130.5 288.5C131 291.5 127.5 292 125.5 293.5C123 295 120.5 293 118 293.5C114.5 293.5 114.5 290 113.5 287Z";
/** The parts that have a name, and where a line from it ends. */
export declare const PART_PLACES: {
    readonly surface: readonly [112, 170];
    readonly valve: readonly [126, 90];
    readonly foot: readonly [78, 366];
    readonly deep: readonly [152, 30];
    readonly calf: readonly [170, 150];
};
/** Where a stocking ends: below the knee and before the toes. */
export declare const SOCK = "M20 420L24 330L60 97C100 104 150 104 190 95L200 420Z";
export declare const HEM = "M60 97C100 104 150 104 190 95";
/** What a leg rests on: the edge of a chair, a pillow under calf and heel. */
export declare const SEAT = "M184 92C182 84 188 79 198 78L268 70C274 70 276 74 276 80L274 92C273 97 270 98 266 99L202 107C192 108 186 102 184 92Z";
export declare const CUSHION = "M157 336C172 350 204 350 216 332C226 290 226 190 214 140C204 124 190 128 183 150C180 190 172 226 164 258C157 288 152 318 157 336Z";
export declare const SORE_FLECKS = "M117.5 286.5L118 286.3M124 290.5L124.6 290.2M121.5 285.5L121.8 285.4";
