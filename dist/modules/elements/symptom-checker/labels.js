/** What a question asks. */
const questionLabel = (language, id) => language.term(`q.${id}`);
/** A row of a list (`chestPain`, `skin=stain`) as the visitor reads it: a name, and maybe a line under it. */
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
    if (typeof value === 'object') {
        const places = value.map((one) => nameOf(rowLabel(language, `${finding}=${one}`)));
        return language.term('result.pain', places.join(', '));
    }
    if (typeof value === 'string')
        return nameOf(rowLabel(language, `${finding}=${value === 'none' ? RULED_OUT[finding] : value}`));
    const label = nameOf(rowLabel(language, finding));
    return value || counts === 'against' ? label : `${label}: ${language.term('check.no')}`;
}
/** The items of a text that is a list, one line an item. */
const lines = (text) => text.split('\n');
/** The first line of a text: the name that stands alone. */
const nameOf = (text) => lines(text)[0] ?? '';
/** A content version, which is a date, as the language writes dates. */
const versionDate = (language, version) => language.date(new Date(`${version}T12:00Z`), { dateStyle: 'long', timeZone: 'UTC' });

export { choiceLabel, lines, nameOf, questionLabel, reasonLabel, rowLabel, versionDate };
