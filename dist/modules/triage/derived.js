const view = (findings) => ({ ...findings, ...derive(findings) });
function derive(f) {
    const oneLeg = f.swelling?.startsWith('one') || f.calf3cmBigger || f.pittingOneLeg;
    const edinburgh = edinburghClaudication(f);
    const walkUnsure = walkingUnsure(f);
    const blocked = f.coldPaleLegSudden || f.cannotMoveFoot || f.numbOrWeakSudden;
    return {
        child: f.age === 'under-18',
        /** Pregnant, or within 6 weeks after birth: clots are likelier all that time (RCOG 37b, 2015). */
        pregnantOrAfter: f.pregnancy === 'pregnant' || f.pregnancy === 'postpartum-6w',
        /** Swelling of one leg, told or measured, unless it is known to be old: not sure counts as new. */
        oneLegMaybeNew: oneLeg && f.swellingNew !== false,
        openUlcer: f.ulcer === 'under-2w' || f.ulcer === '2w-or-more',
        wells: wellsPoints(f),
        edinburgh,
        walkUnsure,
        /** An artery may be narrow or blocked: raising the leg can harm (ACC/AHA 2024). */
        poorInflow: edinburgh || f.knownPad || f.blackToe || f.restPainFoot || blocked,
        venousPattern: venousScore(f) >= 3,
    };
}
/**
 * Wells points for a clot in a leg, two-level score (NICE NG158, 2020). Never shown, and it only adds
 * urgency: the score's minus two for another likely cause is left out.
 */
function wellsPoints(f) {
    return [
        f.activeCancer,
        f.castOrParalysis,
        f.calfTender,
        f.calf3cmBigger,
        f.pittingOneLeg,
        f.collateralVeins,
        f.pastDvt,
        f.bedRest3Days || f.surgery12Weeks || f.veinTreatmentRecent,
        f.swelling === 'one-whole-leg',
    ].filter(Boolean).length;
}
/**
 * Edinburgh Claudication Questionnaire (Leng & Fowkes 1992): definite with the calf, atypical with thigh or
 * buttock. Not sure about the start or the end of the pain fits, so that doubt leads to the artery test.
 */
function edinburghClaudication(f) {
    if (!f.walkPain || f.startsAtRest || f.goneIn10Min === false || !(f.uphill || f.ordinaryPace))
        return undefined;
    if (f.site?.includes('calf'))
        return 'definite';
    return f.site?.includes('thigh') || f.site?.includes('buttock') ? 'atypical' : undefined;
}
/** Walking pain with an answer that the Edinburgh questionnaire needs and that is missing. */
function walkingUnsure(f) {
    const pace = f.uphill || f.ordinaryPace || (f.uphill === undefined ? undefined : f.ordinaryPace);
    return !!f.walkPain && [f.startsAtRest, pace, f.goneIn10Min, f.site].includes(undefined);
}
/** Points for leg symptoms that come from veins, 3 of 4 decide (Carpentier 2007, J Vasc Surg 46:991). */
function venousScore(f) {
    return [
        f.heavy || f.eveningSwelling,
        f.itching || f.urgeToMove || f.ache,
        f.worseHeat,
        f.betterWalking || f.walkPain === false,
    ].filter(Boolean).length;
}

export { view };
