import { html, type TemplateResult } from 'lit';
import type { Chapter, Contents } from '../chapter.js';

/** What the checker cannot see, does not ask, and where it is more or less careful than a doctor would be. */
export const missed: Chapter = {
  id: 'missed',
  title: 'What is known to be missed',
  minutes: 4,
  read: 'Read whole',
  body: ({ groups }: Contents): TemplateResult => {
    const all = groups.flatMap(({ cases }) => cases);
    const careful = all.filter(({ verdict }) => verdict === 'more careful').length;
    return html`
      <h3>It knows only what it is told</h3>
      <ul>
        <li>
          A clot that brings neither swelling, nor a tender calf, nor a lasting pain, nor a cord is not found.
          A clot of the pelvis that is felt in the back or the buttock alone is not asked for.
        </li>
        <li>
          A visitor who overlooks a sign, or holds an old sign for a new one, gets a calmer result. Where one
          leg is swollen, “not sure” counts as new; where <b>both</b> legs are swollen it does not.
        </li>
        <li>
          Narrow arteries without pain on walking are found only where a doctor has found them before. Classic
          questions for walking pain miss most narrow arteries (ACC/AHA 2024); smokers, people with diabetes
          and people of 65 or older are sent to the artery test for any walking pain that has no other
          pattern.
        </li>
        <li>
          Inherited or acquired clotting disorders, clots in the family, and a catheter in a vein are not
          asked for. Great weight is asked for, and counts as no clot risk: the Wells score has no point for
          it.
        </li>
        <li>
          Of medicines it asks for water pills, statins, blood thinners, estrogen and tamoxifen, and “started,
          stopped or changed within 3 months”. A medicine taken for years that harms is not seen.
        </li>
      </ul>
      <h3>It does not ask about these</h3>
      <p>
        Gout, arthritis, a stress fracture, a bone tumor, chilblains, and most diseases of the skin or the
        nerves have no rule of their own. They are meant to leave by “My main trouble is not on this list”,
        which gives a visit with a regular doctor within 2 weeks; or by a sign that they share with a rule,
        which then gives the reason. Such a reason can be another than the true one.
      </p>
      <h3>Where it is more careful than a doctor would be</h3>
      <ul>
        <li>
          On ${careful} of ${all.length} published cases the result is more urgent than the case’s author
          names; each is told with its reason in “Published cases”. On
          ${all.filter(({ verdict }) => verdict === 'less careful').length} it is less urgent.
        </li>
        <li>
          Every new swelling of one leg is to be seen today, also where a doctor would see a harmless cause at
          once.
        </li>
        <li>Everybody under 18 is sent to the child’s doctor at least, also for growing pains.</li>
        <li>A sore cord after a vein treatment is to be told today, although it is usual.</li>
      </ul>
      <h3>What this says of accuracy, and what it does not</h3>
      <p>
        The worked cases were written with the rules, and come out right by making. The independent stories
        were published after they had been used to mend words and rules, so that they no longer measure
        accuracy either. Before content version 2026-11-29, the version then in use was tried on 80 stories
        that were new to it: 67 came out at the author’s level, 3 at one that the author accepts, 8 more
        careful, and 2 <b>less</b> careful (shingles; muscle breakdown with dark urine). Both are now asked
        for and have rules. Published symptom checkers get the level right in about 57 of 100 cases (Semigran
        et al. 2015).
      </p>
      <p>
        <b>No study with patients has been made.</b> A fault that could keep somebody from urgent care is
        reported as <code>SECURITY.md</code> says, and is handled like a security fault.
      </p>
    `;
  },
};
