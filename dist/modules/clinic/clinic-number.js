import { parsePhone, subscriber, isFax } from './phone.js';
import { visible } from './writing.js';

/** Emergency numbers (911, 112, 999, 988) and other short ones: never the clinic's. */
const SHORT = /^\D*(?:\d\D*){2,4}$/;
/** An address that a phone can dial, whatever it means: digits and what goes with them. */
const KEPT = /^\s*tel:(?=(?:\D*\d){5})(?:[\s\d+*#,;().\-/pw]|%[\da-f]{2}){5,60}$/i;
/**
 * The clinic's number: what a script set, else the first `tel:` link that is no fax's and no emergency number, or its
 * text where the address was taken out or cannot be read, else a number in the text, else the attribute. Where only a
 * link is left whose number cannot be read, the link is kept as it is.
 */
function clinicNumber({ given, links = [], text = '', written = '' }) {
    if (given)
        return { phone: given, problems: [] };
    const own = links.filter(isOwn);
    for (const link of own) {
        const number = parsePhone(link.href) ?? parsePhone(link.text);
        if (number)
            return { phone: { text: visible(link.text).trim() || number.text, href: number.href }, problems: [] };
    }
    const phone = parsePhone(text) ?? parsePhone(written);
    if (phone)
        return { phone, problems: [] };
    const problems = [];
    const kept = own.find(({ href }) => KEPT.test(href));
    if (kept)
        problems.push(`"${kept.href}" is not a phone number that can be read; the link is kept as it is.`);
    if (written.trim())
        problems.push(`phone="${written}" is not a phone number that can be dialed with certainty.`);
    return {
        phone: kept && { text: visible(kept.text).trim() || subscriber(kept.href), href: kept.href.trim() },
        problems,
    };
}
/** A `tel:` link, or one whose address was taken out, to something that may be the clinic's number. */
function isOwn({ href, text, before = '', after = '' }) {
    const isLink = /^\s*(?:tel:|#?\s*$)/i.test(href);
    const [lead = ''] = /^\D*/.exec(text) ?? [];
    const [rest = ''] = /\D*$/.exec(text.slice(-40)) ?? [];
    return isLink && !SHORT.test(subscriber(href)) && !isFax(before + lead, rest + after);
}

export { clinicNumber };
