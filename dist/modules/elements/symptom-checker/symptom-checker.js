import { __decorate } from '../../lib/tslib.js';
import { html } from 'lit';
import { state, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Language } from '../../controllers/language.js';
import { ClinicNumber } from '../../controllers/clinic-number.js';
import { symptomChecker } from '../../i18n/en/symptom-checker.js';
import { symptomChecker as symptomChecker$1 } from '../../i18n/es/symptom-checker.js';
import { registerStrings } from '../../i18n/register.js';
import { text, httpsUrl, digits, numberIn, flag } from '../../lib/attributes.js';
import { focusInView } from '../../lib/focus-in-view.js';
import { VeinElement } from '../../lib/vein-element.js';
import { button } from '../../styles/button.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import '../../triage/advice.js';
import '../../triage/findings.js';
import { judge } from '../../triage/judge.js';
import '../../triage/predicates.js';
import { CONTENT_VERSION } from '../../triage/content-version.js';
import '../../triage/rules.js';
import '../../triage/safety-net.js';
import '../../triage/sources.js';
import { pathOf } from './answers.js';
import { showDiagram, findDiagram } from './diagram-link.js';
import { introPage } from './intro-page.js';
import { START, journeyFindings, next, askedPages, back, currentPage, change, answer } from './journey.js';
import { outcomePage } from './outcome-page.js';
import { pictures } from './pictures/pictures.styles.js';
import { questionPage } from './question-page.js';
import { questionnaireResponse } from './questionnaire-response.js';
import { REQUIRED } from './required-strings.js';
import { reviewPage } from './review-page.js';
import { reviewOf } from './review-state.js';
import { summaryOf } from './summary.js';
import { VeinCheckerStateEvent, VeinCheckerStartEvent, VeinCheckerStepEvent, VeinCheckerCompleteEvent } from './symptom-checker.events.js';
import { styles } from './symptom-checker.styles.js';
import { shareText, copyText, printAlone, canShare, clearPrint } from './take-along.js';

/**
 * Asks about leg cramps and other leg signs, one question a page, and says what to do, how soon, with whom and why.
 * Emergencies go to the emergency number and never to the clinic. Everything stays in the page: no request, no
 * storage, no answer in any event.
 *
 * @summary A leg symptom checker that works in the page alone.
 * @slot - The clinic's phone number as a plain `<a href="tel:…">` link, and what is shown before the script has run.
 * @slot intro - Added to our words on the first page.
 * @slot disclaimer - Added to our disclaimer under a result.
 * @slot call-to-book - Replaces the clinic's card under a result that offers a visit.
 * @fires {VeinCheckerStartEvent} vein-checker-start - The visitor leaves the first page.
 * @fires {VeinCheckerStepEvent} vein-checker-step - Another question page is shown; carries its index only.
 * @fires {VeinCheckerCompleteEvent} vein-checker-complete - A result is shown; carries the content version only.
 * @fires {VeinCheckerStateEvent} vein-checker-state - `busy` or `assessment` changed; carries nothing.
 * @csspart page - A question page, or the review page.
 * @csspart section - The name of the part of the journey.
 * @csspart heading - The heading of each page.
 * @csspart question - One question with its answers.
 * @csspart choice - One answer to tick or choose.
 * @csspart errors - What is missing on the page.
 * @csspart within - How soon, in words and as a step of five.
 * @csspart why - What counted for the result and against a more urgent one.
 * @csspart advice - What helps now, and what to be careful with.
 * @csspart faster - When to get help sooner.
 * @csspart continue - The button that goes on.
 * @csspart back - The button that goes back.
 * @csspart restart - The button that starts over.
 * @csspart emergency-signs - The disclosure with the emergency signs.
 * @csspart emergency-call - The emergency number on the emergency screen.
 * @csspart mistake - The way back from the emergency screen.
 * @csspart answers - The list of answers on the review page.
 * @csspart result - The result.
 * @csspart card - The first block of a result.
 * @csspart call-to-book - The clinic's card under a result that offers a visit.
 * @csspart print - The print button.
 * @csspart copy - The button that copies the summary.
 * @csspart share - The button that hands the summary to another app, where the device can.
 * @csspart diagram - The button that leads to the pump diagram, where the page has one.
 * @cssprop [--vein-alert=#b3261e] - Emergencies, and nothing else; text in it is `#ff9a90` on a dark page.
 */
