import { readdirSync, readFileSync } from 'node:fs';
import { walk } from './walk.mjs';

/**
 * Properties that no page, stored answer, or text ever names: terser may shorten them (0.4 kB in the drop-in).
 * Whatever is reached by a computed key, or leaves the bundle (events, assessments, FHIR, JSON-LD, the attributes' converters), must not be here.
 */
const INNER_NAMES = `
  copied diagram warned
  arterial arterial0 bore calfPeak conductance cvp debt depth edges flow footPeak hyperemia inflow kvc kvo
  legs muscles net net0 opening params paths period posture runs samples
  snapshot steps tauOff tauOn track travel valves vein vessels vessel lane xRef
  also edinburgh needs oneLegMaybeNew openUlcer poorInflow pregnantOrAfter unless walkUnsure wells
  answers changing clinic given hasDiagram journey missing optional questions renderPage renderResult reviewer
  section showDiagram stage still told treatments announce
  onAnswer onBack onChange onCopy onFocus onFrame onNext onPhase onPlay onPrint onRestart onSet onShowDiagram onStep
  onToggle onTopic
  asked cameFrom dress edge follow fromLink haveStood inView nextChange numbers observer phoneLink player playing probe
  readStatus scene stepOpen stillness telLink tested tests topic waiting wasDismissed words
  createProperty createRenderRoot elementStyles enableUpdating finalizeStyles firstUpdated getPropertyDescriptor
  hostConnected hostDisconnected hostUpdated performUpdate renderOptions scheduleUpdate willUpdate
`
  .trim()
  .split(/\s+/);

/** For terser: Lit's own inner names begin with `_$`. */
export const MANGLED = new RegExp(`^(_\\$.*|${INNER_NAMES.join('|')})$`);

/** The types of all that a page can reach of a script-tag element: its class, its events, its results. */
const PUBLIC_TYPES =
  /(symptom-checker|pump-diagram|call-to-book|events|questionnaire-response|triage\/judge|triage\/findings)\.d\.ts$/;
const MEMBER = /^ *(?!private|protected)(?:(?:static|readonly|get|set|abstract) )*(\w+)[?]?[:(]/gm;
const publicNames = () =>
  readdirSync('dist/modules', { recursive: true, encoding: 'utf8' })
    .filter((file) => PUBLIC_TYPES.test(file))
    .map((file) => readFileSync(`dist/modules/${file}`, 'utf8'))
    .flatMap((types) => [...types.matchAll(MEMBER)].map(([, name]) => name));

/** Stops the build where a listed name is public, or stands as a text that may be a key. */
export const guardInnerNames = {
  name: 'guard-inner-names',
  renderChunk(code) {
    const inner = new Set(INNER_NAMES);
    const check = (name, where) => {
      if (inner.has(name))
        this.error(`scripts/rollup/inner-names.mjs: "${name}" is ${where}, so it must keep its name`);
    };
    for (const name of publicNames()) check(name, 'public');
    walk(this.parse(code), (node) => {
      if (node.type === 'Literal') check(node.value, 'a text in the code');
      if (node.type === 'TemplateElement') check(node.value.raw, 'a text in the code');
    });
    return null;
  },
};
