/** A row of a list (`chestPain`, `skin=stain`) as the visitor reads it. */
const rowLabel = (language, row) => language.term((row.includes('=') ? `v.${row.replace('=', '.')}` : `f.${row}`));
/** One choice of a finding as the visitor reads it. */
function choiceLabel(language, finding, value) {
    const plain = value === 'unknown' || value === 'yes' || (value === 'no' && finding !== 'pregnancy');
    return language.term((plain ? `check.${value}` : `v.${finding}.${value}`));
}
/** What was ruled out, where "none" was chosen among several values. */
const RULED_OUT = { swelling: 'one-calf', cord: 'lower-leg' };
/** A reason in the visitor's own words: what was ticked or chosen, or, where it counted against, what was not. */
function reasonLabel(language, { finding, value, counts }) {
    if (typeof value === 'object')
        return value.map((one) => rowLabel(language, `${finding}=${one}`)).join(', ');
    if (typeof value === 'string') {
        return rowLabel(language, `${finding}=${value === 'none' ? RULED_OUT[finding] : value}`);
    }
    const label = rowLabel(language, finding);
    return value || counts === 'against' ? label : `${label}: ${language.term('check.no')}`;
}
/** The items of a text that is a list, one line an item. */
const lines = (text) => text.split('\n');

export { choiceLabel, lines, reasonLabel, rowLabel };