class VeinSymptomChecker extends VeinElement {
    constructor() {
        super(...arguments);
        this.language = new Language(this, 'check.start');
        this.clinicNumber = new ClinicNumber(this, { warn: (problem) => this.warn(problem) });
        this.told = '';
        this.journey = START;
        /** The page whose "how to look" the visitor has opened last. */
        this.lookedAt = '';
        /** The clinic's name, for the card under a result that offers a visit. */
        this.clinicName = '';
        /** The clinic's phone number, used where no `tel:` link stands inside the tag. */
        this.phone = '';
        /** Where to book online: an `https:` address. */
        this.bookingUrl = '';
        /** The clinic's hours, handed on to the clinic's card. */
        this.hours = '';
        /** Dates the clinic is closed on, handed on to the clinic's card. */
        this.closedOn = '';
        /** The clinic's IANA time zone, handed on to the clinic's card. */
        this.timeZone = '';
        /** The emergency number, 2 to 4 digits. */
        this.emergencyNumber = '911';
        /** The clinician who reviewed the content, shown where `reviewed-version` and `reviewed-languages` fit. */
        this.reviewedBy = '';
        /** The content version that was reviewed; of an earlier one a result says so. */
        this.reviewedVersion = '';
        /** The languages that were reviewed, apart by spaces: `en`, `en es`. */
        this.reviewedLanguages = '';
        /** The heading of the first page; ours where it is empty. */
        this.heading = '';
        /** The level of the heading of each page, 2 to 6: the first is the page's own. */
        this.headingLevel = 2;
        /** Begins with the first question. */
        this.noIntro = false;
        /** Leaves out "check your answers". */
        this.noReview = false;
        /** Lets `vein-checker-complete` bubble and carry level and rule: consumer health data. */
        this.shareResult = false;
    }
    /**
     * Adds a language, or changes single strings of one, for every checker on the page. A language that lacks an
     * emergency or safety-net text is refused.
     */
    static registerTranslation(...translations) {
        registerStrings(REQUIRED, ...translations);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        // A move takes the element out and puts it back at once; only a removal drops the answers.
        queueMicrotask(() => {
            if (!this.isConnected)
                void this.restart();
        });
    }
    /** What is advised; undefined until a result is shown. The emergency screen is a result. */
    get assessment() {
        return this.journey.stage === 'result' ? judge(journeyFindings(this.journey)) : undefined;
    }
    /** Whether the visitor is between the first question and a result. */
    get busy() {
        const { stage, answers } = this.journey;
        // Without an intro the first question stands there from the start: work begins with the first answer.
        return stage === 'review' || (stage === 'question' && (!this.noIntro || Object.keys(answers).length > 0));
    }
    /** Leaves the first page. */
    start() {
        return this.journey.stage === 'intro' ? this.next() : this.updateComplete;
    }
    /** Does what Continue does: on an unanswered page it says so, on a result it does nothing. */
    next() {
        return this.go(next(this.journey, this.noReview));
    }
    /** Does what Back does; on the emergency screen it is "I ticked this by mistake". */
    back() {
        return this.go(this.previous);
    }
    /** Drops all answers and shows the first page. */
    restart() {
        return this.go(START);
    }
    /** The result and the answers as plain text; empty until a result is shown. */
    getSummary() {
        const { assessment } = this;
        return assessment ? summaryOf(this.language, this.journey, assessment, this.emergencyNumber) : '';
    }
    /** The answers as a FHIR R4 QuestionnaireResponse. */
    toQuestionnaireResponse() {
        const { journey, language, assessment } = this;
        const pages = askedPages(journey);
        return questionnaireResponse(language, pages, journey.answers, assessment, CONTENT_VERSION, new Date());
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (this.noIntro && this.journey.stage === 'intro')
            this.journey = next(this.journey, this.noReview);
    }
    render() {
        return html `<section
      class="root ph-no-capture fs-exclude sentry-mask"
      data-hj-suppress
      data-clarity-mask="true"
      data-dd-privacy="mask"
      data-private
      lang=${this.language.lang()}
      dir=${this.language.direction()}
    >
      ${keyed(this.journey.stage, this.renderPage(this.scene()))}
    </section>`;
    }
    updated() {
        const state = `${this.busy} ${this.assessment?.offerBooking}`;
        if (this.told && this.told !== state)
            this.dispatchEvent(new VeinCheckerStateEvent());
        this.told = state;
    }
    get previous() {
        return back(this.journey, this.noReview, this.noIntro);
    }
    renderPage(scene) {
        const page = currentPage(this.journey);
        const { assessment } = this;
        if (assessment)
            return outcomePage(scene, assessment);
        if (this.journey.stage === 'review')
            return reviewPage(scene);
        return page ? questionPage(scene, page) : introPage(scene, this.heading);
    }
    scene() {
        return {
            journey: this.journey,
            language: this.language,
            headingLevel: this.headingLevel,
            emergencyNumber: this.emergencyNumber,
            phone: this.clinicNumber.read(this.phone),
            clinic: {
                name: this.clinicName,
                bookingUrl: this.bookingUrl,
                hours: this.hours,
                closedOn: this.closedOn,
                timeZone: this.timeZone,
            },
            hasBack: this.previous !== this.journey,
            hasDiagram: findDiagram(this) !== null,
            review: this.review(),
            canShare: canShare(this),
            copied: this.copied,
            looking: this.lookedAt === this.journey.page,
            onAnswer: (question, input, value) => (this.journey = answer(this.journey, question, input, value)),
            onNext: (event) => {
                event.preventDefault();
                void this.next();
            },
            onBack: () => void this.back(),
            onRestart: () => void this.restart(),
            onLook: () => (this.lookedAt = this.journey.page),
            onChange: (page) => void this.go(change(this.journey, page)),
            onShowDiagram: () => showDiagram(this),
            onPrint: () => printAlone(this),
            onCopy: () => void this.say(copyText(this, this.getSummary())),
            onShare: () => void this.say(shareText(this, this.getSummary())),
            onFocus: (id) => this.renderRoot.querySelector(`#${id}`)?.focus(),
        };
    }
    /** Takes a step: tells the page that something happened, never what, and puts the focus where reading goes on. */
    async go(to) {
        const from = this.journey;
        if (to === from)
            return this.updateComplete;
        clearPrint(this);
        this.journey = to;
        this.copied = undefined;
        const done = await this.updateComplete;
        if (!this.isConnected)
            return done;
        const focus = to.missing.length > 0 ? '#errors' : to.stage === 'intro' && from.stage === 'intro' ? '' : '#heading';
        const target = focus && this.renderRoot.querySelector(focus);
        if (target)
            focusInView(target);
        this.announce(from, to);
        return done;
    }
    announce(from, to) {
        if (from.stage === 'intro' && to.stage === 'question')
            this.dispatchEvent(new VeinCheckerStartEvent());
        if (to.stage === 'question' && to.page !== from.page) {
            const index = pathOf(to.answers).findIndex(({ id }) => id === to.page);
            this.dispatchEvent(new VeinCheckerStepEvent(index));
        }
        const { assessment } = this;
        if (!assessment)
            return;
        const { level, rule } = assessment;
        const shared = this.shareResult ? { level, rule } : undefined;
        this.dispatchEvent(new VeinCheckerCompleteEvent(assessment.contentVersion, shared));
    }
    /** The review to show. One that is not of this content is told to the page's developer. */
    review() {
        const { reviewedBy, reviewedVersion, reviewedLanguages, language } = this;
        if (reviewedVersion && reviewedVersion !== CONTENT_VERSION)
            this.warn(`reviewed-version="${reviewedVersion}" is not the content's version, ${CONTENT_VERSION}; what changed since an ` +
                'earlier one stands in dist/clinical-protocol.html#changes.');
        return reviewOf(reviewedBy, reviewedVersion, reviewedLanguages || 'en', language.lang());
    }
    /** Says whether copying or sending worked, anew each time. */
    async say(tried) {
        this.copied = undefined;
        await this.updateComplete;
        this.copied = await tried;
    }
}
VeinSymptomChecker.styles = [tokens, host, button, pictures, styles];
__decorate([
    state()
], VeinSymptomChecker.prototype, "journey", void 0);
__decorate([
    state()
], VeinSymptomChecker.prototype, "copied", void 0);
__decorate([
    state()
], VeinSymptomChecker.prototype, "lookedAt", void 0);
__decorate([
    property({ attribute: 'clinic-name', converter: text })
], VeinSymptomChecker.prototype, "clinicName", void 0);
__decorate([
    property({ converter: text })
], VeinSymptomChecker.prototype, "phone", void 0);
__decorate([
    property({ attribute: 'booking-url', converter: httpsUrl })
], VeinSymptomChecker.prototype, "bookingUrl", void 0);
__decorate([
    property({ converter: text })
], VeinSymptomChecker.prototype, "hours", void 0);
__decorate([
    property({ attribute: 'closed-on', converter: text })
], VeinSymptomChecker.prototype, "closedOn", void 0);
__decorate([
    property({ attribute: 'time-zone', converter: text })
], VeinSymptomChecker.prototype, "timeZone", void 0);
__decorate([
    property({ attribute: 'emergency-number', converter: digits(2, 4, '911') })
], VeinSymptomChecker.prototype, "emergencyNumber", void 0);
__decorate([
    property({ attribute: 'reviewed-by', converter: text })
], VeinSymptomChecker.prototype, "reviewedBy", void 0);
__decorate([
    property({ attribute: 'reviewed-version', converter: text })
], VeinSymptomChecker.prototype, "reviewedVersion", void 0);
__decorate([
    property({ attribute: 'reviewed-languages', converter: text })
], VeinSymptomChecker.prototype, "reviewedLanguages", void 0);
__decorate([
    property({ converter: text })
], VeinSymptomChecker.prototype, "heading", void 0);
__decorate([
    property({ attribute: 'heading-level', converter: numberIn(2, 6, 2, true) })
], VeinSymptomChecker.prototype, "headingLevel", void 0);
__decorate([
    property({ attribute: 'no-intro', converter: flag })
], VeinSymptomChecker.prototype, "noIntro", void 0);
__decorate([
    property({ attribute: 'no-review', converter: flag })
], VeinSymptomChecker.prototype, "noReview", void 0);
__decorate([
    property({ attribute: 'share-result', converter: flag })
], VeinSymptomChecker.prototype, "shareResult", void 0);
VeinSymptomChecker.registerTranslation(symptomChecker, symptomChecker$1);

export { VeinSymptomChecker };
