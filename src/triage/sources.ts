/** A guideline (by its topic) or a paper (by its title): who wrote it, when, and the address where it is sure. */
export interface Source {
  readonly org: string;
  readonly title: string;
  readonly year: number;
  readonly url?: string;
}

type Entry = readonly [org: string, title: string, year: number, url?: string];

const NICE = 'NICE';
const ESVS = 'ESVS';
const AAFP = 'AAFP';
const PUBMED = 'https://pubmed.ncbi.nlm.nih.gov/';

const ENTRIES = {
  ng158: [NICE, 'Venous thromboembolic diseases', 2020],
  cg168: [NICE, 'Varicose veins', 2013],
  ng19: [NICE, 'Diabetic foot problems', 2015],
  ng141: [NICE, 'Cellulitis and erysipelas', 2019],
  ng106: [NICE, 'Chronic heart failure', 2018],
  ng127: [NICE, 'Suspected neurological conditions', 2019],
  ng234: [NICE, 'Spinal metastases and metastatic spinal cord compression', 2023],
  cg147: [NICE, 'Peripheral arterial disease', 2012],
  cg151: [NICE, 'Neutropenic sepsis', 2012],
  ng12: [NICE, 'Suspected cancer', 2015],
  ng37: [NICE, 'Fractures (complex)', 2016],
  ng38: [NICE, 'Fractures (non-complex)', 2016],
  ng240: [NICE, 'Meningitis and meningococcal disease', 2024],
  pad24: ['ACC/AHA', 'Lower Extremity Peripheral Artery Disease', 2024],
  chest21: ['AHA/ACC', 'Chest Pain', 2021],
  stroke19: ['AHA/ASA', 'Acute Ischemic Stroke', 2019],
  esvs21: [ESVS, 'Venous Thrombosis', 2021],
  esvs22: [ESVS, 'Chronic Venous Disease', 2022],
  svs23: ['SVS/AVF/AVLS', 'Varicose Veins', 2023],
  ceap20: ['Lurie et al.', 'The 2020 update of the CEAP classification', 2020],
  rcog37b: ['RCOG', 'Green-top Guideline 37b', 2015],
  acog222: ['ACOG', 'Practice Bulletin 222', 2020],
  hearher20: ['CDC', 'Hear Her: urgent maternal warning signs', 2020],
  acc20: ['ACC', 'Management of Bleeding in Patients on Oral Anticoagulants', 2020],
  ehit21: ['AVF/SVS', 'Classification and treatment of endothermal heat-induced thrombosis', 2021],
  svp21: [
    'Meissner et al.',
    'The Symptoms-Varices-Pathophysiology classification of pelvic venous disorders',
    2021,
  ],
  idsa14: ['IDSA', 'Skin Infections', 2014],
  girft23: ['GIRFT', 'Cauda Equina Syndrome', 2023],
  aaos18: ['AAOS', 'Acute Compartment Syndrome', 2018],
  nass11: ['NASS', 'Degenerative Lumbar Spinal Stenosis', 2011],
  ana23: ['AAAAI/ACAAI', 'Anaphylaxis', 2023],
  irlssg14: ['IRLSSG', 'Restless legs syndrome diagnostic criteria', 2014],
  bosch09: ['Bosch et al.', 'Rhabdomyolysis and Acute Kidney Injury', 2009],
  zoster07: ['Dworkin et al.', 'Recommendations for the Management of Herpes Zoster', 2007],
  ecq92: ['Leng & Fowkes', 'The Edinburgh Claudication Questionnaire', 1992],
  delis04: ['Delis et al.', 'Venous claudication in iliofemoral thrombosis', 2004],
  carpentier07: ['Carpentier et al.', 'Ascribing leg symptoms to chronic venous disorders', 2007],
  byard07: ['Byard & Gilbert', 'Fatal hemorrhage due to ruptured varicose veins', 2007],
  rabe20: ['Rabe et al.', 'Risks and contraindications of medical compression', 2020, PUBMED + '32122269/'],
  bos09: [
    'van den Bos et al.',
    'Endovenous therapies of lower extremity varicosities',
    2009,
    PUBMED + '18692348/',
  ],
  garrison12: ['Garrison et al.', 'Nocturnal leg cramps and prescription use', 2012, PUBMED + '22157068/'],
  cramps12: [AAFP, 'Nocturnal Leg Cramps', 2012, PUBMED + '22963024/'],
  edema13: [AAFP, 'Edema: Diagnosis and Management', 2013],
  limp15: [AAFP, 'Evaluation of a Limping Child', 2015],
  semigran15: ['Semigran et al.', 'Symptom checkers, BMJ 351:h3480', 2015],
} as const satisfies Record<string, Entry>;

export type SourceId = keyof typeof ENTRIES;

/** The sources of every rule, reason and caution, by id. A NICE guideline's id is also its address. */
export const SOURCES = Object.fromEntries(
  Object.entries<Entry>(ENTRIES).map(([id, [org, title, year, url]]) => {
    const address = org === NICE ? `https://www.nice.org.uk/guidance/${id}` : url;
    return [id, { org, title, year, ...(address && { url: address }) }];
  }),
) as Readonly<Record<SourceId, Source>>;
