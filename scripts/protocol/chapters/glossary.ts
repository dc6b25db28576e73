import { html, type TemplateResult } from 'lit';
import type { Chapter } from '../chapter.js';

const TERMS: readonly (readonly [term: string, spanish: string, means: string])[] = [
  [
    'ABI',
    'índice tobillo-brazo',
    'Ankle-brachial index: the blood pressure at the ankle as part of that at the arm. Shows narrow leg arteries.',
  ],
  ['Ablation (RFA)', 'ablación por radiofrecuencia', 'Closing a leaking vein from inside by heat.'],
  [
    'Against',
    'en contra',
    'A known “no” that spoke against a more urgent result; shown under “You said no to”.',
  ],
  ['CEAP', 'CEAP', 'The classes of chronic vein disease, from C0 (nothing to see) to C6 (open sore).'],
  [
    'Caution',
    'precaución',
    'What the visitor should not do, or should ask about first. Advice yields to it.',
  ],
  [
    'Claudication',
    'claudicación',
    'Leg pain that walking brings on. Arterial: gone within minutes of standing still. Venous: bursting, eased by raising the leg.',
  ],
  [
    'Compartment syndrome',
    'síndrome compartimental',
    'Pressure inside a muscle’s sheath that cuts off its blood.',
  ],
  [
    'Content version',
    'versión del contenido',
    'The date of the medical content: findings, questions, rules, texts and sources. A review holds for one content version.',
  ],
  [
    'Cord',
    'vena dura como cuerda',
    'A hard, sore line along a vein: a sign of a clot in a vein under the skin.',
  ],
  ['DVT', 'trombosis venosa profunda', 'Deep vein thrombosis: a blood clot in a deep leg vein.'],
  ['Duplex ultrasound', 'ultrasonido dúplex', 'A scan that shows veins and how blood flows in them.'],
  [
    'Edinburgh Claudication Questionnaire',
    'cuestionario de Edimburgo',
    'Six questions about walking pain that tell arterial claudication (Leng & Fowkes 1992).',
  ],
  [
    'Finding',
    'hallazgo',
    'One thing that the visitor told, yes, no, or one of several values. Absent means not asked or not sure.',
  ],
  ['Level', 'nivel', 'How urgent: emergency, same-day care, a visit, self-care.'],
  ['PAD', 'enfermedad arterial periférica', 'Peripheral artery disease: narrow arteries of the legs.'],
  ['Predicate', 'condición', 'What several answers make together, such as Wells points.'],
  [
    'Rule',
    'regla',
    'When its rows match, it gives a level, with whom, how soon, and a reason. The first that matches decides.',
  ],
  ['Safety net', 'señales de alarma', 'The signs to act faster for that stand on every result.'],
  ['Sclerotherapy', 'escleroterapia', 'Closing a vein by injection, as foam or liquid.'],
  ['Surface clot (SVT)', 'tromboflebitis superficial', 'A clot in a vein under the skin.'],
  [
    'Treating clinic',
    'consultorio que trató las venas',
    'The office that treated the veins within the last 12 weeks.',
  ],
  ['Vignette, case', 'caso', 'The story of one visitor with the findings entered and the level expected.'],
  [
    'Wells points',
    'puntos de Wells',
    'The two-level score for a clot in a leg (NICE NG158). Only used to add urgency, never shown.',
  ],
];

/** The terms of this protocol, with the Spanish ones beside them. */
export const glossary: Chapter = {
  id: 'glossary',
  title: 'Glossary',
  read: 'Look up',
  body: (): TemplateResult => html`
    <table>
      <thead>
        <tr>
          <th scope="col">Term</th>
          <th scope="col">In Spanish</th>
          <th scope="col">Means</th>
        </tr>
      </thead>
      <tbody>
        ${TERMS.map(
          ([term, spanish, means]) =>
            html`<tr>
              <th scope="row">${term}</th>
              <td lang="es">${spanish}</td>
              <td>${means}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `,
};
