import type { Findings } from './findings.js';
/** The findings with what follows from them. Rules, cautions and advice read nothing else. */
export type View = Findings & Readonly<ReturnType<typeof derive>>;
export declare const view: (findings: Findings) => View;
declare function derive(f: Findings): {
    child: boolean;
    /** Pregnant, or within 6 weeks after birth: clots are likelier all that time (RCOG 37b, 2015). */
    pregnantOrAfter: boolean;
    /** Swelling of one leg, told or measured, unless it is known to be old: not sure counts as new. */
    oneLegMaybeNew: boolean | undefined;
    openUlcer: boolean;
    wells: number;
    edinburgh: "definite" | "atypical" | undefined;
    walkUnsure: boolean;
    /** An artery may be narrow or blocked: raising the leg can harm (ACC/AHA 2024). */
    poorInflow: boolean | "definite" | "atypical" | undefined;
    venousPattern: boolean;
};
export {};
