/** A guideline (by its topic) or a paper (by its title): who wrote it, when, and the address where it is sure. */
export interface Source {
    readonly org: string;
    readonly title: string;
    readonly year: number;
    readonly url?: string;
}
declare const ENTRIES: {
    readonly ng158: readonly ["NICE", "Venous thromboembolic diseases", 2020];
    readonly cg168: readonly ["NICE", "Varicose veins", 2013];
    readonly ng19: readonly ["NICE", "Diabetic foot problems", 2015];
    readonly ng141: readonly ["NICE", "Cellulitis and erysipelas", 2019];
    readonly ng106: readonly ["NICE", "Chronic heart failure", 2018];
    readonly ng127: readonly ["NICE", "Suspected neurological conditions", 2019];
    readonly ng234: readonly ["NICE", "Spinal metastases and metastatic spinal cord compression", 2023];
    readonly cg147: readonly ["NICE", "Peripheral arterial disease", 2012];
    readonly cg151: readonly ["NICE", "Neutropenic sepsis", 2012];
    readonly ng12: readonly ["NICE", "Suspected cancer", 2015];
    readonly ng37: readonly ["NICE", "Fractures (complex)", 2016];
    readonly ng38: readonly ["NICE", "Fractures (non-complex)", 2016];
    readonly ng240: readonly ["NICE", "Meningitis and meningococcal disease", 2024];
    readonly pad24: readonly ["ACC/AHA", "Lower Extremity Peripheral Artery Disease", 2024];
    readonly chest21: readonly ["AHA/ACC", "Chest Pain", 2021];
    readonly stroke19: readonly ["AHA/ASA", "Acute Ischemic Stroke", 2019];
    readonly esvs21: readonly ["ESVS", "Venous Thrombosis", 2021];
    readonly esvs22: readonly ["ESVS", "Chronic Venous Disease", 2022];
    readonly svs23: readonly ["SVS/AVF/AVLS", "Varicose Veins", 2023];
    readonly ceap20: readonly ["Lurie et al.", "The 2020 update of the CEAP classification", 2020];
    readonly rcog37b: readonly ["RCOG", "Green-top Guideline 37b", 2015];
    readonly acog222: readonly ["ACOG", "Practice Bulletin 222", 2020];
    readonly hearher20: readonly ["CDC", "Hear Her: urgent maternal warning signs", 2020];
    readonly acc20: readonly ["ACC", "Management of Bleeding in Patients on Oral Anticoagulants", 2020];
    readonly ehit21: readonly ["AVF/SVS", "Classification and treatment of endothermal heat-induced thrombosis", 2021];
    readonly svp21: readonly ["Meissner et al.", "The Symptoms-Varices-Pathophysiology classification of pelvic venous disorders", 2021];
    readonly idsa14: readonly ["IDSA", "Skin Infections", 2014];
    readonly girft23: readonly ["GIRFT", "Cauda Equina Syndrome", 2023];
    readonly aaos18: readonly ["AAOS", "Acute Compartment Syndrome", 2018];
    readonly nass11: readonly ["NASS", "Degenerative Lumbar Spinal Stenosis", 2011];
    readonly ana23: readonly ["AAAAI/ACAAI", "Anaphylaxis", 2023];
    readonly irlssg14: readonly ["IRLSSG", "Restless legs syndrome diagnostic criteria", 2014];
    readonly bosch09: readonly ["Bosch et al.", "Rhabdomyolysis and Acute Kidney Injury", 2009];
    readonly zoster07: readonly ["Dworkin et al.", "Recommendations for the Management of Herpes Zoster", 2007];
    readonly ecq92: readonly ["Leng & Fowkes", "The Edinburgh Claudication Questionnaire", 1992];
    readonly delis04: readonly ["Delis et al.", "Venous claudication in iliofemoral thrombosis", 2004];
    readonly carpentier07: readonly ["Carpentier et al.", "Ascribing leg symptoms to chronic venous disorders", 2007];
    readonly byard07: readonly ["Byard & Gilbert", "Fatal hemorrhage due to ruptured varicose veins", 2007];
    readonly rabe20: readonly ["Rabe et al.", "Risks and contraindications of medical compression", 2020, string];
    readonly bos09: readonly ["van den Bos et al.", "Endovenous therapies of lower extremity varicosities", 2009, string];
    readonly garrison12: readonly ["Garrison et al.", "Nocturnal leg cramps and prescription use", 2012, string];
    readonly cramps12: readonly ["AAFP", "Nocturnal Leg Cramps", 2012, string];
    readonly edema13: readonly ["AAFP", "Edema: Diagnosis and Management", 2013];
    readonly limp15: readonly ["AAFP", "Evaluation of a Limping Child", 2015];
    readonly semigran15: readonly ["Semigran et al.", "Symptom checkers, BMJ 351:h3480", 2015];
};
export type SourceId = keyof typeof ENTRIES;
/** The sources of every rule, reason and caution, by id. A NICE guideline's id is also its address. */
export declare const SOURCES: Readonly<Record<SourceId, Source>>;
export {};
